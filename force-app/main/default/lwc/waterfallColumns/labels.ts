// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Waterfall_Bar from "@salesforce/label/c.LO_Waterfall_Bar";
import Waterfall_Change from "@salesforce/label/c.LO_Waterfall_Change";
import Waterfall_NoChange from "@salesforce/label/c.LO_Waterfall_NoChange";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_CostPerMonth, Waterfall_Bar, Waterfall_Change, Waterfall_NoChange };
