// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Chooser_Chosen from "@salesforce/label/c.LO_Chooser_Chosen";
import Chooser_Failed from "@salesforce/label/c.LO_Chooser_Failed";
import Chooser_File from "@salesforce/label/c.LO_Chooser_File";
import Chooser_How from "@salesforce/label/c.LO_Chooser_How";
import Chooser_How_cohort from "@salesforce/label/c.LO_Chooser_How_cohort";
import Chooser_How_handed from "@salesforce/label/c.LO_Chooser_How_handed";
import Chooser_How_usernames from "@salesforce/label/c.LO_Chooser_How_usernames";
import Chooser_Missing from "@salesforce/label/c.LO_Chooser_Missing";
import Chooser_More from "@salesforce/label/c.LO_Chooser_More";
import Chooser_NoName from "@salesforce/label/c.LO_Chooser_NoName";
import Chooser_Nobody from "@salesforce/label/c.LO_Chooser_Nobody";
import Chooser_NoneFound from "@salesforce/label/c.LO_Chooser_NoneFound";
import Chooser_NotLinked from "@salesforce/label/c.LO_Chooser_NotLinked";
import Chooser_One from "@salesforce/label/c.LO_Chooser_One";
import Chooser_Problem_noColumn from "@salesforce/label/c.LO_Chooser_Problem_noColumn";
import Chooser_Problem_notUsername from "@salesforce/label/c.LO_Chooser_Problem_notUsername";
import Chooser_Reading from "@salesforce/label/c.LO_Chooser_Reading";
import Chooser_Suggested from "@salesforce/label/c.LO_Chooser_Suggested";
import Chooser_TitleAll from "@salesforce/label/c.LO_Chooser_TitleAll";
import Chooser_TitleUsernames from "@salesforce/label/c.LO_Chooser_TitleUsernames";
import Chooser_TooMany from "@salesforce/label/c.LO_Chooser_TooMany";
import Chooser_TooManyNames from "@salesforce/label/c.LO_Chooser_TooManyNames";
import Chooser_Use from "@salesforce/label/c.LO_Chooser_Use";
import Chooser_Usernames from "@salesforce/label/c.LO_Chooser_Usernames";
import Common_All from "@salesforce/label/c.LO_Common_All";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_Username from "@salesforce/label/c.LO_Common_Username";
import Common_Who from "@salesforce/label/c.LO_Common_Who";
import UserFilter_Search from "@salesforce/label/c.LO_UserFilter_Search";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Chooser_Chosen,
  Chooser_Failed,
  Chooser_File,
  Chooser_How,
  Chooser_How_cohort,
  Chooser_How_handed,
  Chooser_How_usernames,
  Chooser_Missing,
  Chooser_More,
  Chooser_NoName,
  Chooser_Nobody,
  Chooser_NoneFound,
  Chooser_NotLinked,
  Chooser_One,
  Chooser_Problem_noColumn,
  Chooser_Problem_notUsername,
  Chooser_Reading,
  Chooser_Suggested,
  Chooser_TitleAll,
  Chooser_TitleUsernames,
  Chooser_TooMany,
  Chooser_TooManyNames,
  Chooser_Use,
  Chooser_Usernames,
  Common_All,
  Common_Cancel,
  Common_License,
  Common_Profile,
  Common_Suggestion,
  Common_Username,
  Common_Who,
  UserFilter_Search
};
