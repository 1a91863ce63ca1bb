// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Slider_Wrong from "@salesforce/label/c.LO_Slider_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Slider_Wrong };
