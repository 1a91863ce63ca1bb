// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_LookAgain from "@salesforce/label/c.LO_Common_LookAgain";
import Common_ShowAll from "@salesforce/label/c.LO_Common_ShowAll";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Findings_Heading from "@salesforce/label/c.LO_Findings_Heading";
import Findings_NobodyLeft from "@salesforce/label/c.LO_Findings_NobodyLeft";
import Findings_None from "@salesforce/label/c.LO_Findings_None";
import Findings_NoneWhy from "@salesforce/label/c.LO_Findings_NoneWhy";
import Findings_Open from "@salesforce/label/c.LO_Findings_Open";
import Findings_OpenTitle from "@salesforce/label/c.LO_Findings_OpenTitle";
import Findings_Plan from "@salesforce/label/c.LO_Findings_Plan";
import Findings_PlanOf from "@salesforce/label/c.LO_Findings_PlanOf";
import Findings_Planning from "@salesforce/label/c.LO_Findings_Planning";
import Findings_WhyOf from "@salesforce/label/c.LO_Findings_WhyOf";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_LookAgain,
  Common_ShowAll,
  Common_Why,
  Findings_Heading,
  Findings_NobodyLeft,
  Findings_None,
  Findings_NoneWhy,
  Findings_Open,
  Findings_OpenTitle,
  Findings_Plan,
  Findings_PlanOf,
  Findings_Planning,
  Findings_WhyOf
};
