// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import ApplyingStop_Allow from "@salesforce/label/c.LO_ApplyingStop_Allow";
import ApplyingStop_By from "@salesforce/label/c.LO_ApplyingStop_By";
import ApplyingStop_Cancel from "@salesforce/label/c.LO_ApplyingStop_Cancel";
import ApplyingStop_Failed from "@salesforce/label/c.LO_ApplyingStop_Failed";
import ApplyingStop_NoReason from "@salesforce/label/c.LO_ApplyingStop_NoReason";
import ApplyingStop_NotKnown from "@salesforce/label/c.LO_ApplyingStop_NotKnown";
import ApplyingStop_Reason from "@salesforce/label/c.LO_ApplyingStop_Reason";
import ApplyingStop_Stop from "@salesforce/label/c.LO_ApplyingStop_Stop";
import ApplyingStop_StopNote from "@salesforce/label/c.LO_ApplyingStop_StopNote";
import ApplyingStop_Stopped from "@salesforce/label/c.LO_ApplyingStop_Stopped";
import ApplyingStop_WhoAllows from "@salesforce/label/c.LO_ApplyingStop_WhoAllows";
import ApplyingStop_Why from "@salesforce/label/c.LO_ApplyingStop_Why";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  ApplyingStop_Allow,
  ApplyingStop_By,
  ApplyingStop_Cancel,
  ApplyingStop_Failed,
  ApplyingStop_NoReason,
  ApplyingStop_NotKnown,
  ApplyingStop_Reason,
  ApplyingStop_Stop,
  ApplyingStop_StopNote,
  ApplyingStop_Stopped,
  ApplyingStop_WhoAllows,
  ApplyingStop_Why
};
