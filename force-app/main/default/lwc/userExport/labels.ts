import id from "@salesforce/label/c.LO_UserCsv_Id";
import name from "@salesforce/label/c.LO_UserCsv_Name";
import username from "@salesforce/label/c.LO_UserCsv_Username";
import license from "@salesforce/label/c.LO_UserCsv_License";
import profile from "@salesforce/label/c.LO_UserCsv_Profile";
import sites from "@salesforce/label/c.LO_UserCsv_Sites";
import created from "@salesforce/label/c.LO_UserCsv_Created";
import lastLogin from "@salesforce/label/c.LO_UserCsv_LastLogin";
import loginDays from "@salesforce/label/c.LO_UserCsv_LoginDays";
import activity from "@salesforce/label/c.LO_UserCsv_Activity";
import suggestion from "@salesforce/label/c.LO_UserCsv_Suggestion";
import reason from "@salesforce/label/c.LO_UserCsv_Reason";
import confidence from "@salesforce/label/c.LO_UserCsv_Confidence";
import mean from "@salesforce/label/c.LO_UserCsv_Mean";
import saving from "@salesforce/label/c.LO_UserCsv_Saving";
import currency from "@salesforce/label/c.LO_UserCsv_Currency";

/** Column titles of the file of users. */
export const labels = {
  id,
  name,
  username,
  license,
  profile,
  sites,
  created,
  lastLogin,
  loginDays,
  activity,
  suggestion,
  reason,
  confidence,
  mean,
  saving,
  currency
};
