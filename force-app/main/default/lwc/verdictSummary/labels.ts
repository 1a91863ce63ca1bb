// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Verdicts_Blocker from "@salesforce/label/c.LO_Verdicts_Blocker";
import Verdicts_Blockers from "@salesforce/label/c.LO_Verdicts_Blockers";
import Verdicts_Consequence from "@salesforce/label/c.LO_Verdicts_Consequence";
import Verdicts_Consequences from "@salesforce/label/c.LO_Verdicts_Consequences";
import Verdicts_Heading from "@salesforce/label/c.LO_Verdicts_Heading";
import Verdicts_Missing from "@salesforce/label/c.LO_Verdicts_Missing";
import Verdicts_NoBlockers from "@salesforce/label/c.LO_Verdicts_NoBlockers";
import Verdicts_NoWarnings from "@salesforce/label/c.LO_Verdicts_NoWarnings";
import Verdicts_Only from "@salesforce/label/c.LO_Verdicts_Only";
import Verdicts_Ready from "@salesforce/label/c.LO_Verdicts_Ready";
import Verdicts_ReadyNote from "@salesforce/label/c.LO_Verdicts_ReadyNote";
import Verdicts_Warning from "@salesforce/label/c.LO_Verdicts_Warning";
import Verdicts_Warnings from "@salesforce/label/c.LO_Verdicts_Warnings";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Users,
  Verdicts_Blocker,
  Verdicts_Blockers,
  Verdicts_Consequence,
  Verdicts_Consequences,
  Verdicts_Heading,
  Verdicts_Missing,
  Verdicts_NoBlockers,
  Verdicts_NoWarnings,
  Verdicts_Only,
  Verdicts_Ready,
  Verdicts_ReadyNote,
  Verdicts_Warning,
  Verdicts_Warnings
};
