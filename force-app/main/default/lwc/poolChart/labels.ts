// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_Complete from "@salesforce/label/c.LO_Common_Complete";
import Common_Coverage from "@salesforce/label/c.LO_Common_Coverage";
import Common_Logins from "@salesforce/label/c.LO_Common_Logins";
import Common_Partial from "@salesforce/label/c.LO_Common_Partial";
import Common_UsageMonth from "@salesforce/label/c.LO_Common_UsageMonth";
import Multiples_ActiveOf from "@salesforce/label/c.LO_Multiples_ActiveOf";
import Multiples_MonthsSummary from "@salesforce/label/c.LO_Multiples_MonthsSummary";
import Multiples_Needed from "@salesforce/label/c.LO_Multiples_Needed";
import Pool_Chart from "@salesforce/label/c.LO_Pool_Chart";
import Pool_LegendComplete from "@salesforce/label/c.LO_Pool_LegendComplete";
import Pool_LegendContract from "@salesforce/label/c.LO_Pool_LegendContract";
import Pool_LegendPartial from "@salesforce/label/c.LO_Pool_LegendPartial";
import Pool_LegendPercentile from "@salesforce/label/c.LO_Pool_LegendPercentile";
import Word_Reason_noCompleteMonth from "@salesforce/label/c.LO_Word_Reason_noCompleteMonth";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ActiveUsers,
  Common_Complete,
  Common_Coverage,
  Common_Logins,
  Common_Partial,
  Common_UsageMonth,
  Multiples_ActiveOf,
  Multiples_MonthsSummary,
  Multiples_Needed,
  Pool_Chart,
  Pool_LegendComplete,
  Pool_LegendContract,
  Pool_LegendPartial,
  Pool_LegendPercentile,
  Word_Reason_noCompleteMonth
};
