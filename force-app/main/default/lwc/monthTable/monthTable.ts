import { LightningElement, api } from "lwc";
import type { DetailMonth } from "c/populationModel";
import { formatMean, formatMonth, formatNumber, formatPercent } from "c/licenseFormat";
import { labels } from "./labels";

/** The months of a population side by side, newest first; partial ones are marked as such. */
export default class MonthTable extends LightningElement {
  /** Oldest first. */
  @api months: DetailMonth[] = [];

  labels = labels;

  get rows(): object[] {
    return [...this.months].reverse().map((one) => ({
      month: formatMonth(one.month),
      registered: formatNumber(one.registered),
      active: formatNumber(one.active),
      rate: formatPercent(one.activeRate, 1),
      logins: formatNumber(one.logins),
      perActive: formatMean(one.active && one.logins / one.active),
      coverage: one.inWindow ? labels.Detail_InWindow : one.complete ? labels.Detail_Complete : labels.Detail_Partial
    }));
  }
}
