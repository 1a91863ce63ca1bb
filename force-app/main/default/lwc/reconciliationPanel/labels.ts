// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Difference from "@salesforce/label/c.LO_Common_Difference";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Measure from "@salesforce/label/c.LO_Common_Measure";
import Common_MonthlyLogins from "@salesforce/label/c.LO_Common_MonthlyLogins";
import Common_OurCount from "@salesforce/label/c.LO_Common_OurCount";
import Common_OurCountVsSalesforce from "@salesforce/label/c.LO_Common_OurCountVsSalesforce";
import Common_Salesforce from "@salesforce/label/c.LO_Common_Salesforce";
import Common_SeatsInUse from "@salesforce/label/c.LO_Common_SeatsInUse";
import Common_Verdict from "@salesforce/label/c.LO_Common_Verdict";
import Drift_Agrees from "@salesforce/label/c.LO_Drift_Agrees";
import Drift_Allowed from "@salesforce/label/c.LO_Drift_Allowed";
import Drift_Causes from "@salesforce/label/c.LO_Drift_Causes";
import Drift_Differs from "@salesforce/label/c.LO_Drift_Differs";
import Drift_Measure_entitlement from "@salesforce/label/c.LO_Drift_Measure_entitlement";
import Drift_Note from "@salesforce/label/c.LO_Drift_Note";
import Drift_Now from "@salesforce/label/c.LO_Drift_Now";
import Drift_Period from "@salesforce/label/c.LO_Drift_Period";
import Drift_Unknown from "@salesforce/label/c.LO_Drift_Unknown";
import Drift_Unmapped from "@salesforce/label/c.LO_Drift_Unmapped";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Difference,
  Common_License,
  Common_Measure,
  Common_OurCount,
  Common_OurCountVsSalesforce,
  Common_Salesforce,
  Common_Verdict,
  Drift_Agrees,
  Drift_Allowed,
  Drift_Causes,
  Drift_Differs,
  Drift_Measure_entitlement,
  Drift_Measure_monthlyLogins: Common_MonthlyLogins,
  Drift_Measure_seats: Common_SeatsInUse,
  Drift_Note,
  Drift_Now,
  Drift_Period,
  Drift_Unknown,
  Drift_Unmapped
};
