// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Pool from "@salesforce/label/c.LO_Common_Pool";
import Common_Scenario from "@salesforce/label/c.LO_Common_Scenario";
import Common_Today from "@salesforce/label/c.LO_Common_Today";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import WhatIf_Best from "@salesforce/label/c.LO_WhatIf_Best";
import WhatIf_Cheapest from "@salesforce/label/c.LO_WhatIf_Cheapest";
import WhatIf_Compare from "@salesforce/label/c.LO_WhatIf_Compare";
import WhatIf_Detail from "@salesforce/label/c.LO_WhatIf_Detail";
import WhatIf_Logins from "@salesforce/label/c.LO_WhatIf_Logins";
import WhatIf_NewName from "@salesforce/label/c.LO_WhatIf_NewName";
import WhatIf_None from "@salesforce/label/c.LO_WhatIf_None";
import WhatIf_NoneAction from "@salesforce/label/c.LO_WhatIf_NoneAction";
import WhatIf_NoneWhy from "@salesforce/label/c.LO_WhatIf_NoneWhy";
import WhatIf_Period from "@salesforce/label/c.LO_WhatIf_Period";
import WhatIf_Threshold from "@salesforce/label/c.LO_WhatIf_Threshold";
import WhatIf_ThresholdAll from "@salesforce/label/c.LO_WhatIf_ThresholdAll";
import WhatIf_ThresholdNone from "@salesforce/label/c.LO_WhatIf_ThresholdNone";
import WhatIf_Total from "@salesforce/label/c.LO_WhatIf_Total";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_License,
  Common_Pool,
  Common_Scenario,
  Common_Today,
  Common_Users,
  WhatIf_Best,
  WhatIf_Cheapest,
  WhatIf_Compare,
  WhatIf_Detail,
  WhatIf_Logins,
  WhatIf_NewName,
  WhatIf_None,
  WhatIf_NoneAction,
  WhatIf_NoneWhy,
  WhatIf_Period,
  WhatIf_Threshold,
  WhatIf_ThresholdAll,
  WhatIf_ThresholdNone,
  WhatIf_Total
};
