// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import ConfirmRevert_Cancel from "@salesforce/label/c.LO_ConfirmRevert_Cancel";
import ConfirmRevert_Heading from "@salesforce/label/c.LO_ConfirmRevert_Heading";
import ConfirmRevert_Nobody from "@salesforce/label/c.LO_ConfirmRevert_Nobody";
import ConfirmRevert_One from "@salesforce/label/c.LO_ConfirmRevert_One";
import ConfirmRevert_Reason from "@salesforce/label/c.LO_ConfirmRevert_Reason";
import ConfirmRevert_Refused from "@salesforce/label/c.LO_ConfirmRevert_Refused";
import ConfirmRevert_Revert from "@salesforce/label/c.LO_ConfirmRevert_Revert";
import ConfirmRevert_Users from "@salesforce/label/c.LO_ConfirmRevert_Users";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  ConfirmRevert_Cancel,
  ConfirmRevert_Heading,
  ConfirmRevert_Nobody,
  ConfirmRevert_One,
  ConfirmRevert_Reason,
  ConfirmRevert_Refused,
  ConfirmRevert_Revert,
  ConfirmRevert_Users
};
