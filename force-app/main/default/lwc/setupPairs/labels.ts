// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_TargetLicense from "@salesforce/label/c.LO_Common_TargetLicense";
import Upgrades_NoTarget from "@salesforce/label/c.LO_Upgrades_NoTarget";
import Upgrades_NoTargetAction from "@salesforce/label/c.LO_Upgrades_NoTargetAction";
import Upgrades_NoTargetWhy from "@salesforce/label/c.LO_Upgrades_NoTargetWhy";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_TargetLicense, Upgrades_NoTarget, Upgrades_NoTargetAction, Upgrades_NoTargetWhy };
