import noDecide from "@salesforce/label/c.LO_No_Access_Decide";
import noPrices from "@salesforce/label/c.LO_No_Access_Prices";
import readOnly from "@salesforce/label/c.LO_WhatIf_ReadOnly";
import scenarios from "@salesforce/label/c.LO_WhatIf_Scenarios";
import add from "@salesforce/label/c.LO_WhatIf_Add";
import close from "@salesforce/label/c.LO_WhatIf_Close";
import name from "@salesforce/label/c.LO_WhatIf_Name";
import note from "@salesforce/label/c.LO_WhatIf_Note";
import save from "@salesforce/label/c.LO_WhatIf_Save";
import remove from "@salesforce/label/c.LO_WhatIf_Remove";
import open from "@salesforce/label/c.LO_WhatIf_Open";
import openNone from "@salesforce/label/c.LO_WhatIf_OpenNone";
import saved from "@salesforce/label/c.LO_WhatIf_Saved";
import removed from "@salesforce/label/c.LO_WhatIf_Removed";
import failed from "@salesforce/label/c.LO_WhatIf_Failed";
import failedRemove from "@salesforce/label/c.LO_WhatIf_FailedRemove";
import unread from "@salesforce/label/c.LO_WhatIf_Unread";
import nameMissing from "@salesforce/label/c.LO_WhatIf_NameMissing";
import savedThen from "@salesforce/label/c.LO_WhatIf_SavedThen";

/** Texts of the open and the saved scenarios. */
export const labels = {
  noDecide,
  noPrices,
  readOnly,
  scenarios,
  add,
  close,
  name,
  note,
  save,
  remove,
  open,
  openNone,
  saved,
  removed,
  failed,
  failedRemove,
  unread,
  nameMissing,
  savedThen
};
