// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanMaker_GoOn from "@salesforce/label/c.LO_PlanMaker_GoOn";
import PlanMaker_Included from "@salesforce/label/c.LO_PlanMaker_Included";
import PlanMaker_Name from "@salesforce/label/c.LO_PlanMaker_Name";
import PlanMaker_NoName from "@salesforce/label/c.LO_PlanMaker_NoName";
import PlanMaker_NoPermission from "@salesforce/label/c.LO_PlanMaker_NoPermission";
import PlanMaker_Nobody from "@salesforce/label/c.LO_PlanMaker_Nobody";
import PlanMaker_NotSaved from "@salesforce/label/c.LO_PlanMaker_NotSaved";
import PlanMaker_Save from "@salesforce/label/c.LO_PlanMaker_Save";
import PlanMaker_Saving from "@salesforce/label/c.LO_PlanMaker_Saving";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanMaker_GoOn,
  PlanMaker_Included,
  PlanMaker_Name,
  PlanMaker_NoName,
  PlanMaker_NoPermission,
  PlanMaker_Nobody,
  PlanMaker_NotSaved,
  PlanMaker_Save,
  PlanMaker_Saving
};
