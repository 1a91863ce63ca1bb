// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import WhatIf_Best from "@salesforce/label/c.LO_WhatIf_Best";
import WhatIf_Cheapest from "@salesforce/label/c.LO_WhatIf_Cheapest";
import WhatIf_Compare from "@salesforce/label/c.LO_WhatIf_Compare";
import WhatIf_Cost from "@salesforce/label/c.LO_WhatIf_Cost";
import WhatIf_Detail from "@salesforce/label/c.LO_WhatIf_Detail";
import WhatIf_License from "@salesforce/label/c.LO_WhatIf_License";
import WhatIf_Logins from "@salesforce/label/c.LO_WhatIf_Logins";
import WhatIf_NewName from "@salesforce/label/c.LO_WhatIf_NewName";
import WhatIf_None from "@salesforce/label/c.LO_WhatIf_None";
import WhatIf_NoneAction from "@salesforce/label/c.LO_WhatIf_NoneAction";
import WhatIf_NoneWhy from "@salesforce/label/c.LO_WhatIf_NoneWhy";
import WhatIf_Period from "@salesforce/label/c.LO_WhatIf_Period";
import WhatIf_Pool from "@salesforce/label/c.LO_WhatIf_Pool";
import WhatIf_Threshold from "@salesforce/label/c.LO_WhatIf_Threshold";
import WhatIf_ThresholdAll from "@salesforce/label/c.LO_WhatIf_ThresholdAll";
import WhatIf_ThresholdNone from "@salesforce/label/c.LO_WhatIf_ThresholdNone";
import WhatIf_Today from "@salesforce/label/c.LO_WhatIf_Today";
import WhatIf_Total from "@salesforce/label/c.LO_WhatIf_Total";
import WhatIf_Users from "@salesforce/label/c.LO_WhatIf_Users";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  WhatIf_Best,
  WhatIf_Cheapest,
  WhatIf_Compare,
  WhatIf_Cost,
  WhatIf_Detail,
  WhatIf_License,
  WhatIf_Logins,
  WhatIf_NewName,
  WhatIf_None,
  WhatIf_NoneAction,
  WhatIf_NoneWhy,
  WhatIf_Period,
  WhatIf_Pool,
  WhatIf_Threshold,
  WhatIf_ThresholdAll,
  WhatIf_ThresholdNone,
  WhatIf_Today,
  WhatIf_Total,
  WhatIf_Users
};
