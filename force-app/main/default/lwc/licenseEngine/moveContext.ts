import type { Catalog } from "./catalog";
import { catalogOf, familyOf } from "./catalog";
import type { LicenseType } from "./contract";
import type {
  EligibilityAccount,
  EligibilityFacts,
  EligibilityOrg,
  EligibilityUser,
  ProfileFact,
  SeatsFact
} from "./movesContract";

/** Eligibility facts, ready for look-ups; made once for any number of verdicts. */
export interface MoveContext {
  org: EligibilityOrg;
  catalog: Catalog;
  /** By Id of 15 or 18 characters. */
  user(id: string): EligibilityUser | null;
  account(id: string | null): EligibilityAccount | null;
  /** Null when the profile is on no external license, or gone. */
  profile(id: string): ProfileFact | null;
  /** Seats by license name, any case. */
  seats(license: string): SeatsFact | null;
  /** Whether the catalog says that users of the license are upgraded to the family in place. */
  upgrades(from: LicenseType, to: LicenseType): boolean;
}

/** Builds the look-ups of what a host answered. */
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

/** Free seats of a license, at least 0; null where they could not be read. */
export function freeSeats(fact: SeatsFact | null): number | null {
  if (fact === null || fact.total === null || fact.used === null) return null;
  return Math.max(0, fact.total - fact.used);
}
