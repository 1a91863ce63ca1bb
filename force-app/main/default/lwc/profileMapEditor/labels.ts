// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_State from "@salesforce/label/c.LO_Common_State";
import MapEditor_Failed from "@salesforce/label/c.LO_MapEditor_Failed";
import MapEditor_Fits from "@salesforce/label/c.LO_MapEditor_Fits";
import MapEditor_From from "@salesforce/label/c.LO_MapEditor_From";
import MapEditor_Gone from "@salesforce/label/c.LO_MapEditor_Gone";
import MapEditor_Heading from "@salesforce/label/c.LO_MapEditor_Heading";
import MapEditor_License from "@salesforce/label/c.LO_MapEditor_License";
import MapEditor_More from "@salesforce/label/c.LO_MapEditor_More";
import MapEditor_NoProfiles from "@salesforce/label/c.LO_MapEditor_NoProfiles";
import MapEditor_Nobody from "@salesforce/label/c.LO_MapEditor_Nobody";
import MapEditor_Note from "@salesforce/label/c.LO_MapEditor_Note";
import MapEditor_Other from "@salesforce/label/c.LO_MapEditor_Other";
import MapEditor_Others from "@salesforce/label/c.LO_MapEditor_Others";
import MapEditor_Remove from "@salesforce/label/c.LO_MapEditor_Remove";
import MapEditor_Save from "@salesforce/label/c.LO_MapEditor_Save";
import MapEditor_Saved from "@salesforce/label/c.LO_MapEditor_Saved";
import MapEditor_Suggest from "@salesforce/label/c.LO_MapEditor_Suggest";
import MapEditor_Suggested from "@salesforce/label/c.LO_MapEditor_Suggested";
import MapEditor_To from "@salesforce/label/c.LO_MapEditor_To";
import MapEditor_ToFor from "@salesforce/label/c.LO_MapEditor_ToFor";
import MapEditor_Unmapped from "@salesforce/label/c.LO_MapEditor_Unmapped";
import MapEditor_Why_name from "@salesforce/label/c.LO_MapEditor_Why_name";
import MapEditor_Why_only from "@salesforce/label/c.LO_MapEditor_Why_only";
import MapEditor_Wrong from "@salesforce/label/c.LO_MapEditor_Wrong";
import PlanPairs_NoPermission from "@salesforce/label/c.LO_PlanPairs_NoPermission";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_State,
  MapEditor_Failed,
  MapEditor_Fits,
  MapEditor_From,
  MapEditor_Gone,
  MapEditor_Heading,
  MapEditor_License,
  MapEditor_More,
  MapEditor_NoProfiles,
  MapEditor_Nobody,
  MapEditor_Note,
  MapEditor_Other,
  MapEditor_Others,
  MapEditor_Remove,
  MapEditor_Save,
  MapEditor_Saved,
  MapEditor_Suggest,
  MapEditor_Suggested,
  MapEditor_To,
  MapEditor_ToFor,
  MapEditor_Unmapped,
  MapEditor_Why_name,
  MapEditor_Why_only,
  MapEditor_Wrong,
  PlanPairs_NoPermission
};
