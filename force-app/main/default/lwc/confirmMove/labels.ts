// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Apply from "@salesforce/label/c.LO_Common_Apply";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import ConfirmMove_Heading from "@salesforce/label/c.LO_ConfirmMove_Heading";
import ConfirmMove_Irreversible from "@salesforce/label/c.LO_ConfirmMove_Irreversible";
import ConfirmMove_Limit from "@salesforce/label/c.LO_ConfirmMove_Limit";
import ConfirmMove_Mail from "@salesforce/label/c.LO_ConfirmMove_Mail";
import ConfirmMove_Notices from "@salesforce/label/c.LO_ConfirmMove_Notices";
import ConfirmMove_OneUser from "@salesforce/label/c.LO_ConfirmMove_OneUser";
import ConfirmMove_Recheck from "@salesforce/label/c.LO_ConfirmMove_Recheck";
import ConfirmMove_Start from "@salesforce/label/c.LO_ConfirmMove_Start";
import ConfirmMove_Type from "@salesforce/label/c.LO_ConfirmMove_Type";
import ConfirmMove_Users from "@salesforce/label/c.LO_ConfirmMove_Users";
import ConfirmMove_Wrong from "@salesforce/label/c.LO_ConfirmMove_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Apply,
  Common_Cancel,
  ConfirmMove_Heading,
  ConfirmMove_Irreversible,
  ConfirmMove_Limit,
  ConfirmMove_Mail,
  ConfirmMove_Notices,
  ConfirmMove_OneUser,
  ConfirmMove_Recheck,
  ConfirmMove_Start,
  ConfirmMove_Type,
  ConfirmMove_Users,
  ConfirmMove_Wrong
};
