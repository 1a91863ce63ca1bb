// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Chooser_Failed from "@salesforce/label/c.LO_Chooser_Failed";
import Chooser_Reading from "@salesforce/label/c.LO_Chooser_Reading";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Move from "@salesforce/label/c.LO_Common_Move";
import Common_Next from "@salesforce/label/c.LO_Common_Next";
import Common_ReadingFacts from "@salesforce/label/c.LO_Common_ReadingFacts";
import Common_TargetLicense from "@salesforce/label/c.LO_Common_TargetLicense";
import Common_UsersLost from "@salesforce/label/c.LO_Common_UsersLost";
import Common_Who from "@salesforce/label/c.LO_Common_Who";
import Findings_NobodyLeft from "@salesforce/label/c.LO_Findings_NobodyLeft";
import PlanMaker_Again from "@salesforce/label/c.LO_PlanMaker_Again";
import PlanMaker_Back from "@salesforce/label/c.LO_PlanMaker_Back";
import PlanMaker_CheckAgain from "@salesforce/label/c.LO_PlanMaker_CheckAgain";
import PlanMaker_Chosen from "@salesforce/label/c.LO_PlanMaker_Chosen";
import PlanMaker_ChosenOne from "@salesforce/label/c.LO_PlanMaker_ChosenOne";
import PlanMaker_DefaultName from "@salesforce/label/c.LO_PlanMaker_DefaultName";
import PlanMaker_Failed from "@salesforce/label/c.LO_PlanMaker_Failed";
import PlanMaker_FindingGone from "@salesforce/label/c.LO_PlanMaker_FindingGone";
import PlanMaker_Heading_check from "@salesforce/label/c.LO_PlanMaker_Heading_check";
import PlanMaker_Heading_effects from "@salesforce/label/c.LO_PlanMaker_Heading_effects";
import PlanMaker_Heading_who from "@salesforce/label/c.LO_PlanMaker_Heading_who";
import PlanMaker_Included from "@salesforce/label/c.LO_PlanMaker_Included";
import PlanMaker_KindOf from "@salesforce/label/c.LO_PlanMaker_KindOf";
import PlanMaker_Linked from "@salesforce/label/c.LO_PlanMaker_Linked";
import PlanMaker_NoUsers from "@salesforce/label/c.LO_PlanMaker_NoUsers";
import PlanMaker_Nobody from "@salesforce/label/c.LO_PlanMaker_Nobody";
import PlanMaker_OwnCounterpart from "@salesforce/label/c.LO_PlanMaker_OwnCounterpart";
import PlanMaker_Save from "@salesforce/label/c.LO_PlanMaker_Save";
import PlanMaker_Step_check from "@salesforce/label/c.LO_PlanMaker_Step_check";
import PlanMaker_Step_effects from "@salesforce/label/c.LO_PlanMaker_Step_effects";
import PlanMaker_Steps from "@salesforce/label/c.LO_PlanMaker_Steps";
import Retry from "@salesforce/label/c.LO_Retry";
import WhatIf_Save from "@salesforce/label/c.LO_WhatIf_Save";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Chooser_Failed,
  Chooser_Reading,
  Common_Cancel,
  Common_Close,
  Common_Move,
  Common_Next,
  Common_ReadingFacts,
  Common_TargetLicense,
  Common_UsersLost,
  Findings_NobodyLeft,
  PlanMaker_Again,
  PlanMaker_Back,
  PlanMaker_CheckAgain,
  PlanMaker_Chosen,
  PlanMaker_ChosenOne,
  PlanMaker_DefaultName,
  PlanMaker_Failed,
  PlanMaker_FindingGone,
  PlanMaker_Heading_check,
  PlanMaker_Heading_effects,
  PlanMaker_Heading_who,
  PlanMaker_Included,
  PlanMaker_KindOf,
  PlanMaker_Linked,
  PlanMaker_NoUsers,
  PlanMaker_Nobody,
  PlanMaker_OwnCounterpart,
  PlanMaker_Save,
  PlanMaker_Step_check,
  PlanMaker_Step_effects,
  PlanMaker_Step_save: WhatIf_Save,
  PlanMaker_Step_who: Common_Who,
  PlanMaker_Steps,
  Retry
};
