// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Undo from "@salesforce/label/c.LO_Common_Undo";
import Work_UndoKeys from "@salesforce/label/c.LO_Work_UndoKeys";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Close, Common_Undo, Work_UndoKeys };
