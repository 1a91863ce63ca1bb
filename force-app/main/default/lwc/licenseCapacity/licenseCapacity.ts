import { LightningElement, api } from "lwc";
import type { AuditWithDecisions, ReconciliationRow } from "c/licenseEngine";
import { fill, formatMoney } from "c/format";
import type { CapacityRow, PoolMonth } from "c/poolModel";
import { poolMonths } from "c/poolModel";
import { licenseDecisionNotes, licenseDecisionText, unitPriceText } from "c/words";
import { labels } from "./labels";

/** All that is known of one license: the decision, its months, the running month and contract year or the seats, and Salesforce's own counts. */
export default class LicenseCapacity extends LightningElement {
  @api row!: CapacityRow;
  @api audit!: AuditWithDecisions;
  /** Whether only counters of logins are known: then nobody can be listed. */
  @api usersUnknown = false;

  labels = labels;

  get isMember(): boolean {
    return this.row.license.basis === "member";
  }

  get decision(): string {
    return licenseDecisionText(this.row.decision);
  }

  get notes(): string[] {
    return licenseDecisionNotes(this.row.decision);
  }

  get facts(): { term: string; text: string }[] {
    const { owned, saving, risk, currency } = this.row;
    const money = (amount: number | null): string => formatMoney(amount, currency);
    const cost = money(owned.monthly);
    const price = unitPriceText(owned);
    return [
      { term: labels.Common_CostPerMonth, text: price ? `${cost} (${price})` : cost },
      { term: labels.Common_SavingPerMonth, text: money(saving) },
      { term: labels.Multiples_Risk, text: money(risk) }
    ];
  }

  get whyTitle(): string {
    return fill(labels.Multiples_WhyOf, { license: this.row.license.name });
  }

  /** Of a login license, all months that its advice knows. */
  get poolMonths(): PoolMonth[] {
    return this.row.pool ? poolMonths(this.audit, this.row.pool) : [];
  }

  /** Of a member license, users who logged in by month. */
  get activeMonths(): PoolMonth[] {
    return this.row.months
      .filter(({ value }) => value !== null)
      .map(({ month, value, complete }) => ({ month, logins: value!, complete }));
  }

  get reconciliation(): ReconciliationRow[] {
    return this.audit.reconciliation.filter(({ license }) => license === this.row.license.name);
  }

  handleWhy(): void {
    const detail = { key: this.row.license.name, link: "why" };
    this.dispatchEvent(new CustomEvent("rowlink", { detail }));
  }
}
