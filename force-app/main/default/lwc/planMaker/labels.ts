import heading from "@salesforce/label/c.LO_PlanMaker_Heading";
import kind from "@salesforce/label/c.LO_PlanMaker_Kind";
import target from "@salesforce/label/c.LO_PlanMaker_Target";
import ownCounterpart from "@salesforce/label/c.LO_PlanMaker_OwnCounterpart";
import name from "@salesforce/label/c.LO_PlanMaker_Name";
import defaultName from "@salesforce/label/c.LO_PlanMaker_DefaultName";
import make from "@salesforce/label/c.LO_PlanMaker_Make";
import noUsers from "@salesforce/label/c.LO_PlanMaker_NoUsers";
import reading from "@salesforce/label/c.LO_PlanMaker_Reading";
import cancel from "@salesforce/label/c.LO_PlanMaker_Cancel";
import failed from "@salesforce/label/c.LO_PlanMaker_Failed";
import included from "@salesforce/label/c.LO_PlanMaker_Included";
import nobody from "@salesforce/label/c.LO_PlanMaker_Nobody";
import save from "@salesforce/label/c.LO_PlanMaker_Save";
import goOn from "@salesforce/label/c.LO_PlanMaker_GoOn";
import saving from "@salesforce/label/c.LO_PlanMaker_Saving";
import notSaved from "@salesforce/label/c.LO_PlanMaker_NotSaved";
import noPermission from "@salesforce/label/c.LO_PlanMaker_NoPermission";
import noName from "@salesforce/label/c.LO_PlanMaker_NoName";
import close from "@salesforce/label/c.LO_PlanMaker_Close";

/** Texts of a new plan. */
export const labels = {
  heading,
  kind,
  target,
  ownCounterpart,
  name,
  defaultName,
  make,
  noUsers,
  reading,
  cancel,
  failed,
  included,
  nobody,
  save,
  goOn,
  saving,
  notSaved,
  noPermission,
  noName,
  close
};
