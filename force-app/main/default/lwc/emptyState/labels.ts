// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Scope_Clear from "@salesforce/label/c.LO_Scope_Clear";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Scope_Clear };
