// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Alike_basisToLogin from "@salesforce/label/c.LO_Alike_basisToLogin";
import Alike_dormant from "@salesforce/label/c.LO_Alike_dormant";
import Alike_downgrade from "@salesforce/label/c.LO_Alike_downgrade";
import Alike_downgradeMaybe from "@salesforce/label/c.LO_Alike_downgradeMaybe";
import Alike_externalOnInternal from "@salesforce/label/c.LO_Alike_externalOnInternal";
import Alike_idleNoPrice from "@salesforce/label/c.LO_Alike_idleNoPrice";
import Alike_inflation from "@salesforce/label/c.LO_Alike_inflation";
import Alike_objectTrap from "@salesforce/label/c.LO_Alike_objectTrap";
import App_Version from "@salesforce/label/c.LO_App_Version";
import App_VersionCommit from "@salesforce/label/c.LO_App_VersionCommit";
import App_VersionUnknown from "@salesforce/label/c.LO_App_VersionUnknown";
import Basis_in_login from "@salesforce/label/c.LO_Basis_in_login";
import Basis_in_member from "@salesforce/label/c.LO_Basis_in_member";
import Basis_in_mix from "@salesforce/label/c.LO_Basis_in_mix";
import Basis_in_unknown from "@salesforce/label/c.LO_Basis_in_unknown";
import Basis_mix from "@salesforce/label/c.LO_Basis_mix";
import BlockerTitle_accountNotPartner from "@salesforce/label/c.LO_BlockerTitle_accountNotPartner";
import BlockerTitle_alreadyOnTarget from "@salesforce/label/c.LO_BlockerTitle_alreadyOnTarget";
import BlockerTitle_cameBack from "@salesforce/label/c.LO_BlockerTitle_cameBack";
import BlockerTitle_licenseUnknown from "@salesforce/label/c.LO_BlockerTitle_licenseUnknown";
import BlockerTitle_noContact from "@salesforce/label/c.LO_BlockerTitle_noContact";
import BlockerTitle_noFreeSeat from "@salesforce/label/c.LO_BlockerTitle_noFreeSeat";
import BlockerTitle_noProfileMapped from "@salesforce/label/c.LO_BlockerTitle_noProfileMapped";
import BlockerTitle_ownerAtAccountLimit from "@salesforce/label/c.LO_BlockerTitle_ownerAtAccountLimit";
import BlockerTitle_ownerWithoutRole from "@salesforce/label/c.LO_BlockerTitle_ownerWithoutRole";
import BlockerTitle_personAccount from "@salesforce/label/c.LO_BlockerTitle_personAccount";
import BlockerTitle_portalRolesAtLimit from "@salesforce/label/c.LO_BlockerTitle_portalRolesAtLimit";
import BlockerTitle_profileDoesNotFit from "@salesforce/label/c.LO_BlockerTitle_profileDoesNotFit";
import BlockerTitle_targetUnknown from "@salesforce/label/c.LO_BlockerTitle_targetUnknown";
import BlockerTitle_userInactive from "@salesforce/label/c.LO_BlockerTitle_userInactive";
import Blocker_accountNotPartner from "@salesforce/label/c.LO_Blocker_accountNotPartner";
import Blocker_alreadyOnTarget from "@salesforce/label/c.LO_Blocker_alreadyOnTarget";
import Blocker_cameBack from "@salesforce/label/c.LO_Blocker_cameBack";
import Blocker_licenseUnknown from "@salesforce/label/c.LO_Blocker_licenseUnknown";
import Blocker_noContact from "@salesforce/label/c.LO_Blocker_noContact";
import Blocker_noFreeSeat from "@salesforce/label/c.LO_Blocker_noFreeSeat";
import Blocker_noProfileMapped from "@salesforce/label/c.LO_Blocker_noProfileMapped";
import Blocker_ownerAtAccountLimit from "@salesforce/label/c.LO_Blocker_ownerAtAccountLimit";
import Blocker_ownerWithoutRole from "@salesforce/label/c.LO_Blocker_ownerWithoutRole";
import Blocker_personAccount from "@salesforce/label/c.LO_Blocker_personAccount";
import Blocker_portalRolesAtLimit from "@salesforce/label/c.LO_Blocker_portalRolesAtLimit";
import Blocker_profileDoesNotFit from "@salesforce/label/c.LO_Blocker_profileDoesNotFit";
import Blocker_targetUnknown from "@salesforce/label/c.LO_Blocker_targetUnknown";
import Blocker_userInactive from "@salesforce/label/c.LO_Blocker_userInactive";
import Cause_dayBoundary from "@salesforce/label/c.LO_Cause_dayBoundary";
import Cause_licenseMoves from "@salesforce/label/c.LO_Cause_licenseMoves";
import Cause_meterTime from "@salesforce/label/c.LO_Cause_meterTime";
import Cause_meterTimeUnknown from "@salesforce/label/c.LO_Cause_meterTimeUnknown";
import Cause_monthStart from "@salesforce/label/c.LO_Cause_monthStart";
import Cause_partialCoverage from "@salesforce/label/c.LO_Cause_partialCoverage";
import Cause_repeatLogins from "@salesforce/label/c.LO_Cause_repeatLogins";
import Cause_seatsAsOfYesterday from "@salesforce/label/c.LO_Cause_seatsAsOfYesterday";
import Cause_unknownUsers from "@salesforce/label/c.LO_Cause_unknownUsers";
import Common_Accepted from "@salesforce/label/c.LO_Common_Accepted";
import Common_Access from "@salesforce/label/c.LO_Common_Access";
import Common_Active from "@salesforce/label/c.LO_Common_Active";
import Common_ActiveRate from "@salesforce/label/c.LO_Common_ActiveRate";
import Common_Advice from "@salesforce/label/c.LO_Common_Advice";
import Common_AllSites from "@salesforce/label/c.LO_Common_AllSites";
import Common_Applied from "@salesforce/label/c.LO_Common_Applied";
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_BestSplit from "@salesforce/label/c.LO_Common_BestSplit";
import Common_BuyFewer from "@salesforce/label/c.LO_Common_BuyFewer";
import Common_BuyMore from "@salesforce/label/c.LO_Common_BuyMore";
import Common_Cheapest from "@salesforce/label/c.LO_Common_Cheapest";
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_CostToday from "@salesforce/label/c.LO_Common_CostToday";
import Common_Create from "@salesforce/label/c.LO_Common_Create";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_Deactivate from "@salesforce/label/c.LO_Common_Deactivate";
import Common_Difference from "@salesforce/label/c.LO_Common_Difference";
import Common_Dismissed from "@salesforce/label/c.LO_Common_Dismissed";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_Dormant from "@salesforce/label/c.LO_Common_Dormant";
import Common_Edit from "@salesforce/label/c.LO_Common_Edit";
import Common_ExpectedOverage from "@salesforce/label/c.LO_Common_ExpectedOverage";
import Common_Finding from "@salesforce/label/c.LO_Common_Finding";
import Common_Findings from "@salesforce/label/c.LO_Common_Findings";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_GrantedBy from "@salesforce/label/c.LO_Common_GrantedBy";
import Common_InContract from "@salesforce/label/c.LO_Common_InContract";
import Common_Irreversible from "@salesforce/label/c.LO_Common_Irreversible";
import Common_Keep from "@salesforce/label/c.LO_Common_Keep";
import Common_KeyDates from "@salesforce/label/c.LO_Common_KeyDates";
import Common_Kind from "@salesforce/label/c.LO_Common_Kind";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Licenses from "@salesforce/label/c.LO_Common_Licenses";
import Common_Login from "@salesforce/label/c.LO_Common_Login";
import Common_LoginPools from "@salesforce/label/c.LO_Common_LoginPools";
import Common_Logins from "@salesforce/label/c.LO_Common_Logins";
import Common_Measure from "@salesforce/label/c.LO_Common_Measure";
import Common_Member from "@salesforce/label/c.LO_Common_Member";
import Common_Month from "@salesforce/label/c.LO_Common_Month";
import Common_MonthlyLogins from "@salesforce/label/c.LO_Common_MonthlyLogins";
import Common_MonthsAnalyzed from "@salesforce/label/c.LO_Common_MonthsAnalyzed";
import Common_Name from "@salesforce/label/c.LO_Common_Name";
import Common_NeverLoggedIn from "@salesforce/label/c.LO_Common_NeverLoggedIn";
import Common_NextStep from "@salesforce/label/c.LO_Common_NextStep";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_NoOtherSource from "@salesforce/label/c.LO_Common_NoOtherSource";
import Common_Object from "@salesforce/label/c.LO_Common_Object";
import Common_Open from "@salesforce/label/c.LO_Common_Open";
import Common_OurCount from "@salesforce/label/c.LO_Common_OurCount";
import Common_OurCountVsSalesforce from "@salesforce/label/c.LO_Common_OurCountVsSalesforce";
import Common_Overdue from "@salesforce/label/c.LO_Common_Overdue";
import Common_Owned from "@salesforce/label/c.LO_Common_Owned";
import Common_Percentile from "@salesforce/label/c.LO_Common_Percentile";
import Common_PercentileOf from "@salesforce/label/c.LO_Common_PercentileOf";
import Common_PermissionSet from "@salesforce/label/c.LO_Common_PermissionSet";
import Common_Planned from "@salesforce/label/c.LO_Common_Planned";
import Common_Pool from "@salesforce/label/c.LO_Common_Pool";
import Common_Populations from "@salesforce/label/c.LO_Common_Populations";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_Projected from "@salesforce/label/c.LO_Common_Projected";
import Common_Protected from "@salesforce/label/c.LO_Common_Protected";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_Read from "@salesforce/label/c.LO_Common_Read";
import Common_Renewal from "@salesforce/label/c.LO_Common_Renewal";
import Common_Reversible from "@salesforce/label/c.LO_Common_Reversible";
import Common_Reverted from "@salesforce/label/c.LO_Common_Reverted";
import Common_RightSizing from "@salesforce/label/c.LO_Common_RightSizing";
import Common_Salesforce from "@salesforce/label/c.LO_Common_Salesforce";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Scenario from "@salesforce/label/c.LO_Common_Scenario";
import Common_ScenariosCompared from "@salesforce/label/c.LO_Common_ScenariosCompared";
import Common_Seats from "@salesforce/label/c.LO_Common_Seats";
import Common_SeatsInUse from "@salesforce/label/c.LO_Common_SeatsInUse";
import Common_SeatsToDrop from "@salesforce/label/c.LO_Common_SeatsToDrop";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Common_SitesUnread from "@salesforce/label/c.LO_Common_SitesUnread";
import Common_State from "@salesforce/label/c.LO_Common_State";
import Common_SufficientLicense from "@salesforce/label/c.LO_Common_SufficientLicense";
import Common_To from "@salesforce/label/c.LO_Common_To";
import Common_UnusedSeats from "@salesforce/label/c.LO_Common_UnusedSeats";
import Common_Used from "@salesforce/label/c.LO_Common_Used";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_UsersToMove from "@salesforce/label/c.LO_Common_UsersToMove";
import Common_UsersWithAccess from "@salesforce/label/c.LO_Common_UsersWithAccess";
import Common_When from "@salesforce/label/c.LO_Common_When";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Confidence_high from "@salesforce/label/c.LO_Confidence_high";
import Confidence_low from "@salesforce/label/c.LO_Confidence_low";
import Confidence_medium from "@salesforce/label/c.LO_Confidence_medium";
import ConsequenceTitle_apiCalls from "@salesforce/label/c.LO_ConsequenceTitle_apiCalls";
import ConsequenceTitle_dataAccessMayBeLost from "@salesforce/label/c.LO_ConsequenceTitle_dataAccessMayBeLost";
import ConsequenceTitle_joinsAllCustomerPortalUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllCustomerPortalUsers";
import ConsequenceTitle_joinsAllPartnerUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllPartnerUsers";
import ConsequenceTitle_loginsNotReturned from "@salesforce/label/c.LO_ConsequenceTitle_loginsNotReturned";
import ConsequenceTitle_lowestRoleTaken from "@salesforce/label/c.LO_ConsequenceTitle_lowestRoleTaken";
import ConsequenceTitle_newIdentity from "@salesforce/label/c.LO_ConsequenceTitle_newIdentity";
import ConsequenceTitle_pastLoginsStay from "@salesforce/label/c.LO_ConsequenceTitle_pastLoginsStay";
import ConsequenceTitle_permissionSetLicensesRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetLicensesRemoved";
import ConsequenceTitle_permissionSetsRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetsRemoved";
import ConsequenceTitle_roleAssigned from "@salesforce/label/c.LO_ConsequenceTitle_roleAssigned";
import ConsequenceTitle_roleCreated from "@salesforce/label/c.LO_ConsequenceTitle_roleCreated";
import ConsequenceTitle_roleOptimizationAdvised from "@salesforce/label/c.LO_ConsequenceTitle_roleOptimizationAdvised";
import ConsequenceTitle_seatFreed from "@salesforce/label/c.LO_ConsequenceTitle_seatFreed";
import ConsequenceTitle_selfRegistrationSlower from "@salesforce/label/c.LO_ConsequenceTitle_selfRegistrationSlower";
import ConsequenceTitle_sharedPersonRole from "@salesforce/label/c.LO_ConsequenceTitle_sharedPersonRole";
import ConsequenceTitle_sharingRecalculated from "@salesforce/label/c.LO_ConsequenceTitle_sharingRecalculated";
import ConsequenceTitle_sharingSetsLost from "@salesforce/label/c.LO_ConsequenceTitle_sharingSetsLost";
import ConsequenceTitle_sitesGained from "@salesforce/label/c.LO_ConsequenceTitle_sitesGained";
import ConsequenceTitle_sitesLost from "@salesforce/label/c.LO_ConsequenceTitle_sitesLost";
import ConsequenceTitle_smallerScale from "@salesforce/label/c.LO_ConsequenceTitle_smallerScale";
import ConsequenceTitle_usernameAcrossOrgs from "@salesforce/label/c.LO_ConsequenceTitle_usernameAcrossOrgs";
import ConsequenceTitle_usernameInOrg from "@salesforce/label/c.LO_ConsequenceTitle_usernameInOrg";
import ConsequenceTitle_usernameStaysTaken from "@salesforce/label/c.LO_ConsequenceTitle_usernameStaysTaken";
import ConsequenceTitle_viewModifyAllUnavailable from "@salesforce/label/c.LO_ConsequenceTitle_viewModifyAllUnavailable";
import ConsequenceTitle_welcomeMail from "@salesforce/label/c.LO_ConsequenceTitle_welcomeMail";
import Consequence_apiCalls from "@salesforce/label/c.LO_Consequence_apiCalls";
import Consequence_dataAccessMayBeLost from "@salesforce/label/c.LO_Consequence_dataAccessMayBeLost";
import Consequence_irreversible from "@salesforce/label/c.LO_Consequence_irreversible";
import Consequence_joinsAllCustomerPortalUsers from "@salesforce/label/c.LO_Consequence_joinsAllCustomerPortalUsers";
import Consequence_joinsAllPartnerUsers from "@salesforce/label/c.LO_Consequence_joinsAllPartnerUsers";
import Consequence_loginsNotReturned from "@salesforce/label/c.LO_Consequence_loginsNotReturned";
import Consequence_lowestRoleTaken from "@salesforce/label/c.LO_Consequence_lowestRoleTaken";
import Consequence_newIdentity from "@salesforce/label/c.LO_Consequence_newIdentity";
import Consequence_pastLoginsStay from "@salesforce/label/c.LO_Consequence_pastLoginsStay";
import Consequence_permissionSetLicensesRemoved from "@salesforce/label/c.LO_Consequence_permissionSetLicensesRemoved";
import Consequence_permissionSetsRemoved from "@salesforce/label/c.LO_Consequence_permissionSetsRemoved";
import Consequence_reversible from "@salesforce/label/c.LO_Consequence_reversible";
import Consequence_roleAssigned from "@salesforce/label/c.LO_Consequence_roleAssigned";
import Consequence_roleCreated from "@salesforce/label/c.LO_Consequence_roleCreated";
import Consequence_roleOptimizationAdvised from "@salesforce/label/c.LO_Consequence_roleOptimizationAdvised";
import Consequence_seatFreed from "@salesforce/label/c.LO_Consequence_seatFreed";
import Consequence_selfRegistrationSlower from "@salesforce/label/c.LO_Consequence_selfRegistrationSlower";
import Consequence_sharedPersonRole from "@salesforce/label/c.LO_Consequence_sharedPersonRole";
import Consequence_sharingRecalculated from "@salesforce/label/c.LO_Consequence_sharingRecalculated";
import Consequence_sharingSetsLost from "@salesforce/label/c.LO_Consequence_sharingSetsLost";
import Consequence_sitesGained from "@salesforce/label/c.LO_Consequence_sitesGained";
import Consequence_sitesLost from "@salesforce/label/c.LO_Consequence_sitesLost";
import Consequence_smallerScale from "@salesforce/label/c.LO_Consequence_smallerScale";
import Consequence_usernameAcrossOrgs from "@salesforce/label/c.LO_Consequence_usernameAcrossOrgs";
import Consequence_usernameInOrg from "@salesforce/label/c.LO_Consequence_usernameInOrg";
import Consequence_usernameStaysTaken from "@salesforce/label/c.LO_Consequence_usernameStaysTaken";
import Consequence_viewModifyAllUnavailable from "@salesforce/label/c.LO_Consequence_viewModifyAllUnavailable";
import Consequence_welcomeMail from "@salesforce/label/c.LO_Consequence_welcomeMail";
import Count_Action from "@salesforce/label/c.LO_Count_Action";
import Count_Actions from "@salesforce/label/c.LO_Count_Actions";
import Count_Day from "@salesforce/label/c.LO_Count_Day";
import Count_Days from "@salesforce/label/c.LO_Count_Days";
import Count_Month from "@salesforce/label/c.LO_Count_Month";
import Count_MonthlyLogin from "@salesforce/label/c.LO_Count_MonthlyLogin";
import Count_MonthlyLogins from "@salesforce/label/c.LO_Count_MonthlyLogins";
import Count_Months from "@salesforce/label/c.LO_Count_Months";
import Count_Seat from "@salesforce/label/c.LO_Count_Seat";
import Count_Seats from "@salesforce/label/c.LO_Count_Seats";
import Count_User from "@salesforce/label/c.LO_Count_User";
import Count_Users from "@salesforce/label/c.LO_Count_Users";
import Csv_Fraction from "@salesforce/label/c.LO_Csv_Fraction";
import Csv_LoginDays from "@salesforce/label/c.LO_Csv_LoginDays";
import Csv_PerMonth from "@salesforce/label/c.LO_Csv_PerMonth";
import Csv_Price from "@salesforce/label/c.LO_Csv_Price";
import Document_Appendix from "@salesforce/label/c.LO_Document_Appendix";
import Document_Ask from "@salesforce/label/c.LO_Document_Ask";
import Document_AskPlain from "@salesforce/label/c.LO_Document_AskPlain";
import Document_Asks from "@salesforce/label/c.LO_Document_Asks";
import Document_AsksSum from "@salesforce/label/c.LO_Document_AsksSum";
import Document_ByNegotiation from "@salesforce/label/c.LO_Document_ByNegotiation";
import Document_Certainty from "@salesforce/label/c.LO_Document_Certainty";
import Document_Escalator from "@salesforce/label/c.LO_Document_Escalator";
import Document_Estimated from "@salesforce/label/c.LO_Document_Estimated";
import Document_Floor from "@salesforce/label/c.LO_Document_Floor";
import Document_Idle from "@salesforce/label/c.LO_Document_Idle";
import Document_Instead from "@salesforce/label/c.LO_Document_Instead";
import Document_Level_high from "@salesforce/label/c.LO_Document_Level_high";
import Document_Level_low from "@salesforce/label/c.LO_Document_Level_low";
import Document_Level_medium from "@salesforce/label/c.LO_Document_Level_medium";
import Document_License from "@salesforce/label/c.LO_Document_License";
import Document_Licenses from "@salesforce/label/c.LO_Document_Licenses";
import Document_Listed from "@salesforce/label/c.LO_Document_Listed";
import Document_LowerLicense from "@salesforce/label/c.LO_Document_LowerLicense";
import Document_Move from "@salesforce/label/c.LO_Document_Move";
import Document_Negotiate from "@salesforce/label/c.LO_Document_Negotiate";
import Document_NoAsks from "@salesforce/label/c.LO_Document_NoAsks";
import Document_NoOverage from "@salesforce/label/c.LO_Document_NoOverage";
import Document_NoRange from "@salesforce/label/c.LO_Document_NoRange";
import Document_NotesOrg from "@salesforce/label/c.LO_Document_NotesOrg";
import Document_Overage from "@salesforce/label/c.LO_Document_Overage";
import Document_OverageUnknown from "@salesforce/label/c.LO_Document_OverageUnknown";
import Document_OverageYear from "@salesforce/label/c.LO_Document_OverageYear";
import Document_Own from "@salesforce/label/c.LO_Document_Own";
import Document_PartNegotiated from "@salesforce/label/c.LO_Document_PartNegotiated";
import Document_Pay from "@salesforce/label/c.LO_Document_Pay";
import Document_PayUnknown from "@salesforce/label/c.LO_Document_PayUnknown";
import Document_PerYear from "@salesforce/label/c.LO_Document_PerYear";
import Document_Period from "@salesforce/label/c.LO_Document_Period";
import Document_PoolLogins from "@salesforce/label/c.LO_Document_PoolLogins";
import Document_PriceOf from "@salesforce/label/c.LO_Document_PriceOf";
import Document_Range from "@salesforce/label/c.LO_Document_Range";
import Document_Rounded from "@salesforce/label/c.LO_Document_Rounded";
import Document_RowsMore from "@salesforce/label/c.LO_Document_RowsMore";
import Document_Save from "@salesforce/label/c.LO_Document_Save";
import Document_SaveNothing from "@salesforce/label/c.LO_Document_SaveNothing";
import Document_SavePlain from "@salesforce/label/c.LO_Document_SavePlain";
import Document_Saves from "@salesforce/label/c.LO_Document_Saves";
import Document_SavesNegotiated from "@salesforce/label/c.LO_Document_SavesNegotiated";
import Document_SavesSteps from "@salesforce/label/c.LO_Document_SavesSteps";
import Document_SeatFigureSummary from "@salesforce/label/c.LO_Document_SeatFigureSummary";
import Document_SeatsLower from "@salesforce/label/c.LO_Document_SeatsLower";
import Document_SeatsOut from "@salesforce/label/c.LO_Document_SeatsOut";
import Document_SeatsOutOn from "@salesforce/label/c.LO_Document_SeatsOutOn";
import Document_Sign from "@salesforce/label/c.LO_Document_Sign";
import Document_Unpriced from "@salesforce/label/c.LO_Document_Unpriced";
import Document_Unused from "@salesforce/label/c.LO_Document_Unused";
import Event_contractEnd_Description from "@salesforce/label/c.LO_Event_contractEnd_Description";
import Event_contractEnd_Title from "@salesforce/label/c.LO_Event_contractEnd_Title";
import Event_quarterlyReview_Description from "@salesforce/label/c.LO_Event_quarterlyReview_Description";
import Event_quarterlyReview_Title from "@salesforce/label/c.LO_Event_quarterlyReview_Title";
import Event_telemetryReview_Description from "@salesforce/label/c.LO_Event_telemetryReview_Description";
import Event_telemetryReview_Title from "@salesforce/label/c.LO_Event_telemetryReview_Title";
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
import Evidence_assumptions from "@salesforce/label/c.LO_Evidence_assumptions";
import Evidence_basis from "@salesforce/label/c.LO_Evidence_basis";
import Evidence_column_agrees from "@salesforce/label/c.LO_Evidence_column_agrees";
import Evidence_column_amount from "@salesforce/label/c.LO_Evidence_column_amount";
import Evidence_column_assumption from "@salesforce/label/c.LO_Evidence_column_assumption";
import Evidence_column_baseline from "@salesforce/label/c.LO_Evidence_column_baseline";
import Evidence_column_bestCost from "@salesforce/label/c.LO_Evidence_column_bestCost";
import Evidence_column_breakEven from "@salesforce/label/c.LO_Evidence_column_breakEven";
import Evidence_column_comingLogins from "@salesforce/label/c.LO_Evidence_column_comingLogins";
import Evidence_column_comingYear from "@salesforce/label/c.LO_Evidence_column_comingYear";
import Evidence_column_date from "@salesforce/label/c.LO_Evidence_column_date";
import Evidence_column_decided from "@salesforce/label/c.LO_Evidence_column_decided";
import Evidence_column_deflected from "@salesforce/label/c.LO_Evidence_column_deflected";
import Evidence_column_discount from "@salesforce/label/c.LO_Evidence_column_discount";
import Evidence_column_earliest from "@salesforce/label/c.LO_Evidence_column_earliest";
import Evidence_column_event from "@salesforce/label/c.LO_Evidence_column_event";
import Evidence_column_exhausted from "@salesforce/label/c.LO_Evidence_column_exhausted";
import Evidence_column_family from "@salesforce/label/c.LO_Evidence_column_family";
import Evidence_column_growth from "@salesforce/label/c.LO_Evidence_column_growth";
import Evidence_column_holdsOnly from "@salesforce/label/c.LO_Evidence_column_holdsOnly";
import Evidence_column_idle from "@salesforce/label/c.LO_Evidence_column_idle";
import Evidence_column_loginCost from "@salesforce/label/c.LO_Evidence_column_loginCost";
import Evidence_column_loginDays from "@salesforce/label/c.LO_Evidence_column_loginDays";
import Evidence_column_memberCost from "@salesforce/label/c.LO_Evidence_column_memberCost";
import Evidence_column_missing from "@salesforce/label/c.LO_Evidence_column_missing";
import Evidence_column_months from "@salesforce/label/c.LO_Evidence_column_months";
import Evidence_column_neither from "@salesforce/label/c.LO_Evidence_column_neither";
import Evidence_column_percentile from "@salesforce/label/c.LO_Evidence_column_percentile";
import Evidence_column_price from "@salesforce/label/c.LO_Evidence_column_price";
import Evidence_column_priceSource from "@salesforce/label/c.LO_Evidence_column_priceSource";
import Evidence_column_quantity from "@salesforce/label/c.LO_Evidence_column_quantity";
import Evidence_column_ratioFloor from "@salesforce/label/c.LO_Evidence_column_ratioFloor";
import Evidence_column_reason from "@salesforce/label/c.LO_Evidence_column_reason";
import Evidence_column_registered from "@salesforce/label/c.LO_Evidence_column_registered";
import Evidence_column_role from "@salesforce/label/c.LO_Evidence_column_role";
import Evidence_column_rows from "@salesforce/label/c.LO_Evidence_column_rows";
import Evidence_column_rung from "@salesforce/label/c.LO_Evidence_column_rung";
import Evidence_column_seatsToOwn from "@salesforce/label/c.LO_Evidence_column_seatsToOwn";
import Evidence_column_setting from "@salesforce/label/c.LO_Evidence_column_setting";
import Evidence_column_share from "@salesforce/label/c.LO_Evidence_column_share";
import Evidence_column_threshold from "@salesforce/label/c.LO_Evidence_column_threshold";
import Evidence_column_until from "@salesforce/label/c.LO_Evidence_column_until";
import Evidence_column_unused from "@salesforce/label/c.LO_Evidence_column_unused";
import Evidence_column_value from "@salesforce/label/c.LO_Evidence_column_value";
import Evidence_distribution from "@salesforce/label/c.LO_Evidence_distribution";
import Evidence_loginDays from "@salesforce/label/c.LO_Evidence_loginDays";
import Evidence_note_access from "@salesforce/label/c.LO_Evidence_note_access";
import Evidence_note_accessMissing from "@salesforce/label/c.LO_Evidence_note_accessMissing";
import Evidence_note_activeRate from "@salesforce/label/c.LO_Evidence_note_activeRate";
import Evidence_note_allSites from "@salesforce/label/c.LO_Evidence_note_allSites";
import Evidence_note_assumptions from "@salesforce/label/c.LO_Evidence_note_assumptions";
import Evidence_note_basis from "@salesforce/label/c.LO_Evidence_note_basis";
import Evidence_note_distribution from "@salesforce/label/c.LO_Evidence_note_distribution";
import Evidence_note_loginDay from "@salesforce/label/c.LO_Evidence_note_loginDay";
import Evidence_note_loginDays from "@salesforce/label/c.LO_Evidence_note_loginDays";
import Evidence_note_noPopulations from "@salesforce/label/c.LO_Evidence_note_noPopulations";
import Evidence_note_pools from "@salesforce/label/c.LO_Evidence_note_pools";
import Evidence_note_populations from "@salesforce/label/c.LO_Evidence_note_populations";
import Evidence_note_reconciliation from "@salesforce/label/c.LO_Evidence_note_reconciliation";
import Evidence_note_rightSizing from "@salesforce/label/c.LO_Evidence_note_rightSizing";
import Evidence_note_running from "@salesforce/label/c.LO_Evidence_note_running";
import Evidence_note_scenarios from "@salesforce/label/c.LO_Evidence_note_scenarios";
import Evidence_note_seats from "@salesforce/label/c.LO_Evidence_note_seats";
import Evidence_note_sources from "@salesforce/label/c.LO_Evidence_note_sources";
import Evidence_note_summary from "@salesforce/label/c.LO_Evidence_note_summary";
import Evidence_note_wholeOrg from "@salesforce/label/c.LO_Evidence_note_wholeOrg";
import Evidence_running from "@salesforce/label/c.LO_Evidence_running";
import Evidence_scenarios from "@salesforce/label/c.LO_Evidence_scenarios";
import Evidence_sources from "@salesforce/label/c.LO_Evidence_sources";
import Evidence_summary from "@salesforce/label/c.LO_Evidence_summary";
import Evidence_table_accessByProfile from "@salesforce/label/c.LO_Evidence_table_accessByProfile";
import Evidence_table_accessByRole from "@salesforce/label/c.LO_Evidence_table_accessByRole";
import Evidence_table_activeRate from "@salesforce/label/c.LO_Evidence_table_activeRate";
import Evidence_table_annual from "@salesforce/label/c.LO_Evidence_table_annual";
import Evidence_table_basis from "@salesforce/label/c.LO_Evidence_table_basis";
import Evidence_table_calendar from "@salesforce/label/c.LO_Evidence_table_calendar";
import Evidence_table_findings from "@salesforce/label/c.LO_Evidence_table_findings";
import Evidence_table_grants from "@salesforce/label/c.LO_Evidence_table_grants";
import Evidence_table_ladder from "@salesforce/label/c.LO_Evidence_table_ladder";
import Evidence_table_loginDays from "@salesforce/label/c.LO_Evidence_table_loginDays";
import Evidence_table_poolMonths from "@salesforce/label/c.LO_Evidence_table_poolMonths";
import Evidence_table_pools from "@salesforce/label/c.LO_Evidence_table_pools";
import Evidence_table_populations from "@salesforce/label/c.LO_Evidence_table_populations";
import Evidence_table_reconciliation from "@salesforce/label/c.LO_Evidence_table_reconciliation";
import Evidence_table_running from "@salesforce/label/c.LO_Evidence_table_running";
import Evidence_table_seatTrend from "@salesforce/label/c.LO_Evidence_table_seatTrend";
import Evidence_table_seats from "@salesforce/label/c.LO_Evidence_table_seats";
import Evidence_table_settings from "@salesforce/label/c.LO_Evidence_table_settings";
import Evidence_table_steps from "@salesforce/label/c.LO_Evidence_table_steps";
import Evidence_table_tiers from "@salesforce/label/c.LO_Evidence_table_tiers";
import Evidence_table_traps from "@salesforce/label/c.LO_Evidence_table_traps";
import Evidence_table_unknowns from "@salesforce/label/c.LO_Evidence_table_unknowns";
import Evidence_unknown_contract from "@salesforce/label/c.LO_Evidence_unknown_contract";
import Evidence_unknown_file from "@salesforce/label/c.LO_Evidence_unknown_file";
import Evidence_unknown_inactiveUser from "@salesforce/label/c.LO_Evidence_unknown_inactiveUser";
import Evidence_unknown_license from "@salesforce/label/c.LO_Evidence_unknown_license";
import Evidence_unknown_loginUser from "@salesforce/label/c.LO_Evidence_unknown_loginUser";
import Evidence_unknown_profile from "@salesforce/label/c.LO_Evidence_unknown_profile";
import Evidence_unknown_site from "@salesforce/label/c.LO_Evidence_unknown_site";
import Evidence_unknown_unreadable from "@salesforce/label/c.LO_Evidence_unknown_unreadable";
import Evidence_value_ahead from "@salesforce/label/c.LO_Evidence_value_ahead";
import Evidence_value_atDate from "@salesforce/label/c.LO_Evidence_value_atDate";
import Evidence_value_basisMoves from "@salesforce/label/c.LO_Evidence_value_basisMoves";
import Evidence_value_contract from "@salesforce/label/c.LO_Evidence_value_contract";
import Evidence_value_entitlement from "@salesforce/label/c.LO_Evidence_value_entitlement";
import Evidence_value_everybody from "@salesforce/label/c.LO_Evidence_value_everybody";
import Evidence_value_high from "@salesforce/label/c.LO_Evidence_value_high";
import Evidence_value_idleSeats from "@salesforce/label/c.LO_Evidence_value_idleSeats";
import Evidence_value_list from "@salesforce/label/c.LO_Evidence_value_list";
import Evidence_value_low from "@salesforce/label/c.LO_Evidence_value_low";
import Evidence_value_lowerLicense from "@salesforce/label/c.LO_Evidence_value_lowerLicense";
import Evidence_value_medium from "@salesforce/label/c.LO_Evidence_value_medium";
import Evidence_value_mixed from "@salesforce/label/c.LO_Evidence_value_mixed";
import Evidence_value_negotiate from "@salesforce/label/c.LO_Evidence_value_negotiate";
import Evidence_value_now from "@salesforce/label/c.LO_Evidence_value_now";
import Evidence_value_ok from "@salesforce/label/c.LO_Evidence_value_ok";
import Evidence_value_over from "@salesforce/label/c.LO_Evidence_value_over";
import Evidence_value_poolSize from "@salesforce/label/c.LO_Evidence_value_poolSize";
import Evidence_value_watch from "@salesforce/label/c.LO_Evidence_value_watch";
import Excluded_alreadyDone from "@salesforce/label/c.LO_Excluded_alreadyDone";
import Excluded_blocked from "@salesforce/label/c.LO_Excluded_blocked";
import Excluded_inOtherPlan from "@salesforce/label/c.LO_Excluded_inOtherPlan";
import Excluded_noRoleLeft from "@salesforce/label/c.LO_Excluded_noRoleLeft";
import Excluded_noSeatLeft from "@salesforce/label/c.LO_Excluded_noSeatLeft";
import Excluded_notFound from "@salesforce/label/c.LO_Excluded_notFound";
import Excluded_profileChanged from "@salesforce/label/c.LO_Excluded_profileChanged";
import Excluded_twice from "@salesforce/label/c.LO_Excluded_twice";
import Excluded_wrongKind from "@salesforce/label/c.LO_Excluded_wrongKind";
import Finding_Term_negotiate from "@salesforce/label/c.LO_Finding_Term_negotiate";
import Finding_Term_nextTermPrices from "@salesforce/label/c.LO_Finding_Term_nextTermPrices";
import Finding_TierMoney from "@salesforce/label/c.LO_Finding_TierMoney";
import Finding_annualOverageProjected_Evidence from "@salesforce/label/c.LO_Finding_annualOverageProjected_Evidence";
import Finding_annualOverageProjected_Next from "@salesforce/label/c.LO_Finding_annualOverageProjected_Next";
import Finding_annualOverageProjected_Title from "@salesforce/label/c.LO_Finding_annualOverageProjected_Title";
import Finding_annualOverage_Evidence from "@salesforce/label/c.LO_Finding_annualOverage_Evidence";
import Finding_annualOverage_Next from "@salesforce/label/c.LO_Finding_annualOverage_Next";
import Finding_annualOverage_Title from "@salesforce/label/c.LO_Finding_annualOverage_Title";
import Finding_basisNewUsers_Evidence from "@salesforce/label/c.LO_Finding_basisNewUsers_Evidence";
import Finding_basisNewUsers_Next from "@salesforce/label/c.LO_Finding_basisNewUsers_Next";
import Finding_basisNewUsers_Title from "@salesforce/label/c.LO_Finding_basisNewUsers_Title";
import Finding_basisToLogin_Evidence from "@salesforce/label/c.LO_Finding_basisToLogin_Evidence";
import Finding_basisToLogin_Title from "@salesforce/label/c.LO_Finding_basisToLogin_Title";
import Finding_basisToMember_Evidence from "@salesforce/label/c.LO_Finding_basisToMember_Evidence";
import Finding_basis_Next from "@salesforce/label/c.LO_Finding_basis_Next";
import Finding_contractEndsFixed_Evidence from "@salesforce/label/c.LO_Finding_contractEndsFixed_Evidence";
import Finding_contractEndsFixed_Next from "@salesforce/label/c.LO_Finding_contractEndsFixed_Next";
import Finding_contractEndsFixed_Title from "@salesforce/label/c.LO_Finding_contractEndsFixed_Title";
import Finding_contractEndsPool_Evidence from "@salesforce/label/c.LO_Finding_contractEndsPool_Evidence";
import Finding_contractEndsPool_Next from "@salesforce/label/c.LO_Finding_contractEndsPool_Next";
import Finding_contractEndsPool_Title from "@salesforce/label/c.LO_Finding_contractEndsPool_Title";
import Finding_contractEnds_Evidence from "@salesforce/label/c.LO_Finding_contractEnds_Evidence";
import Finding_contractEnds_Next from "@salesforce/label/c.LO_Finding_contractEnds_Next";
import Finding_contractEnds_Title from "@salesforce/label/c.LO_Finding_contractEnds_Title";
import Finding_dormant_Evidence from "@salesforce/label/c.LO_Finding_dormant_Evidence";
import Finding_dormant_Next from "@salesforce/label/c.LO_Finding_dormant_Next";
import Finding_dormant_Title from "@salesforce/label/c.LO_Finding_dormant_Title";
import Finding_downgrade_Evidence from "@salesforce/label/c.LO_Finding_downgrade_Evidence";
import Finding_downgrade_Next from "@salesforce/label/c.LO_Finding_downgrade_Next";
import Finding_downgrade_Title from "@salesforce/label/c.LO_Finding_downgrade_Title";
import Finding_downgrade_TitleMaybe from "@salesforce/label/c.LO_Finding_downgrade_TitleMaybe";
import Finding_drift_Evidence from "@salesforce/label/c.LO_Finding_drift_Evidence";
import Finding_drift_Next from "@salesforce/label/c.LO_Finding_drift_Next";
import Finding_drift_Title from "@salesforce/label/c.LO_Finding_drift_Title";
import Finding_externalOnInternal_Evidence from "@salesforce/label/c.LO_Finding_externalOnInternal_Evidence";
import Finding_externalOnInternal_Next from "@salesforce/label/c.LO_Finding_externalOnInternal_Next";
import Finding_externalOnInternal_Title from "@salesforce/label/c.LO_Finding_externalOnInternal_Title";
import Finding_idleNoPrice_Evidence from "@salesforce/label/c.LO_Finding_idleNoPrice_Evidence";
import Finding_idleNoPrice_Next from "@salesforce/label/c.LO_Finding_idleNoPrice_Next";
import Finding_idleNoPrice_Title from "@salesforce/label/c.LO_Finding_idleNoPrice_Title";
import Finding_inflation_Evidence from "@salesforce/label/c.LO_Finding_inflation_Evidence";
import Finding_inflation_Next from "@salesforce/label/c.LO_Finding_inflation_Next";
import Finding_inflation_Title from "@salesforce/label/c.LO_Finding_inflation_Title";
import Finding_loginPoolNearlyUsed_Evidence from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Evidence";
import Finding_loginPoolNearlyUsed_Title from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Title";
import Finding_objectTrap_Evidence from "@salesforce/label/c.LO_Finding_objectTrap_Evidence";
import Finding_objectTrap_Next from "@salesforce/label/c.LO_Finding_objectTrap_Next";
import Finding_objectTrap_Title from "@salesforce/label/c.LO_Finding_objectTrap_Title";
import Finding_poolGrow_Evidence from "@salesforce/label/c.LO_Finding_poolGrow_Evidence";
import Finding_poolGrow_Next from "@salesforce/label/c.LO_Finding_poolGrow_Next";
import Finding_poolGrow_Title from "@salesforce/label/c.LO_Finding_poolGrow_Title";
import Finding_poolKept_Evidence from "@salesforce/label/c.LO_Finding_poolKept_Evidence";
import Finding_poolKept_Next from "@salesforce/label/c.LO_Finding_poolKept_Next";
import Finding_poolKept_Title from "@salesforce/label/c.LO_Finding_poolKept_Title";
import Finding_poolOverProjected_Evidence from "@salesforce/label/c.LO_Finding_poolOverProjected_Evidence";
import Finding_poolOverProjected_Next from "@salesforce/label/c.LO_Finding_poolOverProjected_Next";
import Finding_poolOverProjected_Title from "@salesforce/label/c.LO_Finding_poolOverProjected_Title";
import Finding_poolOver_Evidence from "@salesforce/label/c.LO_Finding_poolOver_Evidence";
import Finding_poolOver_Next from "@salesforce/label/c.LO_Finding_poolOver_Next";
import Finding_poolOver_Title from "@salesforce/label/c.LO_Finding_poolOver_Title";
import Finding_poolShrink_Evidence from "@salesforce/label/c.LO_Finding_poolShrink_Evidence";
import Finding_poolShrink_Next from "@salesforce/label/c.LO_Finding_poolShrink_Next";
import Finding_poolShrink_Title from "@salesforce/label/c.LO_Finding_poolShrink_Title";
import Finding_poolWatchProjected_Evidence from "@salesforce/label/c.LO_Finding_poolWatchProjected_Evidence";
import Finding_poolWatchProjected_Next from "@salesforce/label/c.LO_Finding_poolWatchProjected_Next";
import Finding_poolWatchProjected_Title from "@salesforce/label/c.LO_Finding_poolWatchProjected_Title";
import Finding_poolWatch_Evidence from "@salesforce/label/c.LO_Finding_poolWatch_Evidence";
import Finding_poolWatch_Next from "@salesforce/label/c.LO_Finding_poolWatch_Next";
import Finding_poolWatch_Title from "@salesforce/label/c.LO_Finding_poolWatch_Title";
import Finding_prices_contract from "@salesforce/label/c.LO_Finding_prices_contract";
import Finding_prices_list from "@salesforce/label/c.LO_Finding_prices_list";
import Finding_prices_mixed from "@salesforce/label/c.LO_Finding_prices_mixed";
import Finding_seatsExhaust_Evidence from "@salesforce/label/c.LO_Finding_seatsExhaust_Evidence";
import Finding_seatsExhaust_Next from "@salesforce/label/c.LO_Finding_seatsExhaust_Next";
import Finding_seatsExhaust_NextOrder from "@salesforce/label/c.LO_Finding_seatsExhaust_NextOrder";
import Finding_seatsExhaust_Title from "@salesforce/label/c.LO_Finding_seatsExhaust_Title";
import Finding_seatsExhausted_Evidence from "@salesforce/label/c.LO_Finding_seatsExhausted_Evidence";
import Finding_seatsExhausted_Next from "@salesforce/label/c.LO_Finding_seatsExhausted_Next";
import Finding_seatsExhausted_NextOrder from "@salesforce/label/c.LO_Finding_seatsExhausted_NextOrder";
import Finding_seatsExhausted_Title from "@salesforce/label/c.LO_Finding_seatsExhausted_Title";
import Finding_unusedSeats_Evidence from "@salesforce/label/c.LO_Finding_unusedSeats_Evidence";
import Finding_unusedSeats_Next from "@salesforce/label/c.LO_Finding_unusedSeats_Next";
import Finding_unusedSeats_Title from "@salesforce/label/c.LO_Finding_unusedSeats_Title";
import Findings_NoMoney from "@salesforce/label/c.LO_Findings_NoMoney";
import Findings_NoSaving from "@salesforce/label/c.LO_Findings_NoSaving";
import Findings_None from "@salesforce/label/c.LO_Findings_None";
import Findings_Risk from "@salesforce/label/c.LO_Findings_Risk";
import Findings_Saving from "@salesforce/label/c.LO_Findings_Saving";
import Findings_SavingFrom from "@salesforce/label/c.LO_Findings_SavingFrom";
import Fix_accountNotPartner from "@salesforce/label/c.LO_Fix_accountNotPartner";
import Fix_inOtherPlan from "@salesforce/label/c.LO_Fix_inOtherPlan";
import Fix_noFreeSeat from "@salesforce/label/c.LO_Fix_noFreeSeat";
import Fix_noProfileMapped from "@salesforce/label/c.LO_Fix_noProfileMapped";
import Fix_noSeatLeft from "@salesforce/label/c.LO_Fix_noSeatLeft";
import Fix_ownerAtAccountLimit from "@salesforce/label/c.LO_Fix_ownerAtAccountLimit";
import Fix_ownerWithoutRole from "@salesforce/label/c.LO_Fix_ownerWithoutRole";
import Fix_personAccount from "@salesforce/label/c.LO_Fix_personAccount";
import Fix_profileDoesNotFit from "@salesforce/label/c.LO_Fix_profileDoesNotFit";
import Fix_protected from "@salesforce/label/c.LO_Fix_protected";
import Fix_wrongKind from "@salesforce/label/c.LO_Fix_wrongKind";
import Frequency_BreakEven from "@salesforce/label/c.LO_Frequency_BreakEven";
import Frequency_Cut from "@salesforce/label/c.LO_Frequency_Cut";
import Frequency_SummaryPlain from "@salesforce/label/c.LO_Frequency_SummaryPlain";
import Frequency_Title from "@salesforce/label/c.LO_Frequency_Title";
import ItemState_failed from "@salesforce/label/c.LO_ItemState_failed";
import ItemState_revertFailed from "@salesforce/label/c.LO_ItemState_revertFailed";
import ItemState_skipped from "@salesforce/label/c.LO_ItemState_skipped";
import Job_access from "@salesforce/label/c.LO_Job_access";
import Job_alerts from "@salesforce/label/c.LO_Job_alerts";
import Job_collect from "@salesforce/label/c.LO_Job_collect";
import Job_decisions from "@salesforce/label/c.LO_Job_decisions";
import Job_digest from "@salesforce/label/c.LO_Job_digest";
import Job_findings from "@salesforce/label/c.LO_Job_findings";
import Job_ledger from "@salesforce/label/c.LO_Job_ledger";
import Job_oldRuns from "@salesforce/label/c.LO_Job_oldRuns";
import Job_purge from "@salesforce/label/c.LO_Job_purge";
import Jobs_FailedLine from "@salesforce/label/c.LO_Jobs_FailedLine";
import Jobs_OverdueLine from "@salesforce/label/c.LO_Jobs_OverdueLine";
import Jobs_OverdueNever from "@salesforce/label/c.LO_Jobs_OverdueNever";
import Kind_contractEnds from "@salesforce/label/c.LO_Kind_contractEnds";
import Kind_inflation from "@salesforce/label/c.LO_Kind_inflation";
import Kind_loginPoolNearlyUsed from "@salesforce/label/c.LO_Kind_loginPoolNearlyUsed";
import Kind_objectTrap from "@salesforce/label/c.LO_Kind_objectTrap";
import Kind_poolGrow from "@salesforce/label/c.LO_Kind_poolGrow";
import Kind_poolOver from "@salesforce/label/c.LO_Kind_poolOver";
import Kind_poolWatch from "@salesforce/label/c.LO_Kind_poolWatch";
import Kind_seatsExhaust from "@salesforce/label/c.LO_Kind_seatsExhaust";
import LicenseDecision_From from "@salesforce/label/c.LO_LicenseDecision_From";
import LicenseDecision_FromTo from "@salesforce/label/c.LO_LicenseDecision_FromTo";
import LicenseDecision_MoreFrom from "@salesforce/label/c.LO_LicenseDecision_MoreFrom";
import LicenseDecision_Negotiate from "@salesforce/label/c.LO_LicenseDecision_Negotiate";
import LicenseDecision_NowLogins from "@salesforce/label/c.LO_LicenseDecision_NowLogins";
import LicenseDecision_NowSeats from "@salesforce/label/c.LO_LicenseDecision_NowSeats";
import LicenseDecision_ToLogin from "@salesforce/label/c.LO_LicenseDecision_ToLogin";
import LicenseDecision_ToMember from "@salesforce/label/c.LO_LicenseDecision_ToMember";
import LicenseDecision_fewer from "@salesforce/label/c.LO_LicenseDecision_fewer";
import LicenseDecision_keep from "@salesforce/label/c.LO_LicenseDecision_keep";
import LicenseDecision_more from "@salesforce/label/c.LO_LicenseDecision_more";
import LicenseDecision_unknown from "@salesforce/label/c.LO_LicenseDecision_unknown";
import Licenses_Needed from "@salesforce/label/c.LO_Licenses_Needed";
import Licenses_NoAdvice from "@salesforce/label/c.LO_Licenses_NoAdvice";
import MoveKind_switch from "@salesforce/label/c.LO_MoveKind_switch";
import MoveKind_upgrade from "@salesforce/label/c.LO_MoveKind_upgrade";
import MoveStatus_eligible from "@salesforce/label/c.LO_MoveStatus_eligible";
import MoveStatus_eligibleWithLoss from "@salesforce/label/c.LO_MoveStatus_eligibleWithLoss";
import MoveStatus_notExternal from "@salesforce/label/c.LO_MoveStatus_notExternal";
import MoveStatus_recreate from "@salesforce/label/c.LO_MoveStatus_recreate";
import MoveStatus_switch from "@salesforce/label/c.LO_MoveStatus_switch";
import Move_NoNames from "@salesforce/label/c.LO_Move_NoNames";
import Move_WithNames from "@salesforce/label/c.LO_Move_WithNames";
import NoRevert_alreadyReverted from "@salesforce/label/c.LO_NoRevert_alreadyReverted";
import NoRevert_changedSince from "@salesforce/label/c.LO_NoRevert_changedSince";
import NoRevert_noFreeSeat from "@salesforce/label/c.LO_NoRevert_noFreeSeat";
import NoRevert_notApplied from "@salesforce/label/c.LO_NoRevert_notApplied";
import NoRevert_profileMissing from "@salesforce/label/c.LO_NoRevert_profileMissing";
import NoRevert_upgrade from "@salesforce/label/c.LO_NoRevert_upgrade";
import NoRevert_userInactive from "@salesforce/label/c.LO_NoRevert_userInactive";
import Note_absent_License_Contract from "@salesforce/label/c.LO_Note_absent_License_Contract";
import Note_absent_MonthlyLoginsEntitlement from "@salesforce/label/c.LO_Note_absent_MonthlyLoginsEntitlement";
import Note_absent_MonthlyLoginsUsed from "@salesforce/label/c.LO_Note_absent_MonthlyLoginsUsed";
import Note_absent_Network from "@salesforce/label/c.LO_Note_absent_Network";
import Note_absent_NetworkId from "@salesforce/label/c.LO_Note_absent_NetworkId";
import Note_absent_NetworkMember from "@salesforce/label/c.LO_Note_absent_NetworkMember";
import Note_contractEnded from "@salesforce/label/c.LO_Note_contractEnded";
import Note_doubt_earlierLogins from "@salesforce/label/c.LO_Note_doubt_earlierLogins";
import Note_doubt_emptyDays from "@salesforce/label/c.LO_Note_doubt_emptyDays";
import Note_doubt_endFar from "@salesforce/label/c.LO_Note_doubt_endFar";
import Note_doubt_externalGap from "@salesforce/label/c.LO_Note_doubt_externalGap";
import Note_doubt_futureUsers from "@salesforce/label/c.LO_Note_doubt_futureUsers";
import Note_doubt_lastMissing from "@salesforce/label/c.LO_Note_doubt_lastMissing";
import Note_doubt_laterUsers from "@salesforce/label/c.LO_Note_doubt_laterUsers";
import Note_doubt_noHistory from "@salesforce/label/c.LO_Note_doubt_noHistory";
import Note_doubt_noSuccess from "@salesforce/label/c.LO_Note_doubt_noSuccess";
import Note_doubt_olderUsers from "@salesforce/label/c.LO_Note_doubt_olderUsers";
import Note_doubt_otherQuantity from "@salesforce/label/c.LO_Note_doubt_otherQuantity";
import Note_doubt_otherStatus from "@salesforce/label/c.LO_Note_doubt_otherStatus";
import Note_doubt_otherUsers from "@salesforce/label/c.LO_Note_doubt_otherUsers";
import Note_doubt_overageFar from "@salesforce/label/c.LO_Note_doubt_overageFar";
import Note_doubt_overridden from "@salesforce/label/c.LO_Note_doubt_overridden";
import Note_doubt_priceFar from "@salesforce/label/c.LO_Note_doubt_priceFar";
import Note_doubt_pricesApart from "@salesforce/label/c.LO_Note_doubt_pricesApart";
import Note_doubt_sandbox from "@salesforce/label/c.LO_Note_doubt_sandbox";
import Note_doubt_sandboxOrg from "@salesforce/label/c.LO_Note_doubt_sandboxOrg";
import Note_doubt_seatsExceeded from "@salesforce/label/c.LO_Note_doubt_seatsExceeded";
import Note_doubt_strayLogins from "@salesforce/label/c.LO_Note_doubt_strayLogins";
import Note_doubt_timesTwelve from "@salesforce/label/c.LO_Note_doubt_timesTwelve";
import Note_doubt_unplacedLogins from "@salesforce/label/c.LO_Note_doubt_unplacedLogins";
import Note_doubt_unplacedUsers from "@salesforce/label/c.LO_Note_doubt_unplacedUsers";
import Note_doubt_usersTwice from "@salesforce/label/c.LO_Note_doubt_usersTwice";
import Note_fewFound from "@salesforce/label/c.LO_Note_fewFound";
import Note_fewMonths from "@salesforce/label/c.LO_Note_fewMonths";
import Note_growth from "@salesforce/label/c.LO_Note_growth";
import Note_listPrices from "@salesforce/label/c.LO_Note_listPrices";
import Note_loginDrift from "@salesforce/label/c.LO_Note_loginDrift";
import Note_missing from "@salesforce/label/c.LO_Note_missing";
import Note_more from "@salesforce/label/c.LO_Note_more";
import Note_noComplete from "@salesforce/label/c.LO_Note_noComplete";
import Note_outside from "@salesforce/label/c.LO_Note_outside";
import Note_partial from "@salesforce/label/c.LO_Note_partial";
import Note_runFailed from "@salesforce/label/c.LO_Note_runFailed";
import Note_runFailedChunks from "@salesforce/label/c.LO_Note_runFailedChunks";
import Note_runOverlapped from "@salesforce/label/c.LO_Note_runOverlapped";
import Note_runRunning from "@salesforce/label/c.LO_Note_runRunning";
import Note_seatDrift from "@salesforce/label/c.LO_Note_seatDrift";
import Note_unknown_contract from "@salesforce/label/c.LO_Note_unknown_contract";
import Note_unknown_file from "@salesforce/label/c.LO_Note_unknown_file";
import Note_unknown_inactiveUser from "@salesforce/label/c.LO_Note_unknown_inactiveUser";
import Note_unknown_license from "@salesforce/label/c.LO_Note_unknown_license";
import Note_unknown_loginUser from "@salesforce/label/c.LO_Note_unknown_loginUser";
import Note_unknown_profile from "@salesforce/label/c.LO_Note_unknown_profile";
import Note_unknown_site from "@salesforce/label/c.LO_Note_unknown_site";
import Note_unknown_unreadable from "@salesforce/label/c.LO_Note_unknown_unreadable";
import Note_usersUnknown from "@salesforce/label/c.LO_Note_usersUnknown";
import Notes_Heading from "@salesforce/label/c.LO_Notes_Heading";
import Notes_None from "@salesforce/label/c.LO_Notes_None";
import Overview_SavingUnknown from "@salesforce/label/c.LO_Overview_SavingUnknown";
import Overview_Step from "@salesforce/label/c.LO_Overview_Step";
import Overview_When from "@salesforce/label/c.LO_Overview_When";
import Pack_TableEmpty from "@salesforce/label/c.LO_Pack_TableEmpty";
import PlanProblem_allStopped from "@salesforce/label/c.LO_PlanProblem_allStopped";
import PlanProblem_cannotApply from "@salesforce/label/c.LO_PlanProblem_cannotApply";
import PlanProblem_empty from "@salesforce/label/c.LO_PlanProblem_empty";
import PlanProblem_notConfirmed from "@salesforce/label/c.LO_PlanProblem_notConfirmed";
import PlanProblem_overSeats from "@salesforce/label/c.LO_PlanProblem_overSeats";
import PlanProblem_protectListUnread from "@salesforce/label/c.LO_PlanProblem_protectListUnread";
import PlanProblem_protected from "@salesforce/label/c.LO_PlanProblem_protected";
import PlanProblem_seatsUnknown from "@salesforce/label/c.LO_PlanProblem_seatsUnknown";
import PlanProblem_tooEarly from "@salesforce/label/c.LO_PlanProblem_tooEarly";
import PlanProblem_twice from "@salesforce/label/c.LO_PlanProblem_twice";
import PlanProblem_wrongState from "@salesforce/label/c.LO_PlanProblem_wrongState";
import PlanReason_currencyMismatch from "@salesforce/label/c.LO_PlanReason_currencyMismatch";
import PlanReason_loginDaysUnknown from "@salesforce/label/c.LO_PlanReason_loginDaysUnknown";
import PlanReason_noLicenseFacts from "@salesforce/label/c.LO_PlanReason_noLicenseFacts";
import PlanReason_noPrices from "@salesforce/label/c.LO_PlanReason_noPrices";
import PlanState_applying from "@salesforce/label/c.LO_PlanState_applying";
import PlanState_closed from "@salesforce/label/c.LO_PlanState_closed";
import PlanState_discarded from "@salesforce/label/c.LO_PlanState_discarded";
import PlanState_draft from "@salesforce/label/c.LO_PlanState_draft";
import PlanState_endedWithFailures from "@salesforce/label/c.LO_PlanState_endedWithFailures";
import PlanState_reverting from "@salesforce/label/c.LO_PlanState_reverting";
import PlanState_stopped from "@salesforce/label/c.LO_PlanState_stopped";
import PlanState_waiting from "@salesforce/label/c.LO_PlanState_waiting";
import Pools_Thumb from "@salesforce/label/c.LO_Pools_Thumb";
import Price_PerLogin from "@salesforce/label/c.LO_Price_PerLogin";
import Price_PerSeat from "@salesforce/label/c.LO_Price_PerSeat";
import ProfileMap_duplicate from "@salesforce/label/c.LO_ProfileMap_duplicate";
import ProfileMap_fromMissing from "@salesforce/label/c.LO_ProfileMap_fromMissing";
import ProfileMap_licenseDoesNotFit from "@salesforce/label/c.LO_ProfileMap_licenseDoesNotFit";
import ProfileMap_noPath from "@salesforce/label/c.LO_ProfileMap_noPath";
import ProfileMap_sameProfile from "@salesforce/label/c.LO_ProfileMap_sameProfile";
import ProfileMap_toMissing from "@salesforce/label/c.LO_ProfileMap_toMissing";
import Reason_currencyMismatch from "@salesforce/label/c.LO_Reason_currencyMismatch";
import Reason_noCompleteMonth from "@salesforce/label/c.LO_Reason_noCompleteMonth";
import Reason_noContract from "@salesforce/label/c.LO_Reason_noContract";
import Reason_noLoginPrice from "@salesforce/label/c.LO_Reason_noLoginPrice";
import Reason_noMemberPrice from "@salesforce/label/c.LO_Reason_noMemberPrice";
import Reason_noPrices from "@salesforce/label/c.LO_Reason_noPrices";
import Reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import Reason_unknownRegistered from "@salesforce/label/c.LO_Reason_unknownRegistered";
import Report_Explain from "@salesforce/label/c.LO_Report_Explain";
import Report_More from "@salesforce/label/c.LO_Report_More";
import Report_Numbers from "@salesforce/label/c.LO_Report_Numbers";
import Report_PerMonth from "@salesforce/label/c.LO_Report_PerMonth";
import Report_PerYear from "@salesforce/label/c.LO_Report_PerYear";
import Report_PoolSummary from "@salesforce/label/c.LO_Report_PoolSummary";
import Report_Title from "@salesforce/label/c.LO_Report_Title";
import Report_UnknownOf from "@salesforce/label/c.LO_Report_UnknownOf";
import Report_UnknownOfOne from "@salesforce/label/c.LO_Report_UnknownOfOne";
import Rung_expected from "@salesforce/label/c.LO_Rung_expected";
import Rung_growth from "@salesforce/label/c.LO_Rung_growth";
import Scenario_Basis_keep from "@salesforce/label/c.LO_Scenario_Basis_keep";
import Scenario_Basis_login from "@salesforce/label/c.LO_Scenario_Basis_login";
import Scenario_Basis_member from "@salesforce/label/c.LO_Scenario_Basis_member";
import Scenario_Basis_threshold from "@salesforce/label/c.LO_Scenario_Basis_threshold";
import Scenario_OveragePrice from "@salesforce/label/c.LO_Scenario_OveragePrice";
import Scope_Is from "@salesforce/label/c.LO_Scope_Is";
import Scope_License from "@salesforce/label/c.LO_Scope_License";
import Scope_Site from "@salesforce/label/c.LO_Scope_Site";
import Scope_SiteMoney from "@salesforce/label/c.LO_Scope_SiteMoney";
import Seats_Exhaust from "@salesforce/label/c.LO_Seats_Exhaust";
import Seats_Exhausted from "@salesforce/label/c.LO_Seats_Exhausted";
import Seats_Over from "@salesforce/label/c.LO_Seats_Over";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Step_addContact from "@salesforce/label/c.LO_Step_addContact";
import Step_addProfileToSites from "@salesforce/label/c.LO_Step_addProfileToSites";
import Step_assignAccess from "@salesforce/label/c.LO_Step_assignAccess";
import Step_changeProfile from "@salesforce/label/c.LO_Step_changeProfile";
import Step_changeProfile_Unnamed from "@salesforce/label/c.LO_Step_changeProfile_Unnamed";
import Step_checkAccess from "@salesforce/label/c.LO_Step_checkAccess";
import Step_createUser from "@salesforce/label/c.LO_Step_createUser";
import Step_deactivateUser from "@salesforce/label/c.LO_Step_deactivateUser";
import Step_enablePartnerAccount from "@salesforce/label/c.LO_Step_enablePartnerAccount";
import Step_extendSharingSets from "@salesforce/label/c.LO_Step_extendSharingSets";
import Step_freeSeats from "@salesforce/label/c.LO_Step_freeSeats";
import Step_giveOwnerRole from "@salesforce/label/c.LO_Step_giveOwnerRole";
import Step_makeOwnerPowerUser from "@salesforce/label/c.LO_Step_makeOwnerPowerUser";
import Step_mapProfile from "@salesforce/label/c.LO_Step_mapProfile";
import Step_migrateData from "@salesforce/label/c.LO_Step_migrateData";
import Step_moveToBusinessAccount from "@salesforce/label/c.LO_Step_moveToBusinessAccount";
import Step_notifyUser from "@salesforce/label/c.LO_Step_notifyUser";
import Step_raiseRoleLimit from "@salesforce/label/c.LO_Step_raiseRoleLimit";
import Step_reassignPermissionSetLicenses from "@salesforce/label/c.LO_Step_reassignPermissionSetLicenses";
import Step_reassignPermissionSets from "@salesforce/label/c.LO_Step_reassignPermissionSets";
import Step_replacePermissionSets from "@salesforce/label/c.LO_Step_replacePermissionSets";
import Step_savePermissionSets from "@salesforce/label/c.LO_Step_savePermissionSets";
import Step_waitGracePeriod from "@salesforce/label/c.LO_Step_waitGracePeriod";
import Sum_logins from "@salesforce/label/c.LO_Sum_logins";
import Sum_lowerSeats from "@salesforce/label/c.LO_Sum_lowerSeats";
import Sum_missingSeats from "@salesforce/label/c.LO_Sum_missingSeats";
import Sum_overage from "@salesforce/label/c.LO_Sum_overage";
import Sum_perMonth from "@salesforce/label/c.LO_Sum_perMonth";
import Sum_returnedSeats from "@salesforce/label/c.LO_Sum_returnedSeats";
import Sum_seats from "@salesforce/label/c.LO_Sum_seats";
import Sum_share from "@salesforce/label/c.LO_Sum_share";
import Terms_ByMonth from "@salesforce/label/c.LO_Terms_ByMonth";
import Terms_ByYear from "@salesforce/label/c.LO_Terms_ByYear";
import Terms_Settlement from "@salesforce/label/c.LO_Terms_Settlement";
import Terms_TrueDown from "@salesforce/label/c.LO_Terms_TrueDown";
import Tiers_Externals from "@salesforce/label/c.LO_Tiers_Externals";
import Tile_CostBest from "@salesforce/label/c.LO_Tile_CostBest";
import Tile_PerMonth from "@salesforce/label/c.LO_Tile_PerMonth";
import Tile_Saving from "@salesforce/label/c.LO_Tile_Saving";
import Unknown from "@salesforce/label/c.LO_Unknown";
import WarningTitle_accountNotChecked from "@salesforce/label/c.LO_WarningTitle_accountNotChecked";
import WarningTitle_contactNotChecked from "@salesforce/label/c.LO_WarningTitle_contactNotChecked";
import WarningTitle_noDocumentedPath from "@salesforce/label/c.LO_WarningTitle_noDocumentedPath";
import WarningTitle_ownerAccountsNotChecked from "@salesforce/label/c.LO_WarningTitle_ownerAccountsNotChecked";
import WarningTitle_ownerRoleNotChecked from "@salesforce/label/c.LO_WarningTitle_ownerRoleNotChecked";
import WarningTitle_partnerAccountNotChecked from "@salesforce/label/c.LO_WarningTitle_partnerAccountNotChecked";
import WarningTitle_permissionSetLicensesNotChecked from "@salesforce/label/c.LO_WarningTitle_permissionSetLicensesNotChecked";
import WarningTitle_permissionSetsBound from "@salesforce/label/c.LO_WarningTitle_permissionSetsBound";
import WarningTitle_permissionSetsNotChecked from "@salesforce/label/c.LO_WarningTitle_permissionSetsNotChecked";
import WarningTitle_personAccountNotChecked from "@salesforce/label/c.LO_WarningTitle_personAccountNotChecked";
import WarningTitle_portalRolesNotChecked from "@salesforce/label/c.LO_WarningTitle_portalRolesNotChecked";
import WarningTitle_seatsNotChecked from "@salesforce/label/c.LO_WarningTitle_seatsNotChecked";
import WarningTitle_selfRegistrationNotChecked from "@salesforce/label/c.LO_WarningTitle_selfRegistrationNotChecked";
import WarningTitle_sharingSetsNotChecked from "@salesforce/label/c.LO_WarningTitle_sharingSetsNotChecked";
import WarningTitle_sitesNotChecked from "@salesforce/label/c.LO_WarningTitle_sitesNotChecked";
import WarningTitle_switchNotProven from "@salesforce/label/c.LO_WarningTitle_switchNotProven";
import WarningTitle_userFrozen from "@salesforce/label/c.LO_WarningTitle_userFrozen";
import WarningTitle_userTypeNotChecked from "@salesforce/label/c.LO_WarningTitle_userTypeNotChecked";
import Warning_accountNotChecked from "@salesforce/label/c.LO_Warning_accountNotChecked";
import Warning_contactNotChecked from "@salesforce/label/c.LO_Warning_contactNotChecked";
import Warning_noDocumentedPath from "@salesforce/label/c.LO_Warning_noDocumentedPath";
import Warning_ownerAccountsNotChecked from "@salesforce/label/c.LO_Warning_ownerAccountsNotChecked";
import Warning_ownerRoleNotChecked from "@salesforce/label/c.LO_Warning_ownerRoleNotChecked";
import Warning_partnerAccountNotChecked from "@salesforce/label/c.LO_Warning_partnerAccountNotChecked";
import Warning_permissionSetLicensesNotChecked from "@salesforce/label/c.LO_Warning_permissionSetLicensesNotChecked";
import Warning_permissionSetsBound from "@salesforce/label/c.LO_Warning_permissionSetsBound";
import Warning_permissionSetsNotChecked from "@salesforce/label/c.LO_Warning_permissionSetsNotChecked";
import Warning_personAccountNotChecked from "@salesforce/label/c.LO_Warning_personAccountNotChecked";
import Warning_portalRolesNotChecked from "@salesforce/label/c.LO_Warning_portalRolesNotChecked";
import Warning_seatsNotChecked from "@salesforce/label/c.LO_Warning_seatsNotChecked";
import Warning_selfRegistrationNotChecked from "@salesforce/label/c.LO_Warning_selfRegistrationNotChecked";
import Warning_sharingSetsNotChecked from "@salesforce/label/c.LO_Warning_sharingSetsNotChecked";
import Warning_switchNotProven from "@salesforce/label/c.LO_Warning_switchNotProven";
import Warning_userFrozen from "@salesforce/label/c.LO_Warning_userFrozen";
import Warning_userTypeNotChecked from "@salesforce/label/c.LO_Warning_userTypeNotChecked";
import Waterfall_Caption from "@salesforce/label/c.LO_Waterfall_Caption";
import Waterfall_Change from "@salesforce/label/c.LO_Waterfall_Change";
import Waterfall_Heading from "@salesforce/label/c.LO_Waterfall_Heading";
import Waterfall_When from "@salesforce/label/c.LO_Waterfall_When";
import WhatIf_AsToday from "@salesforce/label/c.LO_WhatIf_AsToday";
import WhatIf_PartVolume from "@salesforce/label/c.LO_WhatIf_PartVolume";
import Why_Beta from "@salesforce/label/c.LO_Why_Beta";
import Why_BetaUnknown from "@salesforce/label/c.LO_Why_BetaUnknown";
import Why_Decision from "@salesforce/label/c.LO_Why_Decision";
import Why_Fate_active from "@salesforce/label/c.LO_Why_Fate_active";
import Why_Fate_needLess from "@salesforce/label/c.LO_Why_Fate_needLess";
import Why_Fate_others from "@salesforce/label/c.LO_Why_Fate_others";
import Why_Interval from "@salesforce/label/c.LO_Why_Interval";
import Why_Measured from "@salesforce/label/c.LO_Why_Measured";
import Why_Months from "@salesforce/label/c.LO_Why_Months";
import Why_NextPrice from "@salesforce/label/c.LO_Why_NextPrice";
import Why_NoEnd from "@salesforce/label/c.LO_Why_NoEnd";
import Why_NoInterval from "@salesforce/label/c.LO_Why_NoInterval";
import Why_NoTrueDown from "@salesforce/label/c.LO_Why_NoTrueDown";
import Why_NotMeasured from "@salesforce/label/c.LO_Why_NotMeasured";
import Why_Promise from "@salesforce/label/c.LO_Why_Promise";
import Why_TrueDown from "@salesforce/label/c.LO_Why_TrueDown";
import Why_Until from "@salesforce/label/c.LO_Why_Until";
import Word_NotLookedAt_roles from "@salesforce/label/c.LO_Word_NotLookedAt_roles";
import Word_NotLookedAt_sharingRules from "@salesforce/label/c.LO_Word_NotLookedAt_sharingRules";
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
import Word_Reason_noStart from "@salesforce/label/c.LO_Word_Reason_noStart";
import Word_Reason_noUse from "@salesforce/label/c.LO_Word_Reason_noUse";
import Word_Reason_notCheaper from "@salesforce/label/c.LO_Word_Reason_notCheaper";
import Word_Reason_notGrowing from "@salesforce/label/c.LO_Word_Reason_notGrowing";
import Word_Reason_partialMonth from "@salesforce/label/c.LO_Word_Reason_partialMonth";
import Word_Reason_tooEarly from "@salesforce/label/c.LO_Word_Reason_tooEarly";
import Word_Reason_tooFewDays from "@salesforce/label/c.LO_Word_Reason_tooFewDays";
import Word_Reason_tooLittleUsed from "@salesforce/label/c.LO_Word_Reason_tooLittleUsed";
import Word_Suggestion_notEnoughData from "@salesforce/label/c.LO_Word_Suggestion_notEnoughData";
import Word_Suggestion_toLogin from "@salesforce/label/c.LO_Word_Suggestion_toLogin";
import Word_Suggestion_toLoginIdle from "@salesforce/label/c.LO_Word_Suggestion_toLoginIdle";
import Word_Suggestion_toLoginUsed from "@salesforce/label/c.LO_Word_Suggestion_toLoginUsed";
import Word_Suggestion_toMember from "@salesforce/label/c.LO_Word_Suggestion_toMember";
import Word_Suggestion_upgradePossible from "@salesforce/label/c.LO_Word_Suggestion_upgradePossible";
import Word_TierLoginBasis from "@salesforce/label/c.LO_Word_TierLoginBasis";
import Word_Why_basisFits from "@salesforce/label/c.LO_Word_Why_basisFits";
import Word_Why_belowBreakEven from "@salesforce/label/c.LO_Word_Why_belowBreakEven";
import Word_Why_dormant from "@salesforce/label/c.LO_Word_Why_dormant";
import Word_Why_nearBreakEven from "@salesforce/label/c.LO_Word_Why_nearBreakEven";
import Word_Why_neverLoggedIn from "@salesforce/label/c.LO_Word_Why_neverLoggedIn";
import Word_Why_noBreakEven from "@salesforce/label/c.LO_Word_Why_noBreakEven";
import Word_Why_noCompleteMonth from "@salesforce/label/c.LO_Word_Why_noCompleteMonth";
import Word_Why_noCounterpart from "@salesforce/label/c.LO_Word_Why_noCounterpart";
import Word_Why_tooNew from "@salesforce/label/c.LO_Word_Why_tooNew";
import Word_Why_unknownLicense from "@salesforce/label/c.LO_Word_Why_unknownLicense";
import Word_Why_upgradeEligible from "@salesforce/label/c.LO_Word_Why_upgradeEligible";
import Work_Csv_risk from "@salesforce/label/c.LO_Work_Csv_risk";
import Work_Group from "@salesforce/label/c.LO_Work_Group";
import Work_Sum from "@salesforce/label/c.LO_Work_Sum";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Alike_basisToLogin,
  Alike_basisToMember: Alike_basisToLogin,
  Alike_dormant,
  Alike_downgrade,
  Alike_downgradeMaybe,
  Alike_externalOnInternal,
  Alike_idleNoPrice,
  Alike_inflation,
  Alike_objectTrap,
  App_Version,
  App_VersionCommit,
  App_VersionUnknown,
  Basis_in_login,
  Basis_in_member,
  Basis_in_mix,
  Basis_in_unknown,
  Basis_login: Common_Login,
  Basis_member: Common_Member,
  Basis_mix,
  BlockerTitle_accountNotPartner,
  BlockerTitle_alreadyOnTarget,
  BlockerTitle_cameBack,
  BlockerTitle_licenseUnknown,
  BlockerTitle_noContact,
  BlockerTitle_noFreeSeat,
  BlockerTitle_noProfileMapped,
  BlockerTitle_ownerAtAccountLimit,
  BlockerTitle_ownerWithoutRole,
  BlockerTitle_personAccount,
  BlockerTitle_portalRolesAtLimit,
  BlockerTitle_profileDoesNotFit,
  BlockerTitle_targetUnknown,
  BlockerTitle_userInactive,
  Blocker_accountNotPartner,
  Blocker_alreadyOnTarget,
  Blocker_cameBack,
  Blocker_licenseUnknown,
  Blocker_noContact,
  Blocker_noFreeSeat,
  Blocker_noProfileMapped,
  Blocker_ownerAtAccountLimit,
  Blocker_ownerWithoutRole,
  Blocker_personAccount,
  Blocker_portalRolesAtLimit,
  Blocker_profileDoesNotFit,
  Blocker_targetUnknown,
  Blocker_userInactive,
  Cause_dayBoundary,
  Cause_licenseMoves,
  Cause_meterTime,
  Cause_meterTimeUnknown,
  Cause_monthStart,
  Cause_partialCoverage,
  Cause_repeatLogins,
  Cause_seatsAsOfYesterday,
  Cause_unknownUsers,
  Common_Confidence,
  Common_CostPerMonth,
  Common_CostToday,
  Common_Difference,
  Common_ExpectedOverage,
  Common_Licenses,
  Common_Measure,
  Common_No,
  Common_Percentile,
  Common_PercentileOf,
  Common_Purchased,
  Common_SavingPerMonth,
  Common_Seats,
  Common_SeatsInUse,
  Common_Users,
  Common_Yes,
  Confidence_high,
  Confidence_low,
  Confidence_medium,
  ConsequenceTitle_apiCalls,
  ConsequenceTitle_dataAccessMayBeLost,
  ConsequenceTitle_irreversible: Common_Irreversible,
  ConsequenceTitle_joinsAllCustomerPortalUsers,
  ConsequenceTitle_joinsAllPartnerUsers,
  ConsequenceTitle_loginsNotReturned,
  ConsequenceTitle_lowestRoleTaken,
  ConsequenceTitle_newIdentity,
  ConsequenceTitle_pastLoginsStay,
  ConsequenceTitle_permissionSetLicensesRemoved,
  ConsequenceTitle_permissionSetsRemoved,
  ConsequenceTitle_reversible: Common_Reversible,
  ConsequenceTitle_roleAssigned,
  ConsequenceTitle_roleCreated,
  ConsequenceTitle_roleOptimizationAdvised,
  ConsequenceTitle_seatFreed,
  ConsequenceTitle_selfRegistrationSlower,
  ConsequenceTitle_sharedPersonRole,
  ConsequenceTitle_sharingRecalculated,
  ConsequenceTitle_sharingSetsLost,
  ConsequenceTitle_sitesGained,
  ConsequenceTitle_sitesLost,
  ConsequenceTitle_smallerScale,
  ConsequenceTitle_usernameAcrossOrgs,
  ConsequenceTitle_usernameInOrg,
  ConsequenceTitle_usernameStaysTaken,
  ConsequenceTitle_viewModifyAllUnavailable,
  ConsequenceTitle_welcomeMail,
  Consequence_apiCalls,
  Consequence_dataAccessMayBeLost,
  Consequence_irreversible,
  Consequence_joinsAllCustomerPortalUsers,
  Consequence_joinsAllPartnerUsers,
  Consequence_loginsNotReturned,
  Consequence_lowestRoleTaken,
  Consequence_newIdentity,
  Consequence_pastLoginsStay,
  Consequence_permissionSetLicensesRemoved,
  Consequence_permissionSetsRemoved,
  Consequence_reversible,
  Consequence_roleAssigned,
  Consequence_roleCreated,
  Consequence_roleOptimizationAdvised,
  Consequence_seatFreed,
  Consequence_selfRegistrationSlower,
  Consequence_sharedPersonRole,
  Consequence_sharingRecalculated,
  Consequence_sharingSetsLost,
  Consequence_sitesGained,
  Consequence_sitesLost,
  Consequence_smallerScale,
  Consequence_usernameAcrossOrgs,
  Consequence_usernameInOrg,
  Consequence_usernameStaysTaken,
  Consequence_viewModifyAllUnavailable,
  Consequence_welcomeMail,
  Count_Action,
  Count_Actions,
  Count_Day,
  Count_Days,
  Count_Month,
  Count_MonthlyLogin,
  Count_MonthlyLogins,
  Count_Months,
  Count_Seat,
  Count_Seats,
  Count_User,
  Count_Users,
  Csv_Fraction,
  Csv_LoginDays,
  Csv_PerMonth,
  Csv_Price,
  Document_Appendix,
  Document_Ask,
  Document_AskPlain,
  Document_Asks,
  Document_AsksSum,
  Document_ByNegotiation,
  Document_Certainty,
  Document_Escalator,
  Document_Estimated,
  Document_Floor,
  Document_Idle,
  Document_Instead,
  Document_Level_high,
  Document_Level_low,
  Document_Level_medium,
  Document_License,
  Document_Licenses,
  Document_Listed,
  Document_LowerLicense,
  Document_Move,
  Document_Negotiate,
  Document_NoAsks,
  Document_NoOverage,
  Document_NoRange,
  Document_NotesOrg,
  Document_Overage,
  Document_OverageUnknown,
  Document_OverageYear,
  Document_Own,
  Document_PartNegotiated,
  Document_Pay,
  Document_PayUnknown,
  Document_PerYear,
  Document_Period,
  Document_PoolLogins,
  Document_PriceOf,
  Document_Range,
  Document_Rounded,
  Document_RowsMore,
  Document_Save,
  Document_SaveNothing,
  Document_SavePlain,
  Document_Saves,
  Document_SavesNegotiated,
  Document_SavesSteps,
  Document_SeatFigureSummary,
  Document_SeatsLower,
  Document_SeatsOut,
  Document_SeatsOutOn,
  Document_Sign,
  Document_Unpriced,
  Document_Unused,
  Event_contractEnd_Description,
  Event_contractEnd_Title,
  Event_quarterlyReview_Description,
  Event_quarterlyReview_Title,
  Event_telemetryReview_Description,
  Event_telemetryReview_Title,
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
  Evidence_assumption_window: Common_MonthsAnalyzed,
  Evidence_assumptions,
  Evidence_basis,
  Evidence_calendar: Common_KeyDates,
  Evidence_column_access: Common_Access,
  Evidence_column_active: Common_Active,
  Evidence_column_activeRate: Common_ActiveRate,
  Evidence_column_advice: Common_Advice,
  Evidence_column_agrees,
  Evidence_column_amount,
  Evidence_column_assumption,
  Evidence_column_baseline,
  Evidence_column_basis: Common_Basis,
  Evidence_column_bestCost,
  Evidence_column_breakEven,
  Evidence_column_cheapest: Common_Cheapest,
  Evidence_column_coming: Common_ExpectedOverage,
  Evidence_column_comingLogins,
  Evidence_column_comingYear,
  Evidence_column_confidence: Common_Confidence,
  Evidence_column_contracted: Common_InContract,
  Evidence_column_costToday: Common_CostToday,
  Evidence_column_currency: Common_Currency,
  Evidence_column_date,
  Evidence_column_decided,
  Evidence_column_deflected,
  Evidence_column_discount,
  Evidence_column_dormant: Common_Dormant,
  Evidence_column_drift: Common_Difference,
  Evidence_column_earliest,
  Evidence_column_event,
  Evidence_column_exhausted,
  Evidence_column_family,
  Evidence_column_finding: Common_Finding,
  Evidence_column_from: Common_From,
  Evidence_column_granter: Common_Name,
  Evidence_column_growth,
  Evidence_column_holders: Common_UsersWithAccess,
  Evidence_column_holdsOnly,
  Evidence_column_idle,
  Evidence_column_kind: Common_Kind,
  Evidence_column_license: Common_License,
  Evidence_column_loginCost,
  Evidence_column_loginDays,
  Evidence_column_logins: Common_Logins,
  Evidence_column_measure: Common_Measure,
  Evidence_column_memberCost,
  Evidence_column_missing,
  Evidence_column_month: Common_Month,
  Evidence_column_monthlyRisk: Work_Csv_risk,
  Evidence_column_monthlySaving: Common_SavingPerMonth,
  Evidence_column_months,
  Evidence_column_moving: Common_UsersToMove,
  Evidence_column_name: Common_Name,
  Evidence_column_neither,
  Evidence_column_never: Common_NeverLoggedIn,
  Evidence_column_next: Common_NextStep,
  Evidence_column_object: Common_Object,
  Evidence_column_overage: Common_ExpectedOverage,
  Evidence_column_own: Common_OurCount,
  Evidence_column_percentile,
  Evidence_column_platform: Common_Salesforce,
  Evidence_column_pool: Common_Pool,
  Evidence_column_price,
  Evidence_column_priceSource,
  Evidence_column_profile: Common_Profile,
  Evidence_column_projected: Common_Projected,
  Evidence_column_purchased: Common_Purchased,
  Evidence_column_quantity,
  Evidence_column_ratioFloor,
  Evidence_column_reason,
  Evidence_column_recommended: Pools_Thumb,
  Evidence_column_registered,
  Evidence_column_renewal: Common_Renewal,
  Evidence_column_role,
  Evidence_column_rows,
  Evidence_column_rung,
  Evidence_column_scenario: Common_Scenario,
  Evidence_column_scenarioBasis: Common_Basis,
  Evidence_column_scenarioCost: Common_Scenario,
  Evidence_column_seatsToOwn,
  Evidence_column_setting,
  Evidence_column_share,
  Evidence_column_site: Common_Site,
  Evidence_column_soleHolders: Common_NoOtherSource,
  Evidence_column_source: Common_GrantedBy,
  Evidence_column_state: Common_State,
  Evidence_column_step: Common_When,
  Evidence_column_targetFamily: Common_SufficientLicense,
  Evidence_column_threshold,
  Evidence_column_to: Common_To,
  Evidence_column_trueDownSeats: Common_SeatsToDrop,
  Evidence_column_until,
  Evidence_column_unused,
  Evidence_column_used: Common_Used,
  Evidence_column_users: Common_Users,
  Evidence_column_value,
  Evidence_column_window: Common_MonthsAnalyzed,
  Evidence_distribution,
  Evidence_findings: Common_Findings,
  Evidence_loginDays,
  Evidence_note_access,
  Evidence_note_accessMissing,
  Evidence_note_activeRate,
  Evidence_note_allSites,
  Evidence_note_assumptions,
  Evidence_note_basis,
  Evidence_note_distribution,
  Evidence_note_loginDay,
  Evidence_note_loginDays,
  Evidence_note_noPopulations,
  Evidence_note_pools,
  Evidence_note_populations,
  Evidence_note_reconciliation,
  Evidence_note_rightSizing,
  Evidence_note_running,
  Evidence_note_scenarios,
  Evidence_note_seats,
  Evidence_note_sources,
  Evidence_note_summary,
  Evidence_note_wholeOrg,
  Evidence_pools: Common_LoginPools,
  Evidence_populations: Common_Populations,
  Evidence_reconciliation: Common_OurCountVsSalesforce,
  Evidence_rightSizing: Common_RightSizing,
  Evidence_running,
  Evidence_scenarios,
  Evidence_seats: Common_Seats,
  Evidence_sources,
  Evidence_summary,
  Evidence_table_accessByProfile,
  Evidence_table_accessByRole,
  Evidence_table_activeRate,
  Evidence_table_annual,
  Evidence_table_basis,
  Evidence_table_calendar,
  Evidence_table_findings,
  Evidence_table_grants,
  Evidence_table_ladder,
  Evidence_table_loginDays,
  Evidence_table_owned: Common_Owned,
  Evidence_table_poolMonths,
  Evidence_table_pools,
  Evidence_table_populations,
  Evidence_table_prices: Common_Prices,
  Evidence_table_reconciliation,
  Evidence_table_running,
  Evidence_table_scenarios: Common_ScenariosCompared,
  Evidence_table_seatTrend,
  Evidence_table_seats,
  Evidence_table_settings,
  Evidence_table_steps,
  Evidence_table_summary: Common_Licenses,
  Evidence_table_tiers,
  Evidence_table_traps,
  Evidence_table_unknowns,
  Evidence_unknown_contract,
  Evidence_unknown_file,
  Evidence_unknown_inactiveUser,
  Evidence_unknown_license,
  Evidence_unknown_loginUser,
  Evidence_unknown_profile,
  Evidence_unknown_site,
  Evidence_unknown_unreadable,
  Evidence_value_ahead,
  Evidence_value_allSites: Common_AllSites,
  Evidence_value_atDate,
  Evidence_value_basisMoves,
  Evidence_value_basis_best: Common_BestSplit,
  Evidence_value_basis_keep: Scenario_Basis_keep,
  Evidence_value_basis_login: Scenario_Basis_login,
  Evidence_value_basis_member: Scenario_Basis_member,
  Evidence_value_basis_threshold: Scenario_Basis_threshold,
  Evidence_value_best: Tile_CostBest,
  Evidence_value_coming: Common_ExpectedOverage,
  Evidence_value_contract,
  Evidence_value_create: Common_Create,
  Evidence_value_edit: Common_Edit,
  Evidence_value_entitlement,
  Evidence_value_everybody,
  Evidence_value_grow: Common_BuyMore,
  Evidence_value_high,
  Evidence_value_idleSeats,
  Evidence_value_keep: Common_Keep,
  Evidence_value_list,
  Evidence_value_login: Common_Login,
  Evidence_value_low,
  Evidence_value_lowerLicense,
  Evidence_value_medium,
  Evidence_value_member: Common_Member,
  Evidence_value_mix: Basis_mix,
  Evidence_value_mixed,
  Evidence_value_monthlyLogins: Common_MonthlyLogins,
  Evidence_value_negotiate,
  Evidence_value_no: Common_No,
  Evidence_value_now,
  Evidence_value_ok,
  Evidence_value_over,
  Evidence_value_overdue: Common_Overdue,
  Evidence_value_permissionSetGrant: Common_PermissionSet,
  Evidence_value_poolSize,
  Evidence_value_profileGrant: Common_Profile,
  Evidence_value_read: Common_Read,
  Evidence_value_seats: Common_SeatsInUse,
  Evidence_value_shrink: Common_BuyFewer,
  Evidence_value_today: Common_CostToday,
  Evidence_value_unusedSeats: Common_UnusedSeats,
  Evidence_value_watch,
  Evidence_value_yes: Common_Yes,
  Excluded_alreadyDone,
  Excluded_blocked,
  Excluded_inOtherPlan,
  Excluded_noRoleLeft,
  Excluded_noSeatLeft,
  Excluded_notFound,
  Excluded_profileChanged,
  Excluded_protected: Common_Protected,
  Excluded_twice,
  Excluded_wrongKind,
  Finding_Term_negotiate,
  Finding_Term_nextTermPrices,
  Finding_TierMoney,
  Finding_annualOverageProjected_Evidence,
  Finding_annualOverageProjected_Next,
  Finding_annualOverageProjected_Title,
  Finding_annualOverage_Evidence,
  Finding_annualOverage_Next,
  Finding_annualOverage_Title,
  Finding_basisNewUsers_Evidence,
  Finding_basisNewUsers_Next,
  Finding_basisNewUsers_Title,
  Finding_basisToLogin_Evidence,
  Finding_basisToLogin_Next: Finding_basis_Next,
  Finding_basisToLogin_Title,
  Finding_basisToMember_Evidence,
  Finding_basisToMember_Next: Finding_basis_Next,
  Finding_basisToMember_Title: Finding_basisToLogin_Title,
  Finding_basis_Next,
  Finding_contractEndsFixed_Evidence,
  Finding_contractEndsFixed_Next,
  Finding_contractEndsFixed_Title,
  Finding_contractEndsPool_Evidence,
  Finding_contractEndsPool_Next,
  Finding_contractEndsPool_Title,
  Finding_contractEnds_Evidence,
  Finding_contractEnds_Next,
  Finding_contractEnds_Title,
  Finding_dormant_Evidence,
  Finding_dormant_Next,
  Finding_dormant_Title,
  Finding_downgrade_Evidence,
  Finding_downgrade_Next,
  Finding_downgrade_Title,
  Finding_downgrade_TitleMaybe,
  Finding_drift_Evidence,
  Finding_drift_Next,
  Finding_drift_Title,
  Finding_externalOnInternal_Evidence,
  Finding_externalOnInternal_Next,
  Finding_externalOnInternal_Title,
  Finding_idleNoPrice_Evidence,
  Finding_idleNoPrice_Next,
  Finding_idleNoPrice_Title,
  Finding_inflation_Evidence,
  Finding_inflation_Next,
  Finding_inflation_Title,
  Finding_loginPoolNearlyUsed_Evidence,
  Finding_loginPoolNearlyUsed_Next: Finding_poolWatch_Next,
  Finding_loginPoolNearlyUsed_Title,
  Finding_objectTrap_Evidence,
  Finding_objectTrap_Next,
  Finding_objectTrap_Title,
  Finding_poolGrow_Evidence,
  Finding_poolGrow_Next,
  Finding_poolGrow_Title,
  Finding_poolKept_Evidence,
  Finding_poolKept_Next,
  Finding_poolKept_Title,
  Finding_poolOverProjected_Evidence,
  Finding_poolOverProjected_Next,
  Finding_poolOverProjected_Title,
  Finding_poolOver_Evidence,
  Finding_poolOver_Next,
  Finding_poolOver_Title,
  Finding_poolShrink_Evidence,
  Finding_poolShrink_Next,
  Finding_poolShrink_Title,
  Finding_poolWatchProjected_Evidence,
  Finding_poolWatchProjected_Next,
  Finding_poolWatchProjected_Title,
  Finding_poolWatch_Evidence,
  Finding_poolWatch_Next,
  Finding_poolWatch_Title,
  Finding_prices_contract,
  Finding_prices_list,
  Finding_prices_mixed,
  Finding_seatsExhaust_Evidence,
  Finding_seatsExhaust_Next,
  Finding_seatsExhaust_NextOrder,
  Finding_seatsExhaust_Title,
  Finding_seatsExhausted_Evidence,
  Finding_seatsExhausted_Next,
  Finding_seatsExhausted_NextOrder,
  Finding_seatsExhausted_Title,
  Finding_unusedSeats_Evidence,
  Finding_unusedSeats_Next,
  Finding_unusedSeats_Title,
  Findings_NoMoney,
  Findings_NoSaving,
  Findings_None,
  Findings_Risk,
  Findings_Saving,
  Findings_SavingFrom,
  Fix_accountNotPartner,
  Fix_inOtherPlan,
  Fix_noFreeSeat,
  Fix_noProfileMapped,
  Fix_noSeatLeft,
  Fix_ownerAtAccountLimit,
  Fix_ownerWithoutRole,
  Fix_personAccount,
  Fix_profileDoesNotFit,
  Fix_protected,
  Fix_wrongKind,
  Frequency_BreakEven,
  Frequency_Cut,
  Frequency_SummaryPlain,
  Frequency_Title,
  ItemState_applied: Common_Applied,
  ItemState_failed,
  ItemState_planned: Common_Planned,
  ItemState_revertFailed,
  ItemState_reverted: Common_Reverted,
  ItemState_skipped,
  Job_access,
  Job_alerts,
  Job_collect,
  Job_decisions,
  Job_digest,
  Job_findings,
  Job_ledger,
  Job_oldRuns,
  Job_purge,
  Jobs_FailedLine,
  Jobs_OverdueLine,
  Jobs_OverdueNever,
  Kind_annualOverage: Common_ExpectedOverage,
  Kind_basis: Evidence_value_basisMoves,
  Kind_contractEnds,
  Kind_dormant: Evidence_value_idleSeats,
  Kind_downgrade: Evidence_value_lowerLicense,
  Kind_drift: Common_OurCountVsSalesforce,
  Kind_externalOnInternal: Tiers_Externals,
  Kind_inflation,
  Kind_loginPoolNearlyUsed,
  Kind_neverLoggedIn: Common_NeverLoggedIn,
  Kind_objectTrap,
  Kind_poolGrow,
  Kind_poolOver,
  Kind_poolShrink: Evidence_value_poolSize,
  Kind_poolWatch,
  Kind_seatsExhaust,
  Kind_unusedSeats: Common_UnusedSeats,
  LicenseDecision_From,
  LicenseDecision_FromTo,
  LicenseDecision_MoreFrom,
  LicenseDecision_Negotiate,
  LicenseDecision_NowLogins,
  LicenseDecision_NowSeats,
  LicenseDecision_ToLogin,
  LicenseDecision_ToMember,
  LicenseDecision_fewer,
  LicenseDecision_keep,
  LicenseDecision_more,
  LicenseDecision_unknown,
  Licenses_Needed,
  Licenses_NoAdvice,
  MoveKind_deactivate: Common_Deactivate,
  MoveKind_switch,
  MoveKind_upgrade,
  MoveStatus_deactivate: Common_Deactivate,
  MoveStatus_eligible,
  MoveStatus_eligibleWithLoss,
  MoveStatus_notExternal,
  MoveStatus_recreate,
  MoveStatus_switch,
  Move_NoNames,
  Move_WithNames,
  NoRevert_alreadyReverted,
  NoRevert_changedSince,
  NoRevert_noFreeSeat,
  NoRevert_notApplied,
  NoRevert_profileMissing,
  NoRevert_upgrade,
  NoRevert_userInactive,
  Note_absent_License_Contract,
  Note_absent_MonthlyLoginsEntitlement,
  Note_absent_MonthlyLoginsUsed,
  Note_absent_Network,
  Note_absent_NetworkId,
  Note_absent_NetworkMember,
  Note_contractEnded,
  Note_doubt_earlierLogins,
  Note_doubt_emptyDays,
  Note_doubt_endFar,
  Note_doubt_externalGap,
  Note_doubt_futureUsers,
  Note_doubt_lastMissing,
  Note_doubt_laterUsers,
  Note_doubt_noHistory,
  Note_doubt_noSuccess,
  Note_doubt_olderUsers,
  Note_doubt_otherQuantity,
  Note_doubt_otherStatus,
  Note_doubt_otherUsers,
  Note_doubt_overageFar,
  Note_doubt_overridden,
  Note_doubt_priceFar,
  Note_doubt_pricesApart,
  Note_doubt_sandbox,
  Note_doubt_sandboxOrg,
  Note_doubt_seatsExceeded,
  Note_doubt_strayLogins,
  Note_doubt_timesTwelve,
  Note_doubt_unplacedLogins,
  Note_doubt_unplacedUsers,
  Note_doubt_usersTwice,
  Note_fewFound,
  Note_fewMonths,
  Note_growth,
  Note_listPrices,
  Note_loginDrift,
  Note_missing,
  Note_more,
  Note_noComplete,
  Note_outside,
  Note_partial,
  Note_pricesHidden: Reason_pricesHidden,
  Note_runFailed,
  Note_runFailedChunks,
  Note_runOverlapped,
  Note_runRunning,
  Note_seatDrift,
  Note_unknown_contract,
  Note_unknown_file,
  Note_unknown_inactiveUser,
  Note_unknown_license,
  Note_unknown_loginUser,
  Note_unknown_profile,
  Note_unknown_site,
  Note_unknown_unreadable,
  Note_usersUnknown,
  Notes_Heading,
  Notes_None,
  Overview_SavingUnknown,
  Overview_Step,
  Overview_When,
  Pack_TableEmpty,
  PlanProblem_allStopped,
  PlanProblem_cannotApply,
  PlanProblem_empty,
  PlanProblem_notConfirmed,
  PlanProblem_overSeats,
  PlanProblem_protectListUnread,
  PlanProblem_protected,
  PlanProblem_seatsUnknown,
  PlanProblem_tooEarly,
  PlanProblem_twice,
  PlanProblem_wrongState,
  PlanReason_currencyMismatch,
  PlanReason_loginDaysUnknown,
  PlanReason_noCompleteMonth: Word_Reason_noCompleteMonth,
  PlanReason_noContract: Word_Reason_noContract,
  PlanReason_noLicenseFacts,
  PlanReason_noPrices,
  PlanState_applied: Common_Applied,
  PlanState_applying,
  PlanState_closed,
  PlanState_discarded,
  PlanState_draft,
  PlanState_endedWithFailures,
  PlanState_planned: Common_Planned,
  PlanState_reverted: Common_Reverted,
  PlanState_reverting,
  PlanState_stopped,
  PlanState_waiting,
  Price_PerLogin,
  Price_PerSeat,
  ProfileMap_duplicate,
  ProfileMap_fromMissing,
  ProfileMap_licenseDoesNotFit,
  ProfileMap_noPath,
  ProfileMap_sameProfile,
  ProfileMap_toMissing,
  Reason_currencyMismatch,
  Reason_noCompleteMonth,
  Reason_noContract,
  Reason_noLoginPrice,
  Reason_noMemberPrice,
  Reason_noPrices,
  Reason_pricesHidden,
  Reason_unknownRegistered,
  Report_Explain,
  Report_More,
  Report_Numbers,
  Report_PerMonth,
  Report_PerYear,
  Report_PoolSummary,
  Report_Title,
  Report_UnknownOf,
  Report_UnknownOfOne,
  Rung_basis: Evidence_value_basisMoves,
  Rung_best: Tile_CostBest,
  Rung_coming: Common_ExpectedOverage,
  Rung_expected,
  Rung_growth,
  Rung_idle: Evidence_value_idleSeats,
  Rung_pool: Evidence_value_poolSize,
  Rung_tier: Evidence_value_lowerLicense,
  Rung_today: Common_CostToday,
  Rung_unusedSeats: Common_UnusedSeats,
  ScenarioStep_basis: Common_Basis,
  ScenarioStep_price: Common_Prices,
  ScenarioStep_scenario: Common_Scenario,
  ScenarioStep_today: WhatIf_AsToday,
  ScenarioStep_volume: WhatIf_PartVolume,
  Scenario_OveragePrice,
  Scope_Is,
  Scope_License,
  Scope_Site,
  Scope_SiteMoney,
  Seats_Exhaust,
  Seats_Exhausted,
  Seats_Over,
  Seats_TrueDown_unknown,
  Step_addContact,
  Step_addProfileToSites,
  Step_assignAccess,
  Step_changeProfile,
  Step_changeProfile_Unnamed,
  Step_checkAccess,
  Step_createUser,
  Step_deactivateUser,
  Step_enablePartnerAccount,
  Step_extendSharingSets,
  Step_freeSeats,
  Step_giveOwnerRole,
  Step_makeOwnerPowerUser,
  Step_mapProfile,
  Step_migrateData,
  Step_moveToBusinessAccount,
  Step_notifyUser,
  Step_raiseRoleLimit,
  Step_reassignPermissionSetLicenses,
  Step_reassignPermissionSets,
  Step_replacePermissionSets,
  Step_savePermissionSets,
  Step_waitGracePeriod,
  Sum_logins,
  Sum_lowerSeats,
  Sum_missingSeats,
  Sum_overage,
  Sum_perMonth,
  Sum_returnedSeats,
  Sum_seats,
  Sum_share,
  Terms_ByMonth,
  Terms_ByYear,
  Terms_Settlement,
  Terms_TrueDown,
  Tile_CostBest,
  Tile_PerMonth,
  Tile_Saving,
  Unknown,
  WarningTitle_accountNotChecked,
  WarningTitle_contactNotChecked,
  WarningTitle_noDocumentedPath,
  WarningTitle_ownerAccountsNotChecked,
  WarningTitle_ownerRoleNotChecked,
  WarningTitle_partnerAccountNotChecked,
  WarningTitle_permissionSetLicensesNotChecked,
  WarningTitle_permissionSetsBound,
  WarningTitle_permissionSetsNotChecked,
  WarningTitle_personAccountNotChecked,
  WarningTitle_portalRolesNotChecked,
  WarningTitle_seatsNotChecked,
  WarningTitle_selfRegistrationNotChecked,
  WarningTitle_sharingSetsNotChecked,
  WarningTitle_sitesNotChecked,
  WarningTitle_switchNotProven,
  WarningTitle_userFrozen,
  WarningTitle_userTypeNotChecked,
  Warning_accountNotChecked,
  Warning_contactNotChecked,
  Warning_noDocumentedPath,
  Warning_ownerAccountsNotChecked,
  Warning_ownerRoleNotChecked,
  Warning_partnerAccountNotChecked,
  Warning_permissionSetLicensesNotChecked,
  Warning_permissionSetsBound,
  Warning_permissionSetsNotChecked,
  Warning_personAccountNotChecked,
  Warning_portalRolesNotChecked,
  Warning_seatsNotChecked,
  Warning_selfRegistrationNotChecked,
  Warning_sharingSetsNotChecked,
  Warning_sitesNotChecked: Common_SitesUnread,
  Warning_switchNotProven,
  Warning_userFrozen,
  Warning_userTypeNotChecked,
  Waterfall_Caption,
  Waterfall_Change,
  Waterfall_Heading,
  Waterfall_When,
  Why_Beta,
  Why_BetaUnknown,
  Why_Decision,
  Why_Fate_active,
  Why_Fate_needLess,
  Why_Fate_others,
  Why_Interval,
  Why_Measured,
  Why_Months,
  Why_NextPrice,
  Why_NoEnd,
  Why_NoInterval,
  Why_NoTrueDown,
  Why_NotMeasured,
  Why_Promise,
  Why_TrueDown,
  Why_Until,
  Word_Activity_active: Common_Active,
  Word_Activity_dormant: Common_Dormant,
  Word_Activity_never: Common_NeverLoggedIn,
  Word_NotLookedAt_roles,
  Word_NotLookedAt_sharingRules,
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
  Word_Reason_noStart,
  Word_Reason_noUse,
  Word_Reason_notCheaper,
  Word_Reason_notGrowing,
  Word_Reason_partialMonth,
  Word_Reason_tooEarly,
  Word_Reason_tooFewDays,
  Word_Reason_tooLittleUsed,
  Word_Status_accepted: Common_Accepted,
  Word_Status_dismissed: Common_Dismissed,
  Word_Status_done: Common_Done,
  Word_Status_open: Common_Open,
  Word_Suggestion_deactivate: Common_Deactivate,
  Word_Suggestion_keep: Common_Keep,
  Word_Suggestion_notEnoughData,
  Word_Suggestion_toLogin,
  Word_Suggestion_toLoginIdle,
  Word_Suggestion_toLoginUsed,
  Word_Suggestion_toMember,
  Word_Suggestion_upgradePossible,
  Word_TierLoginBasis,
  Word_Why_aboveBreakEven: Word_Why_belowBreakEven,
  Word_Why_basisFits,
  Word_Why_belowBreakEven,
  Word_Why_dormant,
  Word_Why_nearBreakEven,
  Word_Why_neverLoggedIn,
  Word_Why_noBreakEven,
  Word_Why_noCompleteMonth,
  Word_Why_noCounterpart,
  Word_Why_tooNew,
  Word_Why_unknownLicense,
  Word_Why_upgradeEligible,
  Work_Group,
  Work_Sum
};
