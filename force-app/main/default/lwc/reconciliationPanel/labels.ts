import heading from "@salesforce/label/c.LO_Drift_Heading";
import note from "@salesforce/label/c.LO_Drift_Note";
import license from "@salesforce/label/c.LO_Drift_License";
import unmapped from "@salesforce/label/c.LO_Drift_Unmapped";
import measure from "@salesforce/label/c.LO_Drift_Measure";
import measure_monthlyLogins from "@salesforce/label/c.LO_Drift_Measure_monthlyLogins";
import measure_entitlement from "@salesforce/label/c.LO_Drift_Measure_entitlement";
import measure_seats from "@salesforce/label/c.LO_Drift_Measure_seats";
import period from "@salesforce/label/c.LO_Drift_Period";
import now from "@salesforce/label/c.LO_Drift_Now";
import own from "@salesforce/label/c.LO_Drift_Own";
import platform from "@salesforce/label/c.LO_Drift_Platform";
import allowed from "@salesforce/label/c.LO_Drift_Allowed";
import drift from "@salesforce/label/c.LO_Drift_Drift";
import verdict from "@salesforce/label/c.LO_Drift_Verdict";
import agrees from "@salesforce/label/c.LO_Drift_Agrees";
import differs from "@salesforce/label/c.LO_Drift_Differs";
import unknown from "@salesforce/label/c.LO_Drift_Unknown";
import causes from "@salesforce/label/c.LO_Drift_Causes";
import none from "@salesforce/label/c.LO_Drift_None";
import noneWhy from "@salesforce/label/c.LO_Drift_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Drift_NoneAction";

/** Texts of the comparison with what Salesforce counts. */
export const labels = {
  heading,
  note,
  license,
  unmapped,
  measure,
  measure_monthlyLogins,
  measure_entitlement,
  measure_seats,
  period,
  now,
  own,
  platform,
  allowed,
  drift,
  verdict,
  agrees,
  differs,
  unknown,
  causes,
  none,
  noneWhy,
  noneAction
};
