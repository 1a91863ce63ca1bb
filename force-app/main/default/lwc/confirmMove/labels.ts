import heading from "@salesforce/label/c.LO_ConfirmMove_Heading";
import users from "@salesforce/label/c.LO_ConfirmMove_Users";
import oneUser from "@salesforce/label/c.LO_ConfirmMove_OneUser";
import limit from "@salesforce/label/c.LO_ConfirmMove_Limit";
import notices from "@salesforce/label/c.LO_ConfirmMove_Notices";
import mail from "@salesforce/label/c.LO_ConfirmMove_Mail";
import irreversible from "@salesforce/label/c.LO_ConfirmMove_Irreversible";
import type from "@salesforce/label/c.LO_ConfirmMove_Type";
import wrong from "@salesforce/label/c.LO_ConfirmMove_Wrong";
import recheck from "@salesforce/label/c.LO_ConfirmMove_Recheck";
import cancel from "@salesforce/label/c.LO_ConfirmMove_Cancel";
import apply from "@salesforce/label/c.LO_ConfirmMove_Apply";
import start from "@salesforce/label/c.LO_ConfirmMove_Start";

/** Texts of the confirmation of a plan. */
export const labels = {
  heading,
  users,
  oneUser,
  limit,
  notices,
  mail,
  irreversible,
  type,
  wrong,
  recheck,
  cancel,
  apply,
  start
};
