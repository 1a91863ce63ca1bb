// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanDetail_Ended from "@salesforce/label/c.LO_PlanDetail_Ended";
import PlanDetail_Progress from "@salesforce/label/c.LO_PlanDetail_Progress";
import PlanDetail_ProgressBack from "@salesforce/label/c.LO_PlanDetail_ProgressBack";
import PlanDetail_Stop from "@salesforce/label/c.LO_PlanDetail_Stop";
import PlanDetail_Stopping from "@salesforce/label/c.LO_PlanDetail_Stopping";
import PlanDetail_Unread from "@salesforce/label/c.LO_PlanDetail_Unread";
import PlanDetail_Updated from "@salesforce/label/c.LO_PlanDetail_Updated";
import PlanRun_StopFailed from "@salesforce/label/c.LO_PlanRun_StopFailed";
import Retry from "@salesforce/label/c.LO_Retry";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanDetail_Ended,
  PlanDetail_Progress,
  PlanDetail_ProgressBack,
  PlanDetail_Stop,
  PlanDetail_Stopping,
  PlanDetail_Unread,
  PlanDetail_Updated,
  PlanRun_StopFailed,
  Retry
};
