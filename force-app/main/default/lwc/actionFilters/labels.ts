// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Accepted from "@salesforce/label/c.LO_Common_Accepted";
import Common_All from "@salesforce/label/c.LO_Common_All";
import Common_AllLicenses from "@salesforce/label/c.LO_Common_AllLicenses";
import Common_Dismissed from "@salesforce/label/c.LO_Common_Dismissed";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_Kind from "@salesforce/label/c.LO_Common_Kind";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Open from "@salesforce/label/c.LO_Common_Open";
import Common_Overdue from "@salesforce/label/c.LO_Common_Overdue";
import Common_Status from "@salesforce/label/c.LO_Common_Status";
import Common_When from "@salesforce/label/c.LO_Common_When";
import Drift_Now from "@salesforce/label/c.LO_Drift_Now";
import Work_AllKinds from "@salesforce/label/c.LO_Work_AllKinds";
import Work_AllTimes from "@salesforce/label/c.LO_Work_AllTimes";
import Work_Filter_gone from "@salesforce/label/c.LO_Work_Filter_gone";
import Work_Option from "@salesforce/label/c.LO_Work_Option";
import Work_Search from "@salesforce/label/c.LO_Work_Search";
import Work_Time_dated from "@salesforce/label/c.LO_Work_Time_dated";
import Work_Time_negotiate from "@salesforce/label/c.LO_Work_Time_negotiate";
import Work_View_check from "@salesforce/label/c.LO_Work_View_check";
import Work_View_risk from "@salesforce/label/c.LO_Work_View_risk";
import Work_View_save from "@salesforce/label/c.LO_Work_View_save";
import Work_Views from "@salesforce/label/c.LO_Work_Views";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_AllLicenses,
  Common_Kind,
  Common_License,
  Common_Status,
  Common_When,
  Work_AllKinds,
  Work_AllTimes,
  Work_Filter_accepted: Common_Accepted,
  Work_Filter_all: Common_All,
  Work_Filter_dismissed: Common_Dismissed,
  Work_Filter_done: Common_Done,
  Work_Filter_gone,
  Work_Filter_open: Common_Open,
  Work_Filter_overdue: Common_Overdue,
  Work_Option,
  Work_Search,
  Work_Time_dated,
  Work_Time_negotiate,
  Work_Time_now: Drift_Now,
  Work_View_check,
  Work_View_risk,
  Work_View_save,
  Work_Views
};
