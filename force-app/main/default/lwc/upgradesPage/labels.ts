// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_ReadingFacts from "@salesforce/label/c.LO_Common_ReadingFacts";
import Common_TargetLicense from "@salesforce/label/c.LO_Common_TargetLicense";
import Common_UsersLost from "@salesforce/label/c.LO_Common_UsersLost";
import Leave_Heading from "@salesforce/label/c.LO_Leave_Heading";
import Upgrades_AllHidden from "@salesforce/label/c.LO_Upgrades_AllHidden";
import Upgrades_AllHiddenAction from "@salesforce/label/c.LO_Upgrades_AllHiddenAction";
import Upgrades_AllHiddenWhy from "@salesforce/label/c.LO_Upgrades_AllHiddenWhy";
import Upgrades_AsOf from "@salesforce/label/c.LO_Upgrades_AsOf";
import Upgrades_Hidden from "@salesforce/label/c.LO_Upgrades_Hidden";
import Upgrades_Intro from "@salesforce/label/c.LO_Upgrades_Intro";
import Upgrades_NoTarget from "@salesforce/label/c.LO_Upgrades_NoTarget";
import Upgrades_NoTargetAction from "@salesforce/label/c.LO_Upgrades_NoTargetAction";
import Upgrades_NoTargetWhy from "@salesforce/label/c.LO_Upgrades_NoTargetWhy";
import Upgrades_None from "@salesforce/label/c.LO_Upgrades_None";
import Upgrades_NoneAction from "@salesforce/label/c.LO_Upgrades_NoneAction";
import Upgrades_NoneWhy from "@salesforce/label/c.LO_Upgrades_NoneWhy";
import Upgrades_Option from "@salesforce/label/c.LO_Upgrades_Option";
import Upgrades_Plan from "@salesforce/label/c.LO_Upgrades_Plan";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Cancel,
  Common_ReadingFacts,
  Common_TargetLicense,
  Common_UsersLost,
  Leave_Heading,
  Upgrades_AllHidden,
  Upgrades_AllHiddenAction,
  Upgrades_AllHiddenWhy,
  Upgrades_AsOf,
  Upgrades_Hidden,
  Upgrades_Intro,
  Upgrades_NoTarget,
  Upgrades_NoTargetAction,
  Upgrades_NoTargetWhy,
  Upgrades_None,
  Upgrades_NoneAction,
  Upgrades_NoneWhy,
  Upgrades_Option,
  Upgrades_Plan
};
