// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Multiples_Decision from "@salesforce/label/c.LO_Multiples_Decision";
import Multiples_Risk from "@salesforce/label/c.LO_Multiples_Risk";
import Multiples_WhyOf from "@salesforce/label/c.LO_Multiples_WhyOf";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_CostPerMonth,
  Common_SavingPerMonth,
  Common_Why,
  Multiples_Decision,
  Multiples_Risk,
  Multiples_WhyOf
};
