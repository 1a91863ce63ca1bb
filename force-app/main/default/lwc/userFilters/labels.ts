// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Activity from "@salesforce/label/c.LO_Common_Activity";
import Common_All from "@salesforce/label/c.LO_Common_All";
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_To from "@salesforce/label/c.LO_Common_To";
import UserFilter_Clear from "@salesforce/label/c.LO_UserFilter_Clear";
import UserFilter_Days from "@salesforce/label/c.LO_UserFilter_Days";
import UserFilter_DaysUnknown from "@salesforce/label/c.LO_UserFilter_DaysUnknown";
import UserFilter_Heading from "@salesforce/label/c.LO_UserFilter_Heading";
import UserFilter_Search from "@salesforce/label/c.LO_UserFilter_Search";
import UserFilter_Wrong from "@salesforce/label/c.LO_UserFilter_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Activity,
  Common_All,
  Common_Basis,
  Common_From,
  Common_License,
  Common_Profile,
  Common_Site,
  Common_Suggestion,
  Common_To,
  UserFilter_Clear,
  UserFilter_Days,
  UserFilter_DaysUnknown,
  UserFilter_Heading,
  UserFilter_Search,
  UserFilter_Wrong
};
