// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import App_Behind from "@salesforce/label/c.LO_App_Behind";
import App_Evidence from "@salesforce/label/c.LO_App_Evidence";
import App_Moves from "@salesforce/label/c.LO_App_Moves";
import App_Overview from "@salesforce/label/c.LO_App_Overview";
import App_Pools from "@salesforce/label/c.LO_App_Pools";
import App_Rereading from "@salesforce/label/c.LO_App_Rereading";
import App_Setup from "@salesforce/label/c.LO_App_Setup";
import App_Upgrades from "@salesforce/label/c.LO_App_Upgrades";
import App_WhatIf from "@salesforce/label/c.LO_App_WhatIf";
import Common_Actions from "@salesforce/label/c.LO_Common_Actions";
import Common_Populations from "@salesforce/label/c.LO_Common_Populations";
import Common_RightSizing from "@salesforce/label/c.LO_Common_RightSizing";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Empty_NoLicenses from "@salesforce/label/c.LO_Empty_NoLicenses";
import Empty_NoLicensesAction from "@salesforce/label/c.LO_Empty_NoLicensesAction";
import Empty_NoLicensesWhy from "@salesforce/label/c.LO_Empty_NoLicensesWhy";
import Empty_NoLogins from "@salesforce/label/c.LO_Empty_NoLogins";
import Empty_NotCounted from "@salesforce/label/c.LO_Empty_NotCounted";
import Empty_NotCountedAction from "@salesforce/label/c.LO_Empty_NotCountedAction";
import Empty_NotCountedFailed from "@salesforce/label/c.LO_Empty_NotCountedFailed";
import Empty_NotCountedWhy from "@salesforce/label/c.LO_Empty_NotCountedWhy";
import Empty_UsersUnknown from "@salesforce/label/c.LO_Empty_UsersUnknown";
import Empty_UsersUnknownAction from "@salesforce/label/c.LO_Empty_UsersUnknownAction";
import Empty_UsersUnknownWhy from "@salesforce/label/c.LO_Empty_UsersUnknownWhy";
import Leave_Heading from "@salesforce/label/c.LO_Leave_Heading";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  App_Behind,
  App_Evidence,
  App_Moves,
  App_Overview,
  App_Pools,
  App_Rereading,
  App_Setup,
  App_Upgrades,
  App_WhatIf,
  Common_Actions,
  Common_Populations,
  Common_RightSizing,
  Common_Users,
  Empty_NoLicenses,
  Empty_NoLicensesAction,
  Empty_NoLicensesWhy,
  Empty_NoLogins,
  Empty_NotCounted,
  Empty_NotCountedAction,
  Empty_NotCountedFailed,
  Empty_NotCountedWhy,
  Empty_UsersUnknown,
  Empty_UsersUnknownAction,
  Empty_UsersUnknownWhy,
  Leave_Heading
};
