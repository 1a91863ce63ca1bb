// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Users_Nobody from "@salesforce/label/c.LO_Users_Nobody";
import Users_Range from "@salesforce/label/c.LO_Users_Range";
import VerdictTable_All from "@salesforce/label/c.LO_VerdictTable_All";
import VerdictTable_Blockers from "@salesforce/label/c.LO_VerdictTable_Blockers";
import VerdictTable_Compare from "@salesforce/label/c.LO_VerdictTable_Compare";
import VerdictTable_Consequences from "@salesforce/label/c.LO_VerdictTable_Consequences";
import VerdictTable_Details from "@salesforce/label/c.LO_VerdictTable_Details";
import VerdictTable_Download from "@salesforce/label/c.LO_VerdictTable_Download";
import VerdictTable_FileName from "@salesforce/label/c.LO_VerdictTable_FileName";
import VerdictTable_Heading from "@salesforce/label/c.LO_VerdictTable_Heading";
import VerdictTable_License from "@salesforce/label/c.LO_VerdictTable_License";
import VerdictTable_None from "@salesforce/label/c.LO_VerdictTable_None";
import VerdictTable_Now from "@salesforce/label/c.LO_VerdictTable_Now";
import VerdictTable_Option from "@salesforce/label/c.LO_VerdictTable_Option";
import VerdictTable_Profile from "@salesforce/label/c.LO_VerdictTable_Profile";
import VerdictTable_Ready from "@salesforce/label/c.LO_VerdictTable_Ready";
import VerdictTable_Show from "@salesforce/label/c.LO_VerdictTable_Show";
import VerdictTable_Steps from "@salesforce/label/c.LO_VerdictTable_Steps";
import VerdictTable_Target from "@salesforce/label/c.LO_VerdictTable_Target";
import VerdictTable_User from "@salesforce/label/c.LO_VerdictTable_User";
import VerdictTable_Username from "@salesforce/label/c.LO_VerdictTable_Username";
import VerdictTable_Verdict from "@salesforce/label/c.LO_VerdictTable_Verdict";
import VerdictTable_Warnings from "@salesforce/label/c.LO_VerdictTable_Warnings";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Users_Nobody,
  Users_Range,
  VerdictTable_All,
  VerdictTable_Blockers,
  VerdictTable_Compare,
  VerdictTable_Consequences,
  VerdictTable_Details,
  VerdictTable_Download,
  VerdictTable_FileName,
  VerdictTable_Heading,
  VerdictTable_License,
  VerdictTable_None,
  VerdictTable_Now,
  VerdictTable_Option,
  VerdictTable_Profile,
  VerdictTable_Ready,
  VerdictTable_Show,
  VerdictTable_Steps,
  VerdictTable_Target,
  VerdictTable_User,
  VerdictTable_Username,
  VerdictTable_Verdict,
  VerdictTable_Warnings
};
