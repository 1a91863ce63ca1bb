// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Picker_More from "@salesforce/label/c.LO_Picker_More";
import Picker_None from "@salesforce/label/c.LO_Picker_None";
import Picker_Placeholder from "@salesforce/label/c.LO_Picker_Placeholder";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Picker_More, Picker_None, Picker_Placeholder };
