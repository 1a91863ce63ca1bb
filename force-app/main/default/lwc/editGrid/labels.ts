// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Grid_Actions from "@salesforce/label/c.LO_Grid_Actions";
import Grid_Cell from "@salesforce/label/c.LO_Grid_Cell";
import Grid_Remove from "@salesforce/label/c.LO_Grid_Remove";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Grid_Actions, Grid_Cell, Grid_Remove };
