import heading from "@salesforce/label/c.LO_Trap_Heading";
import note from "@salesforce/label/c.LO_Trap_Note";
import sentence from "@salesforce/label/c.LO_Trap_Sentence";
import sole from "@salesforce/label/c.LO_Trap_Sole";
import soleUnknown from "@salesforce/label/c.LO_Trap_SoleUnknown";
import access_read from "@salesforce/label/c.LO_Trap_Access_read";
import access_create from "@salesforce/label/c.LO_Trap_Access_create";
import access_edit from "@salesforce/label/c.LO_Trap_Access_edit";
import source_profile from "@salesforce/label/c.LO_Trap_Source_profile";
import source_permissionSet from "@salesforce/label/c.LO_Trap_Source_permissionSet";
import people from "@salesforce/label/c.LO_Trap_People";
import peopleOf from "@salesforce/label/c.LO_Trap_PeopleOf";
import none from "@salesforce/label/c.LO_Trap_None";
import noneUnknown from "@salesforce/label/c.LO_Trap_NoneUnknown";

/** Texts of the permission traps. */
export const labels = {
  heading,
  note,
  sentence,
  sole,
  soleUnknown,
  access_read,
  access_create,
  access_edit,
  source_profile,
  source_permissionSet,
  people,
  peopleOf,
  none,
  noneUnknown
};
