// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Access from "@salesforce/label/c.LO_Common_Access";
import Common_After from "@salesforce/label/c.LO_Common_After";
import Common_Before from "@salesforce/label/c.LO_Common_Before";
import Common_Create from "@salesforce/label/c.LO_Common_Create";
import Common_Delete from "@salesforce/label/c.LO_Common_Delete";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_Edit from "@salesforce/label/c.LO_Common_Edit";
import Common_Kind from "@salesforce/label/c.LO_Common_Kind";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_Read from "@salesforce/label/c.LO_Common_Read";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Common_Sites from "@salesforce/label/c.LO_Common_Sites";
import Common_SitesUnread from "@salesforce/label/c.LO_Common_SitesUnread";
import Permissions_By from "@salesforce/label/c.LO_Permissions_By";
import Permissions_Change from "@salesforce/label/c.LO_Permissions_Change";
import Permissions_Change_gained from "@salesforce/label/c.LO_Permissions_Change_gained";
import Permissions_Change_kept from "@salesforce/label/c.LO_Permissions_Change_kept";
import Permissions_Change_lost from "@salesforce/label/c.LO_Permissions_Change_lost";
import Permissions_FileName from "@salesforce/label/c.LO_Permissions_FileName";
import Permissions_Gained from "@salesforce/label/c.LO_Permissions_Gained";
import Permissions_GrantedAfter from "@salesforce/label/c.LO_Permissions_GrantedAfter";
import Permissions_GrantedBefore from "@salesforce/label/c.LO_Permissions_GrantedBefore";
import Permissions_Kept from "@salesforce/label/c.LO_Permissions_Kept";
import Permissions_Kind_custom from "@salesforce/label/c.LO_Permissions_Kind_custom";
import Permissions_Kind_field from "@salesforce/label/c.LO_Permissions_Kind_field";
import Permissions_Kind_object from "@salesforce/label/c.LO_Permissions_Kind_object";
import Permissions_Kind_system from "@salesforce/label/c.LO_Permissions_Kind_system";
import Permissions_Lost from "@salesforce/label/c.LO_Permissions_Lost";
import Permissions_More from "@salesforce/label/c.LO_Permissions_More";
import Permissions_Name from "@salesforce/label/c.LO_Permissions_Name";
import Permissions_NoSites from "@salesforce/label/c.LO_Permissions_NoSites";
import Permissions_NotReached from "@salesforce/label/c.LO_Permissions_NotReached";
import Permissions_NotRead from "@salesforce/label/c.LO_Permissions_NotRead";
import Permissions_NotReadOne from "@salesforce/label/c.LO_Permissions_NotReadOne";
import Permissions_Reached from "@salesforce/label/c.LO_Permissions_Reached";
import Permissions_Right_modifyAll from "@salesforce/label/c.LO_Permissions_Right_modifyAll";
import Permissions_Right_viewAll from "@salesforce/label/c.LO_Permissions_Right_viewAll";
import Permissions_Right_viewAllFields from "@salesforce/label/c.LO_Permissions_Right_viewAllFields";
import Permissions_Row from "@salesforce/label/c.LO_Permissions_Row";
import Permissions_Search from "@salesforce/label/c.LO_Permissions_Search";
import Permissions_SitesLost from "@salesforce/label/c.LO_Permissions_SitesLost";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Access,
  Common_After,
  Common_Before,
  Common_DownloadCsv,
  Common_Kind,
  Common_None,
  Common_Site,
  Common_Sites,
  Common_SitesUnread,
  Permissions_By,
  Permissions_Change,
  Permissions_Change_gained,
  Permissions_Change_kept,
  Permissions_Change_lost,
  Permissions_FileName,
  Permissions_Gained,
  Permissions_GrantedAfter,
  Permissions_GrantedBefore,
  Permissions_Kept,
  Permissions_Kind_custom,
  Permissions_Kind_field,
  Permissions_Kind_object,
  Permissions_Kind_system,
  Permissions_Lost,
  Permissions_More,
  Permissions_Name,
  Permissions_NoSites,
  Permissions_NotReached,
  Permissions_NotRead,
  Permissions_NotReadOne,
  Permissions_Reached,
  Permissions_Right_create: Common_Create,
  Permissions_Right_delete: Common_Delete,
  Permissions_Right_edit: Common_Edit,
  Permissions_Right_modifyAll,
  Permissions_Right_read: Common_Read,
  Permissions_Right_viewAll,
  Permissions_Right_viewAllFields,
  Permissions_Row,
  Permissions_Search,
  Permissions_SitesLost
};
