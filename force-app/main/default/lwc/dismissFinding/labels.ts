// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Dismiss from "@salesforce/label/c.LO_Common_Dismiss";
import Dismiss_Explain from "@salesforce/label/c.LO_Dismiss_Explain";
import Dismiss_Heading from "@salesforce/label/c.LO_Dismiss_Heading";
import Dismiss_Missing from "@salesforce/label/c.LO_Dismiss_Missing";
import Dismiss_Reason from "@salesforce/label/c.LO_Dismiss_Reason";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Cancel,
  Common_Dismiss,
  Dismiss_Explain,
  Dismiss_Heading,
  Dismiss_Missing,
  Dismiss_Reason
};
