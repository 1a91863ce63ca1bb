// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ShowFewer from "@salesforce/label/c.LO_Common_ShowFewer";
import Notes_FoundOf from "@salesforce/label/c.LO_Notes_FoundOf";
import Notes_Heading from "@salesforce/label/c.LO_Notes_Heading";
import Notes_MonthsFrozen from "@salesforce/label/c.LO_Notes_MonthsFrozen";
import Notes_None from "@salesforce/label/c.LO_Notes_None";
import Notes_RowsByStatus from "@salesforce/label/c.LO_Notes_RowsByStatus";
import Notes_Run from "@salesforce/label/c.LO_Notes_Run";
import Notes_ShowAll from "@salesforce/label/c.LO_Notes_ShowAll";
import Notes_StatusRows from "@salesforce/label/c.LO_Notes_StatusRows";
import Notes_UsersFound from "@salesforce/label/c.LO_Notes_UsersFound";
import Notes_UsersRead from "@salesforce/label/c.LO_Notes_UsersRead";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ShowFewer,
  Notes_FoundOf,
  Notes_Heading,
  Notes_MonthsFrozen,
  Notes_None,
  Notes_RowsByStatus,
  Notes_Run,
  Notes_ShowAll,
  Notes_StatusRows,
  Notes_UsersFound,
  Notes_UsersRead
};
