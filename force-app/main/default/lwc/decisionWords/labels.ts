import suggestion_toLogin from "@salesforce/label/c.LO_Word_Suggestion_toLogin";
import suggestion_toMember from "@salesforce/label/c.LO_Word_Suggestion_toMember";
import suggestion_deactivate from "@salesforce/label/c.LO_Word_Suggestion_deactivate";
import suggestion_keep from "@salesforce/label/c.LO_Word_Suggestion_keep";
import suggestion_upgradePossible from "@salesforce/label/c.LO_Word_Suggestion_upgradePossible";
import suggestion_notEnoughData from "@salesforce/label/c.LO_Word_Suggestion_notEnoughData";
import why_dormant from "@salesforce/label/c.LO_Word_Why_dormant";
import why_neverLoggedIn from "@salesforce/label/c.LO_Word_Why_neverLoggedIn";
import why_belowBreakEven from "@salesforce/label/c.LO_Word_Why_belowBreakEven";
import why_aboveBreakEven from "@salesforce/label/c.LO_Word_Why_aboveBreakEven";
import why_nearBreakEven from "@salesforce/label/c.LO_Word_Why_nearBreakEven";
import why_peakMonth from "@salesforce/label/c.LO_Word_Why_peakMonth";
import why_basisFits from "@salesforce/label/c.LO_Word_Why_basisFits";
import why_noCounterpart from "@salesforce/label/c.LO_Word_Why_noCounterpart";
import why_upgradeEligible from "@salesforce/label/c.LO_Word_Why_upgradeEligible";
import why_noCompleteMonth from "@salesforce/label/c.LO_Word_Why_noCompleteMonth";
import why_noBreakEven from "@salesforce/label/c.LO_Word_Why_noBreakEven";
import why_unknownLicense from "@salesforce/label/c.LO_Word_Why_unknownLicense";
import activity_active from "@salesforce/label/c.LO_Word_Activity_active";
import activity_dormant from "@salesforce/label/c.LO_Word_Activity_dormant";
import activity_never from "@salesforce/label/c.LO_Word_Activity_never";
import status_open from "@salesforce/label/c.LO_Word_Status_open";
import status_accepted from "@salesforce/label/c.LO_Word_Status_accepted";
import status_dismissed from "@salesforce/label/c.LO_Word_Status_dismissed";
import status_done from "@salesforce/label/c.LO_Word_Status_done";
import reason_noFacts from "@salesforce/label/c.LO_Word_Reason_noFacts";
import reason_noReadings from "@salesforce/label/c.LO_Word_Reason_noReadings";
import reason_tooFewDays from "@salesforce/label/c.LO_Word_Reason_tooFewDays";
import reason_notGrowing from "@salesforce/label/c.LO_Word_Reason_notGrowing";
import reason_beyondHorizon from "@salesforce/label/c.LO_Word_Reason_beyondHorizon";
import reason_noPool from "@salesforce/label/c.LO_Word_Reason_noPool";
import reason_tooEarly from "@salesforce/label/c.LO_Word_Reason_tooEarly";
import reason_tooLittleUsed from "@salesforce/label/c.LO_Word_Reason_tooLittleUsed";
import reason_partialMonth from "@salesforce/label/c.LO_Word_Reason_partialMonth";
import reason_noContract from "@salesforce/label/c.LO_Word_Reason_noContract";
import reason_noCompleteMonth from "@salesforce/label/c.LO_Word_Reason_noCompleteMonth";
import reason_noMeter from "@salesforce/label/c.LO_Word_Reason_noMeter";
import reason_noPrices from "@salesforce/label/c.LO_Word_Reason_noPrices";
import reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import reason_currencyMismatch from "@salesforce/label/c.LO_Word_Reason_currencyMismatch";
import reason_noUse from "@salesforce/label/c.LO_Word_Reason_noUse";
import reason_noGate from "@salesforce/label/c.LO_Word_Reason_noGate";
import reason_loginBasis from "@salesforce/label/c.LO_Word_Reason_loginBasis";
import prices_contract from "@salesforce/label/c.LO_Finding_prices_contract";
import prices_list from "@salesforce/label/c.LO_Finding_prices_list";
import prices_mixed from "@salesforce/label/c.LO_Finding_prices_mixed";

/** Words for what the engine decides. */
export const labels = {
  suggestion_toLogin,
  suggestion_toMember,
  suggestion_deactivate,
  suggestion_keep,
  suggestion_upgradePossible,
  suggestion_notEnoughData,
  why_dormant,
  why_neverLoggedIn,
  why_belowBreakEven,
  why_aboveBreakEven,
  why_nearBreakEven,
  why_peakMonth,
  why_basisFits,
  why_noCounterpart,
  why_upgradeEligible,
  why_noCompleteMonth,
  why_noBreakEven,
  why_unknownLicense,
  activity_active,
  activity_dormant,
  activity_never,
  status_open,
  status_accepted,
  status_dismissed,
  status_done,
  reason_noFacts,
  reason_noReadings,
  reason_tooFewDays,
  reason_notGrowing,
  reason_beyondHorizon,
  reason_noPool,
  reason_tooEarly,
  reason_tooLittleUsed,
  reason_partialMonth,
  reason_noContract,
  reason_noCompleteMonth,
  reason_noMeter,
  reason_noPrices,
  reason_pricesHidden,
  reason_currencyMismatch,
  reason_noUse,
  reason_noGate,
  reason_loginBasis,
  prices_contract,
  prices_list,
  prices_mixed
};
