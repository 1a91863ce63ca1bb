// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Access from "@salesforce/label/c.LO_Common_Access";
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_GrantedBy from "@salesforce/label/c.LO_Common_GrantedBy";
import Common_GrantedByProfile from "@salesforce/label/c.LO_Common_GrantedByProfile";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_NoOtherSource from "@salesforce/label/c.LO_Common_NoOtherSource";
import Common_Note from "@salesforce/label/c.LO_Common_Note";
import Common_Object from "@salesforce/label/c.LO_Common_Object";
import Common_PermissionSet from "@salesforce/label/c.LO_Common_PermissionSet";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_RowRange from "@salesforce/label/c.LO_Common_RowRange";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_SufficientLicense from "@salesforce/label/c.LO_Common_SufficientLicense";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_UsersWithAccess from "@salesforce/label/c.LO_Common_UsersWithAccess";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Matrix_Caption from "@salesforce/label/c.LO_Matrix_Caption";
import Matrix_Holds from "@salesforce/label/c.LO_Matrix_Holds";
import Matrix_Nobody from "@salesforce/label/c.LO_Matrix_Nobody";
import Matrix_NotGranted from "@salesforce/label/c.LO_Matrix_NotGranted";
import Matrix_Other from "@salesforce/label/c.LO_Matrix_Other";
import Matrix_Uses from "@salesforce/label/c.LO_Matrix_Uses";
import Matrix_UsesNone from "@salesforce/label/c.LO_Matrix_UsesNone";
import Matrix_UsesUnknown from "@salesforce/label/c.LO_Matrix_UsesUnknown";
import Tiers_Candidates from "@salesforce/label/c.LO_Tiers_Candidates";
import Tiers_Downgrade from "@salesforce/label/c.LO_Tiers_Downgrade";
import Tiers_DowngradeNone from "@salesforce/label/c.LO_Tiers_DowngradeNone";
import Tiers_DowngradeNote from "@salesforce/label/c.LO_Tiers_DowngradeNote";
import Tiers_Externals from "@salesforce/label/c.LO_Tiers_Externals";
import Tiers_ExternalsFiltered from "@salesforce/label/c.LO_Tiers_ExternalsFiltered";
import Tiers_ExternalsNoRule from "@salesforce/label/c.LO_Tiers_ExternalsNoRule";
import Tiers_ExternalsNone from "@salesforce/label/c.LO_Tiers_ExternalsNone";
import Tiers_ExternalsNote from "@salesforce/label/c.LO_Tiers_ExternalsNote";
import Tiers_ExternalsUnread from "@salesforce/label/c.LO_Tiers_ExternalsUnread";
import Tiers_FileName from "@salesforce/label/c.LO_Tiers_FileName";
import Tiers_Grants from "@salesforce/label/c.LO_Tiers_Grants";
import Tiers_GrantsNote from "@salesforce/label/c.LO_Tiers_GrantsNote";
import Tiers_Inflation from "@salesforce/label/c.LO_Tiers_Inflation";
import Tiers_Matrix from "@salesforce/label/c.LO_Tiers_Matrix";
import Tiers_MatrixNote from "@salesforce/label/c.LO_Tiers_MatrixNote";
import Tiers_NoMatch from "@salesforce/label/c.LO_Tiers_NoMatch";
import Tiers_NoTier from "@salesforce/label/c.LO_Tiers_NoTier";
import Tiers_NoTierAction from "@salesforce/label/c.LO_Tiers_NoTierAction";
import Tiers_NoTierWhy from "@salesforce/label/c.LO_Tiers_NoTierWhy";
import Tiers_Period from "@salesforce/label/c.LO_Tiers_Period";
import Tiers_Rule from "@salesforce/label/c.LO_Tiers_Rule";
import Tiers_Rule_domain from "@salesforce/label/c.LO_Tiers_Rule_domain";
import Tiers_Rule_profile from "@salesforce/label/c.LO_Tiers_Rule_profile";
import Tiers_SavingInflation from "@salesforce/label/c.LO_Tiers_SavingInflation";
import Tiers_Search from "@salesforce/label/c.LO_Tiers_Search";
import Tiers_Share from "@salesforce/label/c.LO_Tiers_Share";
import Tiers_Unread from "@salesforce/label/c.LO_Tiers_Unread";
import Tiers_UnreadAction from "@salesforce/label/c.LO_Tiers_UnreadAction";
import Tiers_UnreadWhy from "@salesforce/label/c.LO_Tiers_UnreadWhy";
import Tiers_Unreadable from "@salesforce/label/c.LO_Tiers_Unreadable";
import Tiers_Uses from "@salesforce/label/c.LO_Tiers_Uses";
import Trap_Access_create from "@salesforce/label/c.LO_Trap_Access_create";
import Trap_Access_edit from "@salesforce/label/c.LO_Trap_Access_edit";
import Trap_Access_read from "@salesforce/label/c.LO_Trap_Access_read";
import Trap_CostPerMonth from "@salesforce/label/c.LO_Trap_CostPerMonth";
import Trap_Kept from "@salesforce/label/c.LO_Trap_Kept";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Access,
  Common_ActiveUsers,
  Common_Currency,
  Common_DownloadCsv,
  Common_GrantedBy,
  Common_GrantedByProfile,
  Common_License,
  Common_NoOtherSource,
  Common_Note,
  Common_Object,
  Common_Profile,
  Common_RowRange,
  Common_SavingPerMonth,
  Common_SufficientLicense,
  Common_Users,
  Common_UsersWithAccess,
  Evidence_value_no: Common_No,
  Evidence_value_yes: Common_Yes,
  Matrix_Caption,
  Matrix_Holds,
  Matrix_Nobody,
  Matrix_NotGranted,
  Matrix_Other,
  Matrix_Uses,
  Matrix_UsesNone,
  Matrix_UsesUnknown,
  Tiers_Candidates,
  Tiers_Downgrade,
  Tiers_DowngradeNone,
  Tiers_DowngradeNote,
  Tiers_Externals,
  Tiers_ExternalsFiltered,
  Tiers_ExternalsNoRule,
  Tiers_ExternalsNone,
  Tiers_ExternalsNote,
  Tiers_ExternalsUnread,
  Tiers_FileName,
  Tiers_Grants,
  Tiers_GrantsNote,
  Tiers_Inflation,
  Tiers_Matrix,
  Tiers_MatrixNote,
  Tiers_NoMatch,
  Tiers_NoTier,
  Tiers_NoTierAction,
  Tiers_NoTierWhy,
  Tiers_Period,
  Tiers_Rule,
  Tiers_Rule_domain,
  Tiers_Rule_profile,
  Tiers_SavingInflation,
  Tiers_Search,
  Tiers_Share,
  Tiers_Unread,
  Tiers_UnreadAction,
  Tiers_UnreadWhy,
  Tiers_Unreadable,
  Tiers_Uses,
  Trap_Access_create,
  Trap_Access_edit,
  Trap_Access_read,
  Trap_CostPerMonth,
  Trap_Kept,
  Trap_Source_permissionSet: Common_PermissionSet,
  Trap_Source_profile: Common_Profile
};
