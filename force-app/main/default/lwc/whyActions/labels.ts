// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Dismiss from "@salesforce/label/c.LO_Common_Dismiss";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Dismiss_Heading from "@salesforce/label/c.LO_Dismiss_Heading";
import Findings_Accept from "@salesforce/label/c.LO_Findings_Accept";
import Findings_NobodyLeft from "@salesforce/label/c.LO_Findings_NobodyLeft";
import Findings_Place from "@salesforce/label/c.LO_Findings_Place";
import Findings_Plan from "@salesforce/label/c.LO_Findings_Plan";
import Findings_Planning from "@salesforce/label/c.LO_Findings_Planning";
import Findings_Reopen from "@salesforce/label/c.LO_Findings_Reopen";
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import Users_FileName from "@salesforce/label/c.LO_Users_FileName";
import Work_Failed from "@salesforce/label/c.LO_Work_Failed";
import Work_Saved from "@salesforce/label/c.LO_Work_Saved";
import Work_Unread from "@salesforce/label/c.LO_Work_Unread";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Dismiss,
  Common_DownloadCsv,
  Dismiss_Heading,
  Findings_Accept,
  Findings_NobodyLeft,
  Findings_Place,
  Findings_Plan,
  Findings_Planning,
  Findings_Reopen,
  No_Access_Decide,
  Users_FileName,
  Work_Failed,
  Work_Saved,
  Work_Unread
};
