import type { UpgradeFact } from "./accessFacts";
import type { LicenseType } from "./org";

/** A permission set assigned to a user, directly or through a group (then it is the group's own permission set). */
export interface HeldPermissionSet {
  /** Id of the PermissionSet, needed to assign it again later. */
  id: string;
  /** Label, as shown to users; for a group the group's label. */
  label: string;
  /** Id of the PermissionSetGroup when assigned through a group; else null (here null is "none"). */
  groupId: string | null;
  /** Name of the user license that `PermissionSet.LicenseId` binds it to; `""` when bound to none. */
  license: string | null;
  /** Label of the permission set license it is bound to; `""` when bound to none. */
  permissionSetLicense: string | null;
}

/** One user as the host reads it now. 200 users per call, in a fixed number of queries. */
export interface EligibilityUser {
  /** 18-character Id. */
  id: string;
  name: string;
  username: string;
  /** `User.Email`, for protect patterns and notices; null if it is not read. */
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
  /** Key of `EligibilityFacts.accounts`; also null for a user without an account. */
  accountId: string | null;
  created: string;
  /** Day of `User.LastLoginDate`; null if the user never logged in. */
  lastLogin: string | null;
  /** `UserLogin.IsFrozen`. A frozen user keeps the seat. */
  frozen: boolean | null;
  /** Without the profile's own permission set and without expired assignments. */
  permissionSets: HeldPermissionSet[] | null;
  /** Labels of `PermissionSetLicenseAssign`. */
  permissionSetLicenses: string[] | null;
  /** Names of open plans that still have to process this user; empty where the host keeps no plans. */
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
  /** Person accounts that the owner owns. Hosts may stop counting at `ownerAccountLimit` (50,000) and then send that limit. */
  ownerPersonAccounts: number | null;
  /** Business accounts of the owner with exactly one role-based external user; 0 without account role optimization. Same limit. */
  ownerOneUserAccounts: number | null;
  /** True when a `PersonAccountOwnerPowerUser` row exists for the owner. */
  ownerPowerUser: boolean | null;
  /** `UserRole` rows of the account with PortalType CustomerPortal, and with PortalType Partner. */
  customerRoles: number | null;
  partnerRoles: number | null;
  /** Active users of the account of user type PowerCustomerSuccess, and PowerPartner: with role optimization, the second user brings the roles. */
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

/** Who can access a site: `NetworkMemberGroup`. */
export interface SiteAccess {
  name: string;
  /** Ids of member profiles and member permission sets. */
  profileIds: string[];
  permissionSetIds: string[];
  /** `Network.SelfRegProfileId`; `""` when self-registration is off. */
  selfRegistrationProfileId: string | null;
}

/** A sharing set (metadata `SharingSet`), which lists its profiles. */
export interface SharingSetFact {
  name: string;
  profileIds: string[];
}

/** Facts of the whole org, read once per call. */
export interface EligibilityOrg {
  /** `UserRole` rows with a PortalType other than None. */
  portalRoles: number | null;
  /** The org's limit of portal roles: a setting, 50,000 unless Support raised it. */
  portalRoleLimit: number | null;
  /** Roles created for an account with its first role-based user, 1..3, by kind of role. */
  rolesPerCustomerAccount: number | null;
  rolesPerPartnerAccount: number | null;
  /** `SharingSettings.enableAccountRoleOptimization`. */
  accountRoleOptimization: boolean | null;
  seats: SeatsFact[];
  /** All profiles of external licenses. */
  profiles: ProfileFact[];
  /** Null without Digital Experiences, or where membership could not be read. */
  sites: SiteAccess[] | null;
  /** Metadata that Apex can't read: comes from the admin's list (setup) or an export; null otherwise. */
  sharingSets: SharingSetFact[] | null;
}

/** Answer of `getEligibilityFacts`: everything that a verdict on these users needs. */
export interface EligibilityFacts {
  /** The day on which the facts were read. */
  asOf: string;
  catalog: LicenseType[];
  /** As in `DecisionFacts`: families that users of a license can be upgraded to in place. */
  upgrades: UpgradeFact[];
  org: EligibilityOrg;
  users: EligibilityUser[];
  accounts: EligibilityAccount[];
  /** Requested Ids that were not found (or are not visible). */
  missing: string[];
}
