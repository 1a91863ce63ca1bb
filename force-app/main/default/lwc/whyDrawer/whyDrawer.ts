import { LightningElement, api } from "lwc";
import type { Finding } from "c/licenseEngine";
import type { DecisionModel } from "c/host";
import { moveOf, peopleOf, placeOf, planFor } from "c/findings";
import { fill, formatNumber } from "c/format";
import { latest } from "c/host";
import { navigate } from "c/optimizerNavigation";
import { reduceErrors } from "c/reduceErrors";
import { confidenceWord, findingEvidence, findingNext, findingTitle, seatsText, usersText, worthText } from "c/words";
import { labels } from "./labels";

/** Share of the window from which on the panel covers the page: the focus then stays inside. */
const COVERS = 0.9;

/** Why a finding is advised, in a panel beside the page that keeps working; `close` when the user is done with it. */
export default class WhyDrawer extends LightningElement {
  @api decisions!: DecisionModel;

  labels = labels;
  asked = "";
  covers = false;
  /** True until the focus is inside. */
  opening = true;
  planning = false;
  found = 0;
  problem = "";
  reading = latest();

  /** Id of the finding. */
  @api
  get finding(): string {
    return this.asked;
  }
  set finding(asked: string) {
    this.reading.drop();
    this.asked = asked;
    this.opening = true;
    this.planning = false;
    this.problem = "";
  }

  override renderedCallback(): void {
    if (!this.opening) return;
    this.opening = false;
    const panel = this.refs!.panel as HTMLElement;
    this.covers = panel.getBoundingClientRect().width > COVERS * window.innerWidth;
    (this.refs!.heading as HTMLElement).focus();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get shown(): Finding | null {
    return this.decisions.audit.findings.find(({ id }) => id === this.asked) ?? null;
  }

  get heading(): string {
    return this.shown ? findingTitle(this.shown) : labels.Why_Gone;
  }

  get modal(): string | null {
    return this.covers ? "true" : null;
  }

  get texts(): Record<"worth" | "who" | "evidence" | "next", string> {
    const finding = this.shown!;
    const who = finding.type === "unusedSeats" ? seatsText(finding.users) : usersText(finding.users);
    return {
      worth: worthText(finding),
      who: `${who} · ${confidenceWord(finding.confidence)}`,
      evidence: findingEvidence(finding),
      next: findingNext(finding)
    };
  }

  get hasPlan(): boolean {
    return moveOf(this.shown!) !== null && peopleOf(this.shown!) !== null;
  }

  get hasPeople(): boolean {
    return peopleOf(this.shown!) !== null;
  }

  get planText(): string {
    return this.planning ? fill(labels.Findings_Planning, { users: formatNumber(this.found) }) : labels.Findings_Plan;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    this.handleClose();
  }

  /** The ends of a panel that covers the page lead back into it. */
  handleEnd(): void {
    (this.refs!.heading as HTMLElement).focus();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("close"));
  }

  handleShowPlace(): void {
    navigate(this, placeOf(this.shown!));
  }

  handleShowPeople(): void {
    navigate(this, peopleOf(this.shown!)!);
  }

  /** Reads the users of the finding and takes them to a new plan. */
  async handlePlan(): Promise<void> {
    const finding = this.shown!;
    const isLatest = this.reading.begin();
    this.planning = true;
    this.found = 0;
    this.problem = "";
    try {
      const plan = await planFor(finding, findingTitle(finding), this.decisions.context, (users) => {
        this.found = users;
        return isLatest();
      });
      if (!isLatest()) return;
      if (plan) navigate(this, plan);
      else this.problem = labels.Findings_NobodyLeft;
    } catch (error) {
      if (!isLatest()) return;
      this.problem = reduceErrors(error).message;
    }
    this.planning = false;
  }
}
