import stop from "@salesforce/label/c.LO_PlanDetail_Stop";
import stopping from "@salesforce/label/c.LO_PlanDetail_Stopping";
import unread from "@salesforce/label/c.LO_PlanDetail_Unread";
import retry from "@salesforce/label/c.LO_Retry";
import progress from "@salesforce/label/c.LO_PlanDetail_Progress";
import progressBack from "@salesforce/label/c.LO_PlanDetail_ProgressBack";
import ended from "@salesforce/label/c.LO_PlanDetail_Ended";
import updated from "@salesforce/label/c.LO_PlanDetail_Updated";
import failed from "@salesforce/label/c.LO_PlanRun_StopFailed";

/** Texts of a run. */
export const labels = {
  stop,
  stopping,
  unread,
  retry,
  progress,
  progressBack,
  ended,
  updated,
  failed
};
