import { LightningElement, api } from "lwc";
import type { MoveSettings } from "c/licenseEngine";
import { fill, formatMoment } from "c/format";
import { callHost } from "c/host";
import { keepFocus } from "c/keepFocus";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/** Maximum length of a reason that a host stores. */
const MOST_REASON = 255;

/**
 * The kill switch for moves: its state, who turned it on and why, who can turn it off, and the switch itself for users who can use it. Sends the settings
 * after each attempt (`settingschange`, detail `MoveSettings`).
 */
export default class ApplyingStop extends LightningElement {
  @api settings!: MoveSettings;

  labels = labels;
  /** True while the user is asked for a reason. */
  asking = false;
  reason = "";
  busy = false;
  failure = "";
  focus = keepFocus(this);

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  /** When and by whom moves were stopped, and why, one sentence each, as far as known. */
  get details(): string[] {
    const { by, at, reason } = this.settings.stopped!;
    return [
      ...(by && at ? [fill(labels.ApplyingStop_By, { name: by, moment: formatMoment(at) })] : []),
      ...(reason ? [fill(labels.ApplyingStop_Reason, { reason })] : []),
      ...(this.settings.mayAllow ? [] : [labels.Moves_Stopped_Allow])
    ];
  }

  /** Users who can move users or manage the app can stop all moves; only those who manage it can allow them again. */
  get maySwitch(): boolean {
    const { stopped, canApply, mayAllow } = this.settings;
    return stopped ? mayAllow : canApply || mayAllow;
  }

  get switchText(): string {
    return this.settings.stopped ? labels.ApplyingStop_Allow : labels.ApplyingStop_Stop;
  }

  get note(): string {
    return this.settings.stopped ? "" : labels.ApplyingStop_StopNote;
  }

  handleAsk(): void {
    this.focus.before("[data-field=reason]");
    this.asking = true;
    this.reason = "";
    this.failure = "";
  }

  handleCancel(): void {
    this.focus.before("[data-action=switch]");
    this.asking = false;
    this.failure = "";
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  async handleSwitch(): Promise<void> {
    const reason = this.reason.trim();
    if (!reason || reason.length > MOST_REASON) {
      this.failure = labels.ApplyingStop_NoReason;
      return;
    }
    const stops = !this.settings.stopped;
    this.focus.before("[data-action=switchSure]", "[data-action=switch]", "[data-id=stopped]");
    this.busy = true;
    this.failure = "";
    try {
      this.tell(
        await (stops
          ? callHost("LicenseMovesController.stopApplying", { reason })
          : callHost("LicenseMovesController.allowApplying", { reason })),
        stops
      );
    } catch (error) {
      await this.check(stops, reduceErrors(error).message);
    }
    this.busy = false;
  }

  /** The switch may have worked although the answer was lost: reads the state before reporting a failure. */
  async check(stops: boolean, message: string): Promise<void> {
    try {
      const settings = await callHost("LicenseMovesController.getMoveSettings");
      this.tell(settings, stops);
      if (this.asking) this.failure = fill(labels.Common_Failed, { message });
    } catch (error) {
      this.failure = fill(labels.ApplyingStop_NotKnown, { message: reduceErrors(error).message });
    }
  }

  tell(settings: MoveSettings, stops: boolean): void {
    if ((settings.stopped !== null) === stops) this.asking = false;
    this.dispatchEvent(new CustomEvent("settingschange", { detail: settings }));
  }
}
