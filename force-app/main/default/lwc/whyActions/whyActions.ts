import { LightningElement, api } from "lwc";
import type { Finding, FindingRecord, FindingStatus } from "c/licenseEngine";
import { withStatus } from "c/licenseEngine";
import type UserExport from "c/userExport";
import DismissFinding from "c/dismissFinding";
import { FindingPlanner, NO_PLANNING, canPlan, keepRecords, peopleOf, placeOf, replaceRecords } from "c/findings";
import { fill, formatNumber } from "c/format";
import { keepFocus } from "c/keepFocus";
import { recordsOf, type DecisionModel } from "c/host";
import { navigate } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { reduceErrors } from "c/reduceErrors";
import { conditionsOf, filterFor } from "c/users";
import { findingTitle, statusWord } from "c/words";
import { labels } from "./labels";

/** What can be decided from a status. */
const CHOICES: Record<FindingStatus, readonly FindingStatus[]> = {
  open: ["accepted", "dismissed"],
  accepted: ["dismissed"],
  dismissed: ["open"],
  done: ["open"]
};

/** What to do with a finding: plan or download its users, accept or dismiss it. Sends the records that the host has then (`recordskept`, detail all). */
export default class WhyActions extends LightningElement {
  @api decisions!: DecisionModel;

  labels = labels;
  of!: Finding;
  planning = NO_PLANNING;
  saving = false;
  failure = "";
  said = "";
  focus = keepFocus(this);
  planner = new FindingPlanner(this, (planning) => {
    this.planning = planning;
  });

  @api
  get finding(): Finding {
    return this.of;
  }
  set finding(finding: Finding) {
    if (this.of?.id !== finding.id) {
      this.planner.drop();
      this.failure = "";
      this.said = "";
    }
    this.of = finding;
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  override disconnectedCallback(): void {
    this.planner.drop();
  }

  get record(): FindingRecord {
    return recordsOf(this.decisions).find(({ id }) => id === this.of.id)!;
  }

  get busy(): boolean {
    return this.saving || this.planning.id !== "";
  }

  get hasPlan(): boolean {
    return canPlan(this.of, this.decisions.context);
  }

  get hasPeople(): boolean {
    return this.decisions.context.usersKnown !== false && peopleOf(this.of) !== null;
  }

  get planText(): string {
    const { id, found } = this.planning;
    return id ? fill(labels.Findings_Planning, { users: formatNumber(found) }) : labels.Findings_Plan;
  }

  get problem(): string {
    return this.failure || (this.planning.nobody ? labels.Findings_NobodyLeft : this.planning.failure);
  }

  /** Why nothing can be decided; empty if it can. */
  get locked(): string {
    if (!permissions.decide) return labels.No_Access_Decide;
    const { recordsFailure } = this.decisions;
    return recordsFailure ? fill(labels.Work_Unread, { message: recordsFailure.message }) : "";
  }

  get choices(): { status: FindingStatus; label: string }[] {
    if (this.locked) return [];
    const names = { accepted: labels.Findings_Accept, dismissed: labels.Common_Dismiss, open: labels.Findings_Reopen };
    return CHOICES[this.record.status].map((status) => ({ status, label: names[status as keyof typeof names] }));
  }

  handleShowPlace(): void {
    navigate(this, placeOf(this.of));
  }

  /** Reads the users of the finding and takes them to a new plan. */
  handlePlan(): void {
    this.focus.before("[data-action=plan]");
    this.planner.plan(this.of.id, [this.of], findingTitle(this.of), this.decisions.context);
  }

  handleDownload(): void {
    const { audit, context } = this.decisions;
    const name = fill(labels.Users_FileName, { date: audit.asOf });
    const exporter = this.refs!.exporter as unknown as UserExport;
    exporter.start(conditionsOf(filterFor(peopleOf(this.of)!), context), context, name);
  }

  async handleDecide(event: Event): Promise<void> {
    const status = (event.currentTarget as HTMLElement).dataset.status as FindingStatus;
    const { record } = this;
    let reason: string | null = null;
    if (status === "dismissed") {
      const asked = await DismissFinding.open({ label: labels.Dismiss_Heading, size: "small", finding: record.title });
      if (typeof asked !== "string") return;
      reason = asked;
    }
    await this.keep(withStatus(record, status, reason));
  }

  async keep(record: FindingRecord): Promise<void> {
    this.focus.before(`[data-status=${record.status}]`, "[data-status]");
    this.saving = true;
    this.failure = "";
    try {
      const records = replaceRecords(recordsOf(this.decisions), await keepRecords([record]));
      this.said = fill(labels.Work_Saved, { title: record.title, status: statusWord(record.status) });
      this.dispatchEvent(new CustomEvent("recordskept", { detail: records, bubbles: true, composed: true }));
    } catch (error) {
      this.failure = fill(labels.Work_Failed, { title: record.title, message: reduceErrors(error).message });
    }
    this.saving = false;
  }
}
