// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_PermissionSet from "@salesforce/label/c.LO_Common_PermissionSet";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_ShowAll from "@salesforce/label/c.LO_Common_ShowAll";
import Trap_Access_create from "@salesforce/label/c.LO_Trap_Access_create";
import Trap_Access_edit from "@salesforce/label/c.LO_Trap_Access_edit";
import Trap_Access_read from "@salesforce/label/c.LO_Trap_Access_read";
import Trap_Cost from "@salesforce/label/c.LO_Trap_Cost";
import Trap_Heading from "@salesforce/label/c.LO_Trap_Heading";
import Trap_None from "@salesforce/label/c.LO_Trap_None";
import Trap_NoneUnknown from "@salesforce/label/c.LO_Trap_NoneUnknown";
import Trap_Note from "@salesforce/label/c.LO_Trap_Note";
import Trap_Sentence from "@salesforce/label/c.LO_Trap_Sentence";
import Trap_Sole from "@salesforce/label/c.LO_Trap_Sole";
import Trap_SoleUnknown from "@salesforce/label/c.LO_Trap_SoleUnknown";
import Why_NotListed from "@salesforce/label/c.LO_Why_NotListed";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ShowAll,
  Trap_Access_create,
  Trap_Access_edit,
  Trap_Access_read,
  Trap_Cost,
  Trap_Heading,
  Trap_None,
  Trap_NoneUnknown,
  Trap_Note,
  Trap_Sentence,
  Trap_Sole,
  Trap_SoleUnknown,
  Trap_Source_permissionSet: Common_PermissionSet,
  Trap_Source_profile: Common_Profile,
  Why_NotListed
};
