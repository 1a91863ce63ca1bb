import { LightningElement } from "lwc";
import type { JobFrequency, JobsState } from "c/licenseEngine";
import { fill } from "c/format";
import { callHost, latest } from "c/host";
import { keepFocus } from "c/keepFocus";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";
import { columns, runLines, stateLines, type RunLine } from "./texts";

const HOURS = 24;

/** An action that users confirm, and its question. */
const QUESTIONS = { run: labels.Jobs_RunSure, pause: labels.Jobs_PauseSure, resume: labels.Jobs_ResumeSure };
type Action = keyof typeof QUESTIONS;

/**
 * The jobs of the org: when they run, how they are doing, and buttons to run, pause and resume them. Events: `jobsread`, their state
 * whenever it was read, and `unsavedchange` (detail true or false) for a schedule that was chosen.
 */
export default class JobsPanel extends LightningElement {
  labels = labels;
  columns = columns;
  /** Null until read, and where the host keeps no jobs. */
  state: JobsState | null = null;
  isRead = false;
  failure: Failure | null = null;
  /** What was chosen since the state was read. */
  frequency: JobFrequency = "daily";
  hour = 1;
  busy = false;
  /** What the user is asked to confirm. */
  asked: Action | null = null;
  problem = "";
  reading = latest();
  tell = unsavedChange(this);
  focus = keepFocus(this);

  frequencies = [
    { value: "daily", label: labels.Jobs_Daily },
    { value: "weekly", label: labels.Jobs_Weekly }
  ];
  hours = Array.from({ length: HOURS }, (_, hour) => ({
    value: String(hour),
    label: `${String(hour).padStart(2, "0")}:00`
  }));

  override connectedCallback(): void {
    this.handleLoad();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get lines(): string[] {
    return stateLines(this.state!);
  }

  get rows(): RunLine[] {
    return runLines(this.state!);
  }

  get hourText(): string {
    return String(this.hour);
  }

  get zone(): string {
    return fill(labels.Jobs_HourZone, { zone: this.state!.timeZone });
  }

  get question(): string {
    return this.asked ? QUESTIONS[this.asked] : "";
  }

  /** Whether another schedule was chosen than the one that is saved. */
  get unsaved(): boolean {
    return this.frequency !== this.state!.frequency || this.hour !== this.state!.hour;
  }

  get cantRun(): boolean {
    return this.busy || this.state!.running || this.state!.paused !== null;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    try {
      const state = await callHost("OptimizerJobsController.getJobs");
      if (isLatest()) this.show(state);
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  handleFrequency(event: CustomEvent<{ value: JobFrequency }>): void {
    this.frequency = event.detail.value;
    this.tell(this.unsaved);
  }

  handleHour(event: CustomEvent<{ value: string }>): void {
    this.hour = Number(event.detail.value);
    this.tell(this.unsaved);
  }

  handleSave(): Promise<void> {
    const { frequency, hour } = this;
    return this.change(() => callHost("OptimizerJobsController.saveSchedule", { schedule: { frequency, hour } }));
  }

  handleAsk(event: Event): void {
    this.problem = "";
    this.focus.before("[data-id=question]");
    this.asked = (event.target as HTMLElement).dataset.action as Action;
  }

  handleCancel(): void {
    this.focus.before(`[data-action=${this.asked}]`);
    this.asked = null;
  }

  handleSure(): Promise<void> {
    const { asked } = this;
    this.asked = null;
    if (asked === "run") return this.change(() => callHost("OptimizerJobsController.runJobs"));
    if (asked === "pause") return this.change(() => callHost("OptimizerJobsController.pauseJobs"));
    return this.change(() => callHost("OptimizerJobsController.resumeJobs"));
  }

  async change(call: () => Promise<JobsState>): Promise<void> {
    this.focus.before("[data-action=save]", "[data-id=state]");
    this.busy = true;
    this.problem = "";
    try {
      this.show(await call());
    } catch (error) {
      this.problem = fill(labels.Common_Failed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }

  show(state: JobsState | null): void {
    this.state = state;
    this.isRead = true;
    if (!state) return;
    this.dispatchEvent(new CustomEvent("jobsread", { detail: state }));
    this.frequency = state.frequency;
    this.hour = state.hour;
    this.tell(false);
  }
}
