import heading from "@salesforce/label/c.LO_ConfirmRevert_Heading";
import users from "@salesforce/label/c.LO_ConfirmRevert_Users";
import one from "@salesforce/label/c.LO_ConfirmRevert_One";
import nobody from "@salesforce/label/c.LO_ConfirmRevert_Nobody";
import refused from "@salesforce/label/c.LO_ConfirmRevert_Refused";
import reason from "@salesforce/label/c.LO_ConfirmRevert_Reason";
import cancel from "@salesforce/label/c.LO_ConfirmRevert_Cancel";
import revert from "@salesforce/label/c.LO_ConfirmRevert_Revert";

/** Texts of the confirmation of taking a plan back. */
export const labels = {
  heading,
  users,
  one,
  nobody,
  refused,
  reason,
  cancel,
  revert
};
