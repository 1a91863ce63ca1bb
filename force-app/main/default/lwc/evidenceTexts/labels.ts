// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Evidence_access from "@salesforce/label/c.LO_Evidence_access";
import Evidence_activeRate from "@salesforce/label/c.LO_Evidence_activeRate";
import Evidence_assumption_anchorDay from "@salesforce/label/c.LO_Evidence_assumption_anchorDay";
import Evidence_assumption_dormantDays from "@salesforce/label/c.LO_Evidence_assumption_dormantDays";
import Evidence_assumption_hysteresisHigh from "@salesforce/label/c.LO_Evidence_assumption_hysteresisHigh";
import Evidence_assumption_hysteresisLow from "@salesforce/label/c.LO_Evidence_assumption_hysteresisLow";
import Evidence_assumption_lockOut from "@salesforce/label/c.LO_Evidence_assumption_lockOut";
import Evidence_assumption_percentile from "@salesforce/label/c.LO_Evidence_assumption_percentile";
import Evidence_assumption_ratio from "@salesforce/label/c.LO_Evidence_assumption_ratio";
import Evidence_assumption_rollOver from "@salesforce/label/c.LO_Evidence_assumption_rollOver";
import Evidence_assumption_timeZone from "@salesforce/label/c.LO_Evidence_assumption_timeZone";
import Evidence_assumption_trapShare from "@salesforce/label/c.LO_Evidence_assumption_trapShare";
import Evidence_assumption_window from "@salesforce/label/c.LO_Evidence_assumption_window";
import Evidence_assumptions from "@salesforce/label/c.LO_Evidence_assumptions";
import Evidence_basis from "@salesforce/label/c.LO_Evidence_basis";
import Evidence_column_access from "@salesforce/label/c.LO_Evidence_column_access";
import Evidence_column_active from "@salesforce/label/c.LO_Evidence_column_active";
import Evidence_column_activeRate from "@salesforce/label/c.LO_Evidence_column_activeRate";
import Evidence_column_advice from "@salesforce/label/c.LO_Evidence_column_advice";
import Evidence_column_assumption from "@salesforce/label/c.LO_Evidence_column_assumption";
import Evidence_column_baseline from "@salesforce/label/c.LO_Evidence_column_baseline";
import Evidence_column_basis from "@salesforce/label/c.LO_Evidence_column_basis";
import Evidence_column_bestCost from "@salesforce/label/c.LO_Evidence_column_bestCost";
import Evidence_column_breakEven from "@salesforce/label/c.LO_Evidence_column_breakEven";
import Evidence_column_cheapest from "@salesforce/label/c.LO_Evidence_column_cheapest";
import Evidence_column_confidence from "@salesforce/label/c.LO_Evidence_column_confidence";
import Evidence_column_contracted from "@salesforce/label/c.LO_Evidence_column_contracted";
import Evidence_column_costToday from "@salesforce/label/c.LO_Evidence_column_costToday";
import Evidence_column_currency from "@salesforce/label/c.LO_Evidence_column_currency";
import Evidence_column_deflected from "@salesforce/label/c.LO_Evidence_column_deflected";
import Evidence_column_discount from "@salesforce/label/c.LO_Evidence_column_discount";
import Evidence_column_dormant from "@salesforce/label/c.LO_Evidence_column_dormant";
import Evidence_column_extra from "@salesforce/label/c.LO_Evidence_column_extra";
import Evidence_column_finding from "@salesforce/label/c.LO_Evidence_column_finding";
import Evidence_column_from from "@salesforce/label/c.LO_Evidence_column_from";
import Evidence_column_granter from "@salesforce/label/c.LO_Evidence_column_granter";
import Evidence_column_growth from "@salesforce/label/c.LO_Evidence_column_growth";
import Evidence_column_holders from "@salesforce/label/c.LO_Evidence_column_holders";
import Evidence_column_idle from "@salesforce/label/c.LO_Evidence_column_idle";
import Evidence_column_kind from "@salesforce/label/c.LO_Evidence_column_kind";
import Evidence_column_license from "@salesforce/label/c.LO_Evidence_column_license";
import Evidence_column_loginCost from "@salesforce/label/c.LO_Evidence_column_loginCost";
import Evidence_column_loginDays from "@salesforce/label/c.LO_Evidence_column_loginDays";
import Evidence_column_logins from "@salesforce/label/c.LO_Evidence_column_logins";
import Evidence_column_memberCost from "@salesforce/label/c.LO_Evidence_column_memberCost";
import Evidence_column_missing from "@salesforce/label/c.LO_Evidence_column_missing";
import Evidence_column_mixCost from "@salesforce/label/c.LO_Evidence_column_mixCost";
import Evidence_column_month from "@salesforce/label/c.LO_Evidence_column_month";
import Evidence_column_monthlySaving from "@salesforce/label/c.LO_Evidence_column_monthlySaving";
import Evidence_column_months from "@salesforce/label/c.LO_Evidence_column_months";
import Evidence_column_name from "@salesforce/label/c.LO_Evidence_column_name";
import Evidence_column_never from "@salesforce/label/c.LO_Evidence_column_never";
import Evidence_column_next from "@salesforce/label/c.LO_Evidence_column_next";
import Evidence_column_object from "@salesforce/label/c.LO_Evidence_column_object";
import Evidence_column_percentile from "@salesforce/label/c.LO_Evidence_column_percentile";
import Evidence_column_price from "@salesforce/label/c.LO_Evidence_column_price";
import Evidence_column_priceSource from "@salesforce/label/c.LO_Evidence_column_priceSource";
import Evidence_column_profile from "@salesforce/label/c.LO_Evidence_column_profile";
import Evidence_column_projected from "@salesforce/label/c.LO_Evidence_column_projected";
import Evidence_column_purchased from "@salesforce/label/c.LO_Evidence_column_purchased";
import Evidence_column_ratioFloor from "@salesforce/label/c.LO_Evidence_column_ratioFloor";
import Evidence_column_recommended from "@salesforce/label/c.LO_Evidence_column_recommended";
import Evidence_column_registered from "@salesforce/label/c.LO_Evidence_column_registered";
import Evidence_column_renewal from "@salesforce/label/c.LO_Evidence_column_renewal";
import Evidence_column_role from "@salesforce/label/c.LO_Evidence_column_role";
import Evidence_column_rows from "@salesforce/label/c.LO_Evidence_column_rows";
import Evidence_column_scenario from "@salesforce/label/c.LO_Evidence_column_scenario";
import Evidence_column_scenarioCost from "@salesforce/label/c.LO_Evidence_column_scenarioCost";
import Evidence_column_share from "@salesforce/label/c.LO_Evidence_column_share";
import Evidence_column_site from "@salesforce/label/c.LO_Evidence_column_site";
import Evidence_column_source from "@salesforce/label/c.LO_Evidence_column_source";
import Evidence_column_threshold from "@salesforce/label/c.LO_Evidence_column_threshold";
import Evidence_column_to from "@salesforce/label/c.LO_Evidence_column_to";
import Evidence_column_trueDown from "@salesforce/label/c.LO_Evidence_column_trueDown";
import Evidence_column_trueDownSeats from "@salesforce/label/c.LO_Evidence_column_trueDownSeats";
import Evidence_column_unused from "@salesforce/label/c.LO_Evidence_column_unused";
import Evidence_column_used from "@salesforce/label/c.LO_Evidence_column_used";
import Evidence_column_users from "@salesforce/label/c.LO_Evidence_column_users";
import Evidence_column_value from "@salesforce/label/c.LO_Evidence_column_value";
import Evidence_column_window from "@salesforce/label/c.LO_Evidence_column_window";
import Evidence_distribution from "@salesforce/label/c.LO_Evidence_distribution";
import Evidence_findings from "@salesforce/label/c.LO_Evidence_findings";
import Evidence_note_access from "@salesforce/label/c.LO_Evidence_note_access";
import Evidence_note_accessMissing from "@salesforce/label/c.LO_Evidence_note_accessMissing";
import Evidence_note_activeRate from "@salesforce/label/c.LO_Evidence_note_activeRate";
import Evidence_note_assumptions from "@salesforce/label/c.LO_Evidence_note_assumptions";
import Evidence_note_basis from "@salesforce/label/c.LO_Evidence_note_basis";
import Evidence_note_distribution from "@salesforce/label/c.LO_Evidence_note_distribution";
import Evidence_note_loginDay from "@salesforce/label/c.LO_Evidence_note_loginDay";
import Evidence_note_pools from "@salesforce/label/c.LO_Evidence_note_pools";
import Evidence_note_scenarios from "@salesforce/label/c.LO_Evidence_note_scenarios";
import Evidence_note_seats from "@salesforce/label/c.LO_Evidence_note_seats";
import Evidence_note_sources from "@salesforce/label/c.LO_Evidence_note_sources";
import Evidence_note_summary from "@salesforce/label/c.LO_Evidence_note_summary";
import Evidence_pools from "@salesforce/label/c.LO_Evidence_pools";
import Evidence_scenarios from "@salesforce/label/c.LO_Evidence_scenarios";
import Evidence_seats from "@salesforce/label/c.LO_Evidence_seats";
import Evidence_sources from "@salesforce/label/c.LO_Evidence_sources";
import Evidence_summary from "@salesforce/label/c.LO_Evidence_summary";
import Evidence_table_accessByProfile from "@salesforce/label/c.LO_Evidence_table_accessByProfile";
import Evidence_table_accessByRole from "@salesforce/label/c.LO_Evidence_table_accessByRole";
import Evidence_table_activeRate from "@salesforce/label/c.LO_Evidence_table_activeRate";
import Evidence_table_annual from "@salesforce/label/c.LO_Evidence_table_annual";
import Evidence_table_basis from "@salesforce/label/c.LO_Evidence_table_basis";
import Evidence_table_findings from "@salesforce/label/c.LO_Evidence_table_findings";
import Evidence_table_grants from "@salesforce/label/c.LO_Evidence_table_grants";
import Evidence_table_pools from "@salesforce/label/c.LO_Evidence_table_pools";
import Evidence_table_prices from "@salesforce/label/c.LO_Evidence_table_prices";
import Evidence_table_scenarios from "@salesforce/label/c.LO_Evidence_table_scenarios";
import Evidence_table_seats from "@salesforce/label/c.LO_Evidence_table_seats";
import Evidence_table_settings from "@salesforce/label/c.LO_Evidence_table_settings";
import Evidence_table_summary from "@salesforce/label/c.LO_Evidence_table_summary";
import Evidence_table_unknowns from "@salesforce/label/c.LO_Evidence_table_unknowns";
import Evidence_unknown_contract from "@salesforce/label/c.LO_Evidence_unknown_contract";
import Evidence_unknown_inactiveUser from "@salesforce/label/c.LO_Evidence_unknown_inactiveUser";
import Evidence_unknown_license from "@salesforce/label/c.LO_Evidence_unknown_license";
import Evidence_unknown_loginUser from "@salesforce/label/c.LO_Evidence_unknown_loginUser";
import Evidence_unknown_profile from "@salesforce/label/c.LO_Evidence_unknown_profile";
import Evidence_unknown_site from "@salesforce/label/c.LO_Evidence_unknown_site";
import Evidence_unknown_unreadable from "@salesforce/label/c.LO_Evidence_unknown_unreadable";
import Evidence_value_allSites from "@salesforce/label/c.LO_Evidence_value_allSites";
import Evidence_value_contract from "@salesforce/label/c.LO_Evidence_value_contract";
import Evidence_value_create from "@salesforce/label/c.LO_Evidence_value_create";
import Evidence_value_edit from "@salesforce/label/c.LO_Evidence_value_edit";
import Evidence_value_everybody from "@salesforce/label/c.LO_Evidence_value_everybody";
import Evidence_value_grow from "@salesforce/label/c.LO_Evidence_value_grow";
import Evidence_value_high from "@salesforce/label/c.LO_Evidence_value_high";
import Evidence_value_keep from "@salesforce/label/c.LO_Evidence_value_keep";
import Evidence_value_list from "@salesforce/label/c.LO_Evidence_value_list";
import Evidence_value_login from "@salesforce/label/c.LO_Evidence_value_login";
import Evidence_value_low from "@salesforce/label/c.LO_Evidence_value_low";
import Evidence_value_member from "@salesforce/label/c.LO_Evidence_value_member";
import Evidence_value_mix from "@salesforce/label/c.LO_Evidence_value_mix";
import Evidence_value_mixed from "@salesforce/label/c.LO_Evidence_value_mixed";
import Evidence_value_no from "@salesforce/label/c.LO_Evidence_value_no";
import Evidence_value_permissionSetGrant from "@salesforce/label/c.LO_Evidence_value_permissionSetGrant";
import Evidence_value_profileGrant from "@salesforce/label/c.LO_Evidence_value_profileGrant";
import Evidence_value_read from "@salesforce/label/c.LO_Evidence_value_read";
import Evidence_value_shrink from "@salesforce/label/c.LO_Evidence_value_shrink";
import Evidence_value_yes from "@salesforce/label/c.LO_Evidence_value_yes";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Evidence_access,
  Evidence_activeRate,
  Evidence_assumption_anchorDay,
  Evidence_assumption_dormantDays,
  Evidence_assumption_hysteresisHigh,
  Evidence_assumption_hysteresisLow,
  Evidence_assumption_lockOut,
  Evidence_assumption_percentile,
  Evidence_assumption_ratio,
  Evidence_assumption_rollOver,
  Evidence_assumption_timeZone,
  Evidence_assumption_trapShare,
  Evidence_assumption_window,
  Evidence_assumptions,
  Evidence_basis,
  Evidence_column_access,
  Evidence_column_active,
  Evidence_column_activeRate,
  Evidence_column_advice,
  Evidence_column_assumption,
  Evidence_column_baseline,
  Evidence_column_basis,
  Evidence_column_bestCost,
  Evidence_column_breakEven,
  Evidence_column_cheapest,
  Evidence_column_confidence,
  Evidence_column_contracted,
  Evidence_column_costToday,
  Evidence_column_currency,
  Evidence_column_deflected,
  Evidence_column_discount,
  Evidence_column_dormant,
  Evidence_column_extra,
  Evidence_column_finding,
  Evidence_column_from,
  Evidence_column_granter,
  Evidence_column_growth,
  Evidence_column_holders,
  Evidence_column_idle,
  Evidence_column_kind,
  Evidence_column_license,
  Evidence_column_loginCost,
  Evidence_column_loginDays,
  Evidence_column_logins,
  Evidence_column_memberCost,
  Evidence_column_missing,
  Evidence_column_mixCost,
  Evidence_column_month,
  Evidence_column_monthlySaving,
  Evidence_column_months,
  Evidence_column_name,
  Evidence_column_never,
  Evidence_column_next,
  Evidence_column_object,
  Evidence_column_percentile,
  Evidence_column_price,
  Evidence_column_priceSource,
  Evidence_column_profile,
  Evidence_column_projected,
  Evidence_column_purchased,
  Evidence_column_ratioFloor,
  Evidence_column_recommended,
  Evidence_column_registered,
  Evidence_column_renewal,
  Evidence_column_role,
  Evidence_column_rows,
  Evidence_column_scenario,
  Evidence_column_scenarioCost,
  Evidence_column_share,
  Evidence_column_site,
  Evidence_column_source,
  Evidence_column_threshold,
  Evidence_column_to,
  Evidence_column_trueDown,
  Evidence_column_trueDownSeats,
  Evidence_column_unused,
  Evidence_column_used,
  Evidence_column_users,
  Evidence_column_value,
  Evidence_column_window,
  Evidence_distribution,
  Evidence_findings,
  Evidence_note_access,
  Evidence_note_accessMissing,
  Evidence_note_activeRate,
  Evidence_note_assumptions,
  Evidence_note_basis,
  Evidence_note_distribution,
  Evidence_note_loginDay,
  Evidence_note_pools,
  Evidence_note_scenarios,
  Evidence_note_seats,
  Evidence_note_sources,
  Evidence_note_summary,
  Evidence_pools,
  Evidence_scenarios,
  Evidence_seats,
  Evidence_sources,
  Evidence_summary,
  Evidence_table_accessByProfile,
  Evidence_table_accessByRole,
  Evidence_table_activeRate,
  Evidence_table_annual,
  Evidence_table_basis,
  Evidence_table_findings,
  Evidence_table_grants,
  Evidence_table_pools,
  Evidence_table_prices,
  Evidence_table_scenarios,
  Evidence_table_seats,
  Evidence_table_settings,
  Evidence_table_summary,
  Evidence_table_unknowns,
  Evidence_unknown_contract,
  Evidence_unknown_inactiveUser,
  Evidence_unknown_license,
  Evidence_unknown_loginUser,
  Evidence_unknown_profile,
  Evidence_unknown_site,
  Evidence_unknown_unreadable,
  Evidence_value_allSites,
  Evidence_value_contract,
  Evidence_value_create,
  Evidence_value_edit,
  Evidence_value_everybody,
  Evidence_value_grow,
  Evidence_value_high,
  Evidence_value_keep,
  Evidence_value_list,
  Evidence_value_login,
  Evidence_value_low,
  Evidence_value_member,
  Evidence_value_mix,
  Evidence_value_mixed,
  Evidence_value_no,
  Evidence_value_permissionSetGrant,
  Evidence_value_profileGrant,
  Evidence_value_read,
  Evidence_value_shrink,
  Evidence_value_yes
};
