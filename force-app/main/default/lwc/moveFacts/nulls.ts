import type {
  EligibilityAccount,
  EligibilityFacts,
  EligibilityOrg,
  EligibilityUser,
  HeldPermissionSet,
  LicenseType,
  PermissionFacts,
  PermissionSource,
  ProfileFact,
  ProfileMap,
  SeatsFact,
  SiteAccess
} from "c/licenseEngine";

/** The members of T that may be null, all null. */
type Nulls<T> = { readonly [K in keyof T as null extends T[K] ? K : never]-?: null };

const TYPE: Nulls<LicenseType> = {
  definitionKey: null,
  family: null,
  basis: null,
  tier: null,
  counterpart: null,
  userType: null,
  listPrice: null,
  listCurrency: null
};
const ORG: Nulls<EligibilityOrg> = {
  portalRoles: null,
  portalRoleLimit: null,
  rolesPerCustomerAccount: null,
  rolesPerPartnerAccount: null,
  accountRoleOptimization: null,
  sites: null,
  sharingSets: null
};
const USER: Nulls<EligibilityUser> = {
  email: null,
  userType: null,
  hasContact: null,
  contactId: null,
  accountId: null,
  lastLogin: null,
  frozen: null,
  permissionSets: null,
  permissionSetLicenses: null
};
const HELD: Nulls<HeldPermissionSet> = { groupId: null, license: null, permissionSetLicense: null };
const ACCOUNT: Nulls<EligibilityAccount> = {
  partner: null,
  personAccount: null,
  ownerHasRole: null,
  ownerPersonAccounts: null,
  ownerOneUserAccounts: null,
  ownerPowerUser: null,
  customerRoles: null,
  partnerRoles: null,
  customerUsers: null,
  partnerUsers: null
};
const SEATS: Nulls<SeatsFact> = { total: null, used: null };
const PROFILE: Nulls<ProfileFact> = { userType: null };
const SITE: Nulls<SiteAccess> = { selfRegistrationProfileId: null };
const SOURCE: Nulls<PermissionSource> = {
  license: null,
  permissionSetLicense: null,
  objects: null,
  fields: null,
  system: null,
  custom: null
};

function rows<Row extends object>(list: readonly Row[], nulls: Nulls<Row>): Row[] {
  return list.map((row) => ({ ...nulls, ...row }));
}

/**
 * The facts as the contract has them: the framework that carries an Apex answer to the browser may leave out what is null (see
 * `c/licenseFacts`), and null means unknown and must not become undefined.
 */
export function eligibilityWithNulls(facts: EligibilityFacts): EligibilityFacts {
  const { org } = facts;
  return {
    ...facts,
    catalog: rows(facts.catalog, TYPE),
    org: {
      ...ORG,
      ...org,
      seats: rows(org.seats, SEATS),
      profiles: rows(org.profiles, PROFILE),
      sites: org.sites ? rows(org.sites, SITE) : null
    },
    users: rows(facts.users, USER).map((user) => ({
      ...user,
      permissionSets: user.permissionSets && rows(user.permissionSets, HELD)
    })),
    accounts: rows(facts.accounts, ACCOUNT)
  };
}

/** See `eligibilityWithNulls`. */
export function permissionsWithNulls(facts: PermissionFacts): PermissionFacts {
  return { ...facts, sources: rows(facts.sources, SOURCE), sites: facts.sites ? rows(facts.sites, SITE) : null };
}

/** See `eligibilityWithNulls`. */
export function mapWithNulls(map: ProfileMap): ProfileMap {
  return { ...map, catalog: rows(map.catalog, TYPE), profiles: rows(map.profiles, PROFILE) };
}
