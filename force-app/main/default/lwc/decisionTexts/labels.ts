// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Decision_annualOverageProjected_Evidence from "@salesforce/label/c.LO_Decision_annualOverageProjected_Evidence";
import Decision_annualOverageProjected_Next from "@salesforce/label/c.LO_Decision_annualOverageProjected_Next";
import Decision_annualOverageProjected_Title from "@salesforce/label/c.LO_Decision_annualOverageProjected_Title";
import Decision_annualOverage_Evidence from "@salesforce/label/c.LO_Decision_annualOverage_Evidence";
import Decision_annualOverage_Next from "@salesforce/label/c.LO_Decision_annualOverage_Next";
import Decision_annualOverage_Title from "@salesforce/label/c.LO_Decision_annualOverage_Title";
import Decision_basis_Next from "@salesforce/label/c.LO_Decision_basis_Next";
import Decision_contractEnd_Detail from "@salesforce/label/c.LO_Decision_contractEnd_Detail";
import Decision_contractEnd_Event from "@salesforce/label/c.LO_Decision_contractEnd_Event";
import Decision_contractEnds_Evidence from "@salesforce/label/c.LO_Decision_contractEnds_Evidence";
import Decision_contractEnds_Next from "@salesforce/label/c.LO_Decision_contractEnds_Next";
import Decision_contractEnds_Title from "@salesforce/label/c.LO_Decision_contractEnds_Title";
import Decision_dormant_Next from "@salesforce/label/c.LO_Decision_dormant_Next";
import Decision_downgrade_Evidence from "@salesforce/label/c.LO_Decision_downgrade_Evidence";
import Decision_downgrade_Next from "@salesforce/label/c.LO_Decision_downgrade_Next";
import Decision_downgrade_Title from "@salesforce/label/c.LO_Decision_downgrade_Title";
import Decision_drift_Evidence from "@salesforce/label/c.LO_Decision_drift_Evidence";
import Decision_drift_Next from "@salesforce/label/c.LO_Decision_drift_Next";
import Decision_drift_Title from "@salesforce/label/c.LO_Decision_drift_Title";
import Decision_drift_dayBoundary from "@salesforce/label/c.LO_Decision_drift_dayBoundary";
import Decision_drift_inactiveUsers from "@salesforce/label/c.LO_Decision_drift_inactiveUsers";
import Decision_drift_licenseMoves from "@salesforce/label/c.LO_Decision_drift_licenseMoves";
import Decision_drift_meterTime from "@salesforce/label/c.LO_Decision_drift_meterTime";
import Decision_drift_meterTimeUnknown from "@salesforce/label/c.LO_Decision_drift_meterTimeUnknown";
import Decision_drift_monthStart from "@salesforce/label/c.LO_Decision_drift_monthStart";
import Decision_drift_partialCoverage from "@salesforce/label/c.LO_Decision_drift_partialCoverage";
import Decision_drift_repeatLogins from "@salesforce/label/c.LO_Decision_drift_repeatLogins";
import Decision_drift_seatsAsOfYesterday from "@salesforce/label/c.LO_Decision_drift_seatsAsOfYesterday";
import Decision_drift_unknownUsers from "@salesforce/label/c.LO_Decision_drift_unknownUsers";
import Decision_externalOnInternal_Evidence from "@salesforce/label/c.LO_Decision_externalOnInternal_Evidence";
import Decision_externalOnInternal_Next from "@salesforce/label/c.LO_Decision_externalOnInternal_Next";
import Decision_externalOnInternal_Title from "@salesforce/label/c.LO_Decision_externalOnInternal_Title";
import Decision_inflation_Evidence from "@salesforce/label/c.LO_Decision_inflation_Evidence";
import Decision_inflation_Next from "@salesforce/label/c.LO_Decision_inflation_Next";
import Decision_inflation_Title from "@salesforce/label/c.LO_Decision_inflation_Title";
import Decision_loginPoolNearlyUsed_Next from "@salesforce/label/c.LO_Decision_loginPoolNearlyUsed_Next";
import Decision_neverLoggedIn_Next from "@salesforce/label/c.LO_Decision_neverLoggedIn_Next";
import Decision_objectTrap_Evidence from "@salesforce/label/c.LO_Decision_objectTrap_Evidence";
import Decision_objectTrap_Next from "@salesforce/label/c.LO_Decision_objectTrap_Next";
import Decision_objectTrap_Title from "@salesforce/label/c.LO_Decision_objectTrap_Title";
import Decision_poolGrow_Next from "@salesforce/label/c.LO_Decision_poolGrow_Next";
import Decision_poolOverProjected_Evidence from "@salesforce/label/c.LO_Decision_poolOverProjected_Evidence";
import Decision_poolOverProjected_Next from "@salesforce/label/c.LO_Decision_poolOverProjected_Next";
import Decision_poolOverProjected_Title from "@salesforce/label/c.LO_Decision_poolOverProjected_Title";
import Decision_poolOver_Evidence from "@salesforce/label/c.LO_Decision_poolOver_Evidence";
import Decision_poolOver_Next from "@salesforce/label/c.LO_Decision_poolOver_Next";
import Decision_poolOver_Title from "@salesforce/label/c.LO_Decision_poolOver_Title";
import Decision_poolShrink_Next from "@salesforce/label/c.LO_Decision_poolShrink_Next";
import Decision_poolWatchProjected_Evidence from "@salesforce/label/c.LO_Decision_poolWatchProjected_Evidence";
import Decision_poolWatchProjected_Next from "@salesforce/label/c.LO_Decision_poolWatchProjected_Next";
import Decision_poolWatchProjected_Title from "@salesforce/label/c.LO_Decision_poolWatchProjected_Title";
import Decision_poolWatch_Evidence from "@salesforce/label/c.LO_Decision_poolWatch_Evidence";
import Decision_poolWatch_Next from "@salesforce/label/c.LO_Decision_poolWatch_Next";
import Decision_poolWatch_Title from "@salesforce/label/c.LO_Decision_poolWatch_Title";
import Decision_quarterlyReview_Detail from "@salesforce/label/c.LO_Decision_quarterlyReview_Detail";
import Decision_quarterlyReview_Event from "@salesforce/label/c.LO_Decision_quarterlyReview_Event";
import Decision_seatsExhaust_Evidence from "@salesforce/label/c.LO_Decision_seatsExhaust_Evidence";
import Decision_seatsExhaust_Next from "@salesforce/label/c.LO_Decision_seatsExhaust_Next";
import Decision_seatsExhaust_Title from "@salesforce/label/c.LO_Decision_seatsExhaust_Title";
import Decision_seatsExhausted_Evidence from "@salesforce/label/c.LO_Decision_seatsExhausted_Evidence";
import Decision_seatsExhausted_Next from "@salesforce/label/c.LO_Decision_seatsExhausted_Next";
import Decision_seatsExhausted_Title from "@salesforce/label/c.LO_Decision_seatsExhausted_Title";
import Decision_telemetryReview_Detail from "@salesforce/label/c.LO_Decision_telemetryReview_Detail";
import Decision_telemetryReview_Event from "@salesforce/label/c.LO_Decision_telemetryReview_Event";
import Decision_unusedSeats_Next from "@salesforce/label/c.LO_Decision_unusedSeats_Next";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Decision_annualOverageProjected_Evidence,
  Decision_annualOverageProjected_Next,
  Decision_annualOverageProjected_Title,
  Decision_annualOverage_Evidence,
  Decision_annualOverage_Next,
  Decision_annualOverage_Title,
  Decision_basis_Next,
  Decision_contractEnd_Detail,
  Decision_contractEnd_Event,
  Decision_contractEnds_Evidence,
  Decision_contractEnds_Next,
  Decision_contractEnds_Title,
  Decision_dormant_Next,
  Decision_downgrade_Evidence,
  Decision_downgrade_Next,
  Decision_downgrade_Title,
  Decision_drift_Evidence,
  Decision_drift_Next,
  Decision_drift_Title,
  Decision_drift_dayBoundary,
  Decision_drift_inactiveUsers,
  Decision_drift_licenseMoves,
  Decision_drift_meterTime,
  Decision_drift_meterTimeUnknown,
  Decision_drift_monthStart,
  Decision_drift_partialCoverage,
  Decision_drift_repeatLogins,
  Decision_drift_seatsAsOfYesterday,
  Decision_drift_unknownUsers,
  Decision_externalOnInternal_Evidence,
  Decision_externalOnInternal_Next,
  Decision_externalOnInternal_Title,
  Decision_inflation_Evidence,
  Decision_inflation_Next,
  Decision_inflation_Title,
  Decision_loginPoolNearlyUsed_Next,
  Decision_neverLoggedIn_Next,
  Decision_objectTrap_Evidence,
  Decision_objectTrap_Next,
  Decision_objectTrap_Title,
  Decision_poolGrow_Next,
  Decision_poolOverProjected_Evidence,
  Decision_poolOverProjected_Next,
  Decision_poolOverProjected_Title,
  Decision_poolOver_Evidence,
  Decision_poolOver_Next,
  Decision_poolOver_Title,
  Decision_poolShrink_Next,
  Decision_poolWatchProjected_Evidence,
  Decision_poolWatchProjected_Next,
  Decision_poolWatchProjected_Title,
  Decision_poolWatch_Evidence,
  Decision_poolWatch_Next,
  Decision_poolWatch_Title,
  Decision_quarterlyReview_Detail,
  Decision_quarterlyReview_Event,
  Decision_seatsExhaust_Evidence,
  Decision_seatsExhaust_Next,
  Decision_seatsExhaust_Title,
  Decision_seatsExhausted_Evidence,
  Decision_seatsExhausted_Next,
  Decision_seatsExhausted_Title,
  Decision_telemetryReview_Detail,
  Decision_telemetryReview_Event,
  Decision_unusedSeats_Next
};
