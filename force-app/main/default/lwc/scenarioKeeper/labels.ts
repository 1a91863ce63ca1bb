// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Delete from "@salesforce/label/c.LO_Common_Delete";
import Common_Name from "@salesforce/label/c.LO_Common_Name";
import Common_Note from "@salesforce/label/c.LO_Common_Note";
import Common_ScenariosCompared from "@salesforce/label/c.LO_Common_ScenariosCompared";
import Common_ScenariosUnread from "@salesforce/label/c.LO_Common_ScenariosUnread";
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import No_Access_Prices from "@salesforce/label/c.LO_No_Access_Prices";
import WhatIf_Add from "@salesforce/label/c.LO_WhatIf_Add";
import WhatIf_Failed from "@salesforce/label/c.LO_WhatIf_Failed";
import WhatIf_FailedRemove from "@salesforce/label/c.LO_WhatIf_FailedRemove";
import WhatIf_NameMissing from "@salesforce/label/c.LO_WhatIf_NameMissing";
import WhatIf_Open from "@salesforce/label/c.LO_WhatIf_Open";
import WhatIf_OpenNone from "@salesforce/label/c.LO_WhatIf_OpenNone";
import WhatIf_ReadOnly from "@salesforce/label/c.LO_WhatIf_ReadOnly";
import WhatIf_Removed from "@salesforce/label/c.LO_WhatIf_Removed";
import WhatIf_Save from "@salesforce/label/c.LO_WhatIf_Save";
import WhatIf_Saved from "@salesforce/label/c.LO_WhatIf_Saved";
import WhatIf_SavedThen from "@salesforce/label/c.LO_WhatIf_SavedThen";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Close,
  Common_Delete,
  Common_Name,
  Common_Note,
  Common_ScenariosCompared,
  Common_ScenariosUnread,
  No_Access_Decide,
  No_Access_Prices,
  WhatIf_Add,
  WhatIf_Failed,
  WhatIf_FailedRemove,
  WhatIf_NameMissing,
  WhatIf_Open,
  WhatIf_OpenNone,
  WhatIf_ReadOnly,
  WhatIf_Removed,
  WhatIf_Save,
  WhatIf_Saved,
  WhatIf_SavedThen
};
