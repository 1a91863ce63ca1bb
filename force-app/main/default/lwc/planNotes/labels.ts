// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import PlanNotes_NoConsequences from "@salesforce/label/c.LO_PlanNotes_NoConsequences";
import Verdicts_Consequence from "@salesforce/label/c.LO_Verdicts_Consequence";
import Verdicts_Consequences from "@salesforce/label/c.LO_Verdicts_Consequences";
import Verdicts_NoWarnings from "@salesforce/label/c.LO_Verdicts_NoWarnings";
import Verdicts_Warning from "@salesforce/label/c.LO_Verdicts_Warning";
import Verdicts_Warnings from "@salesforce/label/c.LO_Verdicts_Warnings";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Users,
  PlanNotes_NoConsequences,
  Verdicts_Consequence,
  Verdicts_Consequences,
  Verdicts_NoWarnings,
  Verdicts_Warning,
  Verdicts_Warnings
};
