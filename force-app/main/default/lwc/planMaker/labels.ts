// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanMaker_Cancel from "@salesforce/label/c.LO_PlanMaker_Cancel";
import PlanMaker_Close from "@salesforce/label/c.LO_PlanMaker_Close";
import PlanMaker_DefaultName from "@salesforce/label/c.LO_PlanMaker_DefaultName";
import PlanMaker_Failed from "@salesforce/label/c.LO_PlanMaker_Failed";
import PlanMaker_Heading from "@salesforce/label/c.LO_PlanMaker_Heading";
import PlanMaker_Kind from "@salesforce/label/c.LO_PlanMaker_Kind";
import PlanMaker_Make from "@salesforce/label/c.LO_PlanMaker_Make";
import PlanMaker_NoUsers from "@salesforce/label/c.LO_PlanMaker_NoUsers";
import PlanMaker_OwnCounterpart from "@salesforce/label/c.LO_PlanMaker_OwnCounterpart";
import PlanMaker_Reading from "@salesforce/label/c.LO_PlanMaker_Reading";
import PlanMaker_Target from "@salesforce/label/c.LO_PlanMaker_Target";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanMaker_Cancel,
  PlanMaker_Close,
  PlanMaker_DefaultName,
  PlanMaker_Failed,
  PlanMaker_Heading,
  PlanMaker_Kind,
  PlanMaker_Make,
  PlanMaker_NoUsers,
  PlanMaker_OwnCounterpart,
  PlanMaker_Reading,
  PlanMaker_Target
};
