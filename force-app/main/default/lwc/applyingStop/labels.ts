import stopped from "@salesforce/label/c.LO_ApplyingStop_Stopped";
import by from "@salesforce/label/c.LO_ApplyingStop_By";
import reason from "@salesforce/label/c.LO_ApplyingStop_Reason";
import whoAllows from "@salesforce/label/c.LO_ApplyingStop_WhoAllows";
import allow from "@salesforce/label/c.LO_ApplyingStop_Allow";
import stop from "@salesforce/label/c.LO_ApplyingStop_Stop";
import stopNote from "@salesforce/label/c.LO_ApplyingStop_StopNote";
import why from "@salesforce/label/c.LO_ApplyingStop_Why";
import noReason from "@salesforce/label/c.LO_ApplyingStop_NoReason";
import cancel from "@salesforce/label/c.LO_ApplyingStop_Cancel";
import failed from "@salesforce/label/c.LO_ApplyingStop_Failed";
import notKnown from "@salesforce/label/c.LO_ApplyingStop_NotKnown";

/** Texts of the kill switch. */
export const labels = {
  stopped,
  by,
  reason,
  whoAllows,
  allow,
  stop,
  stopNote,
  why,
  noReason,
  cancel,
  failed,
  notKnown
};
