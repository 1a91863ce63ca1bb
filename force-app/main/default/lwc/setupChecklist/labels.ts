// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Setup_FixContract from "@salesforce/label/c.LO_Setup_FixContract";
import Setup_FixJobs from "@salesforce/label/c.LO_Setup_FixJobs";
import Setup_FixPairs from "@salesforce/label/c.LO_Setup_FixPairs";
import Setup_FixPrices from "@salesforce/label/c.LO_Setup_FixPrices";
import Setup_State_attention from "@salesforce/label/c.LO_Setup_State_attention";
import Setup_State_good from "@salesforce/label/c.LO_Setup_State_good";
import Setup_State_missing from "@salesforce/label/c.LO_Setup_State_missing";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Setup_FixContract,
  Setup_FixJobs,
  Setup_FixPairs,
  Setup_FixPrices,
  Setup_State_attention,
  Setup_State_good,
  Setup_State_missing
};
