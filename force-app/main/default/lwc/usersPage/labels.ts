// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_LastLogin from "@salesforce/label/c.LO_Common_LastLogin";
import Common_LicenseAndProfile from "@salesforce/label/c.LO_Common_LicenseAndProfile";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_NotLinked from "@salesforce/label/c.LO_Common_NotLinked";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_User from "@salesforce/label/c.LO_Common_User";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Loading from "@salesforce/label/c.LO_Loading";
import UserTable_LoginDays from "@salesforce/label/c.LO_UserTable_LoginDays";
import UserTable_Low from "@salesforce/label/c.LO_UserTable_Low";
import UserTable_Never from "@salesforce/label/c.LO_UserTable_Never";
import Users_AllFailed from "@salesforce/label/c.LO_Users_AllFailed";
import Users_CheckUpgrades from "@salesforce/label/c.LO_Users_CheckUpgrades";
import Users_ClearSelected from "@salesforce/label/c.LO_Users_ClearSelected";
import Users_Download from "@salesforce/label/c.LO_Users_Download";
import Users_DownloadSelected from "@salesforce/label/c.LO_Users_DownloadSelected";
import Users_FileName from "@salesforce/label/c.LO_Users_FileName";
import Users_FileNameSelected from "@salesforce/label/c.LO_Users_FileNameSelected";
import Users_Looking from "@salesforce/label/c.LO_Users_Looking";
import Users_Matching from "@salesforce/label/c.LO_Users_Matching";
import Users_NoMonths from "@salesforce/label/c.LO_Users_NoMonths";
import Users_NoSaving from "@salesforce/label/c.LO_Users_NoSaving";
import Users_None from "@salesforce/label/c.LO_Users_None";
import Users_NoneAction from "@salesforce/label/c.LO_Users_NoneAction";
import Users_NoneWhy from "@salesforce/label/c.LO_Users_NoneWhy";
import Users_Period from "@salesforce/label/c.LO_Users_Period";
import Users_PlanMove from "@salesforce/label/c.LO_Users_PlanMove";
import Users_Range from "@salesforce/label/c.LO_Users_Range";
import Users_RangeOpen from "@salesforce/label/c.LO_Users_RangeOpen";
import Users_ReadingAll from "@salesforce/label/c.LO_Users_ReadingAll";
import Users_Saving from "@salesforce/label/c.LO_Users_Saving";
import Users_SelectAll from "@salesforce/label/c.LO_Users_SelectAll";
import Users_SelectAllOf from "@salesforce/label/c.LO_Users_SelectAllOf";
import Users_SelectedPart from "@salesforce/label/c.LO_Users_SelectedPart";
import Users_SelectedSaving from "@salesforce/label/c.LO_Users_SelectedSaving";
import Users_SelectedTitle from "@salesforce/label/c.LO_Users_SelectedTitle";
import Users_TooMany from "@salesforce/label/c.LO_Users_TooMany";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_LastLogin,
  Common_LicenseAndProfile,
  Common_None,
  Common_NotLinked,
  Common_SavingPerMonth,
  Common_Suggestion,
  Common_User,
  Common_Users,
  Loading,
  UserTable_LoginDays,
  UserTable_Low,
  UserTable_Never,
  Users_AllFailed,
  Users_CheckUpgrades,
  Users_ClearSelected,
  Users_Download,
  Users_DownloadSelected,
  Users_FileName,
  Users_FileNameSelected,
  Users_Looking,
  Users_Matching,
  Users_NoMonths,
  Users_NoSaving,
  Users_None,
  Users_NoneAction,
  Users_NoneWhy,
  Users_Period,
  Users_PlanMove,
  Users_Range,
  Users_RangeOpen,
  Users_ReadingAll,
  Users_Saving,
  Users_SelectAll,
  Users_SelectAllOf,
  Users_SelectedPart,
  Users_SelectedSaving,
  Users_SelectedTitle,
  Users_TooMany
};
