// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import No_Access_Prices from "@salesforce/label/c.LO_No_Access_Prices";
import WhatIf_Add from "@salesforce/label/c.LO_WhatIf_Add";
import WhatIf_Close from "@salesforce/label/c.LO_WhatIf_Close";
import WhatIf_Failed from "@salesforce/label/c.LO_WhatIf_Failed";
import WhatIf_FailedRemove from "@salesforce/label/c.LO_WhatIf_FailedRemove";
import WhatIf_Name from "@salesforce/label/c.LO_WhatIf_Name";
import WhatIf_NameMissing from "@salesforce/label/c.LO_WhatIf_NameMissing";
import WhatIf_Note from "@salesforce/label/c.LO_WhatIf_Note";
import WhatIf_Open from "@salesforce/label/c.LO_WhatIf_Open";
import WhatIf_OpenNone from "@salesforce/label/c.LO_WhatIf_OpenNone";
import WhatIf_ReadOnly from "@salesforce/label/c.LO_WhatIf_ReadOnly";
import WhatIf_Remove from "@salesforce/label/c.LO_WhatIf_Remove";
import WhatIf_Removed from "@salesforce/label/c.LO_WhatIf_Removed";
import WhatIf_Save from "@salesforce/label/c.LO_WhatIf_Save";
import WhatIf_Saved from "@salesforce/label/c.LO_WhatIf_Saved";
import WhatIf_SavedThen from "@salesforce/label/c.LO_WhatIf_SavedThen";
import WhatIf_Scenarios from "@salesforce/label/c.LO_WhatIf_Scenarios";
import WhatIf_Unread from "@salesforce/label/c.LO_WhatIf_Unread";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  No_Access_Decide,
  No_Access_Prices,
  WhatIf_Add,
  WhatIf_Close,
  WhatIf_Failed,
  WhatIf_FailedRemove,
  WhatIf_Name,
  WhatIf_NameMissing,
  WhatIf_Note,
  WhatIf_Open,
  WhatIf_OpenNone,
  WhatIf_ReadOnly,
  WhatIf_Remove,
  WhatIf_Removed,
  WhatIf_Save,
  WhatIf_Saved,
  WhatIf_SavedThen,
  WhatIf_Scenarios,
  WhatIf_Unread
};
