import { LightningElement, api } from "lwc";
import type { DetailMonth } from "c/populationModel";
import { formatMean, formatMonth, formatNumber, formatPercent } from "c/licenseFormat";
import heading from "@salesforce/label/c.LO_Detail_Months";
import month from "@salesforce/label/c.LO_Detail_Month";
import registered from "@salesforce/label/c.LO_Populations_Registered";
import active from "@salesforce/label/c.LO_Populations_Active";
import rate from "@salesforce/label/c.LO_Populations_ActiveRate";
import logins from "@salesforce/label/c.LO_Populations_Logins";
import perActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import coverage from "@salesforce/label/c.LO_Detail_Coverage";
import inWindow from "@salesforce/label/c.LO_Detail_InWindow";
import complete from "@salesforce/label/c.LO_Detail_Complete";
import partial from "@salesforce/label/c.LO_Detail_Partial";

/** The months of a population side by side, newest first; partial ones are marked as such. */
export default class MonthTable extends LightningElement {
  /** Oldest first. */
  @api months: DetailMonth[] = [];

  labels = { heading, month, registered, active, rate, logins, perActive, coverage };

  get rows(): object[] {
    return [...this.months].reverse().map((one) => ({
      month: formatMonth(one.month),
      registered: formatNumber(one.registered),
      active: formatNumber(one.active),
      rate: formatPercent(one.activeRate, 1),
      logins: formatNumber(one.logins),
      perActive: formatMean(one.active && one.logins / one.active),
      coverage: one.inWindow ? inWindow : one.complete ? complete : partial
    }));
  }
}
