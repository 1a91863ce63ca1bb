// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import ApplyingStop_Allow from "@salesforce/label/c.LO_ApplyingStop_Allow";
import ApplyingStop_By from "@salesforce/label/c.LO_ApplyingStop_By";
import ApplyingStop_NoReason from "@salesforce/label/c.LO_ApplyingStop_NoReason";
import ApplyingStop_NotKnown from "@salesforce/label/c.LO_ApplyingStop_NotKnown";
import ApplyingStop_Reason from "@salesforce/label/c.LO_ApplyingStop_Reason";
import ApplyingStop_Stop from "@salesforce/label/c.LO_ApplyingStop_Stop";
import ApplyingStop_StopNote from "@salesforce/label/c.LO_ApplyingStop_StopNote";
import ApplyingStop_Stopped from "@salesforce/label/c.LO_ApplyingStop_Stopped";
import ApplyingStop_Why from "@salesforce/label/c.LO_ApplyingStop_Why";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Failed from "@salesforce/label/c.LO_Common_Failed";
import Moves_Stopped_Allow from "@salesforce/label/c.LO_Moves_Stopped_Allow";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  ApplyingStop_Allow,
  ApplyingStop_By,
  ApplyingStop_NoReason,
  ApplyingStop_NotKnown,
  ApplyingStop_Reason,
  ApplyingStop_Stop,
  ApplyingStop_StopNote,
  ApplyingStop_Stopped,
  ApplyingStop_Why,
  Common_Cancel,
  Common_Failed,
  Moves_Stopped_Allow
};
