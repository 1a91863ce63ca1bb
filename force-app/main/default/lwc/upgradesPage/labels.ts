import intro from "@salesforce/label/c.LO_Upgrades_Intro";
import target from "@salesforce/label/c.LO_Upgrades_Target";
import targetHeading from "@salesforce/label/c.LO_Upgrades_TargetHeading";
import option from "@salesforce/label/c.LO_Upgrades_Option";
import reading from "@salesforce/label/c.LO_Upgrades_Reading";
import cancel from "@salesforce/label/c.LO_Upgrades_Cancel";
import none from "@salesforce/label/c.LO_Upgrades_None";
import noneWhy from "@salesforce/label/c.LO_Upgrades_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Upgrades_NoneAction";
import noTarget from "@salesforce/label/c.LO_Upgrades_NoTarget";
import noTargetWhy from "@salesforce/label/c.LO_Upgrades_NoTargetWhy";
import noTargetAction from "@salesforce/label/c.LO_Upgrades_NoTargetAction";
import asOf from "@salesforce/label/c.LO_Upgrades_AsOf";
import plan from "@salesforce/label/c.LO_Upgrades_Plan";

/** Texts of the upgrades page. */
export const labels = {
  intro,
  target,
  targetHeading,
  option,
  reading,
  cancel,
  none,
  noneWhy,
  noneAction,
  noTarget,
  noTargetWhy,
  noTargetAction,
  asOf,
  plan
};
