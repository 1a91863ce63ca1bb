// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Name from "@salesforce/label/c.LO_Common_Name";
import Common_User from "@salesforce/label/c.LO_Common_User";
import Common_Username from "@salesforce/label/c.LO_Common_Username";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import PlanEffects_Download from "@salesforce/label/c.LO_PlanEffects_Download";
import PlanEffects_Excluded from "@salesforce/label/c.LO_PlanEffects_Excluded";
import PlanEffects_ExcludedUsers from "@salesforce/label/c.LO_PlanEffects_ExcludedUsers";
import PlanEffects_FileName from "@salesforce/label/c.LO_PlanEffects_FileName";
import PlanEffects_Id from "@salesforce/label/c.LO_PlanEffects_Id";
import PlanEffects_More from "@salesforce/label/c.LO_PlanEffects_More";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Name,
  Common_User,
  Common_Username,
  Common_Users,
  Common_Why,
  PlanEffects_Download,
  PlanEffects_Excluded,
  PlanEffects_ExcludedUsers,
  PlanEffects_FileName,
  PlanEffects_Id,
  PlanEffects_More
};
