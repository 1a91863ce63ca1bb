// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_AllUsers from "@salesforce/label/c.LO_Common_AllUsers";
import Common_Counted from "@salesforce/label/c.LO_Common_Counted";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_LicenseAndProfile from "@salesforce/label/c.LO_Common_LicenseAndProfile";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Show from "@salesforce/label/c.LO_Common_Show";
import Common_TargetLicense from "@salesforce/label/c.LO_Common_TargetLicense";
import Common_User from "@salesforce/label/c.LO_Common_User";
import Common_Username from "@salesforce/label/c.LO_Common_Username";
import Common_Verdict from "@salesforce/label/c.LO_Common_Verdict";
import Users_Nobody from "@salesforce/label/c.LO_Users_Nobody";
import Users_Range from "@salesforce/label/c.LO_Users_Range";
import VerdictTable_Blockers from "@salesforce/label/c.LO_VerdictTable_Blockers";
import VerdictTable_Compare from "@salesforce/label/c.LO_VerdictTable_Compare";
import VerdictTable_Consequences from "@salesforce/label/c.LO_VerdictTable_Consequences";
import VerdictTable_Details from "@salesforce/label/c.LO_VerdictTable_Details";
import VerdictTable_FileName from "@salesforce/label/c.LO_VerdictTable_FileName";
import VerdictTable_Heading from "@salesforce/label/c.LO_VerdictTable_Heading";
import VerdictTable_Ready from "@salesforce/label/c.LO_VerdictTable_Ready";
import VerdictTable_Steps from "@salesforce/label/c.LO_VerdictTable_Steps";
import VerdictTable_Warnings from "@salesforce/label/c.LO_VerdictTable_Warnings";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_AllUsers,
  Common_Counted,
  Common_DownloadCsv,
  Common_License,
  Common_LicenseAndProfile,
  Common_None,
  Common_Profile,
  Common_Show,
  Common_TargetLicense,
  Common_User,
  Common_Username,
  Common_Verdict,
  Users_Nobody,
  Users_Range,
  VerdictTable_Blockers,
  VerdictTable_Compare,
  VerdictTable_Consequences,
  VerdictTable_Details,
  VerdictTable_FileName,
  VerdictTable_Heading,
  VerdictTable_Ready,
  VerdictTable_Steps,
  VerdictTable_Warnings
};
