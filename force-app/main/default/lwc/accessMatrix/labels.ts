// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Matrix_Caption from "@salesforce/label/c.LO_Matrix_Caption";
import Matrix_Granted from "@salesforce/label/c.LO_Matrix_Granted";
import Matrix_Holds from "@salesforce/label/c.LO_Matrix_Holds";
import Matrix_More from "@salesforce/label/c.LO_Matrix_More";
import Matrix_Nobody from "@salesforce/label/c.LO_Matrix_Nobody";
import Matrix_NotGranted from "@salesforce/label/c.LO_Matrix_NotGranted";
import Matrix_Other from "@salesforce/label/c.LO_Matrix_Other";
import Matrix_Profile from "@salesforce/label/c.LO_Matrix_Profile";
import Matrix_Uses from "@salesforce/label/c.LO_Matrix_Uses";
import Matrix_UsesNone from "@salesforce/label/c.LO_Matrix_UsesNone";
import Matrix_UsesUnknown from "@salesforce/label/c.LO_Matrix_UsesUnknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Matrix_Caption,
  Matrix_Granted,
  Matrix_Holds,
  Matrix_More,
  Matrix_Nobody,
  Matrix_NotGranted,
  Matrix_Other,
  Matrix_Profile,
  Matrix_Uses,
  Matrix_UsesNone,
  Matrix_UsesUnknown
};
