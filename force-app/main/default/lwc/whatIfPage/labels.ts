import period from "@salesforce/label/c.LO_WhatIf_Period";
import none from "@salesforce/label/c.LO_WhatIf_None";
import noneWhy from "@salesforce/label/c.LO_WhatIf_NoneWhy";
import noneAction from "@salesforce/label/c.LO_WhatIf_NoneAction";
import newName from "@salesforce/label/c.LO_WhatIf_NewName";
import detail from "@salesforce/label/c.LO_WhatIf_Detail";
import compare from "@salesforce/label/c.LO_WhatIf_Compare";
import license from "@salesforce/label/c.LO_WhatIf_License";
import users from "@salesforce/label/c.LO_WhatIf_Users";
import logins from "@salesforce/label/c.LO_WhatIf_Logins";
import threshold from "@salesforce/label/c.LO_WhatIf_Threshold";
import thresholdNone from "@salesforce/label/c.LO_WhatIf_ThresholdNone";
import thresholdAll from "@salesforce/label/c.LO_WhatIf_ThresholdAll";
import pool from "@salesforce/label/c.LO_WhatIf_Pool";
import today from "@salesforce/label/c.LO_WhatIf_Today";
import best from "@salesforce/label/c.LO_WhatIf_Best";
import cost from "@salesforce/label/c.LO_WhatIf_Cost";
import total from "@salesforce/label/c.LO_WhatIf_Total";
import cheapest from "@salesforce/label/c.LO_WhatIf_Cheapest";

/** Texts of the what-if page. */
export const labels = {
  period,
  none,
  noneWhy,
  noneAction,
  newName,
  detail,
  compare,
  license,
  users,
  logins,
  threshold,
  thresholdNone,
  thresholdAll,
  pool,
  today,
  best,
  cost,
  total,
  cheapest
};
