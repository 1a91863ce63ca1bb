// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
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
import ConsequenceTitle_dataAccessMayBeLost from "@salesforce/label/c.LO_ConsequenceTitle_dataAccessMayBeLost";
import ConsequenceTitle_irreversible from "@salesforce/label/c.LO_ConsequenceTitle_irreversible";
import ConsequenceTitle_joinsAllCustomerPortalUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllCustomerPortalUsers";
import ConsequenceTitle_joinsAllPartnerUsers from "@salesforce/label/c.LO_ConsequenceTitle_joinsAllPartnerUsers";
import ConsequenceTitle_loginsNotReturned from "@salesforce/label/c.LO_ConsequenceTitle_loginsNotReturned";
import ConsequenceTitle_lowestRoleTaken from "@salesforce/label/c.LO_ConsequenceTitle_lowestRoleTaken";
import ConsequenceTitle_newIdentity from "@salesforce/label/c.LO_ConsequenceTitle_newIdentity";
import ConsequenceTitle_pastLoginsStay from "@salesforce/label/c.LO_ConsequenceTitle_pastLoginsStay";
import ConsequenceTitle_permissionSetLicensesRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetLicensesRemoved";
import ConsequenceTitle_permissionSetsRemoved from "@salesforce/label/c.LO_ConsequenceTitle_permissionSetsRemoved";
import ConsequenceTitle_reversible from "@salesforce/label/c.LO_ConsequenceTitle_reversible";
import ConsequenceTitle_roleAssigned from "@salesforce/label/c.LO_ConsequenceTitle_roleAssigned";
import ConsequenceTitle_roleCreated from "@salesforce/label/c.LO_ConsequenceTitle_roleCreated";
import ConsequenceTitle_seatFreed from "@salesforce/label/c.LO_ConsequenceTitle_seatFreed";
import ConsequenceTitle_selfRegistrationSlower from "@salesforce/label/c.LO_ConsequenceTitle_selfRegistrationSlower";
import ConsequenceTitle_sharedPersonRole from "@salesforce/label/c.LO_ConsequenceTitle_sharedPersonRole";
import ConsequenceTitle_sharingRecalculated from "@salesforce/label/c.LO_ConsequenceTitle_sharingRecalculated";
import ConsequenceTitle_sharingSetsLost from "@salesforce/label/c.LO_ConsequenceTitle_sharingSetsLost";
import ConsequenceTitle_sitesGained from "@salesforce/label/c.LO_ConsequenceTitle_sitesGained";
import ConsequenceTitle_sitesLost from "@salesforce/label/c.LO_ConsequenceTitle_sitesLost";
import ConsequenceTitle_smallerScale from "@salesforce/label/c.LO_ConsequenceTitle_smallerScale";
import ConsequenceTitle_usernameStaysTaken from "@salesforce/label/c.LO_ConsequenceTitle_usernameStaysTaken";
import ConsequenceTitle_viewModifyAllUnavailable from "@salesforce/label/c.LO_ConsequenceTitle_viewModifyAllUnavailable";
import ConsequenceTitle_welcomeMail from "@salesforce/label/c.LO_ConsequenceTitle_welcomeMail";
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
import Consequence_seatFreed from "@salesforce/label/c.LO_Consequence_seatFreed";
import Consequence_selfRegistrationSlower from "@salesforce/label/c.LO_Consequence_selfRegistrationSlower";
import Consequence_sharedPersonRole from "@salesforce/label/c.LO_Consequence_sharedPersonRole";
import Consequence_sharingRecalculated from "@salesforce/label/c.LO_Consequence_sharingRecalculated";
import Consequence_sharingSetsLost from "@salesforce/label/c.LO_Consequence_sharingSetsLost";
import Consequence_sitesGained from "@salesforce/label/c.LO_Consequence_sitesGained";
import Consequence_sitesLost from "@salesforce/label/c.LO_Consequence_sitesLost";
import Consequence_smallerScale from "@salesforce/label/c.LO_Consequence_smallerScale";
import Consequence_usernameStaysTaken from "@salesforce/label/c.LO_Consequence_usernameStaysTaken";
import Consequence_viewModifyAllUnavailable from "@salesforce/label/c.LO_Consequence_viewModifyAllUnavailable";
import Consequence_welcomeMail from "@salesforce/label/c.LO_Consequence_welcomeMail";
import Excluded_alreadyDone from "@salesforce/label/c.LO_Excluded_alreadyDone";
import Excluded_blocked from "@salesforce/label/c.LO_Excluded_blocked";
import Excluded_inOtherPlan from "@salesforce/label/c.LO_Excluded_inOtherPlan";
import Excluded_noRoleLeft from "@salesforce/label/c.LO_Excluded_noRoleLeft";
import Excluded_noSeatLeft from "@salesforce/label/c.LO_Excluded_noSeatLeft";
import Excluded_notFound from "@salesforce/label/c.LO_Excluded_notFound";
import Excluded_profileChanged from "@salesforce/label/c.LO_Excluded_profileChanged";
import Excluded_protected from "@salesforce/label/c.LO_Excluded_protected";
import Excluded_twice from "@salesforce/label/c.LO_Excluded_twice";
import Excluded_wrongKind from "@salesforce/label/c.LO_Excluded_wrongKind";
import ItemState_applied from "@salesforce/label/c.LO_ItemState_applied";
import ItemState_failed from "@salesforce/label/c.LO_ItemState_failed";
import ItemState_planned from "@salesforce/label/c.LO_ItemState_planned";
import ItemState_revertFailed from "@salesforce/label/c.LO_ItemState_revertFailed";
import ItemState_reverted from "@salesforce/label/c.LO_ItemState_reverted";
import ItemState_skipped from "@salesforce/label/c.LO_ItemState_skipped";
import MoveKind_deactivate from "@salesforce/label/c.LO_MoveKind_deactivate";
import MoveKind_switch from "@salesforce/label/c.LO_MoveKind_switch";
import MoveKind_upgrade from "@salesforce/label/c.LO_MoveKind_upgrade";
import MoveStatus_deactivate from "@salesforce/label/c.LO_MoveStatus_deactivate";
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
import PlanReason_noCompleteMonth from "@salesforce/label/c.LO_PlanReason_noCompleteMonth";
import PlanReason_noLicenseFacts from "@salesforce/label/c.LO_PlanReason_noLicenseFacts";
import PlanReason_noPrices from "@salesforce/label/c.LO_PlanReason_noPrices";
import PlanState_applied from "@salesforce/label/c.LO_PlanState_applied";
import PlanState_applying from "@salesforce/label/c.LO_PlanState_applying";
import PlanState_closed from "@salesforce/label/c.LO_PlanState_closed";
import PlanState_discarded from "@salesforce/label/c.LO_PlanState_discarded";
import PlanState_draft from "@salesforce/label/c.LO_PlanState_draft";
import PlanState_endedWithFailures from "@salesforce/label/c.LO_PlanState_endedWithFailures";
import PlanState_planned from "@salesforce/label/c.LO_PlanState_planned";
import PlanState_reverted from "@salesforce/label/c.LO_PlanState_reverted";
import PlanState_reverting from "@salesforce/label/c.LO_PlanState_reverting";
import PlanState_stopped from "@salesforce/label/c.LO_PlanState_stopped";
import PlanState_waiting from "@salesforce/label/c.LO_PlanState_waiting";
import ProfileMap_duplicate from "@salesforce/label/c.LO_ProfileMap_duplicate";
import ProfileMap_fromMissing from "@salesforce/label/c.LO_ProfileMap_fromMissing";
import ProfileMap_licenseDoesNotFit from "@salesforce/label/c.LO_ProfileMap_licenseDoesNotFit";
import ProfileMap_noPath from "@salesforce/label/c.LO_ProfileMap_noPath";
import ProfileMap_sameProfile from "@salesforce/label/c.LO_ProfileMap_sameProfile";
import ProfileMap_toMissing from "@salesforce/label/c.LO_ProfileMap_toMissing";
import Reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
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
import Warning_sitesNotChecked from "@salesforce/label/c.LO_Warning_sitesNotChecked";
import Warning_switchNotProven from "@salesforce/label/c.LO_Warning_switchNotProven";
import Warning_userFrozen from "@salesforce/label/c.LO_Warning_userFrozen";
import Warning_userTypeNotChecked from "@salesforce/label/c.LO_Warning_userTypeNotChecked";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
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
  ConsequenceTitle_dataAccessMayBeLost,
  ConsequenceTitle_irreversible,
  ConsequenceTitle_joinsAllCustomerPortalUsers,
  ConsequenceTitle_joinsAllPartnerUsers,
  ConsequenceTitle_loginsNotReturned,
  ConsequenceTitle_lowestRoleTaken,
  ConsequenceTitle_newIdentity,
  ConsequenceTitle_pastLoginsStay,
  ConsequenceTitle_permissionSetLicensesRemoved,
  ConsequenceTitle_permissionSetsRemoved,
  ConsequenceTitle_reversible,
  ConsequenceTitle_roleAssigned,
  ConsequenceTitle_roleCreated,
  ConsequenceTitle_seatFreed,
  ConsequenceTitle_selfRegistrationSlower,
  ConsequenceTitle_sharedPersonRole,
  ConsequenceTitle_sharingRecalculated,
  ConsequenceTitle_sharingSetsLost,
  ConsequenceTitle_sitesGained,
  ConsequenceTitle_sitesLost,
  ConsequenceTitle_smallerScale,
  ConsequenceTitle_usernameStaysTaken,
  ConsequenceTitle_viewModifyAllUnavailable,
  ConsequenceTitle_welcomeMail,
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
  Consequence_seatFreed,
  Consequence_selfRegistrationSlower,
  Consequence_sharedPersonRole,
  Consequence_sharingRecalculated,
  Consequence_sharingSetsLost,
  Consequence_sitesGained,
  Consequence_sitesLost,
  Consequence_smallerScale,
  Consequence_usernameStaysTaken,
  Consequence_viewModifyAllUnavailable,
  Consequence_welcomeMail,
  Excluded_alreadyDone,
  Excluded_blocked,
  Excluded_inOtherPlan,
  Excluded_noRoleLeft,
  Excluded_noSeatLeft,
  Excluded_notFound,
  Excluded_profileChanged,
  Excluded_protected,
  Excluded_twice,
  Excluded_wrongKind,
  ItemState_applied,
  ItemState_failed,
  ItemState_planned,
  ItemState_revertFailed,
  ItemState_reverted,
  ItemState_skipped,
  MoveKind_deactivate,
  MoveKind_switch,
  MoveKind_upgrade,
  MoveStatus_deactivate,
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
  PlanReason_noCompleteMonth,
  PlanReason_noLicenseFacts,
  PlanReason_noPrices,
  PlanState_applied,
  PlanState_applying,
  PlanState_closed,
  PlanState_discarded,
  PlanState_draft,
  PlanState_endedWithFailures,
  PlanState_planned,
  PlanState_reverted,
  PlanState_reverting,
  PlanState_stopped,
  PlanState_waiting,
  ProfileMap_duplicate,
  ProfileMap_fromMissing,
  ProfileMap_licenseDoesNotFit,
  ProfileMap_noPath,
  ProfileMap_sameProfile,
  ProfileMap_toMissing,
  Reason_pricesHidden,
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
  Warning_sitesNotChecked,
  Warning_switchNotProven,
  Warning_userFrozen,
  Warning_userTypeNotChecked
};
