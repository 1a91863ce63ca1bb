import caption from "@salesforce/label/c.LO_Matrix_Caption";
import profile from "@salesforce/label/c.LO_Matrix_Profile";
import granted from "@salesforce/label/c.LO_Matrix_Granted";
import notGranted from "@salesforce/label/c.LO_Matrix_NotGranted";
import holds from "@salesforce/label/c.LO_Matrix_Holds";
import uses from "@salesforce/label/c.LO_Matrix_Uses";
import usesNone from "@salesforce/label/c.LO_Matrix_UsesNone";
import usesUnknown from "@salesforce/label/c.LO_Matrix_UsesUnknown";
import nobody from "@salesforce/label/c.LO_Matrix_Nobody";
import other from "@salesforce/label/c.LO_Matrix_Other";
import more from "@salesforce/label/c.LO_Matrix_More";

/** Texts of the matrix of profiles and objects. */
export const labels = {
  caption,
  profile,
  granted,
  notGranted,
  holds,
  uses,
  usesNone,
  usesUnknown,
  nobody,
  other,
  more
};
