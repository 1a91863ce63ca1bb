// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Users_LinkedTitle from "@salesforce/label/c.LO_Users_LinkedTitle";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Users_LinkedTitle };
