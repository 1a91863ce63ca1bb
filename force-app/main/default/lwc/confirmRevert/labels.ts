// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Revert from "@salesforce/label/c.LO_Common_Revert";
import ConfirmRevert_Heading from "@salesforce/label/c.LO_ConfirmRevert_Heading";
import ConfirmRevert_Nobody from "@salesforce/label/c.LO_ConfirmRevert_Nobody";
import ConfirmRevert_One from "@salesforce/label/c.LO_ConfirmRevert_One";
import ConfirmRevert_Reason from "@salesforce/label/c.LO_ConfirmRevert_Reason";
import ConfirmRevert_Refused from "@salesforce/label/c.LO_ConfirmRevert_Refused";
import ConfirmRevert_Users from "@salesforce/label/c.LO_ConfirmRevert_Users";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Cancel,
  Common_Revert,
  ConfirmRevert_Heading,
  ConfirmRevert_Nobody,
  ConfirmRevert_One,
  ConfirmRevert_Reason,
  ConfirmRevert_Refused,
  ConfirmRevert_Users
};
