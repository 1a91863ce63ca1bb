// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import MapEditor_Failed from "@salesforce/label/c.LO_MapEditor_Failed";
import MapEditor_NoProfiles from "@salesforce/label/c.LO_MapEditor_NoProfiles";
import MapEditor_Saving from "@salesforce/label/c.LO_MapEditor_Saving";
import MapEditor_Suggested from "@salesforce/label/c.LO_MapEditor_Suggested";
import MapEditor_Why_name from "@salesforce/label/c.LO_MapEditor_Why_name";
import MapEditor_Why_only from "@salesforce/label/c.LO_MapEditor_Why_only";
import PlanPairs_Heading from "@salesforce/label/c.LO_PlanPairs_Heading";
import PlanPairs_NoPermission from "@salesforce/label/c.LO_PlanPairs_NoPermission";
import PlanPairs_Note from "@salesforce/label/c.LO_PlanPairs_Note";
import PlanPairs_Pair from "@salesforce/label/c.LO_PlanPairs_Pair";
import PlanPairs_PairOne from "@salesforce/label/c.LO_PlanPairs_PairOne";
import PlanPairs_Save from "@salesforce/label/c.LO_PlanPairs_Save";
import PlanPairs_SaveOne from "@salesforce/label/c.LO_PlanPairs_SaveOne";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  MapEditor_Failed,
  MapEditor_NoProfiles,
  MapEditor_Saving,
  MapEditor_Suggested,
  MapEditor_Why_name,
  MapEditor_Why_only,
  PlanPairs_Heading,
  PlanPairs_NoPermission,
  PlanPairs_Note,
  PlanPairs_Pair,
  PlanPairs_PairOne,
  PlanPairs_Save,
  PlanPairs_SaveOne
};
