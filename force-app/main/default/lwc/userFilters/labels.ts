// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import UserFilter_Activity from "@salesforce/label/c.LO_UserFilter_Activity";
import UserFilter_All from "@salesforce/label/c.LO_UserFilter_All";
import UserFilter_Basis from "@salesforce/label/c.LO_UserFilter_Basis";
import UserFilter_Clear from "@salesforce/label/c.LO_UserFilter_Clear";
import UserFilter_Days from "@salesforce/label/c.LO_UserFilter_Days";
import UserFilter_DaysUnknown from "@salesforce/label/c.LO_UserFilter_DaysUnknown";
import UserFilter_From from "@salesforce/label/c.LO_UserFilter_From";
import UserFilter_Heading from "@salesforce/label/c.LO_UserFilter_Heading";
import UserFilter_License from "@salesforce/label/c.LO_UserFilter_License";
import UserFilter_Profile from "@salesforce/label/c.LO_UserFilter_Profile";
import UserFilter_Search from "@salesforce/label/c.LO_UserFilter_Search";
import UserFilter_Site from "@salesforce/label/c.LO_UserFilter_Site";
import UserFilter_Suggestion from "@salesforce/label/c.LO_UserFilter_Suggestion";
import UserFilter_To from "@salesforce/label/c.LO_UserFilter_To";
import UserFilter_Wrong from "@salesforce/label/c.LO_UserFilter_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  UserFilter_Activity,
  UserFilter_All,
  UserFilter_Basis,
  UserFilter_Clear,
  UserFilter_Days,
  UserFilter_DaysUnknown,
  UserFilter_From,
  UserFilter_Heading,
  UserFilter_License,
  UserFilter_Profile,
  UserFilter_Search,
  UserFilter_Site,
  UserFilter_Suggestion,
  UserFilter_To,
  UserFilter_Wrong
};
