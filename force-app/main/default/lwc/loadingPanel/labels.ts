// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Loading from "@salesforce/label/c.LO_Loading";
import Loading_Usage from "@salesforce/label/c.LO_Loading_Usage";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Loading, Loading_Usage };
