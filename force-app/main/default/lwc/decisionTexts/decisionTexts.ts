import type { FindingTexts } from "c/licenseEngine";
import { FINDING_TEXTS } from "c/findingTexts";
import basisNext from "@salesforce/label/c.LO_Decision_basis_Next";
import poolShrinkNext from "@salesforce/label/c.LO_Decision_poolShrink_Next";
import poolGrowNext from "@salesforce/label/c.LO_Decision_poolGrow_Next";
import unusedSeatsNext from "@salesforce/label/c.LO_Decision_unusedSeats_Next";
import dormantNext from "@salesforce/label/c.LO_Decision_dormant_Next";
import neverLoggedInNext from "@salesforce/label/c.LO_Decision_neverLoggedIn_Next";
import loginPoolNearlyUsedNext from "@salesforce/label/c.LO_Decision_loginPoolNearlyUsed_Next";
import seatsExhaustTitle from "@salesforce/label/c.LO_Decision_seatsExhaust_Title";
import seatsExhaustEvidence from "@salesforce/label/c.LO_Decision_seatsExhaust_Evidence";
import seatsExhaustNext from "@salesforce/label/c.LO_Decision_seatsExhaust_Next";
import seatsExhaustedTitle from "@salesforce/label/c.LO_Decision_seatsExhausted_Title";
import seatsExhaustedEvidence from "@salesforce/label/c.LO_Decision_seatsExhausted_Evidence";
import seatsExhaustedNext from "@salesforce/label/c.LO_Decision_seatsExhausted_Next";
import poolWatchTitle from "@salesforce/label/c.LO_Decision_poolWatch_Title";
import poolWatchEvidence from "@salesforce/label/c.LO_Decision_poolWatch_Evidence";
import poolWatchNext from "@salesforce/label/c.LO_Decision_poolWatch_Next";
import poolWatchProjectedTitle from "@salesforce/label/c.LO_Decision_poolWatchProjected_Title";
import poolWatchProjectedEvidence from "@salesforce/label/c.LO_Decision_poolWatchProjected_Evidence";
import poolWatchProjectedNext from "@salesforce/label/c.LO_Decision_poolWatchProjected_Next";
import poolOverTitle from "@salesforce/label/c.LO_Decision_poolOver_Title";
import poolOverEvidence from "@salesforce/label/c.LO_Decision_poolOver_Evidence";
import poolOverNext from "@salesforce/label/c.LO_Decision_poolOver_Next";
import poolOverProjectedTitle from "@salesforce/label/c.LO_Decision_poolOverProjected_Title";
import poolOverProjectedEvidence from "@salesforce/label/c.LO_Decision_poolOverProjected_Evidence";
import poolOverProjectedNext from "@salesforce/label/c.LO_Decision_poolOverProjected_Next";
import annualOverageTitle from "@salesforce/label/c.LO_Decision_annualOverage_Title";
import annualOverageEvidence from "@salesforce/label/c.LO_Decision_annualOverage_Evidence";
import annualOverageNext from "@salesforce/label/c.LO_Decision_annualOverage_Next";
import annualOverageProjectedTitle from "@salesforce/label/c.LO_Decision_annualOverageProjected_Title";
import annualOverageProjectedEvidence from "@salesforce/label/c.LO_Decision_annualOverageProjected_Evidence";
import annualOverageProjectedNext from "@salesforce/label/c.LO_Decision_annualOverageProjected_Next";
import driftTitle from "@salesforce/label/c.LO_Decision_drift_Title";
import driftEvidence from "@salesforce/label/c.LO_Decision_drift_Evidence";
import driftNext from "@salesforce/label/c.LO_Decision_drift_Next";
import objectTrapTitle from "@salesforce/label/c.LO_Decision_objectTrap_Title";
import objectTrapEvidence from "@salesforce/label/c.LO_Decision_objectTrap_Evidence";
import objectTrapNext from "@salesforce/label/c.LO_Decision_objectTrap_Next";
import inflationTitle from "@salesforce/label/c.LO_Decision_inflation_Title";
import inflationEvidence from "@salesforce/label/c.LO_Decision_inflation_Evidence";
import inflationNext from "@salesforce/label/c.LO_Decision_inflation_Next";
import downgradeTitle from "@salesforce/label/c.LO_Decision_downgrade_Title";
import downgradeEvidence from "@salesforce/label/c.LO_Decision_downgrade_Evidence";
import downgradeNext from "@salesforce/label/c.LO_Decision_downgrade_Next";
import externalOnInternalTitle from "@salesforce/label/c.LO_Decision_externalOnInternal_Title";
import externalOnInternalEvidence from "@salesforce/label/c.LO_Decision_externalOnInternal_Evidence";
import externalOnInternalNext from "@salesforce/label/c.LO_Decision_externalOnInternal_Next";
import contractEndsTitle from "@salesforce/label/c.LO_Decision_contractEnds_Title";
import contractEndsEvidence from "@salesforce/label/c.LO_Decision_contractEnds_Evidence";
import contractEndsNext from "@salesforce/label/c.LO_Decision_contractEnds_Next";
import driftPartialCoverage from "@salesforce/label/c.LO_Decision_drift_partialCoverage";
import driftMeterTime from "@salesforce/label/c.LO_Decision_drift_meterTime";
import driftMeterTimeUnknown from "@salesforce/label/c.LO_Decision_drift_meterTimeUnknown";
import driftInactiveUsers from "@salesforce/label/c.LO_Decision_drift_inactiveUsers";
import driftRepeatLogins from "@salesforce/label/c.LO_Decision_drift_repeatLogins";
import driftMonthStart from "@salesforce/label/c.LO_Decision_drift_monthStart";
import driftDayBoundary from "@salesforce/label/c.LO_Decision_drift_dayBoundary";
import driftLicenseMoves from "@salesforce/label/c.LO_Decision_drift_licenseMoves";
import driftSeatsAsOfYesterday from "@salesforce/label/c.LO_Decision_drift_seatsAsOfYesterday";
import driftUnknownUsers from "@salesforce/label/c.LO_Decision_drift_unknownUsers";
import contractEndEvent from "@salesforce/label/c.LO_Decision_contractEnd_Event";
import contractEndDetail from "@salesforce/label/c.LO_Decision_contractEnd_Detail";
import telemetryReviewEvent from "@salesforce/label/c.LO_Decision_telemetryReview_Event";
import telemetryReviewDetail from "@salesforce/label/c.LO_Decision_telemetryReview_Detail";
import quarterlyReviewEvent from "@salesforce/label/c.LO_Decision_quarterlyReview_Event";
import quarterlyReviewDetail from "@salesforce/label/c.LO_Decision_quarterlyReview_Detail";

/** The templates of all findings and dates by label name without its prefix, as `decide` asks for them. */
export const DECISION_TEXTS: FindingTexts = {
  ...FINDING_TEXTS,
  Decision_basis_Next: basisNext,
  Decision_poolShrink_Next: poolShrinkNext,
  Decision_poolGrow_Next: poolGrowNext,
  Decision_unusedSeats_Next: unusedSeatsNext,
  Decision_dormant_Next: dormantNext,
  Decision_neverLoggedIn_Next: neverLoggedInNext,
  Decision_loginPoolNearlyUsed_Next: loginPoolNearlyUsedNext,
  Decision_seatsExhaust_Title: seatsExhaustTitle,
  Decision_seatsExhaust_Evidence: seatsExhaustEvidence,
  Decision_seatsExhaust_Next: seatsExhaustNext,
  Decision_seatsExhausted_Title: seatsExhaustedTitle,
  Decision_seatsExhausted_Evidence: seatsExhaustedEvidence,
  Decision_seatsExhausted_Next: seatsExhaustedNext,
  Decision_poolWatch_Title: poolWatchTitle,
  Decision_poolWatch_Evidence: poolWatchEvidence,
  Decision_poolWatch_Next: poolWatchNext,
  Decision_poolWatchProjected_Title: poolWatchProjectedTitle,
  Decision_poolWatchProjected_Evidence: poolWatchProjectedEvidence,
  Decision_poolWatchProjected_Next: poolWatchProjectedNext,
  Decision_poolOver_Title: poolOverTitle,
  Decision_poolOver_Evidence: poolOverEvidence,
  Decision_poolOver_Next: poolOverNext,
  Decision_poolOverProjected_Title: poolOverProjectedTitle,
  Decision_poolOverProjected_Evidence: poolOverProjectedEvidence,
  Decision_poolOverProjected_Next: poolOverProjectedNext,
  Decision_annualOverage_Title: annualOverageTitle,
  Decision_annualOverage_Evidence: annualOverageEvidence,
  Decision_annualOverage_Next: annualOverageNext,
  Decision_annualOverageProjected_Title: annualOverageProjectedTitle,
  Decision_annualOverageProjected_Evidence: annualOverageProjectedEvidence,
  Decision_annualOverageProjected_Next: annualOverageProjectedNext,
  Decision_drift_Title: driftTitle,
  Decision_drift_Evidence: driftEvidence,
  Decision_drift_Next: driftNext,
  Decision_objectTrap_Title: objectTrapTitle,
  Decision_objectTrap_Evidence: objectTrapEvidence,
  Decision_objectTrap_Next: objectTrapNext,
  Decision_inflation_Title: inflationTitle,
  Decision_inflation_Evidence: inflationEvidence,
  Decision_inflation_Next: inflationNext,
  Decision_downgrade_Title: downgradeTitle,
  Decision_downgrade_Evidence: downgradeEvidence,
  Decision_downgrade_Next: downgradeNext,
  Decision_externalOnInternal_Title: externalOnInternalTitle,
  Decision_externalOnInternal_Evidence: externalOnInternalEvidence,
  Decision_externalOnInternal_Next: externalOnInternalNext,
  Decision_contractEnds_Title: contractEndsTitle,
  Decision_contractEnds_Evidence: contractEndsEvidence,
  Decision_contractEnds_Next: contractEndsNext,
  Decision_drift_partialCoverage: driftPartialCoverage,
  Decision_drift_meterTime: driftMeterTime,
  Decision_drift_meterTimeUnknown: driftMeterTimeUnknown,
  Decision_drift_inactiveUsers: driftInactiveUsers,
  Decision_drift_repeatLogins: driftRepeatLogins,
  Decision_drift_monthStart: driftMonthStart,
  Decision_drift_dayBoundary: driftDayBoundary,
  Decision_drift_licenseMoves: driftLicenseMoves,
  Decision_drift_seatsAsOfYesterday: driftSeatsAsOfYesterday,
  Decision_drift_unknownUsers: driftUnknownUsers,
  Decision_contractEnd_Event: contractEndEvent,
  Decision_contractEnd_Detail: contractEndDetail,
  Decision_telemetryReview_Event: telemetryReviewEvent,
  Decision_telemetryReview_Detail: telemetryReviewDetail,
  Decision_quarterlyReview_Event: quarterlyReviewEvent,
  Decision_quarterlyReview_Detail: quarterlyReviewDetail
};
