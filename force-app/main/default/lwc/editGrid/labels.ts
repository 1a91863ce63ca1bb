// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Grid_Cell from "@salesforce/label/c.LO_Grid_Cell";
import Grid_CellOf from "@salesforce/label/c.LO_Grid_CellOf";
import Grid_Remove from "@salesforce/label/c.LO_Grid_Remove";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Actions, Grid_Cell, Grid_CellOf, Grid_Remove };
