// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Assign_DueDate from "@salesforce/label/c.LO_Assign_DueDate";
import Assign_Failed from "@salesforce/label/c.LO_Assign_Failed";
import Assign_Heading from "@salesforce/label/c.LO_Assign_Heading";
import Assign_Nobody from "@salesforce/label/c.LO_Assign_Nobody";
import Assign_None from "@salesforce/label/c.LO_Assign_None";
import Assign_Owner from "@salesforce/label/c.LO_Assign_Owner";
import Assign_OwnerHelp from "@salesforce/label/c.LO_Assign_OwnerHelp";
import Assign_Search from "@salesforce/label/c.LO_Assign_Search";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Loading from "@salesforce/label/c.LO_Loading";
import Work_Assign from "@salesforce/label/c.LO_Work_Assign";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Assign_DueDate,
  Assign_Failed,
  Assign_Heading,
  Assign_Nobody,
  Assign_None,
  Assign_Owner,
  Assign_OwnerHelp,
  Assign_Search,
  Common_Cancel,
  Loading,
  Work_Assign
};
