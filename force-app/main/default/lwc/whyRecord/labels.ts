// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Retry from "@salesforce/label/c.LO_Retry";
import Why_MeasuredFailed from "@salesforce/label/c.LO_Why_MeasuredFailed";
import Why_Record from "@salesforce/label/c.LO_Why_Record";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Retry, Why_MeasuredFailed, Why_Record };
