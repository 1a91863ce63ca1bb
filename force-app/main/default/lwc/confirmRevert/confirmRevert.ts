import { api } from "lwc";
import LightningModal from "lightning/modal";
import type { PlanRevert } from "c/licenseEngine";
import { fill, formatNumber, plural } from "c/format";
import { noRevertText } from "c/words";
import { labels } from "./labels";

/** Lists who can be reverted, and why the others can't; closes with true, or with nothing when canceled. */
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
    if (this.nobody) return labels.ConfirmRevert_Nobody;
    const forms = { one: labels.ConfirmRevert_One, other: labels.ConfirmRevert_Users };
    return fill(plural(length, forms), { users: formatNumber(length) });
  }

  get refusedText(): string {
    const { length } = this.revert.refused;
    return length ? fill(labels.ConfirmRevert_Refused, { users: formatNumber(length) }) : "";
  }

  get reasons(): string[] {
    const codes = [...new Set(this.revert.refused.map(({ code }) => code))];
    const count = (code: string) => this.revert.refused.filter((one) => one.code === code).length;
    return codes.map((code) =>
      fill(labels.ConfirmRevert_Reason, { users: formatNumber(count(code)), why: noRevertText(code) })
    );
  }

  handleCancel(): void {
    this.close();
  }

  handleConfirm(): void {
    this.close(true);
  }
}
