// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Note from "@salesforce/label/c.LO_Common_Note";
import PlanMaker_GoOn from "@salesforce/label/c.LO_PlanMaker_GoOn";
import PlanMaker_Incomplete from "@salesforce/label/c.LO_PlanMaker_Incomplete";
import PlanMaker_Name from "@salesforce/label/c.LO_PlanMaker_Name";
import PlanMaker_NoName from "@salesforce/label/c.LO_PlanMaker_NoName";
import PlanMaker_NoPermission from "@salesforce/label/c.LO_PlanMaker_NoPermission";
import PlanMaker_NotSaved from "@salesforce/label/c.LO_PlanMaker_NotSaved";
import PlanMaker_Save from "@salesforce/label/c.LO_PlanMaker_Save";
import PlanMaker_Saving from "@salesforce/label/c.LO_PlanMaker_Saving";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Note,
  PlanMaker_GoOn,
  PlanMaker_Incomplete,
  PlanMaker_Name,
  PlanMaker_NoName,
  PlanMaker_NoPermission,
  PlanMaker_NotSaved,
  PlanMaker_Save,
  PlanMaker_Saving
};
