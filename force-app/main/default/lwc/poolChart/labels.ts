// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Pool_Chart from "@salesforce/label/c.LO_Pool_Chart";
import Pool_ChartEmpty from "@salesforce/label/c.LO_Pool_ChartEmpty";
import Pool_ChartSummary from "@salesforce/label/c.LO_Pool_ChartSummary";
import Pool_Complete from "@salesforce/label/c.LO_Pool_Complete";
import Pool_LegendComplete from "@salesforce/label/c.LO_Pool_LegendComplete";
import Pool_LegendContract from "@salesforce/label/c.LO_Pool_LegendContract";
import Pool_LegendPartial from "@salesforce/label/c.LO_Pool_LegendPartial";
import Pool_LegendPercentile from "@salesforce/label/c.LO_Pool_LegendPercentile";
import Pool_Logins from "@salesforce/label/c.LO_Pool_Logins";
import Pool_Month from "@salesforce/label/c.LO_Pool_Month";
import Pool_Partial from "@salesforce/label/c.LO_Pool_Partial";
import Pool_State from "@salesforce/label/c.LO_Pool_State";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Pool_Chart,
  Pool_ChartEmpty,
  Pool_ChartSummary,
  Pool_Complete,
  Pool_LegendComplete,
  Pool_LegendContract,
  Pool_LegendPartial,
  Pool_LegendPercentile,
  Pool_Logins,
  Pool_Month,
  Pool_Partial,
  Pool_State
};
