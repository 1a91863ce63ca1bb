import { api } from "lwc";
import LightningModal from "lightning/modal";
import type { PlanRevert } from "c/licenseEngine";
import { fill, formatNumber } from "c/licenseFormat";
import { noRevertText } from "c/moveWords";
import { labels } from "./labels";

/** Says who can be taken back, and why not the others; closes with true, or with nothing when cancelled. */
export default class ConfirmRevert extends LightningModal {
  /** Name of the plan. */
  @api plan = "";
  @api revert!: PlanRevert;

  labels = labels;

  get nobody(): boolean {
    return this.revert.changes.length === 0;
  }

  get text(): string {
    const { length } = this.revert.changes;
    if (length === 1) return labels.one;
    return this.nobody ? labels.nobody : fill(labels.users, { users: formatNumber(length) });
  }

  get refusedText(): string {
    const { length } = this.revert.refused;
    return length ? fill(labels.refused, { users: formatNumber(length) }) : "";
  }

  get reasons(): string[] {
    const codes = [...new Set(this.revert.refused.map(({ code }) => code))];
    const count = (code: string) => this.revert.refused.filter((one) => one.code === code).length;
    return codes.map((code) => fill(labels.reason, { users: formatNumber(count(code)), why: noRevertText(code) }));
  }

  cancel(): void {
    this.close();
  }

  confirm(): void {
    this.close(true);
  }
}
