// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Compare from "@salesforce/label/c.LO_Common_Compare";
import Compare_Failed from "@salesforce/label/c.LO_Compare_Failed";
import Compare_Heading from "@salesforce/label/c.LO_Compare_Heading";
import Compare_Loading from "@salesforce/label/c.LO_Compare_Loading";
import Compare_NoProfile from "@salesforce/label/c.LO_Compare_NoProfile";
import Compare_Note from "@salesforce/label/c.LO_Compare_Note";
import Compare_Profile from "@salesforce/label/c.LO_Compare_Profile";
import Compare_Sets from "@salesforce/label/c.LO_Compare_Sets";
import Compare_SetsUnread from "@salesforce/label/c.LO_Compare_SetsUnread";
import Compare_Target from "@salesforce/label/c.LO_Compare_Target";
import Compare_User from "@salesforce/label/c.LO_Compare_User";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Compare,
  Compare_Failed,
  Compare_Heading,
  Compare_Loading,
  Compare_NoProfile,
  Compare_Note,
  Compare_Profile,
  Compare_Sets,
  Compare_SetsUnread,
  Compare_Target,
  Compare_User
};
