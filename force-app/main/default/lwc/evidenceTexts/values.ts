import type { FindingTexts } from "c/licenseEngine";
import valueMember from "@salesforce/label/c.LO_Evidence_value_member";
import valueLogin from "@salesforce/label/c.LO_Evidence_value_login";
import valueMix from "@salesforce/label/c.LO_Evidence_value_mix";
import valueShrink from "@salesforce/label/c.LO_Evidence_value_shrink";
import valueKeep from "@salesforce/label/c.LO_Evidence_value_keep";
import valueGrow from "@salesforce/label/c.LO_Evidence_value_grow";
import valueContract from "@salesforce/label/c.LO_Evidence_value_contract";
import valueList from "@salesforce/label/c.LO_Evidence_value_list";
import valueMixed from "@salesforce/label/c.LO_Evidence_value_mixed";
import valueHigh from "@salesforce/label/c.LO_Evidence_value_high";
import valueLow from "@salesforce/label/c.LO_Evidence_value_low";
import valueYes from "@salesforce/label/c.LO_Evidence_value_yes";
import valueNo from "@salesforce/label/c.LO_Evidence_value_no";
import valueProfileGrant from "@salesforce/label/c.LO_Evidence_value_profileGrant";
import valuePermissionSetGrant from "@salesforce/label/c.LO_Evidence_value_permissionSetGrant";
import valueRead from "@salesforce/label/c.LO_Evidence_value_read";
import valueCreate from "@salesforce/label/c.LO_Evidence_value_create";
import valueEdit from "@salesforce/label/c.LO_Evidence_value_edit";
import valueAllSites from "@salesforce/label/c.LO_Evidence_value_allSites";
import valueEverybody from "@salesforce/label/c.LO_Evidence_value_everybody";
import assumptionTimeZone from "@salesforce/label/c.LO_Evidence_assumption_timeZone";
import assumptionAnchorDay from "@salesforce/label/c.LO_Evidence_assumption_anchorDay";
import assumptionWindow from "@salesforce/label/c.LO_Evidence_assumption_window";
import assumptionPercentile from "@salesforce/label/c.LO_Evidence_assumption_percentile";
import assumptionRatio from "@salesforce/label/c.LO_Evidence_assumption_ratio";
import assumptionDormantDays from "@salesforce/label/c.LO_Evidence_assumption_dormantDays";
import assumptionHysteresisLow from "@salesforce/label/c.LO_Evidence_assumption_hysteresisLow";
import assumptionHysteresisHigh from "@salesforce/label/c.LO_Evidence_assumption_hysteresisHigh";
import assumptionTrapShare from "@salesforce/label/c.LO_Evidence_assumption_trapShare";
import assumptionRollOver from "@salesforce/label/c.LO_Evidence_assumption_rollOver";
import assumptionLockOut from "@salesforce/label/c.LO_Evidence_assumption_lockOut";
import unknownLicense from "@salesforce/label/c.LO_Evidence_unknown_license";
import unknownProfile from "@salesforce/label/c.LO_Evidence_unknown_profile";
import unknownLoginUser from "@salesforce/label/c.LO_Evidence_unknown_loginUser";
import unknownInactiveUser from "@salesforce/label/c.LO_Evidence_unknown_inactiveUser";
import unknownSite from "@salesforce/label/c.LO_Evidence_unknown_site";
import unknownContract from "@salesforce/label/c.LO_Evidence_unknown_contract";
import unknownUnreadable from "@salesforce/label/c.LO_Evidence_unknown_unreadable";

/** Words for values, assumptions and unknowns of the evidence pack. */
export const VALUE_TEXTS: FindingTexts = {
  Evidence_value_member: valueMember,
  Evidence_value_login: valueLogin,
  Evidence_value_mix: valueMix,
  Evidence_value_shrink: valueShrink,
  Evidence_value_keep: valueKeep,
  Evidence_value_grow: valueGrow,
  Evidence_value_contract: valueContract,
  Evidence_value_list: valueList,
  Evidence_value_mixed: valueMixed,
  Evidence_value_high: valueHigh,
  Evidence_value_low: valueLow,
  Evidence_value_yes: valueYes,
  Evidence_value_no: valueNo,
  Evidence_value_profileGrant: valueProfileGrant,
  Evidence_value_permissionSetGrant: valuePermissionSetGrant,
  Evidence_value_read: valueRead,
  Evidence_value_create: valueCreate,
  Evidence_value_edit: valueEdit,
  Evidence_value_allSites: valueAllSites,
  Evidence_value_everybody: valueEverybody,
  Evidence_assumption_timeZone: assumptionTimeZone,
  Evidence_assumption_anchorDay: assumptionAnchorDay,
  Evidence_assumption_window: assumptionWindow,
  Evidence_assumption_percentile: assumptionPercentile,
  Evidence_assumption_ratio: assumptionRatio,
  Evidence_assumption_dormantDays: assumptionDormantDays,
  Evidence_assumption_hysteresisLow: assumptionHysteresisLow,
  Evidence_assumption_hysteresisHigh: assumptionHysteresisHigh,
  Evidence_assumption_trapShare: assumptionTrapShare,
  Evidence_assumption_rollOver: assumptionRollOver,
  Evidence_assumption_lockOut: assumptionLockOut,
  Evidence_unknown_license: unknownLicense,
  Evidence_unknown_profile: unknownProfile,
  Evidence_unknown_loginUser: unknownLoginUser,
  Evidence_unknown_inactiveUser: unknownInactiveUser,
  Evidence_unknown_site: unknownSite,
  Evidence_unknown_contract: unknownContract,
  Evidence_unknown_unreadable: unknownUnreadable
};
