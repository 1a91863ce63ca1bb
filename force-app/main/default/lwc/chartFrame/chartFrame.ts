import { LightningElement, api } from "lwc";
import { fill } from "c/format";
import { labels } from "./labels";

/**
 * The frame of every chart: a heading, one sentence about what it shows, the drawing (slot), and the same numbers as a table on
 * request. Sends the width of the drawing (`chartwidth`, detail in pixels), so that texts keep their size on narrow screens.
 */
export default class ChartFrame extends LightningElement {
  @api heading = "";
  @api summary = "";
  /** What is shown and how to read it; empty for no help. */
  @api help = "";
  /** Column titles of the table. */
  @api columns: string[] = [];
  /** Rows of the table, formatted; the first cell names the row. */
  @api rows: string[][] = [];

  asTable = false;
  observer: ResizeObserver | undefined;

  override renderedCallback(): void {
    if (this.observer || typeof ResizeObserver === "undefined") return;
    this.observer = new ResizeObserver(([entry]) => {
      const detail = Math.round(entry.contentRect.width);
      if (detail) this.dispatchEvent(new CustomEvent("chartwidth", { detail }));
    });
    this.observer.observe(this.refs!.box);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  get toggleText(): string {
    return this.asTable ? labels.Chart_ShowChart : labels.Chart_ShowTable;
  }

  get toggleTitle(): string {
    return fill(labels.Chart_ToggleOf, { action: this.toggleText, title: this.heading });
  }

  get helpName(): string {
    return fill(labels.Glossary_HelpFor, { name: this.heading });
  }

  get chartClass(): string {
    return this.asTable ? "slds-hide" : "slds-show";
  }

  get tableRows(): { key: string; name: string; cells: { key: string; text: string }[] }[] {
    return this.rows.map(([name, ...cells], row) => ({
      key: `row-${row}`,
      name,
      cells: cells.map((text, cell) => ({ key: `cell-${cell}`, text }))
    }));
  }

  handleToggle(): void {
    this.asTable = !this.asTable;
  }
}
