// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Export_Cancel from "@salesforce/label/c.LO_Export_Cancel";
import Export_Cancelled from "@salesforce/label/c.LO_Export_Cancelled";
import Export_Counted from "@salesforce/label/c.LO_Export_Counted";
import Export_Done from "@salesforce/label/c.LO_Export_Done";
import Export_Failed from "@salesforce/label/c.LO_Export_Failed";
import Export_GoOn from "@salesforce/label/c.LO_Export_GoOn";
import Export_Open from "@salesforce/label/c.LO_Export_Open";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Export_Cancel,
  Export_Cancelled,
  Export_Counted,
  Export_Done,
  Export_Failed,
  Export_GoOn,
  Export_Open
};
