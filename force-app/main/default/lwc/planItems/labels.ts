import heading from "@salesforce/label/c.LO_PlanItems_Heading";
import show from "@salesforce/label/c.LO_PlanItems_Show";
import all from "@salesforce/label/c.LO_PlanItems_All";
import option from "@salesforce/label/c.LO_PlanItems_Option";
import user from "@salesforce/label/c.LO_PlanItems_User";
import from from "@salesforce/label/c.LO_PlanItems_From";
import to from "@salesforce/label/c.LO_PlanItems_To";
import verdict from "@salesforce/label/c.LO_PlanItems_Verdict";
import state from "@salesforce/label/c.LO_PlanItems_State";
import inactive from "@salesforce/label/c.LO_PlanItems_Inactive";
import back from "@salesforce/label/c.LO_PlanItems_Back";
import noBack from "@salesforce/label/c.LO_PlanItems_NoBack";
import yes from "@salesforce/label/c.LO_PlanItems_Yes";
import changed from "@salesforce/label/c.LO_PlanItems_Changed";
import reading from "@salesforce/label/c.LO_PlanItems_Reading";
import range from "@salesforce/label/c.LO_PlanItems_Range";
import empty from "@salesforce/label/c.LO_PlanItems_Empty";
import previous from "@salesforce/label/c.LO_Users_Previous";
import next from "@salesforce/label/c.LO_Users_Next";

/** Texts of the users of a plan. */
export const labels = {
  heading,
  show,
  all,
  option,
  user,
  from,
  to,
  verdict,
  state,
  inactive,
  back,
  noBack,
  yes,
  changed,
  reading,
  range,
  empty,
  previous,
  next
};
