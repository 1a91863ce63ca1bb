// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Bars_In from "@salesforce/label/c.LO_Bars_In";
import Evidence_column_rung from "@salesforce/label/c.LO_Evidence_column_rung";
import Waterfall_Caption from "@salesforce/label/c.LO_Waterfall_Caption";
import WhatIf_StepsNote from "@salesforce/label/c.LO_WhatIf_StepsNote";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Bars_In, Evidence_column_rung, Waterfall_Caption, WhatIf_StepsNote };
