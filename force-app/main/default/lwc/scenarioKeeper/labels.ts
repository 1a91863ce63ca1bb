// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Delete from "@salesforce/label/c.LO_Common_Delete";
import Common_Name from "@salesforce/label/c.LO_Common_Name";
import Common_Note from "@salesforce/label/c.LO_Common_Note";
import Common_ScenariosCompared from "@salesforce/label/c.LO_Common_ScenariosCompared";
import Common_ScenariosUnread from "@salesforce/label/c.LO_Common_ScenariosUnread";
import Leave_Heading from "@salesforce/label/c.LO_Leave_Heading";
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import No_Access_Prices from "@salesforce/label/c.LO_No_Access_Prices";
import Retry from "@salesforce/label/c.LO_Retry";
import Setup_Unsaved from "@salesforce/label/c.LO_Setup_Unsaved";
import WhatIf_Add from "@salesforce/label/c.LO_WhatIf_Add";
import WhatIf_Copy from "@salesforce/label/c.LO_WhatIf_Copy";
import WhatIf_DeleteExplain from "@salesforce/label/c.LO_WhatIf_DeleteExplain";
import WhatIf_DeleteHeading from "@salesforce/label/c.LO_WhatIf_DeleteHeading";
import WhatIf_EvidenceAdd from "@salesforce/label/c.LO_WhatIf_EvidenceAdd";
import WhatIf_EvidenceAdded from "@salesforce/label/c.LO_WhatIf_EvidenceAdded";
import WhatIf_EvidenceMost from "@salesforce/label/c.LO_WhatIf_EvidenceMost";
import WhatIf_EvidenceRemove from "@salesforce/label/c.LO_WhatIf_EvidenceRemove";
import WhatIf_EvidenceRemoved from "@salesforce/label/c.LO_WhatIf_EvidenceRemoved";
import WhatIf_Failed from "@salesforce/label/c.LO_WhatIf_Failed";
import WhatIf_FailedRemove from "@salesforce/label/c.LO_WhatIf_FailedRemove";
import WhatIf_Full from "@salesforce/label/c.LO_WhatIf_Full";
import WhatIf_Gone from "@salesforce/label/c.LO_WhatIf_Gone";
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
  Leave_Heading,
  No_Access_Decide,
  No_Access_Prices,
  Retry,
  Setup_Unsaved,
  WhatIf_Add,
  WhatIf_Copy,
  WhatIf_DeleteExplain,
  WhatIf_DeleteHeading,
  WhatIf_EvidenceAdd,
  WhatIf_EvidenceAdded,
  WhatIf_EvidenceMost,
  WhatIf_EvidenceRemove,
  WhatIf_EvidenceRemoved,
  WhatIf_Failed,
  WhatIf_FailedRemove,
  WhatIf_Full,
  WhatIf_Gone,
  WhatIf_NameMissing,
  WhatIf_Open,
  WhatIf_OpenNone,
  WhatIf_ReadOnly,
  WhatIf_Removed,
  WhatIf_Save,
  WhatIf_Saved,
  WhatIf_SavedThen
};
