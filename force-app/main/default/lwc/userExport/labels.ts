// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Activity from "@salesforce/label/c.LO_Common_Activity";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_Created from "@salesforce/label/c.LO_Common_Created";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_LastLogin from "@salesforce/label/c.LO_Common_LastLogin";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Name from "@salesforce/label/c.LO_Common_Name";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Reason from "@salesforce/label/c.LO_Common_Reason";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Sites from "@salesforce/label/c.LO_Common_Sites";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_Username from "@salesforce/label/c.LO_Common_Username";
import Export_Cancelled from "@salesforce/label/c.LO_Export_Cancelled";
import Export_Counted from "@salesforce/label/c.LO_Export_Counted";
import Export_Done from "@salesforce/label/c.LO_Export_Done";
import Export_Failed from "@salesforce/label/c.LO_Export_Failed";
import Export_GoOn from "@salesforce/label/c.LO_Export_GoOn";
import Export_Open from "@salesforce/label/c.LO_Export_Open";
import UserCsv_Id from "@salesforce/label/c.LO_UserCsv_Id";
import UserCsv_LoginDays from "@salesforce/label/c.LO_UserCsv_LoginDays";
import UserCsv_Mean from "@salesforce/label/c.LO_UserCsv_Mean";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Activity,
  Common_Cancel,
  Common_Confidence,
  Common_Created,
  Common_Currency,
  Common_LastLogin,
  Common_License,
  Common_Name,
  Common_Profile,
  Common_Reason,
  Common_SavingPerMonth,
  Common_Sites,
  Common_Suggestion,
  Common_Username,
  Export_Cancelled,
  Export_Counted,
  Export_Done,
  Export_Failed,
  Export_GoOn,
  Export_Open,
  UserCsv_Id,
  UserCsv_LoginDays,
  UserCsv_Mean
};
