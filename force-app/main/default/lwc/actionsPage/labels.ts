// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Assign_DueDate from "@salesforce/label/c.LO_Assign_DueDate";
import Assign_Owner from "@salesforce/label/c.LO_Assign_Owner";
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_Dismiss from "@salesforce/label/c.LO_Common_Dismiss";
import Common_Dismissed from "@salesforce/label/c.LO_Common_Dismissed";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_Finding from "@salesforce/label/c.LO_Common_Finding";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_LookAgain from "@salesforce/label/c.LO_Common_LookAgain";
import Common_NextStep from "@salesforce/label/c.LO_Common_NextStep";
import Common_NotLinked from "@salesforce/label/c.LO_Common_NotLinked";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Reason from "@salesforce/label/c.LO_Common_Reason";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Common_Status from "@salesforce/label/c.LO_Common_Status";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Findings_Accept from "@salesforce/label/c.LO_Findings_Accept";
import Findings_AcceptOf from "@salesforce/label/c.LO_Findings_AcceptOf";
import Findings_DismissOf from "@salesforce/label/c.LO_Findings_DismissOf";
import Findings_FinishOf from "@salesforce/label/c.LO_Findings_FinishOf";
import Findings_NobodyLeft from "@salesforce/label/c.LO_Findings_NobodyLeft";
import Findings_Reopen from "@salesforce/label/c.LO_Findings_Reopen";
import Findings_ReopenOf from "@salesforce/label/c.LO_Findings_ReopenOf";
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import Retry from "@salesforce/label/c.LO_Retry";
import Users_ClearSelected from "@salesforce/label/c.LO_Users_ClearSelected";
import Users_Selected from "@salesforce/label/c.LO_Users_Selected";
import Work_AllDone from "@salesforce/label/c.LO_Work_AllDone";
import Work_AllDoneWhy from "@salesforce/label/c.LO_Work_AllDoneWhy";
import Work_Assign from "@salesforce/label/c.LO_Work_Assign";
import Work_AssignOf from "@salesforce/label/c.LO_Work_AssignOf";
import Work_Assigned from "@salesforce/label/c.LO_Work_Assigned";
import Work_Csv_backSince from "@salesforce/label/c.LO_Work_Csv_backSince";
import Work_Csv_firstSeen from "@salesforce/label/c.LO_Work_Csv_firstSeen";
import Work_Csv_goneSince from "@salesforce/label/c.LO_Work_Csv_goneSince";
import Work_Csv_lastSeen from "@salesforce/label/c.LO_Work_Csv_lastSeen";
import Work_Csv_months from "@salesforce/label/c.LO_Work_Csv_months";
import Work_Csv_risk from "@salesforce/label/c.LO_Work_Csv_risk";
import Work_Csv_type from "@salesforce/label/c.LO_Work_Csv_type";
import Work_Discard from "@salesforce/label/c.LO_Work_Discard";
import Work_Failed from "@salesforce/label/c.LO_Work_Failed";
import Work_FileName from "@salesforce/label/c.LO_Work_FileName";
import Work_None from "@salesforce/label/c.LO_Work_None";
import Work_NoneAction from "@salesforce/label/c.LO_Work_NoneAction";
import Work_NoneWhy from "@salesforce/label/c.LO_Work_NoneWhy";
import Work_Period from "@salesforce/label/c.LO_Work_Period";
import Work_Saved from "@salesforce/label/c.LO_Work_Saved";
import Work_SeenFailed from "@salesforce/label/c.LO_Work_SeenFailed";
import Work_StatusHelp from "@salesforce/label/c.LO_Work_StatusHelp";
import Work_Sum from "@salesforce/label/c.LO_Work_Sum";
import Work_Time_negotiate from "@salesforce/label/c.LO_Work_Time_negotiate";
import Work_Unassigned from "@salesforce/label/c.LO_Work_Unassigned";
import Work_Undone from "@salesforce/label/c.LO_Work_Undone";
import Work_Unread from "@salesforce/label/c.LO_Work_Unread";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Assign_DueDate,
  Assign_Owner,
  Common_Actions,
  Common_Confidence,
  Common_Currency,
  Common_Dismiss,
  Common_Done,
  Common_DownloadCsv,
  Common_Finding,
  Common_From,
  Common_License,
  Common_LookAgain,
  Common_NextStep,
  Common_NotLinked,
  Common_Prices,
  Common_Profile,
  Common_Reason,
  Common_SavingPerMonth,
  Common_Site,
  Common_Status,
  Common_Users,
  Common_Why,
  Findings_Accept,
  Findings_AcceptOf,
  Findings_DismissOf,
  Findings_FinishOf,
  Findings_NobodyLeft,
  Findings_Reopen,
  Findings_ReopenOf,
  No_Access_Decide,
  Retry,
  Users_ClearSelected,
  Users_Selected,
  Work_AllDone,
  Work_AllDoneWhy,
  Work_Assign,
  Work_AssignOf,
  Work_Assigned,
  Work_Csv_backSince,
  Work_Csv_firstSeen,
  Work_Csv_goneSince,
  Work_Csv_lastSeen,
  Work_Csv_months,
  Work_Csv_risk,
  Work_Csv_type,
  Work_Discard,
  Work_Failed,
  Work_FileName,
  Work_Filter_dismissed: Common_Dismissed,
  Work_None,
  Work_NoneAction,
  Work_NoneWhy,
  Work_Period,
  Work_Saved,
  Work_SeenFailed,
  Work_StatusHelp,
  Work_Sum,
  Work_Time_negotiate,
  Work_Unassigned,
  Work_Undone,
  Work_Unread
};
