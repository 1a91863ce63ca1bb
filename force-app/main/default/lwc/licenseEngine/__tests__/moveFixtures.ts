import type {
  Note,
  EligibilityAccount,
  EligibilityFacts,
  EligibilityOrg,
  EligibilityUser,
  EligibilityVerdict,
  HeldPermissionSet,
  LicenseType,
  MoveSettings,
  MoveTarget,
  ProfileFact,
  ProtectList,
  UpgradeFact
} from "c/licenseEngine";
import { DEFAULT_MOVE_SETTINGS, eligibility, moveContext } from "c/licenseEngine";

const FOLDER = "force-app/main/default/customMetadata";

/** The catalog as it is shipped, so that the table of upgrades is tested on it. */
export const { CATALOG, UPGRADES } = shippedCatalog();

function shippedCatalog(): { CATALOG: LicenseType[]; UPGRADES: UpgradeFact[] } {
  const fs = jest.requireActual<{
    readdirSync(path: string): string[];
    readFileSync(path: string, as: string): string;
  }>("fs");
  const records = fs
    .readdirSync(FOLDER)
    .filter((file) => file.startsWith("License_Type."))
    .map((file) => {
      const xml = fs.readFileSync(`${FOLDER}/${file}`, "utf8");
      return (field: string): string | null =>
        new RegExp(`<field>${field}</field>\\s*<value[^>]*>([^<]*)</value>`).exec(xml)?.[1] ?? null;
    });
  return {
    CATALOG: records.map((value) => ({
      name: value("License_Name__c") as string,
      definitionKey: value("Definition_Key__c"),
      external: value("Is_External__c") === "true",
      family: value("Family__c"),
      basis: value("Basis__c") as LicenseType["basis"],
      tier: null,
      counterpart: value("Counterpart__c"),
      userType: value("User_Type__c"),
      needsRole: value("Needs_Role__c") === "true",
      listPrice: null,
      listCurrency: null
    })),
    UPGRADES: records.flatMap((value) => {
      const targets = value("Upgrade_Targets__c");
      return targets ? [{ license: value("License_Name__c") as string, targets: targets.split(";") }] : [];
    })
  };
}

/** A profile for every external license: Id and name are made of the license's. */
export const PROFILES: ProfileFact[] = CATALOG.filter(({ external }) => external).map(({ name, userType }) => ({
  id: profileId(name),
  name: `${name} User`,
  license: name,
  userType
}));

export function profileId(license: string): string {
  const place = CATALOG.findIndex(({ name }) => name === license);
  return `00e${String(place).padStart(12, "0")}AAA`;
}

export function userId(number: number): string {
  return `005${String(number).padStart(12, "0")}AAA`;
}

export function permissionSet(id: string, values: Partial<HeldPermissionSet> = {}): HeldPermissionSet {
  return { id, label: id, groupId: null, license: "", permissionSetLicense: "", ...values };
}

/** A user on the license's own profile against whom nothing speaks. */
export function user(values: Partial<EligibilityUser> = {}): EligibilityUser {
  const license = values.license ?? "Customer Community";
  return {
    id: userId(1),
    name: "Ada Byron",
    username: "ada@example.com",
    email: "ada@example.com",
    active: true,
    license,
    profileId: profileId(license),
    profile: `${license} User`,
    userType: CATALOG.find(({ name }) => name === license)?.userType ?? null,
    hasContact: true,
    contactId: "003000000000001AAA",
    accountId: "001000000000001AAA",
    created: "2024-01-01",
    lastLogin: "2026-10-01",
    frozen: false,
    permissionSets: [],
    permissionSetLicenses: [],
    openPlans: [],
    ...values
  };
}

/** A partner-enabled business account that has roles, of an owner with a role and few accounts. */
export function account(values: Partial<EligibilityAccount> = {}): EligibilityAccount {
  return {
    id: "001000000000001AAA",
    name: "Acme",
    partner: true,
    personAccount: false,
    ownerId: userId(900),
    ownerName: "Olga Owner",
    ownerHasRole: true,
    ownerPersonAccounts: 0,
    ownerOneUserAccounts: 0,
    ownerPowerUser: false,
    customerRoles: 3,
    partnerRoles: 3,
    customerUsers: 4,
    partnerUsers: 4,
    ...values
  };
}

/** An org with ten free seats of every license, in which everything could be read. */
export function org(values: Partial<EligibilityOrg> = {}): EligibilityOrg {
  return {
    portalRoles: 100,
    portalRoleLimit: 50_000,
    rolesPerCustomerAccount: 1,
    rolesPerPartnerAccount: 3,
    accountRoleOptimization: false,
    seats: PROFILES.map(({ license }) => ({ license, total: 100, used: 90 })),
    profiles: PROFILES,
    sites: [],
    sharingSets: [],
    ...values
  };
}

/** What a host answers: one user on one account unless told. */
export function eligibilityFacts(values: Partial<EligibilityFacts> = {}): EligibilityFacts {
  return {
    asOf: "2026-11-01",
    catalog: CATALOG,
    upgrades: UPGRADES,
    org: org(),
    users: [user()],
    accounts: [account()],
    missing: [],
    ...values
  };
}

/** The license's own profile. */
export function to(license: string): MoveTarget {
  return { license, profileId: profileId(license) };
}

/** Verdict on one user, account and org that differ from the ordinary ones as told. */
export function verdict(
  target: string | MoveTarget,
  values: { user?: Partial<EligibilityUser>; account?: Partial<EligibilityAccount>; org?: Partial<EligibilityOrg> } = {}
): EligibilityVerdict {
  const facts = eligibilityFacts({
    org: org(values.org),
    users: [user(values.user)],
    accounts: [account(values.account)]
  });
  return eligibility(facts.users[0], typeof target === "string" ? to(target) : target, moveContext(facts));
}

export function codes(notes: readonly { code: string }[]): string[] {
  return notes.map(({ code }) => code);
}

/** Notes as `code: name | name (number=1)`. */
export function written(notes: readonly Note[]): string[] {
  return notes.map(({ code, names, numbers }) => {
    const values = Object.keys(numbers)
      .sort()
      .map((name) => `${name}=${numbers[name]}`);
    return code + (names.length ? `: ${names.join(" | ")}` : "") + (values.length ? ` (${values.join(", ")})` : "");
  });
}

export const SETTINGS: MoveSettings & { protect: ProtectList } = {
  ...DEFAULT_MOVE_SETTINGS,
  graceDays: 0,
  notice: false,
  canApply: true,
  cannotApply: null
};
