import { LightningElement, api } from "lwc";
import type { PlanProgress } from "c/licenseEngine";
import { fill, formatMoment, formatNumber } from "c/format";
import { callHost } from "c/host";
import { keepFocus } from "c/keepFocus";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/** Time between two polls of a run, in milliseconds. */
const PAUSE = 3000;

/** Progress of a plan; polls while it runs, lets a user stop it, and reports its end (`runend`). */
export default class PlanRun extends LightningElement {
  /** Id of the plan. */
  @api plan = "";
  /** True if the user can stop a run. */
  @api mayStop = false;

  labels = labels;
  shown!: PlanProgress;
  unread = "";
  failure = "";
  /** True while the user waits for an answer. */
  looking = false;
  timer: ReturnType<typeof setTimeout> | undefined;
  focus = keepFocus(this);

  @api
  get progress(): PlanProgress {
    return this.shown;
  }
  set progress(progress: PlanProgress) {
    this.shown = progress;
    this.wait();
  }

  override connectedCallback(): void {
    this.wait();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.looking);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get running(): boolean {
    return this.shown.state === "applying" || this.shown.state === "reverting";
  }

  get canStop(): boolean {
    return this.mayStop && this.running && !this.shown.stopping;
  }

  get text(): string {
    const { users, applied, skipped, failed, reverted, revertFailed } = this.shown;
    if (this.shown.state === "reverting" || reverted + revertFailed > 0)
      return fill(labels.PlanDetail_ProgressBack, {
        reverted: formatNumber(reverted),
        failed: formatNumber(revertFailed)
      });
    return fill(labels.PlanDetail_Progress, {
      done: formatNumber(applied + skipped + failed),
      all: formatNumber(users),
      applied: formatNumber(applied),
      skipped: formatNumber(skipped),
      failed: formatNumber(failed)
    });
  }

  get percent(): number {
    const { users, planned, applied, reverted, revertFailed, state } = this.shown;
    const all = state === "reverting" ? applied + reverted + revertFailed : users;
    const done = state === "reverting" ? reverted + revertFailed : users - planned;
    return all ? Math.round((100 * done) / all) : 0;
  }

  get updated(): string {
    const { updatedAt } = this.shown;
    return updatedAt ? fill(labels.PlanDetail_Updated, { moment: formatMoment(updatedAt) }) : "";
  }

  get ended(): string {
    const { error } = this.shown;
    return error ? fill(labels.PlanDetail_Ended, { message: error }) : "";
  }

  wait(): void {
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a run in the org can only be polled
    if (this.running && this.isConnected) this.timer = setTimeout(() => this.handleLook(), PAUSE);
  }

  async handleLook(): Promise<void> {
    clearTimeout(this.timer);
    try {
      const progress = await callHost("LicenseMovesController.getProgress", { id: this.plan });
      this.unread = "";
      this.take(progress);
    } catch (error) {
      this.unread = fill(labels.PlanDetail_Unread, { message: reduceErrors(error).message });
      // The run continues even if no page watches it: one lost answer must not end the polling.
      this.wait();
    }
  }

  take(progress: PlanProgress): void {
    const ran = this.running;
    this.shown = progress;
    if (ran && !this.running) this.dispatchEvent(new CustomEvent("runend"));
    else this.wait();
  }

  async handleRetry(): Promise<void> {
    this.focus.before("[data-action=look]", "[data-action=stopRun]", "[data-id=progress]");
    this.looking = true;
    await this.handleLook();
    this.looking = false;
  }

  async handleStop(): Promise<void> {
    this.failure = "";
    this.looking = true;
    this.focus.before("[data-action=stopRun]", "[data-id=progress]");
    try {
      this.take(await callHost("LicenseMovesController.stopPlan", { id: this.plan }));
    } catch (error) {
      await this.handleLook();
      // The answer may be lost although the run is stopping or over.
      if (this.running && !this.shown.stopping)
        this.failure = fill(labels.PlanRun_StopFailed, { message: reduceErrors(error).message });
    }
    this.looking = false;
  }
}
