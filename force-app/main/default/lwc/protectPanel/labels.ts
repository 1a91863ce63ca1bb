// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Chooser_Missing from "@salesforce/label/c.LO_Chooser_Missing";
import Chooser_More from "@salesforce/label/c.LO_Chooser_More";
import Common_Kind from "@salesforce/label/c.LO_Common_Kind";
import Common_Reason from "@salesforce/label/c.LO_Common_Reason";
import Common_RowRange from "@salesforce/label/c.LO_Common_RowRange";
import Protect_Add from "@salesforce/label/c.LO_Protect_Add";
import Protect_Added from "@salesforce/label/c.LO_Protect_Added";
import Protect_AddedAt from "@salesforce/label/c.LO_Protect_AddedAt";
import Protect_AddedBy from "@salesforce/label/c.LO_Protect_AddedBy";
import Protect_Count from "@salesforce/label/c.LO_Protect_Count";
import Protect_Empty from "@salesforce/label/c.LO_Protect_Empty";
import Protect_Entries from "@salesforce/label/c.LO_Protect_Entries";
import Protect_EntriesHelp from "@salesforce/label/c.LO_Protect_EntriesHelp";
import Protect_Entry from "@salesforce/label/c.LO_Protect_Entry";
import Protect_Heading from "@salesforce/label/c.LO_Protect_Heading";
import Protect_Kind_domain from "@salesforce/label/c.LO_Protect_Kind_domain";
import Protect_Kind_name from "@salesforce/label/c.LO_Protect_Kind_name";
import Protect_Kind_profile from "@salesforce/label/c.LO_Protect_Kind_profile";
import Protect_Kind_user from "@salesforce/label/c.LO_Protect_Kind_user";
import Protect_Known from "@salesforce/label/c.LO_Protect_Known";
import Protect_NoReason from "@salesforce/label/c.LO_Protect_NoReason";
import Protect_None from "@salesforce/label/c.LO_Protect_None";
import Protect_Note from "@salesforce/label/c.LO_Protect_Note";
import Protect_Nothing from "@salesforce/label/c.LO_Protect_Nothing";
import Protect_Remove from "@salesforce/label/c.LO_Protect_Remove";
import Protect_Search from "@salesforce/label/c.LO_Protect_Search";
import Setup_SaveFailed from "@salesforce/label/c.LO_Setup_SaveFailed";
import Setup_Saved from "@salesforce/label/c.LO_Setup_Saved";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Chooser_Missing,
  Chooser_More,
  Common_Kind,
  Common_Reason,
  Common_RowRange,
  Protect_Add,
  Protect_Added,
  Protect_AddedAt,
  Protect_AddedBy,
  Protect_Count,
  Protect_Empty,
  Protect_Entries,
  Protect_EntriesHelp,
  Protect_Entry,
  Protect_Heading,
  Protect_Kind_domain,
  Protect_Kind_name,
  Protect_Kind_profile,
  Protect_Kind_user,
  Protect_Known,
  Protect_NoReason,
  Protect_None,
  Protect_Note,
  Protect_Nothing,
  Protect_Remove,
  Protect_Search,
  Setup_SaveFailed,
  Setup_Saved,
  Unknown
};
