import heading from "@salesforce/label/c.LO_Compare_Heading";
import note from "@salesforce/label/c.LO_Compare_Note";
import whose from "@salesforce/label/c.LO_Compare_Whose";
import profile from "@salesforce/label/c.LO_Compare_Profile";
import user from "@salesforce/label/c.LO_Compare_User";
import sets from "@salesforce/label/c.LO_Compare_Sets";
import setsUnread from "@salesforce/label/c.LO_Compare_SetsUnread";
import target from "@salesforce/label/c.LO_Compare_Target";
import noProfile from "@salesforce/label/c.LO_Compare_NoProfile";
import compare from "@salesforce/label/c.LO_Compare_Compare";
import loading from "@salesforce/label/c.LO_Compare_Loading";
import failed from "@salesforce/label/c.LO_Compare_Failed";

/** Texts of the comparison of permissions. */
export const labels = {
  heading,
  note,
  whose,
  profile,
  user,
  sets,
  setsUnread,
  target,
  noProfile,
  compare,
  loading,
  failed
};
