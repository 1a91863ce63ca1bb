import heading from "@salesforce/label/c.LO_Chooser_Heading";
import how from "@salesforce/label/c.LO_Chooser_How";
import how_cohort from "@salesforce/label/c.LO_Chooser_How_cohort";
import how_usernames from "@salesforce/label/c.LO_Chooser_How_usernames";
import license from "@salesforce/label/c.LO_Chooser_License";
import profile from "@salesforce/label/c.LO_Chooser_Profile";
import suggestion from "@salesforce/label/c.LO_Chooser_Suggestion";
import all from "@salesforce/label/c.LO_Chooser_All";
import usernames from "@salesforce/label/c.LO_Chooser_Usernames";
import file from "@salesforce/label/c.LO_Chooser_File";
import use from "@salesforce/label/c.LO_Chooser_Use";
import cancel from "@salesforce/label/c.LO_Chooser_Cancel";
import reading from "@salesforce/label/c.LO_Chooser_Reading";
import chosen from "@salesforce/label/c.LO_Chooser_Chosen";
import one from "@salesforce/label/c.LO_Chooser_One";
import suggested from "@salesforce/label/c.LO_Chooser_Suggested";
import nobody from "@salesforce/label/c.LO_Chooser_Nobody";
import noName from "@salesforce/label/c.LO_Chooser_NoName";
import tooMany from "@salesforce/label/c.LO_Chooser_TooMany";
import tooManyNames from "@salesforce/label/c.LO_Chooser_TooManyNames";
import missing from "@salesforce/label/c.LO_Chooser_Missing";
import more from "@salesforce/label/c.LO_Chooser_More";
import noneFound from "@salesforce/label/c.LO_Chooser_NoneFound";
import titleUsernames from "@salesforce/label/c.LO_Chooser_TitleUsernames";
import titleAll from "@salesforce/label/c.LO_Chooser_TitleAll";
import failed from "@salesforce/label/c.LO_Chooser_Failed";

/** Texts of the choice of users. */
export const labels = {
  heading,
  how,
  how_cohort,
  how_usernames,
  license,
  profile,
  suggestion,
  all,
  usernames,
  file,
  use,
  cancel,
  reading,
  chosen,
  one,
  suggested,
  nobody,
  noName,
  tooMany,
  tooManyNames,
  missing,
  more,
  noneFound,
  titleUsernames,
  titleAll,
  failed
};
