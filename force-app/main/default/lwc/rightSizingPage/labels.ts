import period from "@salesforce/label/c.LO_Tiers_Period";
import unread from "@salesforce/label/c.LO_Tiers_Unread";
import unreadWhy from "@salesforce/label/c.LO_Tiers_UnreadWhy";
import unreadAction from "@salesforce/label/c.LO_Tiers_UnreadAction";
import noTier from "@salesforce/label/c.LO_Tiers_NoTier";
import noTierWhy from "@salesforce/label/c.LO_Tiers_NoTierWhy";
import noTierAction from "@salesforce/label/c.LO_Tiers_NoTierAction";
import unreadable from "@salesforce/label/c.LO_Tiers_Unreadable";
import matrix from "@salesforce/label/c.LO_Tiers_Matrix";
import matrixNote from "@salesforce/label/c.LO_Tiers_MatrixNote";
import downgrade from "@salesforce/label/c.LO_Tiers_Downgrade";
import downgradeNote from "@salesforce/label/c.LO_Tiers_DowngradeNote";
import downgradeNone from "@salesforce/label/c.LO_Tiers_DowngradeNone";
import profile from "@salesforce/label/c.LO_Tiers_Profile";
import license from "@salesforce/label/c.LO_Tiers_License";
import active from "@salesforce/label/c.LO_Tiers_Active";
import candidates from "@salesforce/label/c.LO_Tiers_Candidates";
import inflation from "@salesforce/label/c.LO_Tiers_Inflation";
import target from "@salesforce/label/c.LO_Tiers_Target";
import saving from "@salesforce/label/c.LO_Tiers_Saving";
import savingInflation from "@salesforce/label/c.LO_Tiers_SavingInflation";
import note from "@salesforce/label/c.LO_Tiers_Note";
import grants from "@salesforce/label/c.LO_Tiers_Grants";
import grantsNote from "@salesforce/label/c.LO_Tiers_GrantsNote";
import object from "@salesforce/label/c.LO_Tiers_Object";
import source from "@salesforce/label/c.LO_Tiers_Source";
import access from "@salesforce/label/c.LO_Tiers_Access";
import holders from "@salesforce/label/c.LO_Tiers_Holders";
import sole from "@salesforce/label/c.LO_Tiers_Sole";
import uses from "@salesforce/label/c.LO_Tiers_Uses";
import share from "@salesforce/label/c.LO_Tiers_Share";
import externals from "@salesforce/label/c.LO_Tiers_Externals";
import externalsNote from "@salesforce/label/c.LO_Tiers_ExternalsNote";
import externalsNone from "@salesforce/label/c.LO_Tiers_ExternalsNone";
import externalsNoRule from "@salesforce/label/c.LO_Tiers_ExternalsNoRule";
import externalsUnread from "@salesforce/label/c.LO_Tiers_ExternalsUnread";
import rule from "@salesforce/label/c.LO_Tiers_Rule";
import rule_domain from "@salesforce/label/c.LO_Tiers_Rule_domain";
import rule_profile from "@salesforce/label/c.LO_Tiers_Rule_profile";
import users from "@salesforce/label/c.LO_Tiers_Users";
import download from "@salesforce/label/c.LO_Tiers_Download";
import fileName from "@salesforce/label/c.LO_Tiers_FileName";
import source_profile from "@salesforce/label/c.LO_Trap_Source_profile";
import source_permissionSet from "@salesforce/label/c.LO_Trap_Source_permissionSet";
import access_read from "@salesforce/label/c.LO_Trap_Access_read";
import access_create from "@salesforce/label/c.LO_Trap_Access_create";
import access_edit from "@salesforce/label/c.LO_Trap_Access_edit";
import csv_granted from "@salesforce/label/c.LO_Tiers_Csv_granted";
import csv_currency from "@salesforce/label/c.LO_Csv_Currency";
import yes from "@salesforce/label/c.LO_Evidence_value_yes";
import no from "@salesforce/label/c.LO_Evidence_value_no";

/** Texts of the right-sizing page. */
export const labels = {
  period,
  unread,
  unreadWhy,
  unreadAction,
  noTier,
  noTierWhy,
  noTierAction,
  unreadable,
  matrix,
  matrixNote,
  downgrade,
  downgradeNote,
  downgradeNone,
  profile,
  license,
  active,
  candidates,
  inflation,
  target,
  saving,
  savingInflation,
  note,
  grants,
  grantsNote,
  object,
  source,
  access,
  holders,
  sole,
  uses,
  share,
  externals,
  externalsNote,
  externalsNone,
  externalsNoRule,
  externalsUnread,
  rule,
  rule_domain,
  rule_profile,
  users,
  download,
  fileName,
  source_profile,
  source_permissionSet,
  access_read,
  access_create,
  access_edit,
  csv_granted,
  csv_currency,
  yes,
  no
};
