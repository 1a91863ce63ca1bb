import { LightningElement, api } from "lwc";
import type { OwnedRow, SeatRow } from "c/licenseEngine";
import { seatsRunOutText } from "c/words";
import { fill } from "c/format";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";
import { barSummary, renewalTexts, seatFacts, seatParts, type SeatPart } from "./texts";

/** Seats of one member license: purchased, in use, idle, what can be dropped at renewal, and when they run out. */
export default class SeatCard extends LightningElement {
  @api row!: SeatRow;
  @api owned!: OwnedRow;
  /** Whether only counters of logins are known: then nobody can be listed. */
  @api usersUnknown = false;

  labels = labels;

  get heading(): string {
    return fill(labels.Multiples_SeatsOf, { license: this.row.license });
  }

  get facts(): { term: string; text: string }[] {
    return seatFacts(this.row, this.owned);
  }

  get sentences(): string[] {
    return [...renewalTexts(this.row), seatsRunOutText(this.row)].filter(Boolean);
  }

  get parts(): (SeatPart & { style: string })[] {
    return seatParts(this.row).map((part) => ({ ...part, style: `part ${part.key}` }));
  }

  get summary(): string {
    return barSummary(this.row);
  }

  get listsDormant(): boolean {
    return this.row.dormant > 0 && !this.usersUnknown;
  }

  get listsNever(): boolean {
    return this.row.neverLoggedIn > 0 && !this.usersUnknown;
  }

  /** Why idle users can't be listed; empty if they can, or if there are none. */
  get nobodyKnown(): string {
    return this.usersUnknown && this.row.dormant + this.row.neverLoggedIn > 0 ? labels.Why_UsersUnknown : "";
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
