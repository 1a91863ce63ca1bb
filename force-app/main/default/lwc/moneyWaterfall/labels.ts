// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Evidence_column_rung from "@salesforce/label/c.LO_Evidence_column_rung";
import Overview_Step from "@salesforce/label/c.LO_Overview_Step";
import Waterfall_Bar from "@salesforce/label/c.LO_Waterfall_Bar";
import Waterfall_Caption from "@salesforce/label/c.LO_Waterfall_Caption";
import Waterfall_Change from "@salesforce/label/c.LO_Waterfall_Change";
import Waterfall_Heading from "@salesforce/label/c.LO_Waterfall_Heading";
import Waterfall_NoChange from "@salesforce/label/c.LO_Waterfall_NoChange";
import Waterfall_Note from "@salesforce/label/c.LO_Waterfall_Note";
import Waterfall_Open from "@salesforce/label/c.LO_Waterfall_Open";
import Waterfall_When from "@salesforce/label/c.LO_Waterfall_When";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_CostPerMonth,
  Evidence_column_rung,
  Overview_Step,
  Waterfall_Bar,
  Waterfall_Caption,
  Waterfall_Change,
  Waterfall_Heading,
  Waterfall_NoChange,
  Waterfall_Note,
  Waterfall_Open,
  Waterfall_When
};
