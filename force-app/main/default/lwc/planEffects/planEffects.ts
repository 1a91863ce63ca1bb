import { LightningElement, api } from "lwc";
import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import { labels } from "./labels";
import { columns, monthsText, paidText, tiles } from "./texts";

/** What a plan changes: users, seats, pools and cost before and after. */
export default class PlanEffects extends LightningElement {
  @api totals!: PlanTotals;
  @api exclusions: readonly PlanExclusion[] = [];

  labels = labels;
  columns = columns;

  get tiles(): object[] {
    return tiles(this.totals, this.exclusions);
  }

  get paid(): string {
    return paidText(this.totals);
  }

  get months(): string {
    return monthsText(this.totals);
  }
}
