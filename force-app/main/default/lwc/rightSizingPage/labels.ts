// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Csv_Currency from "@salesforce/label/c.LO_Csv_Currency";
import Evidence_value_no from "@salesforce/label/c.LO_Evidence_value_no";
import Evidence_value_yes from "@salesforce/label/c.LO_Evidence_value_yes";
import Matrix_Caption from "@salesforce/label/c.LO_Matrix_Caption";
import Matrix_Granted from "@salesforce/label/c.LO_Matrix_Granted";
import Matrix_Holds from "@salesforce/label/c.LO_Matrix_Holds";
import Matrix_Nobody from "@salesforce/label/c.LO_Matrix_Nobody";
import Matrix_NotGranted from "@salesforce/label/c.LO_Matrix_NotGranted";
import Matrix_Other from "@salesforce/label/c.LO_Matrix_Other";
import Matrix_Profile from "@salesforce/label/c.LO_Matrix_Profile";
import Matrix_Uses from "@salesforce/label/c.LO_Matrix_Uses";
import Matrix_UsesNone from "@salesforce/label/c.LO_Matrix_UsesNone";
import Matrix_UsesUnknown from "@salesforce/label/c.LO_Matrix_UsesUnknown";
import Tiers_Access from "@salesforce/label/c.LO_Tiers_Access";
import Tiers_Active from "@salesforce/label/c.LO_Tiers_Active";
import Tiers_Candidates from "@salesforce/label/c.LO_Tiers_Candidates";
import Tiers_Csv_granted from "@salesforce/label/c.LO_Tiers_Csv_granted";
import Tiers_Downgrade from "@salesforce/label/c.LO_Tiers_Downgrade";
import Tiers_DowngradeNone from "@salesforce/label/c.LO_Tiers_DowngradeNone";
import Tiers_DowngradeNote from "@salesforce/label/c.LO_Tiers_DowngradeNote";
import Tiers_Download from "@salesforce/label/c.LO_Tiers_Download";
import Tiers_Externals from "@salesforce/label/c.LO_Tiers_Externals";
import Tiers_ExternalsNoRule from "@salesforce/label/c.LO_Tiers_ExternalsNoRule";
import Tiers_ExternalsNone from "@salesforce/label/c.LO_Tiers_ExternalsNone";
import Tiers_ExternalsNote from "@salesforce/label/c.LO_Tiers_ExternalsNote";
import Tiers_ExternalsUnread from "@salesforce/label/c.LO_Tiers_ExternalsUnread";
import Tiers_FileName from "@salesforce/label/c.LO_Tiers_FileName";
import Tiers_Grants from "@salesforce/label/c.LO_Tiers_Grants";
import Tiers_GrantsNote from "@salesforce/label/c.LO_Tiers_GrantsNote";
import Tiers_Holders from "@salesforce/label/c.LO_Tiers_Holders";
import Tiers_Inflation from "@salesforce/label/c.LO_Tiers_Inflation";
import Tiers_License from "@salesforce/label/c.LO_Tiers_License";
import Tiers_Matrix from "@salesforce/label/c.LO_Tiers_Matrix";
import Tiers_MatrixNote from "@salesforce/label/c.LO_Tiers_MatrixNote";
import Tiers_NoTier from "@salesforce/label/c.LO_Tiers_NoTier";
import Tiers_NoTierAction from "@salesforce/label/c.LO_Tiers_NoTierAction";
import Tiers_NoTierWhy from "@salesforce/label/c.LO_Tiers_NoTierWhy";
import Tiers_Note from "@salesforce/label/c.LO_Tiers_Note";
import Tiers_Object from "@salesforce/label/c.LO_Tiers_Object";
import Tiers_Period from "@salesforce/label/c.LO_Tiers_Period";
import Tiers_Profile from "@salesforce/label/c.LO_Tiers_Profile";
import Tiers_Rule from "@salesforce/label/c.LO_Tiers_Rule";
import Tiers_Rule_domain from "@salesforce/label/c.LO_Tiers_Rule_domain";
import Tiers_Rule_profile from "@salesforce/label/c.LO_Tiers_Rule_profile";
import Tiers_Saving from "@salesforce/label/c.LO_Tiers_Saving";
import Tiers_SavingInflation from "@salesforce/label/c.LO_Tiers_SavingInflation";
import Tiers_Share from "@salesforce/label/c.LO_Tiers_Share";
import Tiers_Sole from "@salesforce/label/c.LO_Tiers_Sole";
import Tiers_Source from "@salesforce/label/c.LO_Tiers_Source";
import Tiers_Target from "@salesforce/label/c.LO_Tiers_Target";
import Tiers_Unread from "@salesforce/label/c.LO_Tiers_Unread";
import Tiers_UnreadAction from "@salesforce/label/c.LO_Tiers_UnreadAction";
import Tiers_UnreadWhy from "@salesforce/label/c.LO_Tiers_UnreadWhy";
import Tiers_Unreadable from "@salesforce/label/c.LO_Tiers_Unreadable";
import Tiers_Users from "@salesforce/label/c.LO_Tiers_Users";
import Tiers_Uses from "@salesforce/label/c.LO_Tiers_Uses";
import Trap_Access_create from "@salesforce/label/c.LO_Trap_Access_create";
import Trap_Access_edit from "@salesforce/label/c.LO_Trap_Access_edit";
import Trap_Access_read from "@salesforce/label/c.LO_Trap_Access_read";
import Trap_Source_permissionSet from "@salesforce/label/c.LO_Trap_Source_permissionSet";
import Trap_Source_profile from "@salesforce/label/c.LO_Trap_Source_profile";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Csv_Currency,
  Evidence_value_no,
  Evidence_value_yes,
  Matrix_Caption,
  Matrix_Granted,
  Matrix_Holds,
  Matrix_Nobody,
  Matrix_NotGranted,
  Matrix_Other,
  Matrix_Profile,
  Matrix_Uses,
  Matrix_UsesNone,
  Matrix_UsesUnknown,
  Tiers_Access,
  Tiers_Active,
  Tiers_Candidates,
  Tiers_Csv_granted,
  Tiers_Downgrade,
  Tiers_DowngradeNone,
  Tiers_DowngradeNote,
  Tiers_Download,
  Tiers_Externals,
  Tiers_ExternalsNoRule,
  Tiers_ExternalsNone,
  Tiers_ExternalsNote,
  Tiers_ExternalsUnread,
  Tiers_FileName,
  Tiers_Grants,
  Tiers_GrantsNote,
  Tiers_Holders,
  Tiers_Inflation,
  Tiers_License,
  Tiers_Matrix,
  Tiers_MatrixNote,
  Tiers_NoTier,
  Tiers_NoTierAction,
  Tiers_NoTierWhy,
  Tiers_Note,
  Tiers_Object,
  Tiers_Period,
  Tiers_Profile,
  Tiers_Rule,
  Tiers_Rule_domain,
  Tiers_Rule_profile,
  Tiers_Saving,
  Tiers_SavingInflation,
  Tiers_Share,
  Tiers_Sole,
  Tiers_Source,
  Tiers_Target,
  Tiers_Unread,
  Tiers_UnreadAction,
  Tiers_UnreadWhy,
  Tiers_Unreadable,
  Tiers_Users,
  Tiers_Uses,
  Trap_Access_create,
  Trap_Access_edit,
  Trap_Access_read,
  Trap_Source_permissionSet,
  Trap_Source_profile
};
