import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/format";
import { helpOf } from "c/glossary";
import { cellText, cellView, isNumber, keyOf, linesOf, nameView, sortRows, totalView, widthOf } from "./cells";
import type { FactColumn, FactDetails } from "./column";
import { labels } from "./labels";
import type { Order } from "./order";

export type { CellLink, FactColumn, FactDetails, Span } from "./column";
export * from "./order";

/** More rows than this scroll inside a tall table, so that the content below stays close. */
const TALL = 6;
const ARIA = { asc: "ascending", desc: "descending" };
const ARROWS = { asc: "utility:arrowup", desc: "utility:arrowdown" };

let tables = 0;

/**
 * A table whose columns are data; the first column names the row. On narrow screens a row is a block with its cells side by side; scrolls sideways by keyboard.
 * Sends which row was opened (`rowopen`, its key), which rows are selected (`rowselect`, detail `{ ids, selected }`), and whose details button was clicked
 * (`rowaction`, the row's key), which link of a cell (`rowlink`, detail `{ key, link }`), what the user sorts by (`orderchange`, an Order), and which page
 * was opened (`pagechange`, from 1).
 */
export default class FactTable extends LightningElement {
  /** Names the table for screen readers. */
  @api caption = "";
  @api columns: readonly FactColumn[] = [];
  /** Text to show if there are no rows. */
  @api empty = "";
  /** Whether users select one row or many; empty for no selection. */
  @api select: "" | "one" | "many" = "";
  /** Keys of selected rows, including those on other pages. */
  @api selected: ReadonlySet<string> = new Set();
  /** Rows rendered at first, and how many more on demand; 0 for all. */
  @api portion = 0;
  /** Rows per page; 0 for no pages. */
  @api pageSize = 0;
  /** Text about the rows of a page, with {from}, {to} and {total}. */
  @api range = "";
  /** Whether many rows scroll inside the table. */
  @api tall = false;
  /** Whether it stays a table on narrow screens. */
  @api unstacked = false;
  /** Rows shown at first where a narrow screen makes them blocks, or on a page there; the others stay hidden until the user asks for them. Paper has them all. */
  @api narrowRows: number | string = 10;
  /** Whether the rows are only some of all: sorting them would mislead, so that a header asks for all (`sortask`, detail `{ column, direction }`). */
  @api partial = false;
  /** Content below the open row; omitted if rows have no details. */
  @api details: FactDetails | undefined;

  labels = labels;
  given: readonly unknown[] = [];
  /** The column that the user sorted by; null for the columns' own order. */
  chosen: Order | null = null;
  portions = 1;
  /** Whether a narrow screen shows every row. */
  unfolded = false;
  /** Place of the first row that a button has just added: the keyboard focus goes there. */
  added: number | null = null;
  pageNumber = 0;
  group = `rows-${(tables += 1)}`;

  @api
  get rows(): readonly unknown[] {
    return this.given;
  }
  set rows(rows: readonly unknown[]) {
    this.given = rows;
    this.portions = 1;
    this.unfolded = false;
  }

  override renderedCallback(): void {
    if (this.added === null) return;
    const row = this.template!.querySelectorAll<HTMLElement>("tbody > tr > th").item(this.added);
    this.added = null;
    row?.focus({ preventScroll: true });
  }

  /** Puts the keyboard focus on the name of a row that opens; nothing happens if the row is not there. */
  @api
  focusRow(key: string): void {
    const names = [...this.template!.querySelectorAll<HTMLElement>("tbody th button")];
    names.find(({ dataset }) => dataset.key === key)?.focus();
  }

  /** Puts the keyboard focus on the title of a column that users can sort by. */
  @api
  focusHead(name: string): void {
    const place = this.columns.findIndex(({ sort }) => sort === name);
    this.template!.querySelector<HTMLElement>(`[data-column="${place}"]`)?.focus();
  }

  /** What the user sorted by, such as in a link; null for the columns' own order. */
  @api
  get sortedBy(): Order | null {
    return this.chosen;
  }
  set sortedBy(order: Order | null) {
    this.chosen = order;
  }

  /** The page that is shown, from 1. */
  @api
  get page(): number {
    return this.pageNumber + 1;
  }
  set page(page: number) {
    this.pageNumber = Math.max(0, page - 1);
  }

  keyOf(row: unknown): string {
    return keyOf(this.columns[0], row);
  }

  get order(): Order | null {
    if (this.chosen) return this.chosen;
    const column = this.columns.find(({ sort, first }) => sort && first);
    return column ? { column: column.sort!, direction: column.first! } : null;
  }

  get sorted(): readonly unknown[] {
    const { order } = this;
    const column = order && this.columns.find(({ sort }) => sort === order.column);
    return column ? sortRows(this.given, column, order.direction) : this.given;
  }

  /** The requested page, or the last one if there are now fewer rows. */
  get at(): number {
    return Math.min(this.pageNumber, Math.max(0, Math.ceil(this.given.length / this.pageSize) - 1));
  }

  /** The rows of the page, or the first ones plus the selected one wherever it is: without its row, the details about it would be confusing. */
  get shown(): readonly unknown[] {
    const { sorted, pageSize, portion } = this;
    if (pageSize) return sorted.slice(this.at * pageSize, (this.at + 1) * pageSize);
    if (!portion) return sorted;
    return sorted.filter(
      (row, place) => place < portion * this.portions || (this.select === "one" && this.selected.has(this.keyOf(row)))
    );
  }

  get lines(): object[] {
    const [first, ...others] = this.columns;
    const { folds } = this;
    return this.shown.map((row, place) => {
      const key = this.keyOf(row);
      const open = this.details?.key === key;
      const selected = this.selected.has(key);
      const chosen = selected && this.select === "one";
      const folded = folds && place >= Number(this.narrowRows) && !chosen && !open;
      return {
        key,
        selected,
        style: [chosen && "slds-is-selected", folded && "folded"].filter(Boolean).join(" "),
        selectText: this.select && fill(labels.Table_SelectOne, { name: cellText(first, row) }),
        name: nameView(first, row, key),
        cells: others.map((column, at) => cellView(column, row, `${key}|${at}`)),
        expanded: this.details && String(open),
        details: open ? this.parts : null,
        detailsKey: `${key}|details`
      };
    });
  }

  get parts(): object[] {
    return this.details!.parts.map(({ lines, ...part }) => ({ ...part, lines: linesOf(lines) }));
  }

  get heads(): object[] {
    const { order } = this;
    return this.columns.map((column, place) => {
      const direction = order && order.column === column.sort ? order.direction : null;
      return {
        key: String(place),
        label: column.label,
        box: `head${isNumber(column) ? " slds-grid_align-end" : ""}`,
        help: column.help ?? helpOf(column.label),
        helpName: fill(labels.Glossary_HelpFor, { name: column.label }),
        style: isNumber(column) ? "slds-text-align_right" : "",
        width: widthOf(column),
        sortable: column.sort !== undefined,
        sorted: direction ? ARIA[direction] : column.sort && "none",
        arrow: direction && ARROWS[direction]
      };
    });
  }

  /** The sums over all rows, also of those on other pages; null if no column has a total. */
  get totals(): object[] | null {
    if (!this.columns.some(({ total }) => total)) return null;
    return this.columns.slice(1).map((column, place) => ({
      key: String(place),
      label: column.label,
      style: isNumber(column) ? "slds-text-align_right figure" : "",
      ...totalView(column, this.given)
    }));
  }

  get totalHead(): string {
    const [{ total }] = this.columns;
    return typeof total === "function" ? total(this.given) : labels.Table_Total;
  }

  get isEmpty(): boolean {
    return this.given.length === 0;
  }

  /** Text to show instead of the table; if there are pages, the pager shows it. */
  get emptyText(): string {
    return this.pageSize ? "" : this.empty;
  }

  get boxStyle(): string {
    return `paper slds-scrollable${this.tall && this.given.length > TALL ? " tall" : "_x"}`;
  }

  get stacks(): boolean {
    return !this.unstacked;
  }

  /** Where rows are blocks, the titles that users sort by stay. */
  get tableStyle(): string {
    const sorts = this.columns.some(({ sort }) => sort);
    return ["slds-table slds-table_bordered", this.stacks && "tiles", this.stacks && sorts && "sorts"]
      .filter(Boolean)
      .join(" ");
  }

  /** Whether a narrow screen hides rows. */
  get folds(): boolean {
    return this.stacks && !this.pageSize && !this.unfolded && this.shown.length > Number(this.narrowRows);
  }

  get unfoldText(): string {
    return this.hasMore ? labels.Table_More : fill(labels.Common_ShowAll, { count: formatNumber(this.shown.length) });
  }

  get moreStyle(): string {
    return `slds-m-top_small slds-show${this.folds ? " wide" : ""}`;
  }

  get width(): number {
    return this.columns.length + (this.select ? 1 : 0);
  }

  get box(): string {
    return this.select === "one" ? "radio" : "checkbox";
  }

  get selectsMany(): boolean {
    return this.select === "many";
  }

  /** Rows of other pages are not seen: selecting them takes a button that says so. */
  get allSelected(): boolean {
    return !this.isEmpty && this.shown.every((row) => this.selected.has(this.keyOf(row)));
  }

  get hasMore(): boolean {
    return this.portion > 0 && this.given.length > this.portion * this.portions;
  }

  get rangeText(): string {
    const { at, pageSize } = this;
    const total = this.given.length;
    if (!total) return this.empty;
    return fill(this.range, {
      from: formatNumber(at * pageSize + 1),
      to: formatNumber(Math.min((at + 1) * pageSize, total)),
      total: formatNumber(total)
    });
  }

  get noPrevious(): boolean {
    return this.at === 0;
  }

  get noNext(): boolean {
    return (this.at + 1) * this.pageSize >= this.given.length;
  }

  handleMore(): void {
    this.added = this.shown.length;
    this.portions += 1;
  }

  handleUnfold(): void {
    this.added = Number(this.narrowRows);
    this.unfolded = true;
  }

  handlePrevious(): void {
    this.go(this.at - 1);
  }

  handleNext(): void {
    this.go(this.at + 1);
  }

  go(page: number): void {
    this.pageNumber = page;
    this.tell("pagechange", page + 1);
  }

  /** The first click sorts a column in descending order, the next one reverses it. */
  handleSort(event: Event): void {
    const place = Number((event.currentTarget as HTMLElement).dataset.column);
    const column = this.columns[place].sort!;
    const { order } = this;
    const again = order?.column === column && order.direction === "desc";
    const chosen: Order = { column, direction: again ? "asc" : "desc" };
    if (this.partial) {
      this.tell("sortask", chosen);
      return;
    }
    this.chosen = chosen;
    this.portions = 1;
    this.pageNumber = 0;
    this.tell("orderchange", chosen);
  }

  handleOpen(event: Event): void {
    this.tell("rowopen", (event.currentTarget as HTMLElement).dataset.key);
  }

  handleLink(event: Event): void {
    const { key, link } = (event.currentTarget as HTMLElement).dataset;
    this.tell("rowlink", { key, link });
  }

  handleAction(event: Event): void {
    this.tell("rowaction", (event.currentTarget as HTMLElement).dataset.key);
  }

  handleSelect(event: Event): void {
    const box = event.target as HTMLInputElement;
    this.tell("rowselect", { ids: [box.dataset.select!], selected: box.checked });
  }

  handleSelectAll(event: Event): void {
    this.tell("rowselect", {
      ids: this.shown.map((row) => this.keyOf(row)),
      selected: (event.target as HTMLInputElement).checked
    });
  }

  tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
