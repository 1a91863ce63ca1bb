import summary from "@salesforce/label/c.LO_Strip_Summary";
import month from "@salesforce/label/c.LO_Strip_Month";
import absent from "@salesforce/label/c.LO_Strip_Absent";

/** Texts of the strip of login days. */
export const labels = { summary, month, absent };
