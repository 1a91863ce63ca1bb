import type { UpgradeFact } from "./accessFacts";
import type { LicenseType } from "./org";

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
