import heading from "@salesforce/label/c.LO_PlanMaker_Heading";
import kind from "@salesforce/label/c.LO_PlanMaker_Kind";
import target from "@salesforce/label/c.LO_PlanMaker_Target";
import ownCounterpart from "@salesforce/label/c.LO_PlanMaker_OwnCounterpart";
import defaultName from "@salesforce/label/c.LO_PlanMaker_DefaultName";
import make from "@salesforce/label/c.LO_PlanMaker_Make";
import noUsers from "@salesforce/label/c.LO_PlanMaker_NoUsers";
import reading from "@salesforce/label/c.LO_PlanMaker_Reading";
import cancel from "@salesforce/label/c.LO_PlanMaker_Cancel";
import failed from "@salesforce/label/c.LO_PlanMaker_Failed";
import close from "@salesforce/label/c.LO_PlanMaker_Close";

/** Texts of a new plan. */
export const labels = {
  heading,
  kind,
  target,
  ownCounterpart,
  defaultName,
  make,
  noUsers,
  reading,
  cancel,
  failed,
  close
};
