import heading from "@salesforce/label/c.LO_VerdictTable_Heading";
import show from "@salesforce/label/c.LO_VerdictTable_Show";
import all from "@salesforce/label/c.LO_VerdictTable_All";
import ready from "@salesforce/label/c.LO_VerdictTable_Ready";
import option from "@salesforce/label/c.LO_VerdictTable_Option";
import download from "@salesforce/label/c.LO_VerdictTable_Download";
import fileName from "@salesforce/label/c.LO_VerdictTable_FileName";
import user from "@salesforce/label/c.LO_VerdictTable_User";
import username from "@salesforce/label/c.LO_VerdictTable_Username";
import now from "@salesforce/label/c.LO_VerdictTable_Now";
import license from "@salesforce/label/c.LO_VerdictTable_License";
import profile from "@salesforce/label/c.LO_VerdictTable_Profile";
import target from "@salesforce/label/c.LO_VerdictTable_Target";
import verdict from "@salesforce/label/c.LO_VerdictTable_Verdict";
import blockers from "@salesforce/label/c.LO_VerdictTable_Blockers";
import warnings from "@salesforce/label/c.LO_VerdictTable_Warnings";
import consequences from "@salesforce/label/c.LO_VerdictTable_Consequences";
import steps from "@salesforce/label/c.LO_VerdictTable_Steps";
import details from "@salesforce/label/c.LO_VerdictTable_Details";
import none from "@salesforce/label/c.LO_VerdictTable_None";
import compare from "@salesforce/label/c.LO_VerdictTable_Compare";
import range from "@salesforce/label/c.LO_VerdictTable_Range";
import empty from "@salesforce/label/c.LO_VerdictTable_Empty";
import previous from "@salesforce/label/c.LO_Users_Previous";
import next from "@salesforce/label/c.LO_Users_Next";

/** Texts of the verdicts user by user. */
export const labels = {
  heading,
  show,
  all,
  ready,
  option,
  download,
  fileName,
  user,
  username,
  now,
  license,
  profile,
  target,
  verdict,
  blockers,
  warnings,
  consequences,
  steps,
  details,
  none,
  compare,
  range,
  empty,
  previous,
  next
};
