import { LightningElement, api } from "lwc";
import { sortRows, type PopulationRow, type SortField } from "c/populationModel";
import { columnsFor, tableRow, type TableRow } from "./columns";
import label from "@salesforce/label/c.LO_Populations_Table";

/** Rows rendered at once: a table of some hundred populations would take seconds to appear. */
const PAGE = 50;
/** More rows than these scroll inside the table, so that the detail below stays near. */
const TALL = 6;

/** The populations, sortable; tells which one is selected (`populationselect`, detail the row's id). */
export default class PopulationTable extends LightningElement {
  sortedBy: SortField = "monthlySaving";
  direction: "asc" | "desc" = "desc";
  columns = columnsFor(window.innerWidth < 1024);
  tableLabel = label;
  selection: string[] = [];
  data: TableRow[] = [];
  filtered: readonly PopulationRow[] = [];
  sorted: PopulationRow[] = [];
  shown = PAGE;

  /** Populations that passed the filters. */
  @api
  get rows(): readonly PopulationRow[] {
    return this.filtered;
  }
  set rows(rows: readonly PopulationRow[]) {
    this.filtered = rows;
    this.shown = PAGE;
    this.arrange();
  }

  /** Id of the population whose detail is shown. */
  @api
  get selectedId(): string | undefined {
    return this.selection[0];
  }
  set selectedId(id: string | undefined) {
    this.selection = id ? [id] : [];
  }

  get tableClass(): string {
    return this.data.length > TALL ? "tall" : "";
  }

  get hasMore(): boolean {
    return this.data.length < this.sorted.length;
  }

  arrange(): void {
    this.sorted = sortRows(this.filtered, this.sortedBy, this.direction);
    this.showPage();
  }

  showPage(): void {
    this.data = this.sorted.slice(0, this.shown).map(tableRow);
  }

  more(): void {
    this.shown += PAGE;
    this.showPage();
  }

  sort(event: CustomEvent<{ fieldName: SortField; sortDirection: "asc" | "desc" }>): void {
    this.sortedBy = event.detail.fieldName;
    this.direction = event.detail.sortDirection;
    this.arrange();
  }

  select(event: CustomEvent<{ selectedRows: { id: string }[] }>): void {
    const [row] = event.detail.selectedRows;
    if (row && row.id !== this.selectedId) this.dispatchEvent(new CustomEvent("populationselect", { detail: row.id }));
  }
}
