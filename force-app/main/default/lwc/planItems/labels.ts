// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanItems_All from "@salesforce/label/c.LO_PlanItems_All";
import PlanItems_Back from "@salesforce/label/c.LO_PlanItems_Back";
import PlanItems_Changed from "@salesforce/label/c.LO_PlanItems_Changed";
import PlanItems_From from "@salesforce/label/c.LO_PlanItems_From";
import PlanItems_Heading from "@salesforce/label/c.LO_PlanItems_Heading";
import PlanItems_Inactive from "@salesforce/label/c.LO_PlanItems_Inactive";
import PlanItems_NoBack from "@salesforce/label/c.LO_PlanItems_NoBack";
import PlanItems_Option from "@salesforce/label/c.LO_PlanItems_Option";
import PlanItems_Reading from "@salesforce/label/c.LO_PlanItems_Reading";
import PlanItems_Show from "@salesforce/label/c.LO_PlanItems_Show";
import PlanItems_State from "@salesforce/label/c.LO_PlanItems_State";
import PlanItems_To from "@salesforce/label/c.LO_PlanItems_To";
import PlanItems_User from "@salesforce/label/c.LO_PlanItems_User";
import PlanItems_Verdict from "@salesforce/label/c.LO_PlanItems_Verdict";
import PlanItems_Yes from "@salesforce/label/c.LO_PlanItems_Yes";
import Users_Nobody from "@salesforce/label/c.LO_Users_Nobody";
import Users_Range from "@salesforce/label/c.LO_Users_Range";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanItems_All,
  PlanItems_Back,
  PlanItems_Changed,
  PlanItems_From,
  PlanItems_Heading,
  PlanItems_Inactive,
  PlanItems_NoBack,
  PlanItems_Option,
  PlanItems_Reading,
  PlanItems_Show,
  PlanItems_State,
  PlanItems_To,
  PlanItems_User,
  PlanItems_Verdict,
  PlanItems_Yes,
  Users_Nobody,
  Users_Range
};
