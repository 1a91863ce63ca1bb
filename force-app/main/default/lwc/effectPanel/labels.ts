// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_After from "@salesforce/label/c.LO_Common_After";
import Common_Before from "@salesforce/label/c.LO_Common_Before";
import Common_Measure from "@salesforce/label/c.LO_Common_Measure";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Effect_Busy from "@salesforce/label/c.LO_Effect_Busy";
import Effect_Heading from "@salesforce/label/c.LO_Effect_Heading";
import Effect_None from "@salesforce/label/c.LO_Effect_None";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_After,
  Common_Before,
  Common_Measure,
  Common_None,
  Effect_Busy,
  Effect_Heading,
  Effect_None
};
