// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Undo from "@salesforce/label/c.LO_Common_Undo";
import MapEditor_Saving from "@salesforce/label/c.LO_MapEditor_Saving";
import SaveBar_ReadAgain from "@salesforce/label/c.LO_SaveBar_ReadAgain";
import Setup_Unsaved from "@salesforce/label/c.LO_Setup_Unsaved";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Undo, MapEditor_Saving, SaveBar_ReadAgain, Setup_Unsaved };
