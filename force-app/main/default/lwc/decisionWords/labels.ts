// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Finding_prices_contract from "@salesforce/label/c.LO_Finding_prices_contract";
import Finding_prices_list from "@salesforce/label/c.LO_Finding_prices_list";
import Finding_prices_mixed from "@salesforce/label/c.LO_Finding_prices_mixed";
import Reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import Word_Activity_active from "@salesforce/label/c.LO_Word_Activity_active";
import Word_Activity_dormant from "@salesforce/label/c.LO_Word_Activity_dormant";
import Word_Activity_never from "@salesforce/label/c.LO_Word_Activity_never";
import Word_Reason_beyondHorizon from "@salesforce/label/c.LO_Word_Reason_beyondHorizon";
import Word_Reason_currencyMismatch from "@salesforce/label/c.LO_Word_Reason_currencyMismatch";
import Word_Reason_loginBasis from "@salesforce/label/c.LO_Word_Reason_loginBasis";
import Word_Reason_noCompleteMonth from "@salesforce/label/c.LO_Word_Reason_noCompleteMonth";
import Word_Reason_noContract from "@salesforce/label/c.LO_Word_Reason_noContract";
import Word_Reason_noFacts from "@salesforce/label/c.LO_Word_Reason_noFacts";
import Word_Reason_noGate from "@salesforce/label/c.LO_Word_Reason_noGate";
import Word_Reason_noMeter from "@salesforce/label/c.LO_Word_Reason_noMeter";
import Word_Reason_noPool from "@salesforce/label/c.LO_Word_Reason_noPool";
import Word_Reason_noPrices from "@salesforce/label/c.LO_Word_Reason_noPrices";
import Word_Reason_noReadings from "@salesforce/label/c.LO_Word_Reason_noReadings";
import Word_Reason_noUse from "@salesforce/label/c.LO_Word_Reason_noUse";
import Word_Reason_notGrowing from "@salesforce/label/c.LO_Word_Reason_notGrowing";
import Word_Reason_partialMonth from "@salesforce/label/c.LO_Word_Reason_partialMonth";
import Word_Reason_tooEarly from "@salesforce/label/c.LO_Word_Reason_tooEarly";
import Word_Reason_tooFewDays from "@salesforce/label/c.LO_Word_Reason_tooFewDays";
import Word_Reason_tooLittleUsed from "@salesforce/label/c.LO_Word_Reason_tooLittleUsed";
import Word_Status_accepted from "@salesforce/label/c.LO_Word_Status_accepted";
import Word_Status_dismissed from "@salesforce/label/c.LO_Word_Status_dismissed";
import Word_Status_done from "@salesforce/label/c.LO_Word_Status_done";
import Word_Status_open from "@salesforce/label/c.LO_Word_Status_open";
import Word_Suggestion_deactivate from "@salesforce/label/c.LO_Word_Suggestion_deactivate";
import Word_Suggestion_keep from "@salesforce/label/c.LO_Word_Suggestion_keep";
import Word_Suggestion_notEnoughData from "@salesforce/label/c.LO_Word_Suggestion_notEnoughData";
import Word_Suggestion_toLogin from "@salesforce/label/c.LO_Word_Suggestion_toLogin";
import Word_Suggestion_toMember from "@salesforce/label/c.LO_Word_Suggestion_toMember";
import Word_Suggestion_upgradePossible from "@salesforce/label/c.LO_Word_Suggestion_upgradePossible";
import Word_Why_aboveBreakEven from "@salesforce/label/c.LO_Word_Why_aboveBreakEven";
import Word_Why_basisFits from "@salesforce/label/c.LO_Word_Why_basisFits";
import Word_Why_belowBreakEven from "@salesforce/label/c.LO_Word_Why_belowBreakEven";
import Word_Why_dormant from "@salesforce/label/c.LO_Word_Why_dormant";
import Word_Why_nearBreakEven from "@salesforce/label/c.LO_Word_Why_nearBreakEven";
import Word_Why_neverLoggedIn from "@salesforce/label/c.LO_Word_Why_neverLoggedIn";
import Word_Why_noBreakEven from "@salesforce/label/c.LO_Word_Why_noBreakEven";
import Word_Why_noCompleteMonth from "@salesforce/label/c.LO_Word_Why_noCompleteMonth";
import Word_Why_noCounterpart from "@salesforce/label/c.LO_Word_Why_noCounterpart";
import Word_Why_peakMonth from "@salesforce/label/c.LO_Word_Why_peakMonth";
import Word_Why_unknownLicense from "@salesforce/label/c.LO_Word_Why_unknownLicense";
import Word_Why_upgradeEligible from "@salesforce/label/c.LO_Word_Why_upgradeEligible";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Finding_prices_contract,
  Finding_prices_list,
  Finding_prices_mixed,
  Reason_pricesHidden,
  Word_Activity_active,
  Word_Activity_dormant,
  Word_Activity_never,
  Word_Reason_beyondHorizon,
  Word_Reason_currencyMismatch,
  Word_Reason_loginBasis,
  Word_Reason_noCompleteMonth,
  Word_Reason_noContract,
  Word_Reason_noFacts,
  Word_Reason_noGate,
  Word_Reason_noMeter,
  Word_Reason_noPool,
  Word_Reason_noPrices,
  Word_Reason_noReadings,
  Word_Reason_noUse,
  Word_Reason_notGrowing,
  Word_Reason_partialMonth,
  Word_Reason_tooEarly,
  Word_Reason_tooFewDays,
  Word_Reason_tooLittleUsed,
  Word_Status_accepted,
  Word_Status_dismissed,
  Word_Status_done,
  Word_Status_open,
  Word_Suggestion_deactivate,
  Word_Suggestion_keep,
  Word_Suggestion_notEnoughData,
  Word_Suggestion_toLogin,
  Word_Suggestion_toMember,
  Word_Suggestion_upgradePossible,
  Word_Why_aboveBreakEven,
  Word_Why_basisFits,
  Word_Why_belowBreakEven,
  Word_Why_dormant,
  Word_Why_nearBreakEven,
  Word_Why_neverLoggedIn,
  Word_Why_noBreakEven,
  Word_Why_noCompleteMonth,
  Word_Why_noCounterpart,
  Word_Why_peakMonth,
  Word_Why_unknownLicense,
  Word_Why_upgradeEligible
};
