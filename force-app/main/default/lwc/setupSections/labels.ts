// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import App_Setup from "@salesforce/label/c.LO_App_Setup";
import Setup_State_attention from "@salesforce/label/c.LO_Setup_State_attention";
import Setup_State_missing from "@salesforce/label/c.LO_Setup_State_missing";
import Setup_Unsaved from "@salesforce/label/c.LO_Setup_Unsaved";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { App_Setup, Setup_State_attention, Setup_State_missing, Setup_Unsaved };
