import search from "@salesforce/label/c.LO_Permissions_Search";
import download from "@salesforce/label/c.LO_Permissions_Download";
import fileName from "@salesforce/label/c.LO_Permissions_FileName";
import lost from "@salesforce/label/c.LO_Permissions_Lost";
import gained from "@salesforce/label/c.LO_Permissions_Gained";
import kept from "@salesforce/label/c.LO_Permissions_Kept";
import none from "@salesforce/label/c.LO_Permissions_None";
import more from "@salesforce/label/c.LO_Permissions_More";
import by from "@salesforce/label/c.LO_Permissions_By";
import row from "@salesforce/label/c.LO_Permissions_Row";
import notRead from "@salesforce/label/c.LO_Permissions_NotRead";
import notReadOne from "@salesforce/label/c.LO_Permissions_NotReadOne";
import sites from "@salesforce/label/c.LO_Permissions_Sites";
import site from "@salesforce/label/c.LO_Permissions_Site";
import before from "@salesforce/label/c.LO_Permissions_Before";
import after from "@salesforce/label/c.LO_Permissions_After";
import reached from "@salesforce/label/c.LO_Permissions_Reached";
import notReached from "@salesforce/label/c.LO_Permissions_NotReached";
import sitesLost from "@salesforce/label/c.LO_Permissions_SitesLost";
import sitesUnknown from "@salesforce/label/c.LO_Permissions_SitesUnknown";
import noSites from "@salesforce/label/c.LO_Permissions_NoSites";
import change from "@salesforce/label/c.LO_Permissions_Change";
import change_lost from "@salesforce/label/c.LO_Permissions_Change_lost";
import change_gained from "@salesforce/label/c.LO_Permissions_Change_gained";
import change_kept from "@salesforce/label/c.LO_Permissions_Change_kept";
import kind from "@salesforce/label/c.LO_Permissions_Kind";
import name from "@salesforce/label/c.LO_Permissions_Name";
import right from "@salesforce/label/c.LO_Permissions_Right";
import grantedBefore from "@salesforce/label/c.LO_Permissions_GrantedBefore";
import grantedAfter from "@salesforce/label/c.LO_Permissions_GrantedAfter";
import kind_object from "@salesforce/label/c.LO_Permissions_Kind_object";
import kind_field from "@salesforce/label/c.LO_Permissions_Kind_field";
import kind_system from "@salesforce/label/c.LO_Permissions_Kind_system";
import kind_custom from "@salesforce/label/c.LO_Permissions_Kind_custom";
import right_read from "@salesforce/label/c.LO_Permissions_Right_read";
import right_create from "@salesforce/label/c.LO_Permissions_Right_create";
import right_edit from "@salesforce/label/c.LO_Permissions_Right_edit";
import right_delete from "@salesforce/label/c.LO_Permissions_Right_delete";
import right_viewAll from "@salesforce/label/c.LO_Permissions_Right_viewAll";
import right_modifyAll from "@salesforce/label/c.LO_Permissions_Right_modifyAll";
import right_viewAllFields from "@salesforce/label/c.LO_Permissions_Right_viewAllFields";

/** Texts of a permission difference. */
export const labels = {
  search,
  download,
  fileName,
  lost,
  gained,
  kept,
  none,
  more,
  by,
  row,
  notRead,
  notReadOne,
  sites,
  site,
  before,
  after,
  reached,
  notReached,
  sitesLost,
  sitesUnknown,
  noSites,
  change,
  change_lost,
  change_gained,
  change_kept,
  kind,
  name,
  right,
  grantedBefore,
  grantedAfter,
  kind_object,
  kind_field,
  kind_system,
  kind_custom,
  right_read,
  right_create,
  right_edit,
  right_delete,
  right_viewAll,
  right_modifyAll,
  right_viewAllFields
};
