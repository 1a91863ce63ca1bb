// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Accepted from "@salesforce/label/c.LO_Common_Accepted";
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Common_All from "@salesforce/label/c.LO_Common_All";
import Common_AllLicenses from "@salesforce/label/c.LO_Common_AllLicenses";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_Dismissed from "@salesforce/label/c.LO_Common_Dismissed";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_Finding from "@salesforce/label/c.LO_Common_Finding";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_LookAgain from "@salesforce/label/c.LO_Common_LookAgain";
import Common_NextStep from "@salesforce/label/c.LO_Common_NextStep";
import Common_Open from "@salesforce/label/c.LO_Common_Open";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Reason from "@salesforce/label/c.LO_Common_Reason";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Show from "@salesforce/label/c.LO_Common_Show";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import Retry from "@salesforce/label/c.LO_Retry";
import Work_AllDone from "@salesforce/label/c.LO_Work_AllDone";
import Work_AllDoneWhy from "@salesforce/label/c.LO_Work_AllDoneWhy";
import Work_AllKinds from "@salesforce/label/c.LO_Work_AllKinds";
import Work_Count from "@salesforce/label/c.LO_Work_Count";
import Work_Csv_backSince from "@salesforce/label/c.LO_Work_Csv_backSince";
import Work_Csv_firstSeen from "@salesforce/label/c.LO_Work_Csv_firstSeen";
import Work_Csv_goneSince from "@salesforce/label/c.LO_Work_Csv_goneSince";
import Work_Csv_lastSeen from "@salesforce/label/c.LO_Work_Csv_lastSeen";
import Work_Csv_months from "@salesforce/label/c.LO_Work_Csv_months";
import Work_Csv_risk from "@salesforce/label/c.LO_Work_Csv_risk";
import Work_Csv_status from "@salesforce/label/c.LO_Work_Csv_status";
import Work_Csv_type from "@salesforce/label/c.LO_Work_Csv_type";
import Work_Discard from "@salesforce/label/c.LO_Work_Discard";
import Work_Failed from "@salesforce/label/c.LO_Work_Failed";
import Work_FileName from "@salesforce/label/c.LO_Work_FileName";
import Work_Filter_gone from "@salesforce/label/c.LO_Work_Filter_gone";
import Work_Kind from "@salesforce/label/c.LO_Work_Kind";
import Work_More from "@salesforce/label/c.LO_Work_More";
import Work_None from "@salesforce/label/c.LO_Work_None";
import Work_NoneAction from "@salesforce/label/c.LO_Work_NoneAction";
import Work_NoneWhy from "@salesforce/label/c.LO_Work_NoneWhy";
import Work_Option from "@salesforce/label/c.LO_Work_Option";
import Work_Period from "@salesforce/label/c.LO_Work_Period";
import Work_Saved from "@salesforce/label/c.LO_Work_Saved";
import Work_SeenFailed from "@salesforce/label/c.LO_Work_SeenFailed";
import Work_Sum from "@salesforce/label/c.LO_Work_Sum";
import Work_Unread from "@salesforce/label/c.LO_Work_Unread";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Actions,
  Common_AllLicenses,
  Common_Confidence,
  Common_Currency,
  Common_DownloadCsv,
  Common_Finding,
  Common_From,
  Common_License,
  Common_LookAgain,
  Common_NextStep,
  Common_Prices,
  Common_Profile,
  Common_Reason,
  Common_SavingPerMonth,
  Common_Show,
  Common_Site,
  Common_Users,
  Common_Why,
  No_Access_Decide,
  Retry,
  Work_AllDone,
  Work_AllDoneWhy,
  Work_AllKinds,
  Work_Count,
  Work_Csv_backSince,
  Work_Csv_firstSeen,
  Work_Csv_goneSince,
  Work_Csv_lastSeen,
  Work_Csv_months,
  Work_Csv_risk,
  Work_Csv_status,
  Work_Csv_type,
  Work_Discard,
  Work_Failed,
  Work_FileName,
  Work_Filter_accepted: Common_Accepted,
  Work_Filter_all: Common_All,
  Work_Filter_dismissed: Common_Dismissed,
  Work_Filter_done: Common_Done,
  Work_Filter_gone,
  Work_Filter_open: Common_Open,
  Work_Kind,
  Work_More,
  Work_None,
  Work_NoneAction,
  Work_NoneWhy,
  Work_Option,
  Work_Period,
  Work_Saved,
  Work_SeenFailed,
  Work_Sum,
  Work_Unread
};
