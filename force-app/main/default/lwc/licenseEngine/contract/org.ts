import type { Doubt } from "./doubts";

/**
 * What a host collects from an org: the facts that everything else is based on. Hosts hold facts only; every decision is a function of this bundle.
 *
 * Conventions for every file in this folder: dates are `YYYY-MM-DD` in the day-boundary time zone; spans are from inclusive, to
 * exclusive; `null` means unknown and never 0; money is unrounded, in the named currency, per month unless a name says
 * otherwise; counts of logins are login days; shares are fractions, 1 = 100 %.
 */

/** How a license is charged: per seat (`member`) or per pool of monthly logins (`login`). */
export type Basis = "member" | "login";

/**
 * Users by login days of one population and one usage month: index d (0..31) holds the users with exactly d login days.
 * `null` at index 0 means that the number of users without a login is unknown (a site with unknown members).
 */
export type Frequencies = readonly [number | null, ...number[]];

/** One record of the license catalog (`License_Type__mdt`). */
export interface LicenseType {
  /** `UserLicense.Name`. */
  name: string;
  /** `UserLicense.LicenseDefinitionKey`, if known: the second way to match. */
  definitionKey: string | null;
  /** False for internal licenses, which are listed so that they are not reported as unknown. */
  external: boolean;
  /** What the member and the login variant share, e.g. `Partner Community`; null for internal licenses. */
  family: string | null;
  basis: Basis | null;
  /** Orders families by capability, 1 lowest; null for internal licenses. */
  tier: number | null;
  /** Name of the license of the same family on the other basis; null where there is none. */
  counterpart: string | null;
  /** `Profile.UserType` of its users, e.g. `CspLitePortal`. */
  userType: string | null;
  needsRole: boolean;
  /** List price per user and month (member) or per login (login); null where Salesforce only quotes prices. */
  listPrice: number | null;
  /** ISO 4217 code of `listPrice`. */
  listCurrency: string | null;
  /**
   * Objects that only this tier and higher tiers give access to (`Gating_Objects__c`): API names, and the pseudo-objects `Report` and
   * `Dashboard`. Absent or empty: no known object justifies the tier.
   */
  gatingObjects?: string[];
}

/** A license of the org; only licenses that the catalog calls external. */
export interface LicenseFact {
  name: string;
  /** `UserLicense.TotalLicenses`. */
  total: number;
  /** `UserLicense.UsedLicenses`, as Salesforce counts (above a certain size, as of the day before). */
  used: number;
  /** Our count of active users on the profiles of the license; null if the day's reading has none. */
  activeUsers: number | null;
  /** `UserLicense.MonthlyLoginsEntitlement`; null for member licenses and where it can't be read. */
  monthlyLoginsEntitlement: number | null;
  /** `UserLicense.MonthlyLoginsUsed`; null like the entitlement. */
  monthlyLoginsUsed: number | null;
}

/** The active users of one profile as of today (the as-of date). */
export interface PopulationFact {
  license: string;
  /** `Profile.Id`, 18 characters: identifies a population, because its name may change. */
  profileId: string;
  /** Name at the time of the run. */
  profile: string;
  activeUsers: number;
  /** Active users who logged in at least once, the last time more than `dormantDays` before the as-of date. */
  dormantUsers: number;
  /** Active users who never logged in and were created more than `dormantDays` before the as-of date. */
  neverLoggedInUsers: number;
}

/**
 * One population, one usage month; `siteId` null is the all-sites row (a day on several sites counts once). Ids identify a row; a month
 * that was counted before a rename keeps the old name.
 */
export interface UsageFact {
  /** First day of the usage month. */
  month: string;
  license: string;
  /** `Profile.Id`, 18 characters. */
  profileId: string;
  profile: string;
  /** `Network.Id`, 18 characters. */
  siteId: string | null;
  site: string | null;
  /** Users who are active now, created before the month's end, on the profile now; for a site its members; null when unknown. */
  registered: number | null;
  frequencies: Frequencies;
}

/** A usage month that coverage overlaps. */
export interface MonthFact {
  month: string;
  /** First day after the month. */
  end: string;
  /** True when coverage reaches from its start to its end. */
  complete: boolean;
}

/** A line of the contract with Salesforce. */
export interface ContractLine {
  /** License name as in the catalog. */
  license: string;
  basis: Basis;
  /** Seats, or monthly logins. A line with quantity 0 is a quoted price; null: not stated, so it is what Salesforce says was purchased. */
  quantity: number | null;
  /** Per user and month, or per login. */
  unitPrice: number;
  currency: string;
  /** First day of the line; null: not stated, so the line has always been in force. */
  start: string | null;
  /** Last day of the line, inclusive; null for open-ended. */
  end: string | null;
  /** Per login above the pool. */
  overagePrice: number | null;
  /** How logins above the pool are settled: over the 12 months of the contract year, or month by month; null: not stated, which means 12 months. */
  settlement?: Settlement | null;
  /** Whether the quantity may be lowered when the contract year or the line ends; null: not stated. */
  trueDown?: boolean | null;
  /** Agreed price increase of a later term as a share; null: not stated, so a later term keeps the price. */
  escalator?: number | null;
}

/** The period over which logins are compared with the pool. */
export type Settlement = "year" | "month";

/** Numbers that an admin may want to change; defaults in `base/settings.ts`. */
export interface Settings {
  /** IANA zone in which a login day begins and ends. */
  timeZone: string;
  /** Day of the month on which a usage month starts, 1..31 (a shorter month starts on its last day). */
  anchorDay: number;
  /** Complete usage months that economics cover. */
  window: number;
  /** Percentile of monthly logins that a pool must cover, 0..100. */
  percentile: number;
  /** User limit: users per purchased monthly login. */
  ratio: number;
  /** Days without a login after which an active user is dormant. */
  dormantDays: number;
}

/** Something that was counted but could not be identified. It is reported, never dropped silently and never guessed. */
export interface Unknown {
  kind:
    /** A license neither known internal nor in the catalog. `name` is the license, `users` its active users. */
    | "license"
    /** A profile of users that was not found. `name` is its Id. */
    | "profile"
    /** Login rows of users that were not found. `rows` login rows of `users` users. */
    | "loginUser"
    /** Login days of external users who are inactive now and belong to no population. */
    | "inactiveUser"
    /** A site in login rows that was not found. `name` is its Id. */
    | "site"
    /** A contract line for a license that the catalog does not call external. `name` is the license. */
    | "contract"
    /** A file that looks like an export but was not read. `name` is its name. */
    | "file"
    /** Facts that the host could not read (a missing file, permission or feature). `name` says which. */
    | "unreadable";
  name: string;
  users: number | null;
  rows: number | null;
}

/** How the collector's newest complete run read login history; shows how reliable its numbers are. */
export interface CollectionFact {
  /** Users whose logins were read because of their last login. */
  usersRead: number;
  /** The users among them whose last login is within the days read: each should have a successful login there. */
  usersExpected: number;
  /** The users among them who do. A run that finds fewer than half fails. */
  usersFound: number;
  /** Login rows read by status, most rows first. */
  statuses: { status: string; rows: number }[];
  /** Closed months that the run stored permanently. */
  monthsFrozen: number;
  /**
   * The newest closed month (its first day) that was searched for users with successful logins that their last login does not show. The numbers
   * do not include these users. The counts are minimums; null before the first such search.
   */
  outside: { month: string; users: number; rows: number } | null;
}

/** A run of the collector that began after the newest complete one; the numbers do not come from this run. */
export interface LaterRun {
  /** When it began, ISO 8601 UTC. */
  started: string;
  status: "running" | "failed";
  /** Whether this run was still working when the next one should have started. */
  overlapped: boolean;
  /** Why it failed and what to do, as the run recorded it; null while it runs. */
  reason: string | null;
  /** Chunks of users that could not be read; null if not counted. */
  chunkErrors: number | null;
}

/** Which version of the app it is. */
export interface AppVersion {
  /** As in package.json; null if unknown. */
  version: string | null;
  /** Abbreviated commit that it was built from, with `-dirty` if files were changed since; null if unknown. */
  commit: string | null;
}

/** Source of the facts and the period they cover. */
export interface FactsContext {
  /** Host of the facts, for the page header. */
  source: "org" | "export" | "sample";
  /** Org alias, folder or other name of the source. */
  sourceName: string;
  /** First day that is not included. */
  asOf: string;
  coverage: { from: string; to: string };
  /** Oldest first, partial ones too. */
  months: MonthFact[];
  settings: Settings;
  /** False when prices are withheld from this user: then `contracts` is empty and money is unknown. */
  pricesVisible: boolean;
  /** When the facts were computed, ISO 8601 UTC. */
  computedAt: string;
  /** The app that answers. */
  app: AppVersion;
  /** Null if no collector has run: always for an export. */
  collection: CollectionFact | null;
  /** Null when the newest run is complete, and for an export. */
  laterRun: LaterRun | null;
  /** False if only counters of logins are known, and no single users: then lists of users are empty. Absent where users are known. */
  usersKnown?: boolean;
  /** Where the data contradicts itself; absent where the host does not look for it. */
  doubts?: Doubt[];
}

/** Everything the engine needs to know about an org. */
export interface AuditFacts {
  context: FactsContext;
  catalog: LicenseType[];
  licenses: LicenseFact[];
  populations: PopulationFact[];
  usage: UsageFact[];
  contracts: ContractLine[];
  unknowns: Unknown[];
}

/**
 * One page of usage facts, in the host's own order. `next` is the `after` of the next call, null on the last page. In the org a page holds what
 * fits into one transaction's heap; locally it holds everything.
 */
export interface UsagePage {
  rows: UsageFact[];
  next: string | null;
}

/** Everything but usage, which is paged: what `LicenseFactsController.getFacts` and the local endpoint answer. */
export type FactsHead = Omit<AuditFacts, "usage">;
