// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import UserTable_Caption from "@salesforce/label/c.LO_UserTable_Caption";
import UserTable_LastLogin from "@salesforce/label/c.LO_UserTable_LastLogin";
import UserTable_LoginDays from "@salesforce/label/c.LO_UserTable_LoginDays";
import UserTable_Low from "@salesforce/label/c.LO_UserTable_Low";
import UserTable_Name from "@salesforce/label/c.LO_UserTable_Name";
import UserTable_Never from "@salesforce/label/c.LO_UserTable_Never";
import UserTable_None from "@salesforce/label/c.LO_UserTable_None";
import UserTable_Saving from "@salesforce/label/c.LO_UserTable_Saving";
import UserTable_Select from "@salesforce/label/c.LO_UserTable_Select";
import UserTable_SelectAll from "@salesforce/label/c.LO_UserTable_SelectAll";
import UserTable_SelectOne from "@salesforce/label/c.LO_UserTable_SelectOne";
import UserTable_Suggestion from "@salesforce/label/c.LO_UserTable_Suggestion";
import UserTable_Where from "@salesforce/label/c.LO_UserTable_Where";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  UserTable_Caption,
  UserTable_LastLogin,
  UserTable_LoginDays,
  UserTable_Low,
  UserTable_Name,
  UserTable_Never,
  UserTable_None,
  UserTable_Saving,
  UserTable_Select,
  UserTable_SelectAll,
  UserTable_SelectOne,
  UserTable_Suggestion,
  UserTable_Where
};
