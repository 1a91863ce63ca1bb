// Labels are not repeated: two labels with the same English text are one. `labels.mjs --check` refuses twins and reads this file for the two
// cases where that is not enough.

/**
 * Codes that take the word of another label. A text of the form labels[`Evidence_column_${code}`] needs a name for each code; names that
 * stand here have no label of their own: `labels.ts` gives them the label on the left.
 */
const SHARED = {
  Common_Accepted: ["Word_Status_accepted", "Work_Filter_accepted"],
  Common_Active: ["Evidence_column_active", "Word_Activity_active"],
  Common_ActiveRate: ["Evidence_column_activeRate"],
  Common_Advice: ["Evidence_column_advice"],
  Common_All: ["Work_Filter_all"],
  Common_AllSites: ["Evidence_value_allSites"],
  Common_Applied: ["ItemState_applied", "PlanState_applied"],
  Common_Basis: ["Evidence_column_basis"],
  Common_BestSplit: ["Evidence_column_mixCost", "Evidence_value_mix"],
  Common_BuyFewer: ["Evidence_value_shrink"],
  Common_BuyMore: ["Evidence_value_grow"],
  Common_Cheapest: ["Evidence_column_cheapest"],
  Common_Confidence: ["Evidence_column_confidence"],
  Common_CostToday: ["Evidence_column_costToday"],
  Common_Create: ["Evidence_value_create", "Permissions_Right_create"],
  Common_Currency: ["Evidence_column_currency"],
  Common_Deactivate: ["MoveKind_deactivate", "MoveStatus_deactivate", "Word_Suggestion_deactivate"],
  Common_Delete: ["Permissions_Right_delete"],
  Common_Difference: ["Evidence_column_drift"],
  Common_Dismissed: ["Word_Status_dismissed", "Work_Filter_dismissed"],
  Common_Done: ["Word_Status_done", "Work_Filter_done"],
  Common_Dormant: ["Evidence_column_dormant", "Word_Activity_dormant"],
  Common_Edit: ["Evidence_value_edit", "Permissions_Right_edit"],
  Common_Finding: ["Evidence_column_finding"],
  Common_Findings: ["Evidence_findings"],
  Common_From: ["Evidence_column_from"],
  Common_GrantedBy: ["Evidence_column_source"],
  Common_Irreversible: ["ConsequenceTitle_irreversible"],
  Common_Keep: ["Evidence_value_keep", "Word_Suggestion_keep"],
  Common_Kind: ["Evidence_column_kind"],
  Common_License: ["Evidence_column_license"],
  Common_Licenses: ["Evidence_table_summary"],
  Common_Login: ["Basis_login", "Evidence_value_login"],
  Common_LoginPools: ["Evidence_pools"],
  Common_Logins: ["Evidence_column_logins"],
  Common_Member: ["Basis_member", "Evidence_value_member"],
  Common_Month: ["Evidence_column_month"],
  Common_MonthlyLogins: ["Drift_Measure_monthlyLogins", "Evidence_value_monthlyLogins"],
  Common_MonthsLookedAt: ["Evidence_assumption_window", "Evidence_column_window"],
  Common_Name: ["Evidence_column_granter", "Evidence_column_name"],
  Common_NeverLoggedIn: ["Evidence_column_never", "Word_Activity_never"],
  Common_No: ["Evidence_value_no", "Seats_TrueDown_no"],
  Common_Object: ["Evidence_column_object"],
  Common_Open: ["Word_Status_open", "Work_Filter_open"],
  Common_Overdue: ["Evidence_value_overdue"],
  Common_PermissionSet: ["Evidence_value_permissionSetGrant", "Trap_Source_permissionSet"],
  Common_Planned: ["ItemState_planned", "PlanState_planned"],
  Common_Pool: ["Evidence_column_pool"],
  Common_Populations: ["Evidence_populations"],
  Common_Prices: ["Evidence_table_prices"],
  Common_Profile: ["Evidence_column_profile", "Evidence_value_profileGrant", "Trap_Source_profile"],
  Common_Projected: ["Evidence_column_projected"],
  Common_Protected: ["Excluded_protected"],
  Common_Purchased: ["Evidence_column_contracted", "Evidence_column_purchased"],
  Common_Read: ["Evidence_value_read", "Permissions_Right_read"],
  Common_Recommended: ["Evidence_column_recommended"],
  Common_Renewal: ["Evidence_column_renewal"],
  Common_Reversible: ["ConsequenceTitle_reversible"],
  Common_Reverted: ["ItemState_reverted", "PlanState_reverted"],
  Common_RightSizing: ["Evidence_rightSizing"],
  Common_Salesforce: ["Evidence_column_platform"],
  Common_SavingPerMonth: ["Evidence_column_monthlySaving"],
  Common_Scenario: ["Evidence_column_scenario", "Evidence_column_scenarioCost"],
  Common_ScenariosCompared: ["Evidence_table_scenarios"],
  Common_Seats: ["Evidence_seats"],
  Common_SeatsInUse: ["Drift_Measure_seats", "Evidence_value_seats"],
  Common_SeatsToDrop: ["Evidence_column_trueDownSeats"],
  Common_Site: ["Evidence_column_site"],
  Common_SitesUnread: ["Warning_sitesNotChecked"],
  Common_State: ["Evidence_column_state"],
  Common_To: ["Evidence_column_to"],
  Common_Used: ["Evidence_column_used"],
  Common_Users: ["Evidence_column_users"],
  Common_Yes: ["Evidence_value_yes", "Seats_TrueDown_yes"],
  Finding_poolWatch_Next: ["Finding_loginPoolNearlyUsed_Next"],
  Reason_pricesHidden: ["Note_pricesHidden"],
  Unknown: ["Burn_State_unknown"],
  Word_Why_belowBreakEven: ["Word_Why_aboveBreakEven"]
};

/** Texts that several labels keep, because other languages tell them apart, and how. */
const HOMONYMS = {
  Open: "A status is open, a button opens."
};

/** @type {Map<string, string>} names of labels, without `LO_`, by the codes that share them */
const labelOfCode = new Map(Object.entries(SHARED).flatMap(([label, codes]) => codes.map((code) => [code, label])));

module.exports = { SHARED, HOMONYMS, labelOfCode };
