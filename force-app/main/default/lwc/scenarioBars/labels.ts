import heading from "@salesforce/label/c.LO_Bars_Heading";
import today from "@salesforce/label/c.LO_Bars_Today";
import best from "@salesforce/label/c.LO_Bars_Best";
import saving from "@salesforce/label/c.LO_Bars_Saving";
import more from "@salesforce/label/c.LO_Bars_More";
import same from "@salesforce/label/c.LO_Bars_Same";
import unknown from "@salesforce/label/c.LO_Bars_Unknown";
import unknownMixed from "@salesforce/label/c.LO_Bars_UnknownMixed";
import excluded from "@salesforce/label/c.LO_Bars_Excluded";

/** Texts of the bars of a scenario. */
export const labels = { heading, today, best, saving, more, same, unknown, unknownMixed, excluded };
