import { LightningElement, api } from "lwc";
import type { AuditWithDecisions, FindingRecord, FindingStatus, RungCode, Scope } from "c/licenseEngine";
import { inScope, withStatus } from "c/licenseEngine";
import { recordsOf, type DecisionModel } from "c/host";
import {
  type WorkFilter,
  type WorkItem,
  changedRecords,
  countItems,
  filterItems,
  keepRecords,
  replaceRecords,
  workItems
} from "c/findings";
import DismissFinding from "c/dismissFinding";
import { statusWord } from "c/words";
import { WHOLE, remember, type Destination } from "c/optimizerNavigation";
import { downloadText } from "c/download";
import { fill, formatDate } from "c/format";
import { permissions } from "c/permissions";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { actionsCsv } from "./actionsCsv";
import { labels } from "./labels";
import {
  countText,
  emptyText,
  filterOptions,
  licenseOptions,
  problemText,
  rungOptions,
  type EmptyText,
  type Options
} from "./texts";

/** Number of findings rendered at once: the ones with the largest savings matter most. */
const PAGE = 20;

/**
 * Findings by saving. The host stores every decision, and a decision that could not be saved is not lost. Sends the records that the host has now
 * (`recordskept`, detail all records).
 */
export default class ActionsPage extends LightningElement {
  labels = labels;
  source!: DecisionModel;
  /** The audit whose findings were last saved as records. */
  remembered: AuditWithDecisions | null = null;
  records: FindingRecord[] = [];
  filter: WorkFilter = "open";
  license = "";
  rung: RungCode | "" = "";
  asked: Destination | null = null;
  most = PAGE;
  busy = false;
  /** A decision that could not be saved. */
  unsaved: FindingRecord | null = null;
  failure: Failure | null = null;
  /** What the screen reader announces after a decision. */
  said = "";

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

  /** The findings that another page wants to show. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (!destination) return;
    this.filter = "open";
    this.license = destination.license ?? "";
    this.rung = destination.rung ?? "";
    this.most = PAGE;
  }

  get workList(): WorkItem[] {
    const fits = inScope(this.source.audit, this.scope);
    const items = workItems(this.source.audit.findings, this.records);
    return items.filter(({ finding, record }) => fits(finding ?? { license: record.license }));
  }

  get shown(): WorkItem[] {
    return filterItems(this.workList, this.filter, this);
  }

  get items(): object[] {
    return this.shown.slice(0, this.most).map((item) => ({ key: item.record.id, item }));
  }

  get hasMore(): boolean {
    return this.shown.length > this.most;
  }

  get coverage(): { from: string; to: string } {
    return this.source.audit.coverage;
  }

  get options(): Options {
    return filterOptions(countItems(filterItems(this.workList, "all", this)));
  }

  get licenses(): Options {
    return licenseOptions(this.workList.map(({ record }) => record));
  }

  get rungs(): Options {
    return rungOptions();
  }

  get period(): string {
    return fill(labels.Work_Period, { date: formatDate(this.source.audit.asOf) });
  }

  get count(): string {
    return countText(this.shown, this.workList.length);
  }

  get empty(): EmptyText {
    return emptyText(this.filter === "open" && !this.license && !this.rung);
  }

  get locked(): boolean {
    return this.busy || this.source.remembered === null;
  }

  get readOnly(): boolean {
    return !permissions.decide || this.failure?.noAccess === true;
  }

  /** Retrying can't help without the permission, or if nothing was read. */
  get canRetry(): boolean {
    return this.source.remembered !== null && this.failure?.noAccess === false;
  }

  get problem(): string {
    return problemText(this.failure, this.unsaved, this.source.remembered !== null);
  }

  handleMore(): void {
    this.most += PAGE;
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    const { field } = (event.target as HTMLElement).dataset;
    if (field === "license") this.license = event.detail.value;
    else if (field === "rung") this.rung = event.detail.value as RungCode | "";
    else this.filter = event.detail.value as WorkFilter;
    this.most = PAGE;
    remember(this, { tab: "actions", license: this.license || null, profile: null, rung: this.rung || null });
  }

  async handleDecide(event: CustomEvent<FindingStatus>): Promise<void> {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const record = this.records.find((one) => one.id === id)!;
    let reason: string | null = null;
    if (event.detail === "dismissed") {
      const asked = await DismissFinding.open({
        label: labels.Work_Filter_dismissed,
        size: "small",
        finding: record.title
      });
      if (typeof asked !== "string") return;
      reason = asked;
    }
    await this.keep(withStatus(record, event.detail, reason));
  }

  /** Saves a decision; the list shows it only after the host stored it. */
  async keep(record: FindingRecord): Promise<void> {
    this.failure = null;
    this.unsaved = (await this.save([record])) ? null : record;
    if (this.unsaved) return;
    this.said = fill(labels.Work_Saved, { title: record.title, status: statusWord(record.status) });
    (this.refs!.heading as HTMLElement).focus();
  }

  handleRetry(): void {
    if (this.unsaved) this.keep(this.unsaved);
    else this.rememberSeen(changedRecords(this.records, this.source.remembered ?? []));
  }

  handleDiscard(): void {
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
    downloadText(fill(labels.Work_FileName, { date: this.source.audit.asOf }), actionsCsv(this.shown));
  }
}
