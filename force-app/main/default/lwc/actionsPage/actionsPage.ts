import { LightningElement, api } from "lwc";
import type { AuditWithDecisions, FindingRecord, Scope } from "c/licenseEngine";
import { inScope } from "c/licenseEngine";
import { recordsOf, type DecisionModel } from "c/host";
import {
  DECISIONS,
  FindingPlanner,
  NO_PLANNING,
  type RowDecision,
  type RowPlan,
  type WorkDecision,
  type WorkGroup,
  type WorkItem,
  type WorkScope,
  allows,
  changedRecords,
  filterItems,
  groupsOf,
  keepRecords,
  replaceRecords,
  sumOf,
  workItems
} from "c/findings";
import type ActionTable from "c/actionTable";
import { actionsText, totalText } from "c/words";
import { WHOLE, fileNameIn, remember, type Destination } from "c/optimizerNavigation";
import { downloadText } from "c/download";
import { fill, formatDate, formatNumber } from "c/format";
import { keepFocus } from "c/keepFocus";
import { permissions } from "c/permissions";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { actionsCsv } from "./actionsCsv";
import { type Change, decided, undone } from "./changes";
import { labels } from "./labels";
import { FIRST_SCOPE, placeOfScope, scopeOf } from "./scope";
import { emptyText, problemText, type EmptyText } from "./texts";

/** The buttons for selected findings, by decision. */
const BUTTONS: Record<WorkDecision, { label: string; name: string; variant: string }> = {
  accepted: { label: labels.Findings_Accept, name: labels.Findings_AcceptOf, variant: "brand" },
  done: { label: labels.Common_Done, name: labels.Findings_FinishOf, variant: "neutral" },
  dismissed: { label: labels.Common_Dismiss, name: labels.Findings_DismissOf, variant: "neutral" },
  open: { label: labels.Findings_Reopen, name: labels.Findings_ReopenOf, variant: "neutral" },
  assign: { label: labels.Work_Assign, name: labels.Work_AssignOf, variant: "neutral" }
};

/**
 * What to do, by license and decision. The host stores every decision, one that could not be saved is not lost, and the last one can be undone. Sends the
 * records that the host has now (`recordskept`, detail all records).
 */
export default class ActionsPage extends LightningElement {
  labels = labels;
  source!: DecisionModel;
  /** The audit whose findings were last saved as records. */
  remembered: AuditWithDecisions | null = null;
  records: FindingRecord[] = [];
  filter: WorkScope = FIRST_SCOPE;
  asked: Destination | null = null;
  /** Ids of selected findings, listed or not. */
  chosen: ReadonlySet<string> = new Set();
  busy = false;
  /** A change that could not be saved. */
  unsaved: Change | null = null;
  failure: Failure | null = null;
  /** The last change; null once its message is closed. */
  last: Change | null = null;
  /** Rows of which one gets the focus with the next rendering. */
  focus: string[] | null = null;
  keeper = keepFocus(this);
  planning = NO_PLANNING;
  planner = new FindingPlanner(this, (planning) => {
    this.planning = planning;
  });

  /** The filter of all pages: records of other findings are kept, but not listed. */
  @api scope: Scope = WHOLE;

  @api
  get decisions(): DecisionModel {
    return this.source;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    this.records = recordsOf(decisions);
    this.unsaved = null;
    this.failure =
      decisions.recordsFailure ?? (permissions.decide ? null : { message: labels.No_Access_Decide, noAccess: true });
    // Once per audit: the saved records return here with the same audit, and if a host stores them differently, saving would never end.
    if (!permissions.decide || !decisions.remembered || this.remembered === decisions.audit) return;
    this.remembered = decisions.audit;
    this.rememberSeen(changedRecords(this.records, decisions.remembered));
  }

  /** The findings that an address or another page wants to show. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (destination) this.filter = scopeOf(destination, this.items);
  }

  override disconnectedCallback(): void {
    this.planner.drop();
  }

  override renderedCallback(): void {
    this.keeper.rendered(this.busy);
    if (!this.focus) return;
    const rows = this.focus;
    this.focus = null;
    if (!this.table?.focusRow(rows)) (this.refs!.heading as HTMLElement).focus();
  }

  get table(): ActionTable | undefined {
    return this.refs!.table as unknown as ActionTable | undefined;
  }

  get items(): WorkItem[] {
    const fits = inScope(this.source.audit, this.scope);
    const items = workItems(this.source.audit.findings, this.records);
    return items.filter(({ finding, record }) => fits(finding ?? { license: record.license }));
  }

  get shown(): WorkItem[] {
    return filterItems(this.items, this.filter, this.asOf);
  }

  get groups(): WorkGroup[] {
    return groupsOf(this.shown, filterItems(this.items, { ...this.filter, status: "all" }, this.asOf));
  }

  get asOf(): string {
    return this.source.audit.asOf;
  }

  get period(): string {
    return fill(labels.Work_Period, { date: formatDate(this.asOf) });
  }

  get count(): string {
    const { shown } = this;
    return actionsText(shown.length, sumOf(shown));
  }

  get money(): string {
    return this.filter.view === "risk" ? labels.Work_Csv_risk : labels.Common_SavingPerMonth;
  }

  get empty(): EmptyText {
    return emptyText(this.filter);
  }

  get locked(): boolean {
    return this.busy || this.source.remembered === null;
  }

  get readOnly(): boolean {
    return !permissions.decide || this.failure?.noAccess === true;
  }

  /** Selected findings of the list as it is filtered now: nobody decides on what does not show. */
  get selection(): WorkItem[] {
    return this.readOnly ? [] : this.shown.filter(({ record }) => this.chosen.has(record.id));
  }

  get selectedText(): string {
    const selected = this.selection;
    const count = fill(labels.Users_Selected, { count: formatNumber(selected.length) });
    const amounts = sumOf(selected);
    return amounts.length ? fill(labels.Work_Sum, { count, amount: totalText({ amounts, unknown: 0 }) }) : count;
  }

  get buttons(): object[] {
    const records = this.selection.map(({ record }) => record);
    const title = fill(labels.Users_Selected, { count: formatNumber(records.length) });
    return DECISIONS.filter((decision) => records.some((record) => allows(record, decision))).map((decision) => {
      const { label, name, variant } = BUTTONS[decision];
      return { decision, label, variant, name: fill(name, { title }) };
    });
  }

  /** Retrying can't help without the permission, or if nothing was read. */
  get canRetry(): boolean {
    return this.source.remembered !== null && this.failure?.noAccess === false;
  }

  get problem(): string {
    return problemText(this.failure, this.unsaved?.title ?? "", this.source.remembered !== null);
  }

  get usersUnknown(): boolean {
    return this.source.context.usersKnown === false;
  }

  get planProblem(): string {
    return this.planning.nobody ? labels.Findings_NobodyLeft : this.planning.failure;
  }

  get said(): string {
    return this.last?.said ?? "";
  }

  get undoes(): boolean {
    return this.last !== null && this.last.before !== null;
  }

  handleChangeScope(event: CustomEvent<WorkScope>): void {
    this.filter = event.detail;
    remember(this, placeOfScope(this.filter));
  }

  handleSelect(event: CustomEvent<{ ids: string[]; selected: boolean }>): void {
    const { ids, selected } = event.detail;
    const chosen = new Set(this.chosen);
    for (const id of ids)
      if (selected) chosen.add(id);
      else chosen.delete(id);
    this.chosen = chosen;
  }

  handleClear(): void {
    this.focus = [];
    this.chosen = new Set();
  }

  handlePlan(event: CustomEvent<RowPlan>): void {
    const { row, title, findings } = event.detail;
    this.planner.plan(row, findings, title, this.source.context);
  }

  handleDecide(event: CustomEvent<RowDecision>): Promise<void> {
    const { row, ids, decision } = event.detail;
    return this.decide(new Set(ids), decision, row);
  }

  handleDecideSelected(event: Event): Promise<void> {
    const selected = this.selection.map(({ record }) => record.id);
    const decision = (event.currentTarget as HTMLElement).dataset.decision as WorkDecision;
    return this.decide(new Set(selected), decision, selected[0]);
  }

  async decide(ids: ReadonlySet<string>, decision: WorkDecision, row: string): Promise<void> {
    const records = this.records.filter(({ id }) => ids.has(id));
    const change = await decided(records, decision, this.table?.near(row) ?? []);
    if (change) await this.keep(change);
  }

  /** Saves a change; the list shows it only after the host stored it. */
  async keep(change: Change): Promise<void> {
    this.failure = null;
    this.unsaved = (await this.save(change.records)) ? null : change;
    if (this.unsaved) return;
    const changed = new Set(change.records.map(({ id }) => id));
    this.chosen = new Set([...this.chosen].filter((id) => !changed.has(id)));
    this.last = change;
    this.focus = change.focus;
  }

  handleUndo(): void {
    if (this.undoes && !this.busy) this.keep(undone(this.last!, this.records));
  }

  handleCloseToast(): void {
    this.focus = this.last!.focus;
    this.last = null;
  }

  /** Control+Z in the list is Undo: the message may be far from the row that has the focus. */
  handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event;
    if (key !== "z" || !(ctrlKey || metaKey) || !this.undoes) return;
    event.preventDefault();
    this.handleUndo();
  }

  handleRetry(): void {
    this.keeper.before("[data-action=retry]");
    if (this.unsaved) this.keep(this.unsaved);
    else {
      this.focus = [];
      this.rememberSeen(changedRecords(this.records, this.source.remembered ?? []));
    }
  }

  handleDiscard(): void {
    this.focus = [];
    this.unsaved = null;
    this.failure = null;
  }

  /** Saves since when findings are there or gone; the user's decisions do not wait for it. */
  async rememberSeen(changed: FindingRecord[]): Promise<void> {
    this.failure = this.source.recordsFailure;
    if (changed.length) await this.save(changed);
  }

  async save(records: FindingRecord[]): Promise<boolean> {
    this.busy = true;
    try {
      this.records = replaceRecords(this.records, await keepRecords(records));
      this.dispatchEvent(new CustomEvent("recordskept", { detail: this.records }));
    } catch (error) {
      this.failure = reduceErrors(error);
    }
    this.busy = false;
    return this.failure === null;
  }

  handleDownload(): void {
    const name = fileNameIn(this.scope, fill(labels.Work_FileName, { date: this.asOf }));
    downloadText(name, actionsCsv(this.shown));
  }
}
