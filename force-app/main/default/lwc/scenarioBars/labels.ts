// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Bars_Best from "@salesforce/label/c.LO_Bars_Best";
import Bars_Excluded from "@salesforce/label/c.LO_Bars_Excluded";
import Bars_In from "@salesforce/label/c.LO_Bars_In";
import Bars_More from "@salesforce/label/c.LO_Bars_More";
import Bars_Overage from "@salesforce/label/c.LO_Bars_Overage";
import Bars_Same from "@salesforce/label/c.LO_Bars_Same";
import Bars_Saving from "@salesforce/label/c.LO_Bars_Saving";
import Bars_Unknown from "@salesforce/label/c.LO_Bars_Unknown";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import WhatIf_AsToday from "@salesforce/label/c.LO_WhatIf_AsToday";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Bars_Best,
  Bars_Excluded,
  Bars_In,
  Bars_More,
  Bars_Overage,
  Bars_Same,
  Bars_Saving,
  Bars_Unknown,
  Common_CostPerMonth,
  WhatIf_AsToday
};
