// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_ShowUsers from "@salesforce/label/c.LO_Common_ShowUsers";
import Findings_NobodyLeft from "@salesforce/label/c.LO_Findings_NobodyLeft";
import Findings_Place from "@salesforce/label/c.LO_Findings_Place";
import Findings_Plan from "@salesforce/label/c.LO_Findings_Plan";
import Findings_Planning from "@salesforce/label/c.LO_Findings_Planning";
import Why_Gone from "@salesforce/label/c.LO_Why_Gone";
import Why_GoneWhy from "@salesforce/label/c.LO_Why_GoneWhy";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Close,
  Common_ShowUsers,
  Findings_NobodyLeft,
  Findings_Place,
  Findings_Plan,
  Findings_Planning,
  Why_Gone,
  Why_GoneWhy
};
