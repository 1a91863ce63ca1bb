import included from "@salesforce/label/c.LO_PlanMaker_Included";
import nobody from "@salesforce/label/c.LO_PlanMaker_Nobody";
import name from "@salesforce/label/c.LO_PlanMaker_Name";
import save from "@salesforce/label/c.LO_PlanMaker_Save";
import goOn from "@salesforce/label/c.LO_PlanMaker_GoOn";
import saving from "@salesforce/label/c.LO_PlanMaker_Saving";
import notSaved from "@salesforce/label/c.LO_PlanMaker_NotSaved";
import noPermission from "@salesforce/label/c.LO_PlanMaker_NoPermission";
import noName from "@salesforce/label/c.LO_PlanMaker_NoName";

/** Texts of a plan that is not saved yet. */
export const labels = {
  included,
  nobody,
  name,
  save,
  goOn,
  saving,
  notSaved,
  noPermission,
  noName
};
