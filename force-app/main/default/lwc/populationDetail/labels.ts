// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Detail_License from "@salesforce/label/c.LO_Detail_License";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Detail_License };
