// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Strip_Absent from "@salesforce/label/c.LO_Strip_Absent";
import Strip_Month from "@salesforce/label/c.LO_Strip_Month";
import Strip_Summary from "@salesforce/label/c.LO_Strip_Summary";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Strip_Absent, Strip_Month, Strip_Summary };
