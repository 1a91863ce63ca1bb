/**
 * The part of the contract that upgrades and moves add to `contract.ts` and `decisionsContract.ts`: facts the two hosts collect about
 * the users to be moved, the verdicts the engine makes of them, and the plans the hosts keep and (in the org) carry out. All conventions of
 * `contract.ts` hold: dates are `YYYY-MM-DD`, money is unrounded and per month, `null` means "could not be read" and is never to be read as 0, as
 * "no" or as an empty list. A name that is not there at all is an empty list or the value that its comment says.
 *
 * Sources of the rules: Salesforce Help, "Experience Cloud Licenses Eligible for Upgrades" and "Upgrade Community User Licenses"; Object
 * Reference (User, UserLicense, PermissionSet, NetworkMemberGroup, UserRole, PersonAccountOwnerPowerUser).
 */
import type { LicenseType } from "./contract";
import type { UpgradeFact } from "./decisionsContract";

/* ------------------------------------------------------------------------------------------------- facts: eligibility */

/** A permission set that a user holds, directly or through a group (then it is the group's own permission set). */
export interface HeldPermissionSet {
  /** Id of the PermissionSet; what a later assignment needs. */
  id: string;
  /** Label, as shown to people; of a group the group's label. */
  label: string;
  /** Id of the PermissionSetGroup when assigned through a group; else null (here null is "none"). */
  groupId: string | null;
  /** Name of the user license that `PermissionSet.LicenseId` binds it to; `""` when bound to none. */
  license: string | null;
  /** Label of the permission set license it is bound to; `""` when bound to none. */
  permissionSetLicense: string | null;
}

/** One user as the host reads it now. 200 users a call, in a fixed number of queries. */
export interface EligibilityUser {
  /** 18-character Id. */
  id: string;
  name: string;
  username: string;
  /** `User.Email`, for protect patterns and notices; null where it is not read. */
  email: string | null;
  active: boolean;
  /** Name of the license of the profile, as the catalog spells it where the catalog knows it. */
  license: string;
  profileId: string;
  profile: string;
  /** `Profile.UserType`, any case (CspLitePortal, PowerPartner, PowerCustomerSuccess, CustomerSuccess, Standard, ...). */
  userType: string | null;
  /** False for a contactless user. */
  hasContact: boolean | null;
  contactId: string | null;
  /** Key of `EligibilityFacts.accounts`; null for a user without an account too. */
  accountId: string | null;
  created: string;
  /** Day of `User.LastLoginDate`; null when the user never came. */
  lastLogin: string | null;
  /** `UserLogin.IsFrozen`. A frozen user keeps the seat. */
  frozen: boolean | null;
  /** Without the profile's own permission set and without expired assignments. */
  permissionSets: HeldPermissionSet[] | null;
  /** Labels of `PermissionSetLicenseAssign`. */
  permissionSetLicenses: string[] | null;
  /** Names of plans, not ended, that hold this user in a state that is still to be carried out; empty where the host keeps no plans. */
  openPlans: string[];
}

/** The account of one or more of the users. */
export interface EligibilityAccount {
  id: string;
  name: string;
  /** `Account.IsPartner`. */
  partner: boolean | null;
  /** `Account.IsPersonAccount`; false in an org without person accounts. */
  personAccount: boolean | null;
  ownerId: string;
  ownerName: string;
  /** True when the owner's `UserRoleId` is filled. */
  ownerHasRole: boolean | null;
  /** Person accounts that the owner owns. Hosts may stop counting at `ownerAccountLimit` (50,000): the number is then that limit. */
  ownerPersonAccounts: number | null;
  /** Business accounts of the owner with exactly one role-based external user; 0 without account role optimization. Capped alike. */
  ownerOneUserAccounts: number | null;
  /** True when a `PersonAccountOwnerPowerUser` row names the owner. */
  ownerPowerUser: boolean | null;
  /** `UserRole` rows of the account with PortalType CustomerPortal, and with PortalType Partner. */
  customerRoles: number | null;
  partnerRoles: number | null;
  /** Active users of the account of user type PowerCustomerSuccess, and PowerPartner: under role optimization roles come with the second. */
  customerUsers: number | null;
  partnerUsers: number | null;
}

/** Seats of one license at the moment of the call. */
export interface SeatsFact {
  license: string;
  /** `UserLicense.TotalLicenses` and `UsedLicenses`; null where they can't be read. */
  total: number | null;
  used: number | null;
}

/** A profile on an external license. */
export interface ProfileFact {
  id: string;
  name: string;
  /** As the catalog spells it where the catalog knows it. */
  license: string;
  userType: string | null;
}

/** Who gets into a site: `NetworkMemberGroup`. */
export interface SiteAccess {
  name: string;
  /** Ids of member profiles and member permission sets. */
  profileIds: string[];
  permissionSetIds: string[];
  /** `Network.SelfRegProfileId`; `""` when self-registration is off. */
  selfRegistrationProfileId: string | null;
}

/** A sharing set (metadata `SharingSet`), which names the profiles it shares with. */
export interface SharingSetFact {
  name: string;
  profileIds: string[];
}

/** Facts of the whole org, read once a call. */
export interface EligibilityOrg {
  /** `UserRole` rows with a PortalType other than None. */
  portalRoles: number | null;
  /** The org's limit of portal roles: a setting, 50,000 unless Support raised it. */
  portalRoleLimit: number | null;
  /** Roles made for an account with its first role-based user, 1..3, by kind of role. */
  rolesPerCustomerAccount: number | null;
  rolesPerPartnerAccount: number | null;
  /** `SharingSettings.enableAccountRoleOptimization`. */
  accountRoleOptimization: boolean | null;
  seats: SeatsFact[];
  /** All profiles of external licenses. */
  profiles: ProfileFact[];
  /** Null without Digital Experiences, or where membership could not be read. */
  sites: SiteAccess[] | null;
  /** Metadata that Apex can't read: filled from the admin's list (setup) or an export; null otherwise. */
  sharingSets: SharingSetFact[] | null;
}

/** Answer of `getEligibilityFacts`: all that a verdict on these users needs. */
export interface EligibilityFacts {
  /** The day of the reading. */
  asOf: string;
  catalog: LicenseType[];
  /** As in `DecisionFacts`: families that users of a license are upgraded to in place. */
  upgrades: UpgradeFact[];
  org: EligibilityOrg;
  users: EligibilityUser[];
  accounts: EligibilityAccount[];
  /** Ids that were asked for and not found (or not visible). */
  missing: string[];
}

/** What a user is to become. */
export interface MoveTarget {
  license: string;
  /** Profile that stands for the present one on that license; null: none is mapped. */
  profileId: string | null;
}

/* ---------------------------------------------------------------------------------------------------------- verdicts */

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
  /** The mapped profile does not exist any more or is on another license. names: profile (or its Id), target license. */
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

/** What could not be checked or is to be thought of; nothing here stops a move. Labels `LO_Warning_<code>`. */
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
  /** Permission sets bound to the present license: the platform may refuse or remove them. names: permission sets. */
  | "permissionSetsBound"
  /** The user is frozen. Freezing frees no seat. */
  | "userFrozen";

/** What happens with the move, stated before anything is done. Labels `LO_Consequence_<code>`. */
export type ConsequenceCode =
  /** The user gets a role, which can't be taken back. */
  | "irreversible"
  /** A plan can be taken back. */
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
  /** names: sharing sets, each, that name the present profile and not the target's. */
  | "sharingSetsLost"
  | "joinsAllCustomerPortalUsers"
  | "joinsAllPartnerUsers"
  | "sharingRecalculated"
  /** names: sites that the present profile or a permission set that goes opened. */
  | "sitesLost"
  /** names: sites that only the target profile opens. */
  | "sitesGained"
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
  /** names: permission sets bound to the present license or to a permission set license. */
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
  /** Empty: nothing stands in the way (of status recreate: of the new user). */
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

/* ------------------------------------------------------------------------------------------------------- permissions */

export type ObjectRight = "read" | "create" | "edit" | "delete" | "viewAll" | "modifyAll" | "viewAllFields";

/** What one profile or permission set grants. Of a profile, its own permission set (`IsOwnedByProfile`). */
export interface PermissionSource {
  kind: "profile" | "permissionSet";
  /** Id of the profile, or of the permission set. */
  id: string;
  /** Label of the permission set, or name of the profile. */
  label: string;
  /** Of a profile its license; of a permission set the license it is bound to, `""` for none. */
  license: string | null;
  permissionSetLicense: string | null;
  /** `ObjectPermissions`, granted rights only. */
  objects: { object: string; rights: ObjectRight[] }[] | null;
  /** `FieldPermissions`: `Object.Field`. */
  fields: { field: string; read: boolean; edit: boolean }[] | null;
  /** API names of the user permissions that are granted (`Permissions*` fields without the prefix). */
  system: string[] | null;
  /** API names of custom permissions (`SetupEntityAccess`). */
  custom: string[] | null;
}

/** Answer of `getPermissionFacts`. */
export interface PermissionFacts {
  sources: PermissionSource[];
  sites: SiteAccess[] | null;
  /** Ids that were asked for and not found. */
  missing: string[];
}

/** Profile and permission sets, by Id: one side of a comparison. */
export interface AccessSide {
  profileId: string;
  permissionSetIds: string[];
}

export type PermissionKind = "object" | "field" | "system" | "custom";

/** One permission: `name` is the object, field, user permission or custom permission; `right` null for the last two. */
export interface PermissionRow {
  kind: PermissionKind;
  name: string;
  right: ObjectRight | null;
  /** Labels of the sources that grant it before and after; empty: not granted. */
  before: string[];
  after: string[];
}

export interface PermissionDifference {
  /** Each ordered by kind (object, field, system, custom), name and right. */
  lost: PermissionRow[];
  gained: PermissionRow[];
  kept: PermissionRow[];
  /** Whether the user gets into each site; null where membership is unknown. */
  sites: { site: string; before: boolean; after: boolean }[] | null;
  /** What could not be compared because a source could not be read: its label (or Id) and the kind. Nothing of that kind is claimed lost or gained. */
  notRead: { source: string; kind: PermissionKind }[];
}

/* ------------------------------------------------------------------------------------------------------- profile map */

/** "`toProfile` on `toLicense` stands for `fromProfile`". Unique by fromProfileId and toLicense. */
export interface ProfileMapEntry {
  fromProfileId: string;
  toLicense: string;
  toProfileId: string;
}

/** Answer of `getProfileMap` and `saveProfileMap`. */
export interface ProfileMap {
  catalog: LicenseType[];
  upgrades: UpgradeFact[];
  profiles: ProfileFact[];
  entries: ProfileMapEntry[];
}

/** What is wrong with an entry. Labels `LO_ProfileMap_<code>`. */
export type ProfileMapProblem =
  /** The profile does not exist (any more) on an external license. */
  | "fromMissing"
  | "toMissing"
  /** The target profile is on another license than the entry says. */
  | "licenseDoesNotFit"
  /** From and to are the same profile. */
  | "sameProfile"
  /** Another entry maps the same profile to the same license. */
  | "duplicate"
  /** No in-place path leads from the one license to the other. */
  | "noPath";

export interface ProfileMapCheck {
  entry: ProfileMapEntry;
  problems: ProfileMapProblem[];
}

/** A proposal for a profile that has no entry for a license yet. */
export interface ProfileMapSuggestion {
  entry: ProfileMapEntry;
  /** `name`: the names agree but for the words of the license; `only`: it is the only profile of the target license. */
  by: "name" | "only";
}

/* -------------------------------------------------------------------------------------------------------------- plans */

export type MoveKind = "switch" | "upgrade" | "deactivate";

export type PlanState =
  /** Items are still being added; never applied. */
  | "draft"
  /** Complete, nothing done yet. */
  | "planned"
  /** Deactivation: notices are out, the grace period runs until `applyFrom`. */
  | "waiting"
  | "applying"
  /** Stopped by a person or by the limit of users a run; what is left can be applied. */
  | "stopped"
  /** Every item is applied or skipped, none failed. */
  | "applied"
  /** The run came to its end, and the platform refused something: a move, or taking one back. `applyPlan` and `revertPlan` try that again. */
  | "endedWithFailures"
  | "reverting"
  /** Every applied item is reverted. */
  | "reverted"
  /** Given up before anything was done. */
  | "discarded"
  /** Given up with a part done: what is left is never carried out and its users are free for other plans; what was applied can be taken back. */
  | "closed";

export type ItemState =
  | "planned"
  | "applied"
  /** The platform refused: `error` is its message. May be tried again. */
  | "failed"
  /** No longer qualified when it was its turn: `skipCode` says why. */
  | "skipped"
  | "reverted"
  | "revertFailed";

/** Why a user is not taken into a plan, or is skipped when it is applied. Labels `LO_Excluded_<code>`. */
export type ExclusionCode =
  /** On the protect list; `names`: what matched. */
  | "protected"
  /** Held by another open plan; names: plans. */
  | "inOtherPlan"
  /** Given twice. */
  | "twice"
  /** Asked for and not found. */
  | "notFound"
  /** The status does not fit the kind of move (recreate, notExternal, an upgrade in a plan of switches). */
  | "wrongKind"
  /** The verdict has blockers; names: their codes. */
  | "blocked"
  /** Earlier users of the plan take the last seats. names: license. */
  | "noSeatLeft"
  /** Earlier users of the plan take the last portal roles. */
  | "noRoleLeft"
  /** When applying: has another profile than when planned. */
  | "profileChanged"
  /** When applying: is on the target already. */
  | "alreadyDone";

/** Who is never planned, never moved. Compared without regard to case; in `names` a `*` stands for any text. */
export interface ProtectList {
  /** Ids (15 or 18 characters) or usernames. */
  users: string[];
  /** Profile names. */
  profiles: string[];
  /** Patterns on name and on username: `*test*`, `Integration *`. Without `*` the whole name. */
  names: string[];
  /** Domains of username or e-mail, with or without `@`; subdomains count. */
  domains: string[];
}

export type ProtectKind = "user" | "profile" | "name" | "domain";

/** One entry of the protect list; `kind` as the members of `ProtectList`. Values are the same without regard to case and blanks around them. */
export interface ProtectValue {
  kind: ProtectKind;
  /** 1..240 characters. */
  value: string;
}

/** An entry as it is kept. */
export interface ProtectEntry extends ProtectValue {
  /** Name of who made it; `""` where that is not known. */
  addedBy: string;
  /** ISO 8601 UTC; null where that is not known. */
  addedAt: string | null;
}

/** The protect list with who made which entry when: answer of `getProtectList` and `changeProtectList`. At most 5,000 entries. */
export interface ProtectEntries {
  /** By kind and value. */
  entries: ProtectEntry[];
  /** Stands for the entries; a change that removes some names the version that the person saw. */
  version: string;
  /** Whether the person may add entries (Apply_License_Moves or Manage_License_Optimizer), and remove some (Manage_License_Optimizer). */
  mayAdd: boolean;
  mayRemove: boolean;
}

/** What is to change in the protect list: all or nothing. An entry that is there already keeps who made it; removing one that is gone does nothing. */
export interface ProtectChange {
  add: ProtectValue[];
  /** Up to 2,000 a call. Each is kept in a log with the person, the moment and the reason. */
  remove: ProtectValue[];
  /** Why protection is lifted, 1..255 characters; may be null where nothing is removed. */
  reason: string | null;
  /** `ProtectEntries.version` as the person saw it; may be null where nothing is removed. */
  version: string | null;
}

/** The kill switch is on: nothing is applied or taken back anywhere, and runs that were on their way stop before their next group of users. */
export interface ApplyingStop {
  /** Name of who stopped it; `""` where that is not known (switched in Setup). */
  by: string;
  /** ISO 8601 UTC; null where that is not known. */
  at: string | null;
  reason: string | null;
}

/** Settings of moves; the host answers defaults where nothing is set. */
export interface MoveSettings {
  /** Null: not for this person, or longer than can be read. Nobody is planned or moved by a list that is not known whole. */
  protect: ProtectList | null;
  /** Why `protect` is null. */
  protectUnread: "noPermission" | "tooMany" | null;
  /** Users a run may change. */
  usersPerRun: number;
  /** Days between notice and deactivation, 0: none. */
  graceDays: number;
  /** Whether a notice e-mail is sent when a plan of deactivations starts to wait. */
  notice: boolean;
  /** Stands for the three settings above, for `saveMoveSettings`. */
  version: string;
  /** The kill switch; null: off. */
  stopped: ApplyingStop | null;
  /** Whether the person may switch it off again (Manage_License_Optimizer); everybody who may move users or manage may switch it on. */
  mayAllow: boolean;
  /** Whether the person may see single users: without it `getPlanItems` is refused, and plans have no exclusions. */
  maySeeUsers: boolean;
  /** False where the host can't write (local) or the person may not (custom permission Apply_License_Moves). */
  canApply: boolean;
  /** Why not. */
  cannotApply: "local" | "noPermission" | null;
}

/** What `saveMoveSettings` is given; refused when somebody else changed them since `version`. */
export type SentMoveSettings = Pick<MoveSettings, "usersPerRun" | "graceDays" | "notice" | "version">;

/** What a plan does with one user: the verdict's status, or `deactivate`. */
export type PlannedStatus = "eligible" | "eligibleWithLoss" | "switch" | "deactivate";

/** One user of a plan (`License_Move__c`) with the verdict it was taken in on; it had no blockers. */
export interface PlanItem {
  userId: string;
  name: string;
  username: string;
  fromLicense: string;
  fromProfileId: string;
  fromProfile: string;
  /** Null for a deactivation. */
  toLicense: string | null;
  toProfileId: string | null;
  toProfile: string | null;
  status: PlannedStatus;
  /** False when the move can't be taken back. */
  reversible: boolean;
  warnings: Note<WarningCode>[];
  consequences: Note<ConsequenceCode>[];
  steps: Note<StepCode>[];
  /** Permission sets held when planned (saved again by the host just before an upgrade); null: not read, or none needed saving. */
  permissionSetIds: string[] | null;
  /** Of them those to assign again after an upgrade. */
  reassignIds: string[] | null;
  /** Login days of the user in each month of `PlanTotals.months`; null in a month before creation, list null: unknown. */
  loginDays: (number | null)[] | null;
  state: ItemState;
  /** Platform's message of a failure. */
  error: string | null;
  skipCode: ExclusionCode | BlockerCode | null;
  /** When it was applied, failed, skipped or reverted last, ISO 8601 UTC; null before. */
  changedAt: string | null;
}

/** A user who was chosen and is not in the plan. */
export interface PlanExclusion {
  userId: string;
  name: string | null;
  username: string | null;
  code: ExclusionCode;
  names: string[];
}

/** Seats of one license, before and after. Only licenses that the plan touches. */
export interface PlanSeats {
  license: string;
  total: number | null;
  usedBefore: number | null;
  /** Users who come, and who leave. */
  joining: number;
  leaving: number;
  usedAfter: number | null;
  /** total - used before: what joining users may take; seats that leaving users free are not counted on. */
  free: number | null;
}

/** Monthly logins of one login license, before and after. */
export interface PlanPool {
  license: string;
  usersBefore: number;
  usersAfter: number;
  /** Monthly logins to buy, by percentile and ratio; null where login days are unknown. */
  poolBefore: number | null;
  poolAfter: number | null;
  contracted: number | null;
}

export interface PlanTotals {
  users: number;
  /** Users whose move can't be taken back: the number to be typed. */
  irreversible: number;
  seats: PlanSeats[];
  pools: PlanPool[];
  /** First days of the complete months costs are counted from, oldest first. */
  months: string[];
  /** Cost per month of the licenses touched, on their basis, by the formulas of economics (list or contract prices). */
  costBefore: number | null;
  costAfter: number | null;
  /** costBefore - costAfter; negative: the plan costs more. */
  monthlySaving: number | null;
  currency: string | null;
  /** Why money is null. */
  reason: PlanReason | null;
}

/** Why a plan's money is null. Labels `LO_PlanReason_<code>`. */
export type PlanReason =
  "pricesHidden" | "noPrices" | "currencyMismatch" | "noCompleteMonth" | "loginDaysUnknown" | "noLicenseFacts";

/** Why a plan can't be applied as it is. Labels `LO_PlanProblem_<code>`. */
export type PlanProblem =
  /** No user left in it. */
  | "empty"
  /** More users join a license than seats are free. */
  | "overSeats"
  /** The seats of a target license could not be read. */
  | "seatsUnknown"
  /** A user is in it twice. */
  | "twice"
  /** A protected user is in it. */
  | "protected"
  /** The protect list is not known whole. */
  | "protectListUnread"
  /** The kill switch is on. */
  | "allStopped"
  /** The number typed is not the number of irreversible moves. */
  | "notConfirmed"
  /** The state allows no run. */
  | "wrongState"
  /** Grace period not over. */
  | "tooEarly"
  /** Host or person may not apply. */
  | "cannotApply";

/** A plan without its users. */
export interface MovePlan {
  /** Given by the host; `""` for a plan that was not saved yet. */
  id: string;
  /**
   * Made by who makes the plan (a UUID) and kept for good: `savePlan` with a key that is known answers that plan instead of making another, so that it can be
   * called again when its answer was lost.
   */
  key: string;
  name: string;
  note: string | null;
  kind: MoveKind;
  state: PlanState;
  createdAt: string;
  createdBy: string;
  totals: PlanTotals;
  /** Who was chosen and is not in it; empty for persons who may not see single users. */
  exclusions: PlanExclusion[];
  /** Deactivation: first day on which it may be applied; null without a grace period or before notices are out. */
  applyFrom: string | null;
  progress: PlanProgress;
}

/** How far a plan is: counts of items by state, which add up to `users`. */
export interface PlanProgress {
  state: PlanState;
  users: number;
  planned: number;
  applied: number;
  failed: number;
  skipped: number;
  reverted: number;
  revertFailed: number;
  /** Whether somebody asked the run to stop. */
  stopping: boolean;
  /** When the run last wrote, ISO 8601 UTC; null before the first run. */
  updatedAt: string | null;
  /** What ended the run, when it did not end by itself: message for people. */
  error: string | null;
}

/** One page of items, in an order that stays; `next` says nothing but what `after` of the next call is, null on the last page. */
export interface PlanItemPage {
  items: PlanItem[];
  next: string | null;
}

/** Why an item can't be reverted. Labels `LO_NoRevert_<code>`. */
export type NoRevertCode =
  /** The upgrade gave the user a role; no in-place way back is documented. */
  | "upgrade"
  /** It was not applied. */
  | "notApplied"
  /** Reverted already. */
  | "alreadyReverted"
  /** The user has another profile than the plan gave (or is active again): somebody changed it since. */
  | "changedSince"
  /** No seat is free on the license to go back to. */
  | "noFreeSeat"
  /** The former profile does not exist any more. */
  | "profileMissing"
  /** The user is inactive now (switch). */
  | "userInactive";

/** What a revert sets on one user. */
export interface RevertChange {
  userId: string;
  /** Null: the profile stays. */
  profileId: string | null;
  /** Null: stays as it is; true for a reverted deactivation. */
  active: boolean | null;
}

/** A file of a plan, for Data Loader: name without folder, text as it is to be written (UTF-8, CRLF). */
export interface PlanFile {
  name: string;
  text: string;
}

/*
 * Endpoints, the same in both hosts (`@AuraEnabled` static methods, not cacheable; POST /apex/<Class>.<method> locally). They throw an
 * error with a message for the user when input is bad or a permission is missing. Those that save, apply, stop or revert need the custom
 * permission Apply_License_Moves, checked on the server.
 *   LicenseUpgradesController.getEligibilityFacts({ userIds: string[] }): EligibilityFacts          1..200 Ids; order of `users` as asked
 *   LicenseUpgradesController.findUserIds({ usernames: string[] }): { ids: Record<string, string>; missing: string[] }
 *                                                                          1..200 usernames; `ids` by username as asked for
 *   LicenseUpgradesController.getPermissionFacts({ profileIds: string[], permissionSetIds: string[] }): PermissionFacts      up to 50 Ids in all
 *   LicenseUpgradesController.getProfileMap(): ProfileMap
 *   LicenseUpgradesController.saveProfileMap({ entries: ProfileMapEntry[] }): ProfileMap                 replaces the map; all or none
 *   LicenseMovesController.getMoveSettings(): MoveSettings
 *   LicenseMovesController.saveMoveSettings({ settings: SentMoveSettings }): MoveSettings
 *   LicenseMovesController.getProtectList(): ProtectEntries                       for who may move users, manage the app or see single users
 *   LicenseMovesController.changeProtectList({ change: ProtectChange }): ProtectEntries
 *   LicenseMovesController.stopApplying({ reason: string }): MoveSettings         the kill switch; reason 1..255 characters, kept in the log
 *   LicenseMovesController.allowApplying({ reason: string }): MoveSettings        needs Manage_License_Optimizer
 *   LicenseMovesController.getPlans(): MovePlan[]                               newest first, without exclusions (empty lists)
 *   LicenseMovesController.getPlan({ id: string }): MovePlan
 *   LicenseMovesController.getPlanItems({ id: string, after: string | null, size: number }): PlanItemPage         size 1..200 (Apex reserves "limit")
 *   LicenseMovesController.savePlan({ plan: MovePlan }): MovePlan     id "" makes a draft, or answers the plan of that key as it is now (a draft is
 *                       changed to what was sent); only drafts may be changed
 *   LicenseMovesController.savePlanItems({ id: string, items: PlanItem[] }): PlanProgress          1..200, upsert by user Id, drafts only
 *   LicenseMovesController.completePlan({ id: string }): MovePlan       draft -> planned, when as many items are saved as totals.users says; a plan that
 *                       is complete already is answered as it is
 *   LicenseMovesController.discardPlan({ id: string }): MovePlan            draft, planned, waiting, stopped or endedWithFailures -> discarded when
 *                       nothing was done, else closed
 *   LicenseMovesController.applyPlan({ id: string, confirmed: number | null }): PlanProgress      `confirmed` is the number typed, null where
 *                       nothing is irreversible. Deactivation with a grace period: planned -> waiting (notices), and again after `applyFrom`.
 *                       Also goes on with a stopped plan and tries failed moves again. Before each user is changed the host checks again, in this
 *                       order, and skips with the first code that holds: notFound, protected, alreadyDone, profileChanged, every blocker of
 *                       `BlockerCode` that the engine would give, cameBack
 *   LicenseMovesController.stopPlan({ id: string }): PlanProgress
 *   LicenseMovesController.revertPlan({ id: string }): PlanProgress                                    applied items that can be reverted
 *   LicenseMovesController.getProgress({ id: string }): PlanProgress
 *
 * Locally nothing is applied: `getMoveSettings` answers canApply false, cannotApply "local"; applyPlan, stopPlan, revertPlan, stopApplying and
 * allowApplying throw; and
 * `completePlan` writes the files of `dataLoaderFiles` into the output folder.
 */
