import { LightningElement } from "lwc";
import { fill, formatNumber } from "c/format";
import { navigate, type Tab } from "c/optimizerNavigation";
import { labels } from "./labels";

export { rememberTour, tourSeen } from "./memory";

/** The pages of the tour, in its order, each with the tab that it is about. */
const STEPS: readonly { tab: Tab; page: string; heading: string; text: string }[] = [
  { tab: "overview", page: labels.App_Overview, heading: labels.Tour_Money, text: labels.Tour_MoneyText },
  { tab: "actions", page: labels.Common_Actions, heading: labels.Tour_Actions, text: labels.Tour_ActionsText },
  { tab: "moves", page: labels.App_Moves, heading: labels.Tour_Plan, text: labels.Tour_PlanText },
  { tab: "setup", page: labels.App_Setup, heading: labels.Tour_Setup, text: labels.Tour_SetupText }
];

/** Four steps through the app, beside the pages, which keep working; `close` when the user is done or skips the rest. */
export default class Tour extends LightningElement {
  labels = labels;
  at = 0;
  /** True until the focus is on the heading of the step. */
  turning = true;

  override renderedCallback(): void {
    if (!this.turning) return;
    this.turning = false;
    (this.refs!.heading as HTMLElement).focus();
  }

  get step(): (typeof STEPS)[number] {
    return STEPS[this.at];
  }

  get progress(): string {
    return fill(labels.Tour_Progress, { step: formatNumber(this.at + 1), steps: formatNumber(STEPS.length) });
  }

  get openText(): string {
    return fill(labels.Tour_Open, { page: this.step.page });
  }

  get isFirst(): boolean {
    return this.at === 0;
  }

  get isLast(): boolean {
    return this.at === STEPS.length - 1;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    this.handleClose();
  }

  handleBack(): void {
    this.turn(-1);
  }

  handleNext(): void {
    this.turn(1);
  }

  handleOpen(): void {
    navigate(this, { tab: this.step.tab, license: null, profile: null });
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("close"));
  }

  turn(by: number): void {
    this.at += by;
    this.turning = true;
  }
}
