// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_Dismiss from "@salesforce/label/c.LO_Common_Dismiss";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_Overdue from "@salesforce/label/c.LO_Common_Overdue";
import Common_Status from "@salesforce/label/c.LO_Common_Status";
import Common_When from "@salesforce/label/c.LO_Common_When";
import Common_Who from "@salesforce/label/c.LO_Common_Who";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Drift_Now from "@salesforce/label/c.LO_Drift_Now";
import Findings_Accept from "@salesforce/label/c.LO_Findings_Accept";
import Findings_Back from "@salesforce/label/c.LO_Findings_Back";
import Findings_GoneWhy from "@salesforce/label/c.LO_Findings_GoneWhy";
import Findings_NoMoney from "@salesforce/label/c.LO_Findings_NoMoney";
import Findings_NoSaving from "@salesforce/label/c.LO_Findings_NoSaving";
import Findings_Planning from "@salesforce/label/c.LO_Findings_Planning";
import Findings_Reason from "@salesforce/label/c.LO_Findings_Reason";
import Findings_Reopen from "@salesforce/label/c.LO_Findings_Reopen";
import Findings_WhyOf from "@salesforce/label/c.LO_Findings_WhyOf";
import Moves_Name from "@salesforce/label/c.LO_Moves_Name";
import Table_SelectOne from "@salesforce/label/c.LO_Table_SelectOne";
import Why_NotListed from "@salesforce/label/c.LO_Why_NotListed";
import Work_Action from "@salesforce/label/c.LO_Work_Action";
import Work_Assign from "@salesforce/label/c.LO_Work_Assign";
import Work_DecideOf from "@salesforce/label/c.LO_Work_DecideOf";
import Work_Due from "@salesforce/label/c.LO_Work_Due";
import Work_Group from "@salesforce/label/c.LO_Work_Group";
import Work_More from "@salesforce/label/c.LO_Work_More";
import Work_Option from "@salesforce/label/c.LO_Work_Option";
import Work_Owner from "@salesforce/label/c.LO_Work_Owner";
import Work_Parts from "@salesforce/label/c.LO_Work_Parts";
import Work_PlanOf from "@salesforce/label/c.LO_Work_PlanOf";
import Work_SelectAllShown from "@salesforce/label/c.LO_Work_SelectAllShown";
import Work_StatusHelp from "@salesforce/label/c.LO_Work_StatusHelp";
import Work_Time_dated from "@salesforce/label/c.LO_Work_Time_dated";
import Work_Time_negotiate from "@salesforce/label/c.LO_Work_Time_negotiate";
import Work_UsersOf from "@salesforce/label/c.LO_Work_UsersOf";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Actions,
  Common_Confidence,
  Common_Dismiss,
  Common_Done,
  Common_Overdue,
  Common_Status,
  Common_When,
  Common_Who,
  Common_Why,
  Findings_Accept,
  Findings_Back,
  Findings_GoneWhy,
  Findings_NoMoney,
  Findings_NoSaving,
  Findings_Planning,
  Findings_Reason,
  Findings_Reopen,
  Findings_WhyOf,
  Moves_Name,
  Table_SelectOne,
  Why_NotListed,
  Work_Action,
  Work_Assign,
  Work_DecideOf,
  Work_Due,
  Work_Group,
  Work_More,
  Work_Option,
  Work_Owner,
  Work_Parts,
  Work_PlanOf,
  Work_SelectAllShown,
  Work_StatusHelp,
  Work_Time_dated,
  Work_Time_negotiate,
  Work_Time_now: Drift_Now,
  Work_UsersOf
};
