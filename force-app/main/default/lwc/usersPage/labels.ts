// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_LastLogin from "@salesforce/label/c.LO_Common_LastLogin";
import Common_LicenseAndProfile from "@salesforce/label/c.LO_Common_LicenseAndProfile";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_User from "@salesforce/label/c.LO_Common_User";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Loading from "@salesforce/label/c.LO_Loading";
import UserTable_LoginDays from "@salesforce/label/c.LO_UserTable_LoginDays";
import UserTable_Low from "@salesforce/label/c.LO_UserTable_Low";
import UserTable_Never from "@salesforce/label/c.LO_UserTable_Never";
import Users_CheckUpgrades from "@salesforce/label/c.LO_Users_CheckUpgrades";
import Users_ClearSelected from "@salesforce/label/c.LO_Users_ClearSelected";
import Users_Download from "@salesforce/label/c.LO_Users_Download";
import Users_DownloadSelected from "@salesforce/label/c.LO_Users_DownloadSelected";
import Users_FileName from "@salesforce/label/c.LO_Users_FileName";
import Users_FileNameSelected from "@salesforce/label/c.LO_Users_FileNameSelected";
import Users_Looking from "@salesforce/label/c.LO_Users_Looking";
import Users_NoMonths from "@salesforce/label/c.LO_Users_NoMonths";
import Users_None from "@salesforce/label/c.LO_Users_None";
import Users_NoneAction from "@salesforce/label/c.LO_Users_NoneAction";
import Users_NoneWhy from "@salesforce/label/c.LO_Users_NoneWhy";
import Users_Period from "@salesforce/label/c.LO_Users_Period";
import Users_PlanMove from "@salesforce/label/c.LO_Users_PlanMove";
import Users_Range from "@salesforce/label/c.LO_Users_Range";
import Users_RangeOpen from "@salesforce/label/c.LO_Users_RangeOpen";
import Users_SelectedPart from "@salesforce/label/c.LO_Users_SelectedPart";
import Users_SelectedTitle from "@salesforce/label/c.LO_Users_SelectedTitle";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_LastLogin,
  Common_LicenseAndProfile,
  Common_None,
  Common_SavingPerMonth,
  Common_Suggestion,
  Common_User,
  Common_Users,
  Loading,
  UserTable_LoginDays,
  UserTable_Low,
  UserTable_Never,
  Users_CheckUpgrades,
  Users_ClearSelected,
  Users_Download,
  Users_DownloadSelected,
  Users_FileName,
  Users_FileNameSelected,
  Users_Looking,
  Users_NoMonths,
  Users_None,
  Users_NoneAction,
  Users_NoneWhy,
  Users_Period,
  Users_PlanMove,
  Users_Range,
  Users_RangeOpen,
  Users_SelectedPart,
  Users_SelectedTitle
};
