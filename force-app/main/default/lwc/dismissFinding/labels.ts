import heading from "@salesforce/label/c.LO_Dismiss_Heading";
import explain from "@salesforce/label/c.LO_Dismiss_Explain";
import reason from "@salesforce/label/c.LO_Dismiss_Reason";
import missing from "@salesforce/label/c.LO_Dismiss_Missing";
import cancel from "@salesforce/label/c.LO_Dismiss_Cancel";
import confirm from "@salesforce/label/c.LO_Dismiss_Confirm";

/** Texts of the question why a finding is dismissed. */
export const labels = { heading, explain, reason, missing, cancel, confirm };
