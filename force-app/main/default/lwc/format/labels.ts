// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Language from "@salesforce/label/c.LO_Language";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Language, Unknown };
