/** What a user becomes. */
export interface MoveTarget {
  license: string;
  /** Profile mapped to the current one on that license; null: none is mapped. */
  profileId: string | null;
}

export type EligibilityStatus =
  /** Upgrade in place, documented. Not reversible. */
  | "eligible"
  /** Upgrade in place, documented "with some loss of data access". Not reversible. */
  | "eligibleWithLoss"
  /** Other basis of the same family (or another profile of the same license). Reversible. */
  | "switch"
  /** No in-place path is documented: deactivate, new identity, migrate data. */
  | "recreate"
  /** An internal user: nothing of this app applies. */
  | "notExternal";

/** Why the user can't be moved now; pages have one label `LO_Blocker_<code>` for each. `names` and `numbers` as said. */
export type BlockerCode =
  | "userInactive"
  /** The present license is in no catalog record and the user type is not known: nothing can be decided. names: license. */
  | "licenseUnknown"
  /** The target license is not an external one of the catalog. names: license. */
  | "targetUnknown"
  /** The user has that license and profile already. */
  | "alreadyOnTarget"
  /** names: license; numbers: total, used. */
  | "noFreeSeat"
  /** No profile is mapped for the target. names: present profile, target license. */
  | "noProfileMapped"
  /** The mapped profile no longer exists or is on another license. names: profile (or its Id), target license. */
  | "profileDoesNotFit"
  /** A role-based license needs a contact on an account. */
  | "noContact"
  /** Target Partner: the account is not enabled as partner. names: account. */
  | "accountNotPartner"
  /** Target Partner: partner users can't be on person accounts. names: account. */
  | "personAccount"
  /** The account's owner has no role. names: owner, account. */
  | "ownerWithoutRole"
  /** The new roles don't fit under the org's limit. numbers: used, limit, needed. */
  | "portalRolesAtLimit"
  /** numbers: owned, limit; names: owner. The owner is no Person Account Owner Power User. */
  | "ownerAtAccountLimit"
  /** Deactivation: came again after the plan was made (grace period). */
  | "cameBack";

/** What could not be checked or needs attention; nothing here stops a move. Labels `LO_Warning_<code>`. */
export type WarningCode =
  | "seatsNotChecked"
  | "contactNotChecked"
  /** The user's account could not be read at all: none of its conditions is checked. */
  | "accountNotChecked"
  | "partnerAccountNotChecked"
  | "personAccountNotChecked"
  | "ownerRoleNotChecked"
  | "ownerAccountsNotChecked"
  /** How many roles the account or the org has, or may have, is not known. */
  | "portalRolesNotChecked"
  | "permissionSetsNotChecked"
  | "permissionSetLicensesNotChecked"
  | "sharingSetsNotChecked"
  | "sitesNotChecked"
  | "selfRegistrationNotChecked"
  /** The user type is not known; the license alone decided. */
  | "userTypeNotChecked"
  /** A switch that is neither documented nor proven for this family (documented: Customer Community, Plus, Partner). names: family. */
  | "switchNotProven"
  /** Salesforce documents no in-place path (status recreate). names: present and target license. */
  | "noDocumentedPath"
  /** Permission sets bound to the current license: the platform may refuse or remove them. names: permission sets. */
  | "permissionSetsBound"
  /** The user is frozen. Freezing frees no seat. */
  | "userFrozen";

/** What happens with the move, stated before anything is done. Labels `LO_Consequence_<code>`. */
export type ConsequenceCode =
  /** The user gets a role, which can't be reverted. */
  | "irreversible"
  /** A plan can be reverted. */
  | "reversible"
  /** numbers: roles made for the account (null unknown); names: account. */
  | "roleCreated"
  /** Account role optimization: the first user of an account shares a person role. names: account. */
  | "sharedPersonRole"
  /** The lowest role that the account has. names: account; numbers: roles. */
  | "lowestRoleTaken"
  /** A role, new or existing: not known which. */
  | "roleAssigned"
  /** names: permission sets, each. */
  | "permissionSetsRemoved"
  /** names: permission set licenses, each. */
  | "permissionSetLicensesRemoved"
  /** names: sharing sets, each, that name the current profile and not the target's. */
  | "sharingSetsLost"
  | "joinsAllCustomerPortalUsers"
  | "joinsAllPartnerUsers"
  | "sharingRecalculated"
  /** names: sites that the current profile or a permission set that goes opened. */
  | "sitesLost"
  /** names: sites that only the target profile opens. */
  | "sitesGained"
  /** Sites that send new members a welcome e-mail, where it is not switched off. names: sites, as of sitesGained. */
  | "welcomeMail"
  /** Self-registration on Plus is slower (micro-batching). names: sites whose self-registration uses the present or the target profile. */
  | "selfRegistrationSlower"
  /** eligibleWithLoss: some data access may be lost. names: present license. */
  | "dataAccessMayBeLost"
  /** eligibleWithLoss: View All and Modify All Records do not exist on the target. */
  | "viewModifyAllUnavailable"
  /** numbers: from, to: users that the licenses are made for, about (Customer Community 10 million, Plus and Partner 2 million). */
  | "smallerScale"
  /** Logins so far stay charged to the license held at the time; the switch counts from now on. */
  | "pastLoginsStay"
  /** New username, new Id: history and ownership stay with the old user (status recreate). */
  | "newIdentity"
  /** Deactivation frees a member seat. names: license. */
  | "seatFreed"
  /** Deactivation on login basis frees no logins of this month. names: license. */
  | "loginsNotReturned"
  /** The username stays taken. */
  | "usernameStaysTaken";

/** What to do, in this order. Labels `LO_Step_<code>`. */
export type StepCode =
  /* What must be put right first, one for each blocker that can be. */
  | "freeSeats"
  | "mapProfile"
  | "addContact"
  | "enablePartnerAccount"
  | "moveToBusinessAccount"
  | "giveOwnerRole"
  | "raiseRoleLimit"
  | "makeOwnerPowerUser"
  /* Before the move, so that nobody stands outside in between. */
  /** names: sharing sets whose list of profiles must get the target profile. */
  | "extendSharingSets"
  /** names: sites whose members must get the target profile. */
  | "addProfileToSites"
  /* The move. */
  | "savePermissionSets"
  /** names: target profile (or its Id). */
  | "changeProfile"
  /** names: permission sets that are valid on the target too. */
  | "reassignPermissionSets"
  /** names: permission sets bound to the current license or to a permission set license. */
  | "replacePermissionSets"
  /** names: permission set licenses. */
  | "reassignPermissionSetLicenses"
  | "checkAccess"
  /* Instead, for recreate. */
  | "deactivateUser"
  | "createUser"
  | "assignAccess"
  | "migrateData"
  /* Instead, for a deactivation. */
  | "notifyUser"
  | "waitGracePeriod";

/** One blocker, warning, consequence or step: a code, and what fills the placeholders of its label. */
export interface Note<Code extends string = string> {
  code: Code;
  /** Names in the order that the code's comment says; empty without any. */
  names: string[];
  numbers: Record<string, number | null>;
}

/** The engine's word on one user and one target. */
export interface EligibilityVerdict {
  userId: string;
  target: MoveTarget;
  status: EligibilityStatus;
  /** Empty: nothing blocks the move (of status recreate: of the new user). */
  blockers: Note<BlockerCode>[];
  warnings: Note<WarningCode>[];
  consequences: Note<ConsequenceCode>[];
  /** In the order to be done. */
  steps: Note<StepCode>[];
  /** Ids of permission sets held now that can be assigned again on the target; null where unknown. */
  reassignable: string[] | null;
}

/** The engine's word on deactivating one user. */
export interface DeactivationVerdict extends Omit<EligibilityVerdict, "target" | "status" | "reassignable"> {
  status: "deactivate" | "notExternal";
}

/** A cohort's verdicts for one target license. */
export interface CohortSummary {
  license: string;
  users: number;
  byStatus: Record<EligibilityStatus, number>;
  /** Users who can be moved in place as things are: no blockers and status eligible, eligibleWithLoss or switch. */
  ready: number;
  /** By users, most first, then by code. `only`: users whom nothing but this one holds back. */
  blockers: { code: BlockerCode; users: number; only: number }[];
  warnings: { code: WarningCode; users: number }[];
  consequences: { code: ConsequenceCode; users: number }[];
}
