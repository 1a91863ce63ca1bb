// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Export_Cancel from "@salesforce/label/c.LO_Export_Cancel";
import Export_Cancelled from "@salesforce/label/c.LO_Export_Cancelled";
import Export_Counted from "@salesforce/label/c.LO_Export_Counted";
import Export_Done from "@salesforce/label/c.LO_Export_Done";
import Export_Failed from "@salesforce/label/c.LO_Export_Failed";
import Export_GoOn from "@salesforce/label/c.LO_Export_GoOn";
import Export_Open from "@salesforce/label/c.LO_Export_Open";
import UserCsv_Activity from "@salesforce/label/c.LO_UserCsv_Activity";
import UserCsv_Confidence from "@salesforce/label/c.LO_UserCsv_Confidence";
import UserCsv_Created from "@salesforce/label/c.LO_UserCsv_Created";
import UserCsv_Currency from "@salesforce/label/c.LO_UserCsv_Currency";
import UserCsv_Id from "@salesforce/label/c.LO_UserCsv_Id";
import UserCsv_LastLogin from "@salesforce/label/c.LO_UserCsv_LastLogin";
import UserCsv_License from "@salesforce/label/c.LO_UserCsv_License";
import UserCsv_LoginDays from "@salesforce/label/c.LO_UserCsv_LoginDays";
import UserCsv_Mean from "@salesforce/label/c.LO_UserCsv_Mean";
import UserCsv_Name from "@salesforce/label/c.LO_UserCsv_Name";
import UserCsv_Profile from "@salesforce/label/c.LO_UserCsv_Profile";
import UserCsv_Reason from "@salesforce/label/c.LO_UserCsv_Reason";
import UserCsv_Saving from "@salesforce/label/c.LO_UserCsv_Saving";
import UserCsv_Sites from "@salesforce/label/c.LO_UserCsv_Sites";
import UserCsv_Suggestion from "@salesforce/label/c.LO_UserCsv_Suggestion";
import UserCsv_Username from "@salesforce/label/c.LO_UserCsv_Username";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Export_Cancel,
  Export_Cancelled,
  Export_Counted,
  Export_Done,
  Export_Failed,
  Export_GoOn,
  Export_Open,
  UserCsv_Activity,
  UserCsv_Confidence,
  UserCsv_Created,
  UserCsv_Currency,
  UserCsv_Id,
  UserCsv_LastLogin,
  UserCsv_License,
  UserCsv_LoginDays,
  UserCsv_Mean,
  UserCsv_Name,
  UserCsv_Profile,
  UserCsv_Reason,
  UserCsv_Saving,
  UserCsv_Sites,
  UserCsv_Suggestion,
  UserCsv_Username
};
