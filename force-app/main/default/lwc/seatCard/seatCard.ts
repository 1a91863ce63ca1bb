import { LightningElement, api } from "lwc";
import type { SeatRow } from "c/licenseEngine";
import { basisWord } from "c/words";
import { fill } from "c/format";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";
import { barSummary, exhaustText, renewalTexts, seatFacts, seatParts, type SeatPart } from "./texts";

/** Seats of one license: purchased, in use, idle, what can be dropped at renewal, and when they run out. */
export default class SeatCard extends LightningElement {
  @api row!: SeatRow;

  labels = labels;

  get basis(): string {
    return basisWord(this.row.basis);
  }

  get facts(): { term: string; text: string }[] {
    return seatFacts(this.row);
  }

  get sentences(): string[] {
    return [...renewalTexts(this.row), exhaustText(this.row)].filter(Boolean);
  }

  get parts(): (SeatPart & { style: string })[] {
    return seatParts(this.row).map((part) => ({ ...part, style: `part ${part.key}` }));
  }

  get summary(): string {
    return barSummary(this.row);
  }

  get dormantOf(): string {
    return fill(labels.Seats_ShowDormantOf, { license: this.row.license });
  }

  get neverOf(): string {
    return fill(labels.Seats_ShowNeverOf, { license: this.row.license });
  }

  handleShowDormant(): void {
    navigate(this, { tab: "users", license: this.row.license, profile: null, activity: "dormant" });
  }

  handleShowNever(): void {
    navigate(this, { tab: "users", license: this.row.license, profile: null, activity: "never" });
  }
}
