/** The license and profile that a user moves to. */
export interface MoveTarget {
  license: string;
  /** The profile mapped to the current one on that license; null: none is mapped. */
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
  /** An internal user: this app does not apply. */
  | "notExternal";

/** Why the user can't be moved now; pages have one label `LO_Blocker_<code>` for each. The comments below list `names` and `numbers`. */
export type BlockerCode =
  | "userInactive"
  /** The catalog has no record of the current license and the user type is unknown, so no verdict is possible. names: license. */
  | "licenseUnknown"
  /** The catalog does not list the target license as external. names: license. */
  | "targetUnknown"
  /** The user already has that license and profile. */
  | "alreadyOnTarget"
  /** names: license; numbers: total, used. */
  | "noFreeSeat"
  /** No profile is mapped for the target. names: current profile, target license. */
  | "noProfileMapped"
  /** The mapped profile no longer exists or belongs to another license. names: profile (or its Id), target license. */
  | "profileDoesNotFit"
  /** A role-based license needs a contact on an account. */
  | "noContact"
  /** Target Partner: the account is not enabled as partner. names: account. */
  | "accountNotPartner"
  /** Target Partner: partner users can't be on person accounts. names: account. */
  | "personAccount"
  /** The account's owner has no role. names: owner, account. */
  | "ownerWithoutRole"
  /** The new roles would exceed the org's limit. numbers: used, limit, needed. */
  | "portalRolesAtLimit"
  /** numbers: owned, limit; names: owner. The owner is not a Person Account Owner Power User. */
  | "ownerAtAccountLimit"
  /** Deactivation: the user logged in after the plan was made (grace period). */
  | "cameBack";

/** What could not be checked or needs attention; warnings never block a move. Labels `LO_Warning_<code>`. */
export type WarningCode =
  | "seatsNotChecked"
  | "contactNotChecked"
  /** The user's account could not be read: none of its conditions is checked. */
  | "accountNotChecked"
  | "partnerAccountNotChecked"
  | "personAccountNotChecked"
  | "ownerRoleNotChecked"
  | "ownerAccountsNotChecked"
  /** The number of roles of the account or the org, or the limit, is unknown. */
  | "portalRolesNotChecked"
  | "permissionSetsNotChecked"
  | "permissionSetLicensesNotChecked"
  | "sharingSetsNotChecked"
  | "sitesNotChecked"
  | "selfRegistrationNotChecked"
  /** The user type is unknown; only the license decided. */
  | "userTypeNotChecked"
  /** A switch that is neither documented nor proven for this family (documented: Customer Community, Plus, Partner). names: family. */
  | "switchNotProven"
  /** Salesforce documents no in-place path (status recreate). names: current and target license. */
  | "noDocumentedPath"
  /** Permission sets bound to the current license: Salesforce may refuse or remove them. names: permission sets. */
  | "permissionSetsBound"
  /** The user is frozen. Freezing does not free a seat. */
  | "userFrozen";

/** The effects of the move, listed before anything is done. Labels `LO_Consequence_<code>`. */
export type ConsequenceCode =
  /** The user gets a role, and that can't be reverted. */
  | "irreversible"
  /** The plan can be reverted. */
  | "reversible"
  /** numbers: roles created for the account (null unknown); names: account. */
  | "roleCreated"
  /** Account role optimization: the first user of an account shares a person role. names: account. */
  | "sharedPersonRole"
  /** The user gets the account's lowest role. names: account; numbers: roles. */
  | "lowestRoleTaken"
  /** The user gets a role; whether it is new or existing is unknown. */
  | "roleAssigned"
  /** names: permission sets, each. */
  | "permissionSetsRemoved"
  /** names: permission set licenses, each. */
  | "permissionSetLicensesRemoved"
  /** names: sharing sets, each, that include the current profile but not the target's. */
  | "sharingSetsLost"
  | "joinsAllCustomerPortalUsers"
  | "joinsAllPartnerUsers"
  | "sharingRecalculated"
  /** names: sites that were open through the current profile or a permission set that is removed. */
  | "sitesLost"
  /** names: sites that only the target profile gives access to. */
  | "sitesGained"
  /** Sites that send new members a welcome e-mail unless it is turned off. names: sites, as of sitesGained. */
  | "welcomeMail"
  /** Self-registration on Plus is slower (micro-batching). names: sites whose self-registration uses the current or the target profile. */
  | "selfRegistrationSlower"
  /** eligibleWithLoss: some data access may be lost. names: current license. */
  | "dataAccessMayBeLost"
  /** eligibleWithLoss: View All and Modify All Records do not exist on the target. */
  | "viewModifyAllUnavailable"
  /** numbers: from, to: number of users that the licenses support (Customer Community 100 million, Plus 10 million; null where nothing states it). */
  | "smallerScale"
  /** Account role optimization is off or unknown; Help recommends it, because it creates fewer roles. */
  | "roleOptimizationAdvised"
  /** The username must be unique in this org. */
  | "usernameInOrg"
  /** Target Partner: the username must be unique across all Salesforce orgs. */
  | "usernameAcrossOrgs"
  /** numbers: from, to: API calls per day that each license adds to the org's limit; from is null where nothing states it. */
  | "apiCalls"
  /** Past logins stay charged to the license at that time; the switch counts from now on. */
  | "pastLoginsStay"
  /** New username, new Id: history and ownership stay with the old user (status recreate). */
  | "newIdentity"
  /** Deactivation frees a member seat. names: license. */
  | "seatFreed"
  /** Deactivation on login basis frees no logins of this month. names: license. */
  | "loginsNotReturned"
  /** The username can't be used again. */
  | "usernameStaysTaken";

/** What to do, in this order. Labels `LO_Step_<code>`. */
export type StepCode =
  /* First resolve what blocks the move, one step for each blocker that can be resolved. */
  | "freeSeats"
  | "mapProfile"
  | "addContact"
  | "enablePartnerAccount"
  | "moveToBusinessAccount"
  | "giveOwnerRole"
  | "raiseRoleLimit"
  | "makeOwnerPowerUser"
  /* Before the move, so that users never lose access in between. */
  /** names: sharing sets that must include the target profile. */
  | "extendSharingSets"
  /** names: sites that must have the target profile as a member. */
  | "addProfileToSites"
  /* The move. */
  | "savePermissionSets"
  /** names: target profile (or its Id). */
  | "changeProfile"
  /** names: permission sets that are also valid on the target. */
  | "reassignPermissionSets"
  /** names: permission sets bound to the current license or to a permission set license. */
  | "replacePermissionSets"
  /** names: permission set licenses. */
  | "reassignPermissionSetLicenses"
  | "checkAccess"
  /* For recreate, these steps replace the others. */
  | "deactivateUser"
  | "createUser"
  | "assignAccess"
  | "migrateData"
  /* For a deactivation, these steps replace the others. */
  | "notifyUser"
  | "waitGracePeriod";

/** One blocker, warning, consequence or step: a code, and the values for the placeholders of its label. */
export interface Note<Code extends string = string> {
  code: Code;
  /** Names in the order that the code's comment says; empty if there are none. */
  names: string[];
  numbers: Record<string, number | null>;
}

/** A note of several users. */
export interface CountedNote<Code extends string = string> {
  code: Code;
  users: number;
  /** Null where names or numbers differ between the users. */
  note: Note<Code> | null;
}

/** The engine's verdict on one user and one target. */
export interface EligibilityVerdict {
  userId: string;
  target: MoveTarget;
  status: EligibilityStatus;
  /** Empty: nothing blocks the move (for status recreate: the new user). */
  blockers: Note<BlockerCode>[];
  warnings: Note<WarningCode>[];
  consequences: Note<ConsequenceCode>[];
  /** In the order to follow. */
  steps: Note<StepCode>[];
  /** Ids of current permission sets that can be assigned again on the target; null if unknown. */
  reassignable: string[] | null;
}

/** The engine's verdict on deactivating one user. */
export interface DeactivationVerdict extends Omit<EligibilityVerdict, "target" | "status" | "reassignable"> {
  status: "deactivate" | "notExternal";
}

/** A group's verdicts for one target license. */
export interface CohortSummary {
  license: string;
  users: number;
  byStatus: Record<EligibilityStatus, number>;
  /** Users who can be moved in place now: no blockers and status eligible, eligibleWithLoss or switch. */
  ready: number;
  /** Sorted by users, most first, then by code. `only`: users with no other blocker. */
  blockers: { code: BlockerCode; users: number; only: number }[];
  warnings: { code: WarningCode; users: number }[];
  consequences: { code: ConsequenceCode; users: number }[];
}
