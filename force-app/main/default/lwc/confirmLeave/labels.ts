// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Leave_Explain from "@salesforce/label/c.LO_Leave_Explain";
import Leave_Heading from "@salesforce/label/c.LO_Leave_Heading";
import Leave_Leave from "@salesforce/label/c.LO_Leave_Leave";
import Leave_Stay from "@salesforce/label/c.LO_Leave_Stay";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Leave_Explain, Leave_Heading, Leave_Leave, Leave_Stay };
