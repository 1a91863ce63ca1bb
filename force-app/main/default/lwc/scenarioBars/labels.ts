// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Bars_Best from "@salesforce/label/c.LO_Bars_Best";
import Bars_Excluded from "@salesforce/label/c.LO_Bars_Excluded";
import Bars_Heading from "@salesforce/label/c.LO_Bars_Heading";
import Bars_More from "@salesforce/label/c.LO_Bars_More";
import Bars_Same from "@salesforce/label/c.LO_Bars_Same";
import Bars_Saving from "@salesforce/label/c.LO_Bars_Saving";
import Bars_Today from "@salesforce/label/c.LO_Bars_Today";
import Bars_Unknown from "@salesforce/label/c.LO_Bars_Unknown";
import Bars_UnknownMixed from "@salesforce/label/c.LO_Bars_UnknownMixed";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Bars_Best,
  Bars_Excluded,
  Bars_Heading,
  Bars_More,
  Bars_Same,
  Bars_Saving,
  Bars_Today,
  Bars_Unknown,
  Bars_UnknownMixed
};
