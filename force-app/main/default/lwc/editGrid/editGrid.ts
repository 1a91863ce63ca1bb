import { LightningElement, api } from "lwc";
import { fill } from "c/format";
import { cellsOf, type CellChange, type CellSlide, type CellView, type GridColumn, type GridRow } from "./grid";
import { labels } from "./labels";

export type { CellChange, CellSlide, GridColumn, GridRow, Slide } from "./grid";

interface LineView {
  key: string;
  cells: CellView[];
  removeText: string;
}

/**
 * Rows that people fill in, as fields in a table; texts only, their meaning is the parent's. Events: `cellchange` (detail `CellChange`),
 * `cellslide` (detail `CellSlide`, even while the slider moves), `rowremove` (detail
 * the row's key), `rowspaste` (detail the text of several cells, pasted into a field).
 */
export default class EditGrid extends LightningElement {
  @api caption = "";
  @api columns: readonly GridColumn[] = [];
  @api rows: readonly GridRow[] = [];
  @api readOnly = false;
  /** Whether rows can be removed and pasted. */
  @api grows = false;

  labels = labels;
  /** The field to focus once it shows. */
  wanted: { row: string; column: string } | null = null;

  get lines(): LineView[] {
    return this.rows.map((row, index) => ({
      key: row.key,
      cells: cellsOf(this.columns, row, {
        line: index + 1,
        readOnly: this.readOnly,
        nameOf: (column, line) => {
          const { name } = row;
          return name === undefined
            ? fill(labels.Grid_Cell, { column, line })
            : fill(labels.Grid_CellOf, { column, row: name });
        }
      }),
      removeText: fill(labels.Grid_Remove, { line: index + 1 })
    }));
  }

  get removes(): boolean {
    return this.grows && !this.readOnly;
  }

  override renderedCallback(): void {
    const { wanted } = this;
    if (!wanted) return;
    const field = this.fieldOf(wanted.row, wanted.column);
    if (!field) return;
    this.wanted = null;
    field.focus();
  }

  /** Focuses a field as soon as it shows. */
  @api
  focusCell(row: string, column: string): void {
    this.wanted = { row, column };
    this.renderedCallback();
  }

  fieldOf(row: string, column: string): HTMLElement | undefined {
    return [...this.template!.querySelectorAll<HTMLElement>("[data-row]")].find(
      ({ dataset }) => dataset.row === row && dataset.column === column
    );
  }

  handleChange(event: Event): void {
    const { value, dataset } = event.target as HTMLInputElement;
    const detail: CellChange = { row: dataset.row!, column: dataset.column!, value };
    this.dispatchEvent(new CustomEvent("cellchange", { detail }));
  }

  handleSlide(event: Event): void {
    const { value, dataset } = event.target as HTMLInputElement;
    const detail: CellSlide = { row: dataset.slideRow!, column: dataset.slideColumn!, value: Number(value) };
    this.dispatchEvent(new CustomEvent("cellslide", { detail }));
  }

  handleRemove(event: Event): void {
    const row = (event.target as HTMLElement).dataset.remove!;
    const index = this.rows.findIndex(({ key }) => key === row);
    const next = this.rows[index + 1] ?? this.rows[index - 1];
    // The button that has the focus goes with its row.
    if (next) this.wanted = { row: next.key, column: this.columns.find(({ type }) => type !== "fixed")!.key };
    this.dispatchEvent(new CustomEvent("rowremove", { detail: row }));
  }

  /** Several cells of a spreadsheet are rows; a single one goes into its field. */
  handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!this.removes || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("rowspaste", { detail: text }));
  }
}
