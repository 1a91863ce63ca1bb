// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Drift_Agrees from "@salesforce/label/c.LO_Drift_Agrees";
import Drift_Allowed from "@salesforce/label/c.LO_Drift_Allowed";
import Drift_Causes from "@salesforce/label/c.LO_Drift_Causes";
import Drift_Differs from "@salesforce/label/c.LO_Drift_Differs";
import Drift_Drift from "@salesforce/label/c.LO_Drift_Drift";
import Drift_Heading from "@salesforce/label/c.LO_Drift_Heading";
import Drift_License from "@salesforce/label/c.LO_Drift_License";
import Drift_Measure from "@salesforce/label/c.LO_Drift_Measure";
import Drift_Measure_entitlement from "@salesforce/label/c.LO_Drift_Measure_entitlement";
import Drift_Measure_monthlyLogins from "@salesforce/label/c.LO_Drift_Measure_monthlyLogins";
import Drift_Measure_seats from "@salesforce/label/c.LO_Drift_Measure_seats";
import Drift_None from "@salesforce/label/c.LO_Drift_None";
import Drift_NoneAction from "@salesforce/label/c.LO_Drift_NoneAction";
import Drift_NoneWhy from "@salesforce/label/c.LO_Drift_NoneWhy";
import Drift_Note from "@salesforce/label/c.LO_Drift_Note";
import Drift_Now from "@salesforce/label/c.LO_Drift_Now";
import Drift_Own from "@salesforce/label/c.LO_Drift_Own";
import Drift_Period from "@salesforce/label/c.LO_Drift_Period";
import Drift_Platform from "@salesforce/label/c.LO_Drift_Platform";
import Drift_Unknown from "@salesforce/label/c.LO_Drift_Unknown";
import Drift_Unmapped from "@salesforce/label/c.LO_Drift_Unmapped";
import Drift_Verdict from "@salesforce/label/c.LO_Drift_Verdict";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Drift_Agrees,
  Drift_Allowed,
  Drift_Causes,
  Drift_Differs,
  Drift_Drift,
  Drift_Heading,
  Drift_License,
  Drift_Measure,
  Drift_Measure_entitlement,
  Drift_Measure_monthlyLogins,
  Drift_Measure_seats,
  Drift_None,
  Drift_NoneAction,
  Drift_NoneWhy,
  Drift_Note,
  Drift_Now,
  Drift_Own,
  Drift_Period,
  Drift_Platform,
  Drift_Unknown,
  Drift_Unmapped,
  Drift_Verdict
};
