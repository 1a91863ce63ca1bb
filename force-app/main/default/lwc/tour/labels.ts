// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import App_Moves from "@salesforce/label/c.LO_App_Moves";
import App_Overview from "@salesforce/label/c.LO_App_Overview";
import App_Setup from "@salesforce/label/c.LO_App_Setup";
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_Next from "@salesforce/label/c.LO_Common_Next";
import PlanMaker_Back from "@salesforce/label/c.LO_PlanMaker_Back";
import Tour_Actions from "@salesforce/label/c.LO_Tour_Actions";
import Tour_ActionsText from "@salesforce/label/c.LO_Tour_ActionsText";
import Tour_Money from "@salesforce/label/c.LO_Tour_Money";
import Tour_MoneyText from "@salesforce/label/c.LO_Tour_MoneyText";
import Tour_Open from "@salesforce/label/c.LO_Tour_Open";
import Tour_Plan from "@salesforce/label/c.LO_Tour_Plan";
import Tour_PlanText from "@salesforce/label/c.LO_Tour_PlanText";
import Tour_Progress from "@salesforce/label/c.LO_Tour_Progress";
import Tour_Setup from "@salesforce/label/c.LO_Tour_Setup";
import Tour_SetupText from "@salesforce/label/c.LO_Tour_SetupText";
import Tour_Skip from "@salesforce/label/c.LO_Tour_Skip";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  App_Moves,
  App_Overview,
  App_Setup,
  Common_Actions,
  Common_Done,
  Common_Next,
  PlanMaker_Back,
  Tour_Actions,
  Tour_ActionsText,
  Tour_Money,
  Tour_MoneyText,
  Tour_Open,
  Tour_Plan,
  Tour_PlanText,
  Tour_Progress,
  Tour_Setup,
  Tour_SetupText,
  Tour_Skip
};
