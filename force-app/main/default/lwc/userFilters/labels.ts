import heading from "@salesforce/label/c.LO_UserFilter_Heading";
import search from "@salesforce/label/c.LO_UserFilter_Search";
import license from "@salesforce/label/c.LO_UserFilter_License";
import profile from "@salesforce/label/c.LO_UserFilter_Profile";
import site from "@salesforce/label/c.LO_UserFilter_Site";
import basis from "@salesforce/label/c.LO_UserFilter_Basis";
import activity from "@salesforce/label/c.LO_UserFilter_Activity";
import suggestion from "@salesforce/label/c.LO_UserFilter_Suggestion";
import days from "@salesforce/label/c.LO_UserFilter_Days";
import daysUnknown from "@salesforce/label/c.LO_UserFilter_DaysUnknown";
import from from "@salesforce/label/c.LO_UserFilter_From";
import to from "@salesforce/label/c.LO_UserFilter_To";
import all from "@salesforce/label/c.LO_UserFilter_All";
import clear from "@salesforce/label/c.LO_UserFilter_Clear";
import wrong from "@salesforce/label/c.LO_UserFilter_Wrong";

/** Texts of the filters of users. */
export const labels = {
  heading,
  search,
  license,
  profile,
  site,
  basis,
  activity,
  suggestion,
  days,
  daysUnknown,
  from,
  to,
  all,
  clear,
  wrong
};
