// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Curve_AllLogin from "@salesforce/label/c.LO_Curve_AllLogin";
import Curve_AllMember from "@salesforce/label/c.LO_Curve_AllMember";
import Curve_Axis from "@salesforce/label/c.LO_Curve_Axis";
import Curve_Lowest from "@salesforce/label/c.LO_Curve_Lowest";
import Curve_Split from "@salesforce/label/c.LO_Curve_Split";
import Curve_Summary from "@salesforce/label/c.LO_Curve_Summary";
import Curve_SummaryToday from "@salesforce/label/c.LO_Curve_SummaryToday";
import Curve_Title from "@salesforce/label/c.LO_Curve_Title";
import Curve_Today from "@salesforce/label/c.LO_Curve_Today";
import Curve_UpTo from "@salesforce/label/c.LO_Curve_UpTo";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_CostPerMonth,
  Curve_AllLogin,
  Curve_AllMember,
  Curve_Axis,
  Curve_Lowest,
  Curve_Split,
  Curve_Summary,
  Curve_SummaryToday,
  Curve_Title,
  Curve_Today,
  Curve_UpTo
};
