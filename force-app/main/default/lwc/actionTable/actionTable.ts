import { LightningElement, api } from "lwc";
import {
  NO_PLANNING,
  type Planning,
  type RowDecision,
  type RowPlan,
  type WorkDecision,
  type WorkGroup,
  type WorkItem,
  type WorkRow,
  peopleOf
} from "c/findings";
import { navigate, openWhy } from "c/optimizerNavigation";
import { labels } from "./labels";
import { groupView, rowView, selectedOf, titleOf } from "./rowView";

/** Lines rendered at once; more follow when somebody scrolls to their end. */
const PORTION = 60;
/** The next lines are rendered this many pixels before the end shows. */
const AHEAD = 400;

interface Line {
  key: string;
  group?: WorkGroup;
  row?: WorkRow;
  isPart?: boolean;
}

/**
 * Findings in groups that can be closed, a line each; the same advice for many populations is one line that opens to its parts. Many lines scroll inside
 * the table. Sends `rowselect` (`{ ids, selected }`), `decide` (`RowDecision`) and `plan` (`RowPlan`).
 */
export default class ActionTable extends LightningElement {
  @api caption = "";
  @api groups: readonly WorkGroup[] = [];
  /** Ids of selected findings. */
  @api selected: ReadonlySet<string> = new Set();
  @api planning: Planning = NO_PLANNING;
  @api asOf = "";
  /** Heading of the column of amounts. */
  @api money = "";
  /** True while a decision is being saved, or while earlier decisions are unknown. */
  @api locked = false;
  /** True for users who can read findings but can't decide on them. */
  @api readOnly = false;
  /** True where only counters of logins are known: there is nobody to list or to plan. */
  @api usersUnknown = false;

  labels = labels;
  closed: ReadonlySet<string> = new Set();
  opened: ReadonlySet<string> = new Set();
  most = PORTION;

  override renderedCallback(): void {
    // A template can't set this property.
    for (const box of this.template!.querySelectorAll<HTMLInputElement>("input[data-partly]"))
      box.indeterminate = box.dataset.partly === "true";
  }

  get lines(): Line[] {
    return this.groups.flatMap((group) => [
      { key: `group/${group.id}`, group },
      ...(this.closed.has(group.id) ? [] : group.rows.flatMap((row) => this.linesOf(row)))
    ]);
  }

  linesOf(row: WorkRow): Line[] {
    const parts = this.opened.has(row.id) && row.items.length > 1 ? row.items : [];
    return [
      { key: row.id, row },
      ...parts.map((item) => ({ key: item.record.id, row: { id: item.record.id, items: [item] }, isPart: true }))
    ];
  }

  get shown(): object[] {
    return this.lines.slice(0, this.most).map(({ key, group, row, isPart = false }) => ({
      key,
      group: group && groupView(group, !this.closed.has(group.id), this.selected),
      row: row && rowView(row, isPart, this)
    }));
  }

  get hasMore(): boolean {
    return this.lines.length > this.most;
  }

  get items(): readonly WorkItem[] {
    return this.groups.flatMap(({ items }) => items);
  }

  get allSelected(): boolean {
    return selectedOf(this.items, this.selected) === "all";
  }

  get somePartly(): string {
    return String(selectedOf(this.items, this.selected) === "some");
  }

  get busy(): boolean {
    return this.planning.id !== "";
  }

  get decides(): boolean {
    return !this.readOnly;
  }

  /** Rows that can get the focus if this one leaves: itself, those after it, then those before it from below. */
  @api
  near(row: string): string[] {
    const rows = this.lines.flatMap((line) => (line.row ? [line.key] : []));
    const place = rows.indexOf(row);
    return [...rows.slice(place), ...rows.slice(0, Math.max(0, place)).reverse()];
  }

  /** Puts the focus on the first of these rows that is there; false if none is. */
  @api
  focusRow(rows: readonly string[]): boolean {
    const boxes = [...this.template!.querySelectorAll<HTMLElement>("input[data-row]")];
    const byRow = new Map(boxes.map((box) => [box.dataset.row!, box]));
    const found = rows.find((row) => byRow.has(row));
    if (found === undefined) return false;
    byRow.get(found)!.focus();
    return true;
  }

  rowOf(id: string): WorkRow {
    return this.lines.find(({ key }) => key === id)!.row!;
  }

  handleScroll(event: Event): void {
    const { scrollTop, clientHeight, scrollHeight } = event.currentTarget as HTMLElement;
    if (this.hasMore && scrollTop + clientHeight + AHEAD > scrollHeight) this.most += PORTION;
  }

  handleMore(): void {
    this.most += PORTION;
  }

  handleToggleGroup(event: Event): void {
    this.closed = toggled(this.closed, (event.currentTarget as HTMLElement).dataset.group!);
  }

  handleToggleParts(event: Event): void {
    this.opened = toggled(this.opened, (event.currentTarget as HTMLElement).dataset.parts!);
  }

  handleSelectAll(event: Event): void {
    this.select(this.items, event);
  }

  handleSelectGroup(event: Event): void {
    const { group } = (event.target as HTMLElement).dataset;
    this.select(this.groups.find(({ id }) => id === group)!.items, event);
  }

  handleSelectRow(event: Event): void {
    this.select(this.rowOf((event.target as HTMLElement).dataset.row!).items, event);
  }

  select(items: readonly WorkItem[], event: Event): void {
    const ids = items.map(({ record }) => record.id);
    this.tell("rowselect", { ids, selected: (event.target as HTMLInputElement).checked });
  }

  handleShowPeople(event: Event): void {
    const [{ finding }] = this.rowOf((event.currentTarget as HTMLElement).dataset.people!).items;
    navigate(this, peopleOf(finding!)!);
  }

  handlePlan(event: Event): void {
    const row = this.rowOf((event.currentTarget as HTMLElement).dataset.plan!);
    const detail: RowPlan = { row: row.id, title: titleOf(row), findings: row.items.map(({ finding }) => finding!) };
    this.tell("plan", detail);
  }

  handleWhy(event: Event): void {
    openWhy(this, (event.currentTarget as HTMLElement).dataset.why!);
  }

  handleDecide(event: CustomEvent<{ value: WorkDecision }>): void {
    const row = this.rowOf((event.currentTarget as HTMLElement).dataset.decide!);
    const ids = row.items.map(({ record }) => record.id);
    const detail: RowDecision = { row: row.id, ids, decision: event.detail.value };
    this.tell("decide", detail);
  }

  tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set(ids);
  if (!others.delete(id)) others.add(id);
  return others;
}
