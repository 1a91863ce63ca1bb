// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Active from "@salesforce/label/c.LO_Common_Active";
import Common_ActiveRate from "@salesforce/label/c.LO_Common_ActiveRate";
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_Advice from "@salesforce/label/c.LO_Common_Advice";
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_BestSplit from "@salesforce/label/c.LO_Common_BestSplit";
import Common_Cheapest from "@salesforce/label/c.LO_Common_Cheapest";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_CostToday from "@salesforce/label/c.LO_Common_CostToday";
import Common_Coverage from "@salesforce/label/c.LO_Common_Coverage";
import Common_Dormant from "@salesforce/label/c.LO_Common_Dormant";
import Common_ExpectedOverage from "@salesforce/label/c.LO_Common_ExpectedOverage";
import Common_GrantedBy from "@salesforce/label/c.LO_Common_GrantedBy";
import Common_InUse from "@salesforce/label/c.LO_Common_InUse";
import Common_Irreversible from "@salesforce/label/c.LO_Common_Irreversible";
import Common_LastLogin from "@salesforce/label/c.LO_Common_LastLogin";
import Common_MonthsAnalyzed from "@salesforce/label/c.LO_Common_MonthsAnalyzed";
import Common_NeverLoggedIn from "@salesforce/label/c.LO_Common_NeverLoggedIn";
import Common_NoOtherSource from "@salesforce/label/c.LO_Common_NoOtherSource";
import Common_OurCount from "@salesforce/label/c.LO_Common_OurCount";
import Common_Pool from "@salesforce/label/c.LO_Common_Pool";
import Common_Populations from "@salesforce/label/c.LO_Common_Populations";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_Projected from "@salesforce/label/c.LO_Common_Projected";
import Common_Protected from "@salesforce/label/c.LO_Common_Protected";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_Salesforce from "@salesforce/label/c.LO_Common_Salesforce";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_SeatsInUse from "@salesforce/label/c.LO_Common_SeatsInUse";
import Common_SeatsToDrop from "@salesforce/label/c.LO_Common_SeatsToDrop";
import Common_SufficientLicense from "@salesforce/label/c.LO_Common_SufficientLicense";
import Common_Suggestion from "@salesforce/label/c.LO_Common_Suggestion";
import Common_UnusedSeats from "@salesforce/label/c.LO_Common_UnusedSeats";
import Common_UsageMonth from "@salesforce/label/c.LO_Common_UsageMonth";
import Common_UsersToMove from "@salesforce/label/c.LO_Common_UsersToMove";
import Common_Verdict from "@salesforce/label/c.LO_Common_Verdict";
import Common_When from "@salesforce/label/c.LO_Common_When";
import Csv_BreakEven from "@salesforce/label/c.LO_Csv_BreakEven";
import Detail_Difference from "@salesforce/label/c.LO_Detail_Difference";
import Document_Idle from "@salesforce/label/c.LO_Document_Idle";
import Drift_Allowed from "@salesforce/label/c.LO_Drift_Allowed";
import Evidence_column_baseline from "@salesforce/label/c.LO_Evidence_column_baseline";
import Evidence_column_bestCost from "@salesforce/label/c.LO_Evidence_column_bestCost";
import Evidence_column_breakEven from "@salesforce/label/c.LO_Evidence_column_breakEven";
import Evidence_column_comingLogins from "@salesforce/label/c.LO_Evidence_column_comingLogins";
import Evidence_column_comingYear from "@salesforce/label/c.LO_Evidence_column_comingYear";
import Evidence_column_decided from "@salesforce/label/c.LO_Evidence_column_decided";
import Evidence_column_deflected from "@salesforce/label/c.LO_Evidence_column_deflected";
import Evidence_column_earliest from "@salesforce/label/c.LO_Evidence_column_earliest";
import Evidence_column_exhausted from "@salesforce/label/c.LO_Evidence_column_exhausted";
import Evidence_column_family from "@salesforce/label/c.LO_Evidence_column_family";
import Evidence_column_holdsOnly from "@salesforce/label/c.LO_Evidence_column_holdsOnly";
import Evidence_column_idle from "@salesforce/label/c.LO_Evidence_column_idle";
import Evidence_column_loginCost from "@salesforce/label/c.LO_Evidence_column_loginCost";
import Evidence_column_loginDays from "@salesforce/label/c.LO_Evidence_column_loginDays";
import Evidence_column_memberCost from "@salesforce/label/c.LO_Evidence_column_memberCost";
import Evidence_column_neither from "@salesforce/label/c.LO_Evidence_column_neither";
import Evidence_column_percentile from "@salesforce/label/c.LO_Evidence_column_percentile";
import Evidence_column_priceSource from "@salesforce/label/c.LO_Evidence_column_priceSource";
import Evidence_column_ratioFloor from "@salesforce/label/c.LO_Evidence_column_ratioFloor";
import Evidence_column_registered from "@salesforce/label/c.LO_Evidence_column_registered";
import Evidence_column_seatsToOwn from "@salesforce/label/c.LO_Evidence_column_seatsToOwn";
import Evidence_column_share from "@salesforce/label/c.LO_Evidence_column_share";
import Evidence_column_threshold from "@salesforce/label/c.LO_Evidence_column_threshold";
import Evidence_column_unused from "@salesforce/label/c.LO_Evidence_column_unused";
import Evidence_value_basisMoves from "@salesforce/label/c.LO_Evidence_value_basisMoves";
import Evidence_value_idleSeats from "@salesforce/label/c.LO_Evidence_value_idleSeats";
import Evidence_value_lowerLicense from "@salesforce/label/c.LO_Evidence_value_lowerLicense";
import Evidence_value_poolSize from "@salesforce/label/c.LO_Evidence_value_poolSize";
import GlossaryName_contractYear from "@salesforce/label/c.LO_GlossaryName_contractYear";
import GlossaryName_habit from "@salesforce/label/c.LO_GlossaryName_habit";
import GlossaryName_partBasis from "@salesforce/label/c.LO_GlossaryName_partBasis";
import GlossaryName_tier from "@salesforce/label/c.LO_GlossaryName_tier";
import GlossaryName_userLimit from "@salesforce/label/c.LO_GlossaryName_userLimit";
import GlossaryName_waterfallBar from "@salesforce/label/c.LO_GlossaryName_waterfallBar";
import Glossary_Count from "@salesforce/label/c.LO_Glossary_Count";
import Glossary_Heading from "@salesforce/label/c.LO_Glossary_Heading";
import Glossary_HelpFor from "@salesforce/label/c.LO_Glossary_HelpFor";
import Glossary_None from "@salesforce/label/c.LO_Glossary_None";
import Glossary_Search from "@salesforce/label/c.LO_Glossary_Search";
import Glossary_activeRate from "@salesforce/label/c.LO_Glossary_activeRate";
import Glossary_activeUsers from "@salesforce/label/c.LO_Glossary_activeUsers";
import Glossary_advice from "@salesforce/label/c.LO_Glossary_advice";
import Glossary_atRisk from "@salesforce/label/c.LO_Glossary_atRisk";
import Glossary_basis from "@salesforce/label/c.LO_Glossary_basis";
import Glossary_bestCost from "@salesforce/label/c.LO_Glossary_bestCost";
import Glossary_bestSplit from "@salesforce/label/c.LO_Glossary_bestSplit";
import Glossary_blocker from "@salesforce/label/c.LO_Glossary_blocker";
import Glossary_breakEven from "@salesforce/label/c.LO_Glossary_breakEven";
import Glossary_candidate from "@salesforce/label/c.LO_Glossary_candidate";
import Glossary_comparedToday from "@salesforce/label/c.LO_Glossary_comparedToday";
import Glossary_confidence from "@salesforce/label/c.LO_Glossary_confidence";
import Glossary_consequence from "@salesforce/label/c.LO_Glossary_consequence";
import Glossary_contractYear from "@salesforce/label/c.LO_Glossary_contractYear";
import Glossary_costPerMonth from "@salesforce/label/c.LO_Glossary_costPerMonth";
import Glossary_costToday from "@salesforce/label/c.LO_Glossary_costToday";
import Glossary_countedSaving from "@salesforce/label/c.LO_Glossary_countedSaving";
import Glossary_coverage from "@salesforce/label/c.LO_Glossary_coverage";
import Glossary_deflected from "@salesforce/label/c.LO_Glossary_deflected";
import Glossary_dormant from "@salesforce/label/c.LO_Glossary_dormant";
import Glossary_expectedCost from "@salesforce/label/c.LO_Glossary_expectedCost";
import Glossary_extraCost from "@salesforce/label/c.LO_Glossary_extraCost";
import Glossary_family from "@salesforce/label/c.LO_Glossary_family";
import Glossary_goingOn from "@salesforce/label/c.LO_Glossary_goingOn";
import Glossary_grantedBy from "@salesforce/label/c.LO_Glossary_grantedBy";
import Glossary_habit from "@salesforce/label/c.LO_Glossary_habit";
import Glossary_idle from "@salesforce/label/c.LO_Glossary_idle";
import Glossary_idleSeats from "@salesforce/label/c.LO_Glossary_idleSeats";
import Glossary_inflation from "@salesforce/label/c.LO_Glossary_inflation";
import Glossary_irreversible from "@salesforce/label/c.LO_Glossary_irreversible";
import Glossary_kept from "@salesforce/label/c.LO_Glossary_kept";
import Glossary_lastLogin from "@salesforce/label/c.LO_Glossary_lastLogin";
import Glossary_loginCost from "@salesforce/label/c.LO_Glossary_loginCost";
import Glossary_loginDay from "@salesforce/label/c.LO_Glossary_loginDay";
import Glossary_loginsPerActive from "@salesforce/label/c.LO_Glossary_loginsPerActive";
import Glossary_loginsVsPool from "@salesforce/label/c.LO_Glossary_loginsVsPool";
import Glossary_lowerLicense from "@salesforce/label/c.LO_Glossary_lowerLicense";
import Glossary_memberCost from "@salesforce/label/c.LO_Glossary_memberCost";
import Glossary_monthsAnalyzed from "@salesforce/label/c.LO_Glossary_monthsAnalyzed";
import Glossary_needed from "@salesforce/label/c.LO_Glossary_needed";
import Glossary_nextTerm from "@salesforce/label/c.LO_Glossary_nextTerm";
import Glossary_noOtherSource from "@salesforce/label/c.LO_Glossary_noOtherSource";
import Glossary_otherBasis from "@salesforce/label/c.LO_Glossary_otherBasis";
import Glossary_ourCount from "@salesforce/label/c.LO_Glossary_ourCount";
import Glossary_overage from "@salesforce/label/c.LO_Glossary_overage";
import Glossary_partBasis from "@salesforce/label/c.LO_Glossary_partBasis";
import Glossary_partPrices from "@salesforce/label/c.LO_Glossary_partPrices";
import Glossary_partVolume from "@salesforce/label/c.LO_Glossary_partVolume";
import Glossary_percentile from "@salesforce/label/c.LO_Glossary_percentile";
import Glossary_pool from "@salesforce/label/c.LO_Glossary_pool";
import Glossary_poolSize from "@salesforce/label/c.LO_Glossary_poolSize";
import Glossary_poolsAtRisk from "@salesforce/label/c.LO_Glossary_poolsAtRisk";
import Glossary_population from "@salesforce/label/c.LO_Glossary_population";
import Glossary_possibleFrom from "@salesforce/label/c.LO_Glossary_possibleFrom";
import Glossary_possibleSaving from "@salesforce/label/c.LO_Glossary_possibleSaving";
import Glossary_priceSource from "@salesforce/label/c.LO_Glossary_priceSource";
import Glossary_projected from "@salesforce/label/c.LO_Glossary_projected";
import Glossary_promisedSaving from "@salesforce/label/c.LO_Glossary_promisedSaving";
import Glossary_protected from "@salesforce/label/c.LO_Glossary_protected";
import Glossary_purchased from "@salesforce/label/c.LO_Glossary_purchased";
import Glossary_registered from "@salesforce/label/c.LO_Glossary_registered";
import Glossary_salesforceCount from "@salesforce/label/c.LO_Glossary_salesforceCount";
import Glossary_savingFloor from "@salesforce/label/c.LO_Glossary_savingFloor";
import Glossary_savingPerMonth from "@salesforce/label/c.LO_Glossary_savingPerMonth";
import Glossary_seatsInUse from "@salesforce/label/c.LO_Glossary_seatsInUse";
import Glossary_sufficientLicense from "@salesforce/label/c.LO_Glossary_sufficientLicense";
import Glossary_suggestion from "@salesforce/label/c.LO_Glossary_suggestion";
import Glossary_threshold from "@salesforce/label/c.LO_Glossary_threshold";
import Glossary_tier from "@salesforce/label/c.LO_Glossary_tier";
import Glossary_trueDown from "@salesforce/label/c.LO_Glossary_trueDown";
import Glossary_unusedSeats from "@salesforce/label/c.LO_Glossary_unusedSeats";
import Glossary_usageMonth from "@salesforce/label/c.LO_Glossary_usageMonth";
import Glossary_userLimit from "@salesforce/label/c.LO_Glossary_userLimit";
import Glossary_usersToMove from "@salesforce/label/c.LO_Glossary_usersToMove";
import Glossary_usesIt from "@salesforce/label/c.LO_Glossary_usesIt";
import Glossary_verdict from "@salesforce/label/c.LO_Glossary_verdict";
import Glossary_warning from "@salesforce/label/c.LO_Glossary_warning";
import Glossary_waterfallBar from "@salesforce/label/c.LO_Glossary_waterfallBar";
import Glossary_waterfallChange from "@salesforce/label/c.LO_Glossary_waterfallChange";
import Ledger_Counted from "@salesforce/label/c.LO_Ledger_Counted";
import Ledger_Expected from "@salesforce/label/c.LO_Ledger_Expected";
import Ledger_LoginDays from "@salesforce/label/c.LO_Ledger_LoginDays";
import Licenses_Logins from "@salesforce/label/c.LO_Licenses_Logins";
import Licenses_Needed from "@salesforce/label/c.LO_Licenses_Needed";
import Multiples_BaselineColumn from "@salesforce/label/c.LO_Multiples_BaselineColumn";
import Multiples_Contract from "@salesforce/label/c.LO_Multiples_Contract";
import Multiples_Decision from "@salesforce/label/c.LO_Multiples_Decision";
import Multiples_MeterColumn from "@salesforce/label/c.LO_Multiples_MeterColumn";
import Multiples_OwnColumn from "@salesforce/label/c.LO_Multiples_OwnColumn";
import Multiples_Risk from "@salesforce/label/c.LO_Multiples_Risk";
import Multiples_YearProjectedColumn from "@salesforce/label/c.LO_Multiples_YearProjectedColumn";
import Multiples_YearUsedColumn from "@salesforce/label/c.LO_Multiples_YearUsedColumn";
import PlanEffects_Limit from "@salesforce/label/c.LO_PlanEffects_Limit";
import PlanEffects_PoolAfter from "@salesforce/label/c.LO_PlanEffects_PoolAfter";
import PlanEffects_PoolBefore from "@salesforce/label/c.LO_PlanEffects_PoolBefore";
import Pools_Decided from "@salesforce/label/c.LO_Pools_Decided";
import Pools_Thumb from "@salesforce/label/c.LO_Pools_Thumb";
import Populations_BestCost from "@salesforce/label/c.LO_Populations_BestCost";
import Populations_LoginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Populations_MemberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import Populations_MixCost from "@salesforce/label/c.LO_Populations_MixCost";
import Protect_Entry from "@salesforce/label/c.LO_Protect_Entry";
import Protect_Heading from "@salesforce/label/c.LO_Protect_Heading";
import Rung_expected from "@salesforce/label/c.LO_Rung_expected";
import Rung_growth from "@salesforce/label/c.LO_Rung_growth";
import SeatsPage_Exhausted from "@salesforce/label/c.LO_SeatsPage_Exhausted";
import SeatsPage_Unused from "@salesforce/label/c.LO_SeatsPage_Unused";
import Settings_savingFloor from "@salesforce/label/c.LO_Settings_savingFloor";
import Terms_PriceSource from "@salesforce/label/c.LO_Terms_PriceSource";
import Terms_TrueDown from "@salesforce/label/c.LO_Terms_TrueDown";
import Tiers_Candidates from "@salesforce/label/c.LO_Tiers_Candidates";
import Tiers_Inflation from "@salesforce/label/c.LO_Tiers_Inflation";
import Tiers_SavingInflation from "@salesforce/label/c.LO_Tiers_SavingInflation";
import Tiers_Share from "@salesforce/label/c.LO_Tiers_Share";
import Tiers_Uses from "@salesforce/label/c.LO_Tiers_Uses";
import Tile_CostBest from "@salesforce/label/c.LO_Tile_CostBest";
import Tile_Pools from "@salesforce/label/c.LO_Tile_Pools";
import Tile_Saving from "@salesforce/label/c.LO_Tile_Saving";
import Trap_CostPerMonth from "@salesforce/label/c.LO_Trap_CostPerMonth";
import Trap_Kept from "@salesforce/label/c.LO_Trap_Kept";
import UserTable_LoginDays from "@salesforce/label/c.LO_UserTable_LoginDays";
import VerdictTable_Blockers from "@salesforce/label/c.LO_VerdictTable_Blockers";
import Verdicts_Blocker from "@salesforce/label/c.LO_Verdicts_Blocker";
import Verdicts_Consequence from "@salesforce/label/c.LO_Verdicts_Consequence";
import Verdicts_Only from "@salesforce/label/c.LO_Verdicts_Only";
import Verdicts_Warning from "@salesforce/label/c.LO_Verdicts_Warning";
import Waterfall_Change from "@salesforce/label/c.LO_Waterfall_Change";
import Waterfall_When from "@salesforce/label/c.LO_Waterfall_When";
import WhatIf_AsToday from "@salesforce/label/c.LO_WhatIf_AsToday";
import WhatIf_Family from "@salesforce/label/c.LO_WhatIf_Family";
import WhatIf_PartVolume from "@salesforce/label/c.LO_WhatIf_PartVolume";
import Work_Csv_risk from "@salesforce/label/c.LO_Work_Csv_risk";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Active,
  Common_ActiveRate,
  Common_ActiveUsers,
  Common_Advice,
  Common_Basis,
  Common_BestSplit,
  Common_Cheapest,
  Common_Confidence,
  Common_CostPerMonth,
  Common_CostToday,
  Common_Coverage,
  Common_Dormant,
  Common_ExpectedOverage,
  Common_GrantedBy,
  Common_InUse,
  Common_Irreversible,
  Common_LastLogin,
  Common_MonthsAnalyzed,
  Common_NeverLoggedIn,
  Common_NoOtherSource,
  Common_OurCount,
  Common_Pool,
  Common_Populations,
  Common_Prices,
  Common_Projected,
  Common_Protected,
  Common_Purchased,
  Common_Salesforce,
  Common_SavingPerMonth,
  Common_SeatsInUse,
  Common_SeatsToDrop,
  Common_SufficientLicense,
  Common_Suggestion,
  Common_UnusedSeats,
  Common_UsageMonth,
  Common_UsersToMove,
  Common_Verdict,
  Common_When,
  Csv_BreakEven,
  Detail_Difference,
  Document_Idle,
  Drift_Allowed,
  Evidence_column_baseline,
  Evidence_column_bestCost,
  Evidence_column_breakEven,
  Evidence_column_comingLogins,
  Evidence_column_comingYear,
  Evidence_column_decided,
  Evidence_column_deflected,
  Evidence_column_earliest,
  Evidence_column_exhausted,
  Evidence_column_family,
  Evidence_column_holdsOnly,
  Evidence_column_idle,
  Evidence_column_loginCost,
  Evidence_column_loginDays,
  Evidence_column_memberCost,
  Evidence_column_neither,
  Evidence_column_percentile,
  Evidence_column_priceSource,
  Evidence_column_ratioFloor,
  Evidence_column_registered,
  Evidence_column_seatsToOwn,
  Evidence_column_share,
  Evidence_column_threshold,
  Evidence_column_unused,
  Evidence_value_basisMoves,
  Evidence_value_idleSeats,
  Evidence_value_lowerLicense,
  Evidence_value_poolSize,
  GlossaryName_contractYear,
  GlossaryName_habit,
  GlossaryName_partBasis,
  GlossaryName_tier,
  GlossaryName_userLimit,
  GlossaryName_waterfallBar,
  Glossary_Count,
  Glossary_Heading,
  Glossary_HelpFor,
  Glossary_None,
  Glossary_Search,
  Glossary_activeRate,
  Glossary_activeUsers,
  Glossary_advice,
  Glossary_atRisk,
  Glossary_basis,
  Glossary_bestCost,
  Glossary_bestSplit,
  Glossary_blocker,
  Glossary_breakEven,
  Glossary_candidate,
  Glossary_comparedToday,
  Glossary_confidence,
  Glossary_consequence,
  Glossary_contractYear,
  Glossary_costPerMonth,
  Glossary_costToday,
  Glossary_countedSaving,
  Glossary_coverage,
  Glossary_deflected,
  Glossary_dormant,
  Glossary_expectedCost,
  Glossary_extraCost,
  Glossary_family,
  Glossary_goingOn,
  Glossary_grantedBy,
  Glossary_habit,
  Glossary_idle,
  Glossary_idleSeats,
  Glossary_inflation,
  Glossary_irreversible,
  Glossary_kept,
  Glossary_lastLogin,
  Glossary_loginCost,
  Glossary_loginDay,
  Glossary_loginsPerActive,
  Glossary_loginsVsPool,
  Glossary_lowerLicense,
  Glossary_memberCost,
  Glossary_monthsAnalyzed,
  Glossary_needed,
  Glossary_nextTerm,
  Glossary_noOtherSource,
  Glossary_otherBasis,
  Glossary_ourCount,
  Glossary_overage,
  Glossary_partBasis,
  Glossary_partPrices,
  Glossary_partVolume,
  Glossary_percentile,
  Glossary_pool,
  Glossary_poolSize,
  Glossary_poolsAtRisk,
  Glossary_population,
  Glossary_possibleFrom,
  Glossary_possibleSaving,
  Glossary_priceSource,
  Glossary_projected,
  Glossary_promisedSaving,
  Glossary_protected,
  Glossary_purchased,
  Glossary_registered,
  Glossary_salesforceCount,
  Glossary_savingFloor,
  Glossary_savingPerMonth,
  Glossary_seatsInUse,
  Glossary_sufficientLicense,
  Glossary_suggestion,
  Glossary_threshold,
  Glossary_tier,
  Glossary_trueDown,
  Glossary_unusedSeats,
  Glossary_usageMonth,
  Glossary_userLimit,
  Glossary_usersToMove,
  Glossary_usesIt,
  Glossary_verdict,
  Glossary_warning,
  Glossary_waterfallBar,
  Glossary_waterfallChange,
  Ledger_Counted,
  Ledger_Expected,
  Ledger_LoginDays,
  Licenses_Logins,
  Licenses_Needed,
  Multiples_BaselineColumn,
  Multiples_Contract,
  Multiples_Decision,
  Multiples_MeterColumn,
  Multiples_OwnColumn,
  Multiples_Risk,
  Multiples_YearProjectedColumn,
  Multiples_YearUsedColumn,
  PlanEffects_Limit,
  PlanEffects_PoolAfter,
  PlanEffects_PoolBefore,
  Pools_Decided,
  Pools_Thumb,
  Populations_BestCost,
  Populations_LoginCost,
  Populations_LoginsPerActive,
  Populations_MemberCost,
  Populations_MixCost,
  Protect_Entry,
  Protect_Heading,
  Rung_expected,
  Rung_growth,
  SeatsPage_Exhausted,
  SeatsPage_Unused,
  Settings_savingFloor,
  Terms_PriceSource,
  Terms_TrueDown,
  Tiers_Candidates,
  Tiers_Inflation,
  Tiers_SavingInflation,
  Tiers_Share,
  Tiers_Uses,
  Tile_CostBest,
  Tile_Pools,
  Tile_Saving,
  Trap_CostPerMonth,
  Trap_Kept,
  UserTable_LoginDays,
  VerdictTable_Blockers,
  Verdicts_Blocker,
  Verdicts_Consequence,
  Verdicts_Only,
  Verdicts_Warning,
  Waterfall_Change,
  Waterfall_When,
  WhatIf_AsToday,
  WhatIf_Family,
  WhatIf_PartVolume,
  Work_Csv_risk
};
