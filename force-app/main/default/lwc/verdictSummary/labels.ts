import heading from "@salesforce/label/c.LO_Verdicts_Heading";
import ready from "@salesforce/label/c.LO_Verdicts_Ready";
import readyNote from "@salesforce/label/c.LO_Verdicts_ReadyNote";
import missing from "@salesforce/label/c.LO_Verdicts_Missing";
import blockers from "@salesforce/label/c.LO_Verdicts_Blockers";
import noBlockers from "@salesforce/label/c.LO_Verdicts_NoBlockers";
import blocker from "@salesforce/label/c.LO_Verdicts_Blocker";
import users from "@salesforce/label/c.LO_Verdicts_Users";
import only from "@salesforce/label/c.LO_Verdicts_Only";
import warnings from "@salesforce/label/c.LO_Verdicts_Warnings";
import noWarnings from "@salesforce/label/c.LO_Verdicts_NoWarnings";
import warning from "@salesforce/label/c.LO_Verdicts_Warning";
import consequences from "@salesforce/label/c.LO_Verdicts_Consequences";
import consequence from "@salesforce/label/c.LO_Verdicts_Consequence";

/** Texts of the counts of verdicts. */
export const labels = {
  heading,
  ready,
  readyNote,
  missing,
  blockers,
  noBlockers,
  blocker,
  users,
  only,
  warnings,
  noWarnings,
  warning,
  consequences,
  consequence
};
