// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Delete from "@salesforce/label/c.LO_Common_Delete";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Cancel, Common_Delete };
