// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Dormant from "@salesforce/label/c.LO_Common_Dormant";
import Common_NeverLoggedIn from "@salesforce/label/c.LO_Common_NeverLoggedIn";
import Common_OurCount from "@salesforce/label/c.LO_Common_OurCount";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Legend_Counted from "@salesforce/label/c.LO_Legend_Counted";
import Legend_Needed from "@salesforce/label/c.LO_Legend_Needed";
import Legend_Partial from "@salesforce/label/c.LO_Legend_Partial";
import SeatsPage_Unused from "@salesforce/label/c.LO_SeatsPage_Unused";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Dormant,
  Common_NeverLoggedIn,
  Common_OurCount,
  Common_Purchased,
  Legend_Counted,
  Legend_Needed,
  Legend_Partial,
  SeatsPage_Unused
};
