// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Evidence_column_rung from "@salesforce/label/c.LO_Evidence_column_rung";
import Waterfall_Caption from "@salesforce/label/c.LO_Waterfall_Caption";
import Waterfall_Heading from "@salesforce/label/c.LO_Waterfall_Heading";
import Waterfall_Note from "@salesforce/label/c.LO_Waterfall_Note";
import Waterfall_Open from "@salesforce/label/c.LO_Waterfall_Open";
import Waterfall_When from "@salesforce/label/c.LO_Waterfall_When";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Evidence_column_rung,
  Waterfall_Caption,
  Waterfall_Heading,
  Waterfall_Note,
  Waterfall_Open,
  Waterfall_When
};
