// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_After from "@salesforce/label/c.LO_Common_After";
import Common_AllUsers from "@salesforce/label/c.LO_Common_AllUsers";
import Common_Before from "@salesforce/label/c.LO_Common_Before";
import Common_Counted from "@salesforce/label/c.LO_Common_Counted";
import Common_Move from "@salesforce/label/c.LO_Common_Move";
import Common_Reversible from "@salesforce/label/c.LO_Common_Reversible";
import Common_Revert from "@salesforce/label/c.LO_Common_Revert";
import Common_Show from "@salesforce/label/c.LO_Common_Show";
import Common_State from "@salesforce/label/c.LO_Common_State";
import Common_User from "@salesforce/label/c.LO_Common_User";
import PlanItems_Changed from "@salesforce/label/c.LO_PlanItems_Changed";
import PlanItems_Heading from "@salesforce/label/c.LO_PlanItems_Heading";
import PlanItems_Inactive from "@salesforce/label/c.LO_PlanItems_Inactive";
import PlanItems_NoBack from "@salesforce/label/c.LO_PlanItems_NoBack";
import PlanItems_Reading from "@salesforce/label/c.LO_PlanItems_Reading";
import Users_Nobody from "@salesforce/label/c.LO_Users_Nobody";
import Users_Range from "@salesforce/label/c.LO_Users_Range";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_After,
  Common_AllUsers,
  Common_Before,
  Common_Counted,
  Common_Move,
  Common_Reversible,
  Common_Revert,
  Common_Show,
  Common_State,
  Common_User,
  PlanItems_Changed,
  PlanItems_Heading,
  PlanItems_Inactive,
  PlanItems_NoBack,
  PlanItems_Reading,
  Users_Nobody,
  Users_Range
};
