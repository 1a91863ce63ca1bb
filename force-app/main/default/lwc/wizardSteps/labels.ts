// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Done from "@salesforce/label/c.LO_Common_Done";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Done };
