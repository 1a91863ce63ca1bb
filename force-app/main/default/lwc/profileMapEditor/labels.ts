import heading from "@salesforce/label/c.LO_MapEditor_Heading";
import note from "@salesforce/label/c.LO_MapEditor_Note";
import from from "@salesforce/label/c.LO_MapEditor_From";
import license from "@salesforce/label/c.LO_MapEditor_License";
import to from "@salesforce/label/c.LO_MapEditor_To";
import toFor from "@salesforce/label/c.LO_MapEditor_ToFor";
import unmapped from "@salesforce/label/c.LO_MapEditor_Unmapped";
import gone from "@salesforce/label/c.LO_MapEditor_Gone";
import noProfiles from "@salesforce/label/c.LO_MapEditor_NoProfiles";
import nobody from "@salesforce/label/c.LO_MapEditor_Nobody";
import state from "@salesforce/label/c.LO_MapEditor_State";
import fits from "@salesforce/label/c.LO_MapEditor_Fits";
import suggested from "@salesforce/label/c.LO_MapEditor_Suggested";
import why_name from "@salesforce/label/c.LO_MapEditor_Why_name";
import why_only from "@salesforce/label/c.LO_MapEditor_Why_only";
import suggest from "@salesforce/label/c.LO_MapEditor_Suggest";
import save from "@salesforce/label/c.LO_MapEditor_Save";
import undo from "@salesforce/label/c.LO_MapEditor_Undo";
import saving from "@salesforce/label/c.LO_MapEditor_Saving";
import saved from "@salesforce/label/c.LO_MapEditor_Saved";
import failed from "@salesforce/label/c.LO_MapEditor_Failed";
import wrong from "@salesforce/label/c.LO_MapEditor_Wrong";
import others from "@salesforce/label/c.LO_MapEditor_Others";
import other from "@salesforce/label/c.LO_MapEditor_Other";
import remove from "@salesforce/label/c.LO_MapEditor_Remove";
import more from "@salesforce/label/c.LO_MapEditor_More";

/** Texts of the profile map. */
export const labels = {
  heading,
  note,
  from,
  license,
  to,
  toFor,
  unmapped,
  gone,
  noProfiles,
  nobody,
  state,
  fits,
  suggested,
  why_name,
  why_only,
  suggest,
  save,
  undo,
  saving,
  saved,
  failed,
  wrong,
  others,
  other,
  remove,
  more
};
