import caption from "@salesforce/label/c.LO_UserTable_Caption";
import select from "@salesforce/label/c.LO_UserTable_Select";
import selectAll from "@salesforce/label/c.LO_UserTable_SelectAll";
import selectOne from "@salesforce/label/c.LO_UserTable_SelectOne";
import name from "@salesforce/label/c.LO_UserTable_Name";
import where from "@salesforce/label/c.LO_UserTable_Where";
import lastLogin from "@salesforce/label/c.LO_UserTable_LastLogin";
import never from "@salesforce/label/c.LO_UserTable_Never";
import loginDays from "@salesforce/label/c.LO_UserTable_LoginDays";
import suggestion from "@salesforce/label/c.LO_UserTable_Suggestion";
import low from "@salesforce/label/c.LO_UserTable_Low";
import saving from "@salesforce/label/c.LO_UserTable_Saving";
import none from "@salesforce/label/c.LO_UserTable_None";

/** Texts of the table of users. */
export const labels = {
  caption,
  select,
  selectAll,
  selectOne,
  name,
  where,
  lastLogin,
  never,
  loginDays,
  suggestion,
  low,
  saving,
  none
};
