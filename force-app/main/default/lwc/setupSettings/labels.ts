// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_MonthsAnalyzed from "@salesforce/label/c.LO_Common_MonthsAnalyzed";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Evidence_assumption_anchorDay from "@salesforce/label/c.LO_Evidence_assumption_anchorDay";
import Evidence_assumption_dormantDays from "@salesforce/label/c.LO_Evidence_assumption_dormantDays";
import Evidence_assumption_lockOut from "@salesforce/label/c.LO_Evidence_assumption_lockOut";
import Evidence_assumption_percentile from "@salesforce/label/c.LO_Evidence_assumption_percentile";
import Evidence_assumption_rollOver from "@salesforce/label/c.LO_Evidence_assumption_rollOver";
import Evidence_assumption_timeZone from "@salesforce/label/c.LO_Evidence_assumption_timeZone";
import Evidence_assumption_trapShare from "@salesforce/label/c.LO_Evidence_assumption_trapShare";
import Evidence_column_setting from "@salesforce/label/c.LO_Evidence_column_setting";
import Evidence_column_value from "@salesforce/label/c.LO_Evidence_column_value";
import No_Access_Setup from "@salesforce/label/c.LO_No_Access_Setup";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Settings_Changes from "@salesforce/label/c.LO_Settings_Changes";
import Settings_Default from "@salesforce/label/c.LO_Settings_Default";
import Settings_FromTo from "@salesforce/label/c.LO_Settings_FromTo";
import Settings_Heading from "@salesforce/label/c.LO_Settings_Heading";
import Settings_InPercent from "@salesforce/label/c.LO_Settings_InPercent";
import Settings_ListRange from "@salesforce/label/c.LO_Settings_ListRange";
import Settings_Note from "@salesforce/label/c.LO_Settings_Note";
import Settings_Range from "@salesforce/label/c.LO_Settings_Range";
import Settings_Save from "@salesforce/label/c.LO_Settings_Save";
import Settings_ZoneRange from "@salesforce/label/c.LO_Settings_ZoneRange";
import Settings_driftTolerance from "@salesforce/label/c.LO_Settings_driftTolerance";
import Settings_driftTolerance_Help from "@salesforce/label/c.LO_Settings_driftTolerance_Help";
import Settings_externalDomains from "@salesforce/label/c.LO_Settings_externalDomains";
import Settings_externalProfiles from "@salesforce/label/c.LO_Settings_externalProfiles";
import Settings_external_Help from "@salesforce/label/c.LO_Settings_external_Help";
import Settings_inFolder_Help from "@salesforce/label/c.LO_Settings_inFolder_Help";
import Settings_inRun_Help from "@salesforce/label/c.LO_Settings_inRun_Help";
import Settings_lockOut_Help from "@salesforce/label/c.LO_Settings_lockOut_Help";
import Settings_minMonths from "@salesforce/label/c.LO_Settings_minMonths";
import Settings_minMonths_Help from "@salesforce/label/c.LO_Settings_minMonths_Help";
import Settings_minUsers from "@salesforce/label/c.LO_Settings_minUsers";
import Settings_minUsers_Help from "@salesforce/label/c.LO_Settings_minUsers_Help";
import Settings_moveCost from "@salesforce/label/c.LO_Settings_moveCost";
import Settings_moveCost_Help from "@salesforce/label/c.LO_Settings_moveCost_Help";
import Settings_percentile_Help from "@salesforce/label/c.LO_Settings_percentile_Help";
import Settings_poolWatch from "@salesforce/label/c.LO_Settings_poolWatch";
import Settings_poolWatch_Help from "@salesforce/label/c.LO_Settings_poolWatch_Help";
import Settings_projectionElapsed from "@salesforce/label/c.LO_Settings_projectionElapsed";
import Settings_projectionElapsed_Help from "@salesforce/label/c.LO_Settings_projectionElapsed_Help";
import Settings_projectionUsed from "@salesforce/label/c.LO_Settings_projectionUsed";
import Settings_projectionUsed_Help from "@salesforce/label/c.LO_Settings_projectionUsed_Help";
import Settings_rollOver_Help from "@salesforce/label/c.LO_Settings_rollOver_Help";
import Settings_savingFloor from "@salesforce/label/c.LO_Settings_savingFloor";
import Settings_savingFloor_Help from "@salesforce/label/c.LO_Settings_savingFloor_Help";
import Settings_trapShare_Help from "@salesforce/label/c.LO_Settings_trapShare_Help";
import Settings_trendDays from "@salesforce/label/c.LO_Settings_trendDays";
import Settings_trendDays_Help from "@salesforce/label/c.LO_Settings_trendDays_Help";
import Settings_trendHorizon from "@salesforce/label/c.LO_Settings_trendHorizon";
import Settings_trendHorizon_Help from "@salesforce/label/c.LO_Settings_trendHorizon_Help";
import Settings_trendMinDays from "@salesforce/label/c.LO_Settings_trendMinDays";
import Settings_trendMinDays_Help from "@salesforce/label/c.LO_Settings_trendMinDays_Help";
import Settings_upgradeLoginDays from "@salesforce/label/c.LO_Settings_upgradeLoginDays";
import Settings_upgradeLoginDays_Help from "@salesforce/label/c.LO_Settings_upgradeLoginDays_Help";
import Settings_window_Help from "@salesforce/label/c.LO_Settings_window_Help";
import Setup_SaveFailed from "@salesforce/label/c.LO_Setup_SaveFailed";
import Setup_Saved from "@salesforce/label/c.LO_Setup_Saved";
import Slider_Wrong from "@salesforce/label/c.LO_Slider_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_MonthsAnalyzed,
  Common_No,
  Common_None,
  Common_Yes,
  Evidence_assumption_anchorDay,
  Evidence_assumption_dormantDays,
  Evidence_assumption_lockOut,
  Evidence_assumption_percentile,
  Evidence_assumption_rollOver,
  Evidence_assumption_timeZone,
  Evidence_assumption_trapShare,
  Evidence_column_setting,
  Evidence_column_value,
  No_Access_Setup,
  Seats_TrueDown_unknown,
  Settings_Changes,
  Settings_Default,
  Settings_FromTo,
  Settings_Heading,
  Settings_InPercent,
  Settings_ListRange,
  Settings_Note,
  Settings_Range,
  Settings_Save,
  Settings_ZoneRange,
  Settings_driftTolerance,
  Settings_driftTolerance_Help,
  Settings_externalDomains,
  Settings_externalProfiles,
  Settings_external_Help,
  Settings_inFolder_Help,
  Settings_inRun_Help,
  Settings_lockOut_Help,
  Settings_minMonths,
  Settings_minMonths_Help,
  Settings_minUsers,
  Settings_minUsers_Help,
  Settings_moveCost,
  Settings_moveCost_Help,
  Settings_percentile_Help,
  Settings_poolWatch,
  Settings_poolWatch_Help,
  Settings_projectionElapsed,
  Settings_projectionElapsed_Help,
  Settings_projectionUsed,
  Settings_projectionUsed_Help,
  Settings_rollOver_Help,
  Settings_savingFloor,
  Settings_savingFloor_Help,
  Settings_trapShare_Help,
  Settings_trendDays,
  Settings_trendDays_Help,
  Settings_trendHorizon,
  Settings_trendHorizon_Help,
  Settings_trendMinDays,
  Settings_trendMinDays_Help,
  Settings_upgradeLoginDays,
  Settings_upgradeLoginDays_Help,
  Settings_window_Help,
  Setup_SaveFailed,
  Setup_Saved,
  Slider_Wrong
};
