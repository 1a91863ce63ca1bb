import blocker_userInactive from "@salesforce/label/c.LO_Blocker_userInactive";
import blockerTitle_userInactive from "@salesforce/label/c.LO_BlockerTitle_userInactive";
import blocker_licenseUnknown from "@salesforce/label/c.LO_Blocker_licenseUnknown";
import blockerTitle_licenseUnknown from "@salesforce/label/c.LO_BlockerTitle_licenseUnknown";
import blocker_targetUnknown from "@salesforce/label/c.LO_Blocker_targetUnknown";
import blockerTitle_targetUnknown from "@salesforce/label/c.LO_BlockerTitle_targetUnknown";
import blocker_alreadyOnTarget from "@salesforce/label/c.LO_Blocker_alreadyOnTarget";
import blockerTitle_alreadyOnTarget from "@salesforce/label/c.LO_BlockerTitle_alreadyOnTarget";
import blocker_noFreeSeat from "@salesforce/label/c.LO_Blocker_noFreeSeat";
import blockerTitle_noFreeSeat from "@salesforce/label/c.LO_BlockerTitle_noFreeSeat";
import blocker_noProfileMapped from "@salesforce/label/c.LO_Blocker_noProfileMapped";
import blockerTitle_noProfileMapped from "@salesforce/label/c.LO_BlockerTitle_noProfileMapped";
import blocker_profileDoesNotFit from "@salesforce/label/c.LO_Blocker_profileDoesNotFit";
import blockerTitle_profileDoesNotFit from "@salesforce/label/c.LO_BlockerTitle_profileDoesNotFit";
import blocker_noContact from "@salesforce/label/c.LO_Blocker_noContact";
import blockerTitle_noContact from "@salesforce/label/c.LO_BlockerTitle_noContact";
import blocker_accountNotPartner from "@salesforce/label/c.LO_Blocker_accountNotPartner";
import blockerTitle_accountNotPartner from "@salesforce/label/c.LO_BlockerTitle_accountNotPartner";
import blocker_personAccount from "@salesforce/label/c.LO_Blocker_personAccount";
import blockerTitle_personAccount from "@salesforce/label/c.LO_BlockerTitle_personAccount";
import blocker_ownerWithoutRole from "@salesforce/label/c.LO_Blocker_ownerWithoutRole";
import blockerTitle_ownerWithoutRole from "@salesforce/label/c.LO_BlockerTitle_ownerWithoutRole";
import blocker_portalRolesAtLimit from "@salesforce/label/c.LO_Blocker_portalRolesAtLimit";
import blockerTitle_portalRolesAtLimit from "@salesforce/label/c.LO_BlockerTitle_portalRolesAtLimit";
import blocker_ownerAtAccountLimit from "@salesforce/label/c.LO_Blocker_ownerAtAccountLimit";
import blockerTitle_ownerAtAccountLimit from "@salesforce/label/c.LO_BlockerTitle_ownerAtAccountLimit";
import blocker_cameBack from "@salesforce/label/c.LO_Blocker_cameBack";
import blockerTitle_cameBack from "@salesforce/label/c.LO_BlockerTitle_cameBack";
import warning_seatsNotChecked from "@salesforce/label/c.LO_Warning_seatsNotChecked";
import warningTitle_seatsNotChecked from "@salesforce/label/c.LO_WarningTitle_seatsNotChecked";
import warning_contactNotChecked from "@salesforce/label/c.LO_Warning_contactNotChecked";
import warningTitle_contactNotChecked from "@salesforce/label/c.LO_WarningTitle_contactNotChecked";
import warning_accountNotChecked from "@salesforce/label/c.LO_Warning_accountNotChecked";
import warningTitle_accountNotChecked from "@salesforce/label/c.LO_WarningTitle_accountNotChecked";
import warning_partnerAccountNotChecked from "@salesforce/label/c.LO_Warning_partnerAccountNotChecked";
import warningTitle_partnerAccountNotChecked from "@salesforce/label/c.LO_WarningTitle_partnerAccountNotChecked";
import warning_personAccountNotChecked from "@salesforce/label/c.LO_Warning_personAccountNotChecked";
import warningTitle_personAccountNotChecked from "@salesforce/label/c.LO_WarningTitle_personAccountNotChecked";
import warning_ownerRoleNotChecked from "@salesforce/label/c.LO_Warning_ownerRoleNotChecked";
import warningTitle_ownerRoleNotChecked from "@salesforce/label/c.LO_WarningTitle_ownerRoleNotChecked";
import warning_ownerAccountsNotChecked from "@salesforce/label/c.LO_Warning_ownerAccountsNotChecked";
import warningTitle_ownerAccountsNotChecked from "@salesforce/label/c.LO_WarningTitle_ownerAccountsNotChecked";
import warning_portalRolesNotChecked from "@salesforce/label/c.LO_Warning_portalRolesNotChecked";
import warningTitle_portalRolesNotChecked from "@salesforce/label/c.LO_WarningTitle_portalRolesNotChecked";
import warning_permissionSetsNotChecked from "@salesforce/label/c.LO_Warning_permissionSetsNotChecked";
import warningTitle_permissionSetsNotChecked from "@salesforce/label/c.LO_WarningTitle_permissionSetsNotChecked";
import warning_permissionSetLicensesNotChecked from "@salesforce/label/c.LO_Warning_permissionSetLicensesNotChecked";
import warningTitle_permissionSetLicensesNotChecked from "@salesforce/label/c.LO_WarningTitle_permissionSetLicensesNotChecked";
import warning_sharingSetsNotChecked from "@salesforce/label/c.LO_Warning_sharingSetsNotChecked";
import warningTitle_sharingSetsNotChecked from "@salesforce/label/c.LO_WarningTitle_sharingSetsNotChecked";
import warning_sitesNotChecked from "@salesforce/label/c.LO_Warning_sitesNotChecked";
import warningTitle_sitesNotChecked from "@salesforce/label/c.LO_WarningTitle_sitesNotChecked";
import warning_selfRegistrationNotChecked from "@salesforce/label/c.LO_Warning_selfRegistrationNotChecked";
import warningTitle_selfRegistrationNotChecked from "@salesforce/label/c.LO_WarningTitle_selfRegistrationNotChecked";
import warning_userTypeNotChecked from "@salesforce/label/c.LO_Warning_userTypeNotChecked";
import warningTitle_userTypeNotChecked from "@salesforce/label/c.LO_WarningTitle_userTypeNotChecked";
import warning_switchNotProven from "@salesforce/label/c.LO_Warning_switchNotProven";
import warningTitle_switchNotProven from "@salesforce/label/c.LO_WarningTitle_switchNotProven";
import warning_noDocumentedPath from "@salesforce/label/c.LO_Warning_noDocumentedPath";
import warningTitle_noDocumentedPath from "@salesforce/label/c.LO_WarningTitle_noDocumentedPath";
import warning_permissionSetsBound from "@salesforce/label/c.LO_Warning_permissionSetsBound";
import warningTitle_permissionSetsBound from "@salesforce/label/c.LO_WarningTitle_permissionSetsBound";
import warning_userFrozen from "@salesforce/label/c.LO_Warning_userFrozen";
import warningTitle_userFrozen from "@salesforce/label/c.LO_WarningTitle_userFrozen";
import consequence_irreversible from "@salesforce/label/c.LO_Consequence_irreversible";
import consequenceTitle_irreversible from "@salesforce/label/c.LO_ConsequenceTitle_irreversible";
import consequence_reversible from "@salesforce/label/c.LO_Consequence_reversible";
import consequenceTitle_reversible from "@salesforce/label/c.LO_ConsequenceTitle_reversible";
import consequence_roleCreated from "@salesforce/label/c.LO_Consequence_roleCreated";
import consequenceTitle_roleCreated from "@salesforce/label/c.LO_ConsequenceTitle_roleCreated";
import consequence_sharedPersonRole from "@salesforce/label/c.LO_Consequence_sharedPersonRole";
import consequenceTitle_sharedPersonRole from "@salesforce/label/c.LO_ConsequenceTitle_sharedPersonRole";
import consequence_lowestRoleTaken from "@salesforce/label/c.LO_Consequence_lowestRoleTaken";
import consequenceTitle_lowestRoleTaken from "@salesforce/label/c.LO_ConsequenceTitle_lowestRoleTaken";
import consequence_roleAssigned from "@salesforce/label/c.LO_Consequence_roleAssigned";
import consequenceTitle_roleAssigned from "@salesforce/label/c.LO_ConsequenceTitle_roleAssigned";
import consequence_permissionSetsRemoved from "@salesforce/label/c.LO_Consequence_permissionSetsRemoved";
import consequenceTitle_permissionSetsRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetsRemoved";
import consequence_permissionSetLicensesRemoved from "@salesforce/label/c.LO_Consequence_permissionSetLicensesRemoved";
import consequenceTitle_permissionSetLicensesRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetLicensesRemoved";
import consequence_sharingSetsLost from "@salesforce/label/c.LO_Consequence_sharingSetsLost";
import consequenceTitle_sharingSetsLost from "@salesforce/label/c.LO_ConsequenceTitle_sharingSetsLost";
import consequence_joinsAllCustomerPortalUsers from "@salesforce/label/c.LO_Consequence_joinsAllCustomerPortalUsers";
import consequenceTitle_joinsAllCustomerPortalUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllCustomerPortalUsers";
import consequence_joinsAllPartnerUsers from "@salesforce/label/c.LO_Consequence_joinsAllPartnerUsers";
import consequenceTitle_joinsAllPartnerUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllPartnerUsers";
import consequence_sharingRecalculated from "@salesforce/label/c.LO_Consequence_sharingRecalculated";
import consequenceTitle_sharingRecalculated from "@salesforce/label/c.LO_ConsequenceTitle_sharingRecalculated";
import consequence_sitesLost from "@salesforce/label/c.LO_Consequence_sitesLost";
import consequenceTitle_sitesLost from "@salesforce/label/c.LO_ConsequenceTitle_sitesLost";
import consequence_sitesGained from "@salesforce/label/c.LO_Consequence_sitesGained";
import consequenceTitle_sitesGained from "@salesforce/label/c.LO_ConsequenceTitle_sitesGained";
import consequence_selfRegistrationSlower from "@salesforce/label/c.LO_Consequence_selfRegistrationSlower";
import consequenceTitle_selfRegistrationSlower from "@salesforce/label/c.LO_ConsequenceTitle_selfRegistrationSlower";
import consequence_dataAccessMayBeLost from "@salesforce/label/c.LO_Consequence_dataAccessMayBeLost";
import consequenceTitle_dataAccessMayBeLost from "@salesforce/label/c.LO_ConsequenceTitle_dataAccessMayBeLost";
import consequence_viewModifyAllUnavailable from "@salesforce/label/c.LO_Consequence_viewModifyAllUnavailable";
import consequenceTitle_viewModifyAllUnavailable from "@salesforce/label/c.LO_ConsequenceTitle_viewModifyAllUnavailable";
import consequence_smallerScale from "@salesforce/label/c.LO_Consequence_smallerScale";
import consequenceTitle_smallerScale from "@salesforce/label/c.LO_ConsequenceTitle_smallerScale";
import consequence_pastLoginsStay from "@salesforce/label/c.LO_Consequence_pastLoginsStay";
import consequenceTitle_pastLoginsStay from "@salesforce/label/c.LO_ConsequenceTitle_pastLoginsStay";
import consequence_newIdentity from "@salesforce/label/c.LO_Consequence_newIdentity";
import consequenceTitle_newIdentity from "@salesforce/label/c.LO_ConsequenceTitle_newIdentity";
import consequence_seatFreed from "@salesforce/label/c.LO_Consequence_seatFreed";
import consequenceTitle_seatFreed from "@salesforce/label/c.LO_ConsequenceTitle_seatFreed";
import consequence_loginsNotReturned from "@salesforce/label/c.LO_Consequence_loginsNotReturned";
import consequenceTitle_loginsNotReturned from "@salesforce/label/c.LO_ConsequenceTitle_loginsNotReturned";
import consequence_usernameStaysTaken from "@salesforce/label/c.LO_Consequence_usernameStaysTaken";
import consequenceTitle_usernameStaysTaken from "@salesforce/label/c.LO_ConsequenceTitle_usernameStaysTaken";
import step_freeSeats from "@salesforce/label/c.LO_Step_freeSeats";
import step_mapProfile from "@salesforce/label/c.LO_Step_mapProfile";
import step_addContact from "@salesforce/label/c.LO_Step_addContact";
import step_enablePartnerAccount from "@salesforce/label/c.LO_Step_enablePartnerAccount";
import step_moveToBusinessAccount from "@salesforce/label/c.LO_Step_moveToBusinessAccount";
import step_giveOwnerRole from "@salesforce/label/c.LO_Step_giveOwnerRole";
import step_raiseRoleLimit from "@salesforce/label/c.LO_Step_raiseRoleLimit";
import step_makeOwnerPowerUser from "@salesforce/label/c.LO_Step_makeOwnerPowerUser";
import step_extendSharingSets from "@salesforce/label/c.LO_Step_extendSharingSets";
import step_addProfileToSites from "@salesforce/label/c.LO_Step_addProfileToSites";
import step_savePermissionSets from "@salesforce/label/c.LO_Step_savePermissionSets";
import step_changeProfile from "@salesforce/label/c.LO_Step_changeProfile";
import step_reassignPermissionSets from "@salesforce/label/c.LO_Step_reassignPermissionSets";
import step_replacePermissionSets from "@salesforce/label/c.LO_Step_replacePermissionSets";
import step_reassignPermissionSetLicenses from "@salesforce/label/c.LO_Step_reassignPermissionSetLicenses";
import step_checkAccess from "@salesforce/label/c.LO_Step_checkAccess";
import step_deactivateUser from "@salesforce/label/c.LO_Step_deactivateUser";
import step_createUser from "@salesforce/label/c.LO_Step_createUser";
import step_assignAccess from "@salesforce/label/c.LO_Step_assignAccess";
import step_migrateData from "@salesforce/label/c.LO_Step_migrateData";
import step_notifyUser from "@salesforce/label/c.LO_Step_notifyUser";
import step_waitGracePeriod from "@salesforce/label/c.LO_Step_waitGracePeriod";
import status_eligible from "@salesforce/label/c.LO_MoveStatus_eligible";
import status_eligibleWithLoss from "@salesforce/label/c.LO_MoveStatus_eligibleWithLoss";
import status_switch from "@salesforce/label/c.LO_MoveStatus_switch";
import status_recreate from "@salesforce/label/c.LO_MoveStatus_recreate";
import status_notExternal from "@salesforce/label/c.LO_MoveStatus_notExternal";
import status_deactivate from "@salesforce/label/c.LO_MoveStatus_deactivate";
import excluded_protected from "@salesforce/label/c.LO_Excluded_protected";
import excluded_inOtherPlan from "@salesforce/label/c.LO_Excluded_inOtherPlan";
import excluded_twice from "@salesforce/label/c.LO_Excluded_twice";
import excluded_notFound from "@salesforce/label/c.LO_Excluded_notFound";
import excluded_wrongKind from "@salesforce/label/c.LO_Excluded_wrongKind";
import excluded_blocked from "@salesforce/label/c.LO_Excluded_blocked";
import excluded_noSeatLeft from "@salesforce/label/c.LO_Excluded_noSeatLeft";
import excluded_noRoleLeft from "@salesforce/label/c.LO_Excluded_noRoleLeft";
import excluded_profileChanged from "@salesforce/label/c.LO_Excluded_profileChanged";
import excluded_alreadyDone from "@salesforce/label/c.LO_Excluded_alreadyDone";
import problem_empty from "@salesforce/label/c.LO_PlanProblem_empty";
import problem_overSeats from "@salesforce/label/c.LO_PlanProblem_overSeats";
import problem_seatsUnknown from "@salesforce/label/c.LO_PlanProblem_seatsUnknown";
import problem_twice from "@salesforce/label/c.LO_PlanProblem_twice";
import problem_protected from "@salesforce/label/c.LO_PlanProblem_protected";
import problem_protectListUnread from "@salesforce/label/c.LO_PlanProblem_protectListUnread";
import problem_allStopped from "@salesforce/label/c.LO_PlanProblem_allStopped";
import problem_notConfirmed from "@salesforce/label/c.LO_PlanProblem_notConfirmed";
import problem_wrongState from "@salesforce/label/c.LO_PlanProblem_wrongState";
import problem_tooEarly from "@salesforce/label/c.LO_PlanProblem_tooEarly";
import problem_cannotApply from "@salesforce/label/c.LO_PlanProblem_cannotApply";
import reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import reason_noPrices from "@salesforce/label/c.LO_PlanReason_noPrices";
import reason_currencyMismatch from "@salesforce/label/c.LO_PlanReason_currencyMismatch";
import reason_noCompleteMonth from "@salesforce/label/c.LO_PlanReason_noCompleteMonth";
import reason_loginDaysUnknown from "@salesforce/label/c.LO_PlanReason_loginDaysUnknown";
import reason_noLicenseFacts from "@salesforce/label/c.LO_PlanReason_noLicenseFacts";
import noRevert_upgrade from "@salesforce/label/c.LO_NoRevert_upgrade";
import noRevert_notApplied from "@salesforce/label/c.LO_NoRevert_notApplied";
import noRevert_alreadyReverted from "@salesforce/label/c.LO_NoRevert_alreadyReverted";
import noRevert_changedSince from "@salesforce/label/c.LO_NoRevert_changedSince";
import noRevert_noFreeSeat from "@salesforce/label/c.LO_NoRevert_noFreeSeat";
import noRevert_profileMissing from "@salesforce/label/c.LO_NoRevert_profileMissing";
import noRevert_userInactive from "@salesforce/label/c.LO_NoRevert_userInactive";
import map_fromMissing from "@salesforce/label/c.LO_ProfileMap_fromMissing";
import map_toMissing from "@salesforce/label/c.LO_ProfileMap_toMissing";
import map_licenseDoesNotFit from "@salesforce/label/c.LO_ProfileMap_licenseDoesNotFit";
import map_sameProfile from "@salesforce/label/c.LO_ProfileMap_sameProfile";
import map_duplicate from "@salesforce/label/c.LO_ProfileMap_duplicate";
import map_noPath from "@salesforce/label/c.LO_ProfileMap_noPath";
import plan_draft from "@salesforce/label/c.LO_PlanState_draft";
import plan_planned from "@salesforce/label/c.LO_PlanState_planned";
import plan_waiting from "@salesforce/label/c.LO_PlanState_waiting";
import plan_applying from "@salesforce/label/c.LO_PlanState_applying";
import plan_stopped from "@salesforce/label/c.LO_PlanState_stopped";
import plan_applied from "@salesforce/label/c.LO_PlanState_applied";
import plan_endedWithFailures from "@salesforce/label/c.LO_PlanState_endedWithFailures";
import plan_reverting from "@salesforce/label/c.LO_PlanState_reverting";
import plan_reverted from "@salesforce/label/c.LO_PlanState_reverted";
import plan_discarded from "@salesforce/label/c.LO_PlanState_discarded";
import plan_closed from "@salesforce/label/c.LO_PlanState_closed";
import item_planned from "@salesforce/label/c.LO_ItemState_planned";
import item_applied from "@salesforce/label/c.LO_ItemState_applied";
import item_failed from "@salesforce/label/c.LO_ItemState_failed";
import item_skipped from "@salesforce/label/c.LO_ItemState_skipped";
import item_reverted from "@salesforce/label/c.LO_ItemState_reverted";
import item_revertFailed from "@salesforce/label/c.LO_ItemState_revertFailed";
import kind_switch from "@salesforce/label/c.LO_MoveKind_switch";
import kind_upgrade from "@salesforce/label/c.LO_MoveKind_upgrade";
import kind_deactivate from "@salesforce/label/c.LO_MoveKind_deactivate";
import stepUnnamed from "@salesforce/label/c.LO_Step_changeProfile_Unnamed";
import withNames from "@salesforce/label/c.LO_Move_WithNames";
import nobody from "@salesforce/label/c.LO_Move_NoNames";

/** Words for verdicts, plans and reverts. */
export const labels = {
  blocker_userInactive,
  blockerTitle_userInactive,
  blocker_licenseUnknown,
  blockerTitle_licenseUnknown,
  blocker_targetUnknown,
  blockerTitle_targetUnknown,
  blocker_alreadyOnTarget,
  blockerTitle_alreadyOnTarget,
  blocker_noFreeSeat,
  blockerTitle_noFreeSeat,
  blocker_noProfileMapped,
  blockerTitle_noProfileMapped,
  blocker_profileDoesNotFit,
  blockerTitle_profileDoesNotFit,
  blocker_noContact,
  blockerTitle_noContact,
  blocker_accountNotPartner,
  blockerTitle_accountNotPartner,
  blocker_personAccount,
  blockerTitle_personAccount,
  blocker_ownerWithoutRole,
  blockerTitle_ownerWithoutRole,
  blocker_portalRolesAtLimit,
  blockerTitle_portalRolesAtLimit,
  blocker_ownerAtAccountLimit,
  blockerTitle_ownerAtAccountLimit,
  blocker_cameBack,
  blockerTitle_cameBack,
  warning_seatsNotChecked,
  warningTitle_seatsNotChecked,
  warning_contactNotChecked,
  warningTitle_contactNotChecked,
  warning_accountNotChecked,
  warningTitle_accountNotChecked,
  warning_partnerAccountNotChecked,
  warningTitle_partnerAccountNotChecked,
  warning_personAccountNotChecked,
  warningTitle_personAccountNotChecked,
  warning_ownerRoleNotChecked,
  warningTitle_ownerRoleNotChecked,
  warning_ownerAccountsNotChecked,
  warningTitle_ownerAccountsNotChecked,
  warning_portalRolesNotChecked,
  warningTitle_portalRolesNotChecked,
  warning_permissionSetsNotChecked,
  warningTitle_permissionSetsNotChecked,
  warning_permissionSetLicensesNotChecked,
  warningTitle_permissionSetLicensesNotChecked,
  warning_sharingSetsNotChecked,
  warningTitle_sharingSetsNotChecked,
  warning_sitesNotChecked,
  warningTitle_sitesNotChecked,
  warning_selfRegistrationNotChecked,
  warningTitle_selfRegistrationNotChecked,
  warning_userTypeNotChecked,
  warningTitle_userTypeNotChecked,
  warning_switchNotProven,
  warningTitle_switchNotProven,
  warning_noDocumentedPath,
  warningTitle_noDocumentedPath,
  warning_permissionSetsBound,
  warningTitle_permissionSetsBound,
  warning_userFrozen,
  warningTitle_userFrozen,
  consequence_irreversible,
  consequenceTitle_irreversible,
  consequence_reversible,
  consequenceTitle_reversible,
  consequence_roleCreated,
  consequenceTitle_roleCreated,
  consequence_sharedPersonRole,
  consequenceTitle_sharedPersonRole,
  consequence_lowestRoleTaken,
  consequenceTitle_lowestRoleTaken,
  consequence_roleAssigned,
  consequenceTitle_roleAssigned,
  consequence_permissionSetsRemoved,
  consequenceTitle_permissionSetsRemoved,
  consequence_permissionSetLicensesRemoved,
  consequenceTitle_permissionSetLicensesRemoved,
  consequence_sharingSetsLost,
  consequenceTitle_sharingSetsLost,
  consequence_joinsAllCustomerPortalUsers,
  consequenceTitle_joinsAllCustomerPortalUsers,
  consequence_joinsAllPartnerUsers,
  consequenceTitle_joinsAllPartnerUsers,
  consequence_sharingRecalculated,
  consequenceTitle_sharingRecalculated,
  consequence_sitesLost,
  consequenceTitle_sitesLost,
  consequence_sitesGained,
  consequenceTitle_sitesGained,
  consequence_selfRegistrationSlower,
  consequenceTitle_selfRegistrationSlower,
  consequence_dataAccessMayBeLost,
  consequenceTitle_dataAccessMayBeLost,
  consequence_viewModifyAllUnavailable,
  consequenceTitle_viewModifyAllUnavailable,
  consequence_smallerScale,
  consequenceTitle_smallerScale,
  consequence_pastLoginsStay,
  consequenceTitle_pastLoginsStay,
  consequence_newIdentity,
  consequenceTitle_newIdentity,
  consequence_seatFreed,
  consequenceTitle_seatFreed,
  consequence_loginsNotReturned,
  consequenceTitle_loginsNotReturned,
  consequence_usernameStaysTaken,
  consequenceTitle_usernameStaysTaken,
  step_freeSeats,
  step_mapProfile,
  step_addContact,
  step_enablePartnerAccount,
  step_moveToBusinessAccount,
  step_giveOwnerRole,
  step_raiseRoleLimit,
  step_makeOwnerPowerUser,
  step_extendSharingSets,
  step_addProfileToSites,
  step_savePermissionSets,
  step_changeProfile,
  step_reassignPermissionSets,
  step_replacePermissionSets,
  step_reassignPermissionSetLicenses,
  step_checkAccess,
  step_deactivateUser,
  step_createUser,
  step_assignAccess,
  step_migrateData,
  step_notifyUser,
  step_waitGracePeriod,
  status_eligible,
  status_eligibleWithLoss,
  status_switch,
  status_recreate,
  status_notExternal,
  status_deactivate,
  excluded_protected,
  excluded_inOtherPlan,
  excluded_twice,
  excluded_notFound,
  excluded_wrongKind,
  excluded_blocked,
  excluded_noSeatLeft,
  excluded_noRoleLeft,
  excluded_profileChanged,
  excluded_alreadyDone,
  problem_empty,
  problem_overSeats,
  problem_seatsUnknown,
  problem_twice,
  problem_protected,
  problem_protectListUnread,
  problem_allStopped,
  problem_notConfirmed,
  problem_wrongState,
  problem_tooEarly,
  problem_cannotApply,
  reason_pricesHidden,
  reason_noPrices,
  reason_currencyMismatch,
  reason_noCompleteMonth,
  reason_loginDaysUnknown,
  reason_noLicenseFacts,
  noRevert_upgrade,
  noRevert_notApplied,
  noRevert_alreadyReverted,
  noRevert_changedSince,
  noRevert_noFreeSeat,
  noRevert_profileMissing,
  noRevert_userInactive,
  map_fromMissing,
  map_toMissing,
  map_licenseDoesNotFit,
  map_sameProfile,
  map_duplicate,
  map_noPath,
  plan_draft,
  plan_planned,
  plan_waiting,
  plan_applying,
  plan_stopped,
  plan_applied,
  plan_endedWithFailures,
  plan_reverting,
  plan_reverted,
  plan_discarded,
  plan_closed,
  item_planned,
  item_applied,
  item_failed,
  item_skipped,
  item_reverted,
  item_revertFailed,
  kind_switch,
  kind_upgrade,
  kind_deactivate,
  stepUnnamed,
  withNames,
  nobody
};
