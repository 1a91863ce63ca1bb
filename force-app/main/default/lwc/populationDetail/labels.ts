// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Detail_License from "@salesforce/label/c.LO_Detail_License";
import Story_LowConfidence from "@salesforce/label/c.LO_Story_LowConfidence";
import Story_LowConfidenceOne from "@salesforce/label/c.LO_Story_LowConfidenceOne";
import Story_Saving from "@salesforce/label/c.LO_Story_Saving";
import Story_Stay from "@salesforce/label/c.LO_Story_Stay";
import Story_login from "@salesforce/label/c.LO_Story_login";
import Story_member from "@salesforce/label/c.LO_Story_member";
import Story_mix from "@salesforce/label/c.LO_Story_mix";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Detail_License,
  Story_LowConfidence,
  Story_LowConfidenceOne,
  Story_Saving,
  Story_Stay,
  Story_login,
  Story_member,
  Story_mix
};
