import { LightningElement, api } from "lwc";
import type { Finding } from "c/licenseEngine";
import type { DecisionModel } from "c/host";
import { FindingPlanner, NO_PLANNING, hasPlan, peopleOf, placeOf } from "c/findings";
import { fill, formatNumber } from "c/format";
import { navigate } from "c/optimizerNavigation";
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
  planning = NO_PLANNING;
  planner = new FindingPlanner(this, (planning) => {
    this.planning = planning;
  });

  /** Id of the finding. */
  @api
  get finding(): string {
    return this.asked;
  }
  set finding(asked: string) {
    this.planner.drop();
    this.asked = asked;
    this.opening = true;
  }

  override renderedCallback(): void {
    if (!this.opening) return;
    this.opening = false;
    const panel = this.refs!.panel as HTMLElement;
    this.covers = panel.getBoundingClientRect().width > COVERS * window.innerWidth;
    (this.refs!.heading as HTMLElement).focus();
  }

  override disconnectedCallback(): void {
    this.planner.drop();
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
    return hasPlan(this.shown!);
  }

  get hasPeople(): boolean {
    return peopleOf(this.shown!) !== null;
  }

  get planText(): string {
    const { found } = this.planning;
    return this.busy ? fill(labels.Findings_Planning, { users: formatNumber(found) }) : labels.Findings_Plan;
  }

  get busy(): boolean {
    return this.planning.id !== "";
  }

  get problem(): string {
    return this.planning.nobody ? labels.Findings_NobodyLeft : this.planning.failure;
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
  handlePlan(): void {
    const finding = this.shown!;
    this.planner.plan(finding.id, [finding], findingTitle(finding), this.decisions.context);
  }
}
