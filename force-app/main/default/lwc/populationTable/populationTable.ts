import { LightningElement, api } from "lwc";
import { sortRows, type PopulationRow, type SortField } from "c/populationModel";
import { columnsFor, tableRow, type TableRow } from "./columns";
import { labels } from "./labels";

/** Rows rendered at once: every fifty of them block the page for half a second; six are seen without scrolling. */
const PAGE = 20;
/** Windows below this width, in pixels, are narrow. */
const NARROW = 1024;
/** More rows than these scroll inside the table, so that the detail below stays near. */
const TALL = 6;

/** The populations, sortable; tells which one is selected (`populationselect`, detail the row's id). */
export default class PopulationTable extends LightningElement {
  sortedBy: SortField = "monthlySaving";
  direction: "asc" | "desc" = "desc";
  narrow = false;
  columns = columnsFor(false);
  tableLabel = labels.Populations_Table;
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
    this.arrange();
  }

  /** Id of the population whose detail is shown. */
  @api
  get selectedId(): string | undefined {
    return this.selection[0];
  }
  set selectedId(id: string | undefined) {
    this.selection = id ? [id] : [];
    if (!this.data.some((row) => row.id === id)) this.showPage();
  }

  override connectedCallback(): void {
    window.addEventListener("resize", this.handleResize);
    this.handleResize();
  }

  override disconnectedCallback(): void {
    window.removeEventListener("resize", this.handleResize);
  }

  /** New columns only when the window turns narrow or wide: they forget the widths that a person dragged. */
  handleResize = (): void => {
    const narrow = window.innerWidth < NARROW;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.columns = columnsFor(narrow);
  };

  get tableClass(): string {
    return this.data.length > TALL ? "tall" : "";
  }

  get hasMore(): boolean {
    return this.data.length < this.sorted.length;
  }

  arrange(): void {
    this.sorted = sortRows(this.filtered, this.sortedBy, this.direction);
    this.shown = PAGE;
    this.showPage();
  }

  /** The first rows, and the selected one wherever it stands: a detail without its row would seem to come from nowhere. */
  showPage(): void {
    this.data = this.sorted.filter((row, index) => index < this.shown || row.id === this.selectedId).map(tableRow);
  }

  handleMore(): void {
    this.shown += PAGE;
    this.showPage();
  }

  handleSort(event: CustomEvent<{ fieldName: SortField; sortDirection: "asc" | "desc" }>): void {
    this.sortedBy = event.detail.fieldName;
    this.direction = event.detail.sortDirection;
    this.arrange();
  }

  handleSelect(event: CustomEvent<{ selectedRows: { id: string }[] }>): void {
    const [row] = event.detail.selectedRows;
    if (row && row.id !== this.selectedId) this.dispatchEvent(new CustomEvent("populationselect", { detail: row.id }));
  }
}
