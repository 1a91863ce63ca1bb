// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_LookAgain from "@salesforce/label/c.LO_Common_LookAgain";
import Findings_Heading from "@salesforce/label/c.LO_Findings_Heading";
import Findings_Less from "@salesforce/label/c.LO_Findings_Less";
import Findings_More from "@salesforce/label/c.LO_Findings_More";
import Findings_None from "@salesforce/label/c.LO_Findings_None";
import Findings_NoneWhy from "@salesforce/label/c.LO_Findings_NoneWhy";
import Findings_Open from "@salesforce/label/c.LO_Findings_Open";
import Findings_OpenTitle from "@salesforce/label/c.LO_Findings_OpenTitle";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_LookAgain,
  Findings_Heading,
  Findings_Less,
  Findings_More,
  Findings_None,
  Findings_NoneWhy,
  Findings_Open,
  Findings_OpenTitle
};
