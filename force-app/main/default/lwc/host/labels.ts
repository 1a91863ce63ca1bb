// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanItems_Incomplete from "@salesforce/label/c.LO_PlanItems_Incomplete";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { PlanItems_Incomplete };
