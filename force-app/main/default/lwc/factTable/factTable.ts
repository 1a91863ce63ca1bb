import { LightningElement, api } from "lwc";

/** A column: its title, and whether its cells are numbers (right-aligned). */
export interface FactColumn {
  label: string;
  number?: boolean;
}

/** A row of formatted cells; the first names the row. */
export interface FactRow {
  key: string;
  cells: readonly string[];
  /** Set where the row's name is a button; told back by `rowopen`. */
  open?: boolean;
}

/** A small table of formatted facts; stacks on narrow screens, scrolls sideways by keyboard. */
export default class FactTable extends LightningElement {
  /** Names the table for screen readers. */
  @api caption = "";
  @api columns: readonly FactColumn[] = [];
  @api rows: readonly FactRow[] = [];

  get heads(): object[] {
    return this.columns.map(({ label, number }, i) => ({
      key: `${i}`,
      label,
      style: number ? "slds-text-align_right" : ""
    }));
  }

  get lines(): object[] {
    return this.rows.map(({ key, cells: [name, ...cells], open }) => ({
      key,
      name,
      open,
      cells: cells.map((text, i) => ({
        key: `${key}-${i}`,
        text,
        label: this.columns[i + 1]?.label,
        style: this.columns[i + 1]?.number ? "slds-text-align_right" : ""
      }))
    }));
  }

  handleOpen(event: Event): void {
    const detail = (event.currentTarget as HTMLElement).dataset.key;
    this.dispatchEvent(new CustomEvent("rowopen", { detail }));
  }
}
