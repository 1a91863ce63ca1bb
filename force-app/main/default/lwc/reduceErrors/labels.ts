// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import No_Access_Usage from "@salesforce/label/c.LO_No_Access_Usage";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { No_Access_Usage };
