import type {
  EligibilityAccount,
  EligibilityFacts,
  EligibilityOrg,
  EligibilityUser,
  ProfileFact,
  SeatsFact
} from "../contract/eligibilityFacts";
import type { Basis, LicenseType } from "../contract/org";
import { basisOf, catalogOf, familyOf } from "../org/catalog";
import type { Catalog } from "../org/catalog";

/** Eligibility facts, ready for lookups; made once for any number of verdicts. */
export interface MoveContext {
  org: EligibilityOrg;
  catalog: Catalog;
  /** By Id of 15 or 18 characters. */
  user(id: string): EligibilityUser | null;
  account(id: string | null): EligibilityAccount | null;
  /** Null if the profile is not on an external license or no longer exists. */
  profile(id: string): ProfileFact | null;
  /** Seats by license name, any case. */
  seats(license: string): SeatsFact | null;
  /** Whether the catalog says that users of the license can be upgraded to the family in place. */
  upgrades(from: LicenseType, to: LicenseType): boolean;
}

/** Builds the lookups from a host's answer. */
export function moveContext(facts: EligibilityFacts): MoveContext {
  const catalog = catalogOf(facts.catalog);
  const users = new Map(facts.users.map((user) => [shortId(user.id), user]));
  const accounts = new Map(facts.accounts.map((account) => [account.id, account]));
  const profiles = new Map(facts.org.profiles.map((profile) => [shortId(profile.id), profile]));
  const seats = new Map(facts.org.seats.map((fact) => [fact.license.toLowerCase(), fact]));
  const targets = new Map(facts.upgrades.map(({ license, targets: families }) => [license.toLowerCase(), families]));
  return {
    org: facts.org,
    catalog,
    user: (id) => users.get(shortId(id)) ?? null,
    account: (id) => (id === null ? null : (accounts.get(id) ?? null)),
    profile: (id) => profiles.get(shortId(id)) ?? null,
    seats: (license) => seats.get(license.toLowerCase()) ?? null,
    upgrades: (from, to) => (targets.get(from.name.toLowerCase()) ?? []).includes(familyOf(to))
  };
}

/** The first 15 characters of an Id, which are the same in its 15- and 18-character form. */
export function shortId(id: string): string {
  return id.trim().slice(0, 15);
}

/** Free seats of a license, at least 0; null if they could not be read. */
export function freeSeats(fact: SeatsFact | null): number | null {
  if (fact === null || fact.total === null || fact.used === null) return null;
  return Math.max(0, fact.total - fact.used);
}

/** Families that users can be upgraded to in place (Help, "Experience Cloud Licenses Eligible for Upgrades"). */
export const UPGRADE_FAMILIES: readonly string[] = ["Customer Community Plus", "Partner Community"];

/** Families whose switch between member and login basis is documented or proven, both ways. */
export const PROVEN_SWITCH_FAMILIES: readonly string[] = ["Customer Community", ...UPGRADE_FAMILIES];

/** Maximum number of person accounts (or one-user business accounts with role optimization) per owner with role-based users (Help, object reference). */
export const OWNER_ACCOUNT_LIMIT = 50_000;

/** The most users that Help states for a license with roles. */
export const ROLE_BASED_SCALE = 10_000_000;

/**
 * Number of users that a license supports, by family: Customer Community and Plus by Help, External Apps by its comparison of licenses. Nothing
 * states one for Partner and the legacy licenses.
 */
const SCALE: Readonly<Record<string, number>> = {
  "Customer Community": 100_000_000,
  "Customer Community Plus": ROLE_BASED_SCALE,
  "External Apps": 2_000_000
};

/** Number of users that the license supports; null if nothing states it. */
export function scaleOf(type: LicenseType): number | null {
  return SCALE[familyOf(type)] ?? null;
}

/** API calls per day and license, by family and basis (App Limits Cheat Sheet). */
const API_CALLS: Readonly<Record<string, Readonly<Record<Basis, number>>>> = {
  "Customer Community": { member: 0, login: 0 },
  "Customer Community Plus": { member: 200, login: 10 },
  "Partner Community": { member: 200, login: 10 }
};

/** API calls per day that one license adds to the org's limit; null if nothing states it. */
export function apiCallsOf(type: LicenseType): number | null {
  return API_CALLS[familyOf(type)]?.[basisOf(type)] ?? null;
}

/** User type of all external licenses without roles, lower case. */
const LITE_PORTAL = "cspliteportal";

const EXTERNAL_USER_TYPES: readonly string[] = [LITE_PORTAL, "powerpartner", "powercustomersuccess", "customersuccess"];

/** True for `CspLitePortal` in any case (the object reference and Help spell it differently). */
export function isLitePortal(userType: string | null): boolean {
  return userType?.toLowerCase() === LITE_PORTAL;
}

/** Whether a user type is external; null if the type is unknown. */
export function isExternalType(userType: string | null): boolean | null {
  return userType === null ? null : EXTERNAL_USER_TYPES.includes(userType.toLowerCase());
}

/** Which portal roles the users of a license get; null for a license without roles. */
export function roleKindOf({ needsRole, userType }: LicenseType): "customer" | "partner" | null {
  if (!needsRole) return null;
  return userType?.toLowerCase() === "powerpartner" ? "partner" : "customer";
}

/** Whether the license belongs to the Partner family, which requires accounts enabled as partner. */
export function isPartner(type: LicenseType): boolean {
  return roleKindOf(type) === "partner";
}

/** Whether the license is Customer Community Plus on either basis. */
export function isPlus(type: LicenseType): boolean {
  return familyOf(type) === UPGRADE_FAMILIES[0];
}

/** Whether one license is the other's counterpart: same family, other basis. */
export function isCounterpart(one: LicenseType, other: LicenseType): boolean {
  if (one.counterpart === other.name || other.counterpart === one.name) return true;
  return one.family !== null && one.family === other.family && one.basis !== null && other.basis !== null
    ? one.basis !== other.basis
    : false;
}
