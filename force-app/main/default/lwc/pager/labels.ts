// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Next from "@salesforce/label/c.LO_Common_Next";
import Table_Previous from "@salesforce/label/c.LO_Table_Previous";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Next, Table_Previous };
