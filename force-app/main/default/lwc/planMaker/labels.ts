// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Move from "@salesforce/label/c.LO_Common_Move";
import Common_NewPlan from "@salesforce/label/c.LO_Common_NewPlan";
import Common_ReadingFacts from "@salesforce/label/c.LO_Common_ReadingFacts";
import Common_TargetLicense from "@salesforce/label/c.LO_Common_TargetLicense";
import PlanMaker_DefaultName from "@salesforce/label/c.LO_PlanMaker_DefaultName";
import PlanMaker_Failed from "@salesforce/label/c.LO_PlanMaker_Failed";
import PlanMaker_Make from "@salesforce/label/c.LO_PlanMaker_Make";
import PlanMaker_NoUsers from "@salesforce/label/c.LO_PlanMaker_NoUsers";
import PlanMaker_OwnCounterpart from "@salesforce/label/c.LO_PlanMaker_OwnCounterpart";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Cancel,
  Common_Close,
  Common_Move,
  Common_NewPlan,
  Common_ReadingFacts,
  Common_TargetLicense,
  PlanMaker_DefaultName,
  PlanMaker_Failed,
  PlanMaker_Make,
  PlanMaker_NoUsers,
  PlanMaker_OwnCounterpart
};
