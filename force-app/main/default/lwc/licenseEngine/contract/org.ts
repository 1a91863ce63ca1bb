/**
 * What a host collects of an org: the facts that everything else is made of. Hosts hold facts only; every decision is a function of this bundle.
 *
 * Conventions, valid for every file of this room: dates are `YYYY-MM-DD` in the day-boundary time zone; spans are from inclusive, to
 * exclusive; `null` means unknown and is never to be read as 0; money is unrounded, in the named currency, per month unless a name says
 * otherwise; counts of logins are login days; shares are fractions, 1 = 100 %.
 */

/** How a license is charged: per seat (`member`) or per pool of monthly logins (`login`). */
export type Basis = "member" | "login";

/**
 * Users by login days of one population and one usage month: index d (0..31) holds the users with exactly d login days.
 * `null` at index 0 means that the number of users who did not come is unknown (a site whose members are not known).
 */
export type Frequencies = readonly [number | null, ...number[]];

/** One record of the license catalog (`License_Type__mdt`). */
export interface LicenseType {
  /** `UserLicense.Name`. */
  name: string;
  /** `UserLicense.LicenseDefinitionKey`, where known: the second matcher. */
  definitionKey: string | null;
  /** False for internal licenses, which are known so that they are not reported as unknown. */
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
  /** List price per user and month (member) or per login (login); null where Salesforce quotes. */
  listPrice: number | null;
  /** ISO 4217 code of `listPrice`. */
  listCurrency: string | null;
  /**
   * Objects that only this tier and those above it give access to (`Gating_Objects__c`): API names, and the pseudo-objects `Report` and
   * `Dashboard`. Absent or empty: nothing is known to justify the tier.
   */
  gatingObjects?: string[];
}

/** A license of the org, only those that the catalog calls external. */
export interface LicenseFact {
  name: string;
  /** `UserLicense.TotalLicenses`. */
  total: number;
  /** `UserLicense.UsedLicenses`, as the platform counts (above a size, as of the day before). */
  used: number;
  /** Our count of active users on the profiles of the license; null where the reading of the day has none. */
  activeUsers: number | null;
  /** `UserLicense.MonthlyLoginsEntitlement`; null for member licenses and where it can't be read. */
  monthlyLoginsEntitlement: number | null;
  /** `UserLicense.MonthlyLoginsUsed`; null like the entitlement. */
  monthlyLoginsUsed: number | null;
}

/** The active users of one profile as of today (the as-of date). */
export interface PopulationFact {
  license: string;
  /** `Profile.Id`, 18 characters: what a population is known by; its name may change. */
  profileId: string;
  /** Name as of the run. */
  profile: string;
  activeUsers: number;
  /** Active users who came at least once, last more than `dormantDays` before the as-of date. */
  dormantUsers: number;
  /** Active users who never came and were created more than `dormantDays` before the as-of date. */
  neverLoggedInUsers: number;
}

/**
 * One population, one usage month; `siteId` null is the all-sites row (a day on several sites counts once). Ids say what a row is of; a month
 * that was counted before a rename keeps the name of then.
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
  /** Users active now, created before the month's end, on the profile now; on a site: its members; null when unknown. */
  registered: number | null;
  frequencies: Frequencies;
}

/** A usage month that coverage touches. */
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
  /** Seats, or monthly logins. A line with quantity 0 is a quoted price. */
  quantity: number;
  /** Per user and month, or per login. */
  unitPrice: number;
  currency: string;
  start: string;
  /** Last day of the line, inclusive; null for open-ended. */
  end: string | null;
  /** Per login above the pool. */
  overagePrice: number | null;
}

/** Numbers that an admin may argue with; defaults in `base/settings.ts`. */
export interface Settings {
  /** IANA zone in which a login day begins and ends. */
  timeZone: string;
  /** Day of the month on which a usage month starts, 1..31 (a shorter month starts on its last day). */
  anchorDay: number;
  /** Complete usage months that economics look back on. */
  window: number;
  /** Percentile of monthly logins that a pool must carry, 0..100. */
  percentile: number;
  /** User limit: users per purchased monthly login. */
  ratio: number;
  /** Days without a login after which an active user is dormant. */
  dormantDays: number;
}

/** Something that was counted but could not be placed: reported, never dropped silently and never guessed. */
export interface Unknown {
  kind:
    /** A license neither known internal nor in the catalog. `name` is the license, `users` its active users. */
    | "license"
    /** A profile that users name but that was not found. `name` is its Id. */
    | "profile"
    /** Login rows of users that were not found. `rows` login rows of `users` users. */
    | "loginUser"
    /** Login days by external users who are inactive now and so belong to no population. */
    | "inactiveUser"
    /** A site that login rows name but that was not found. `name` is its Id. */
    | "site"
    /** A contract line for a license that the catalog does not call external. `name` is the license. */
    | "contract"
    /** Facts that the host could not read (a missing file, permission or feature). `name` says which. */
    | "unreadable";
  name: string;
  users: number | null;
  rows: number | null;
}

/** How the collector's newest complete run read login history, for whoever asks how far its numbers can be trusted. */
export interface CollectionFact {
  /** Users whose logins were read, because of their last login. */
  usersRead: number;
  /** Users of these whose last login lies within the days read: each should have a successful login there. */
  usersExpected: number;
  /** Users of these who have. A run in which they are fewer than half fails. */
  usersFound: number;
  /** Login rows read by status, most rows first. */
  statuses: { status: string; rows: number }[];
  /** Closed months that the run wrote for good. */
  monthsFrozen: number;
  /**
   * The newest closed month (its first day) that was searched for users with successful logins whose last login does not tell them: they are not in
   * the numbers. At least so many; null before the first such search.
   */
  outside: { month: string; users: number; rows: number } | null;
}

/** A run of the collector that began after the newest complete one: the numbers are not its own. */
export interface LaterRun {
  /** When it began, ISO 8601 UTC. */
  started: string;
  status: "running" | "failed";
  /** Whether the next run should have started and found this one still at work. */
  overlapped: boolean;
  /** Why it failed and what to do, as the run recorded it; null while it runs. */
  reason: string | null;
  /** Chunks of users that could not be read; null where none was counted. */
  chunkErrors: number | null;
}

/** Where the facts come from and what time they speak of. */
export interface FactsContext {
  /** Host of the facts, for the page header. */
  source: "org" | "export" | "sample";
  /** Org alias, folder or other name of the source. */
  sourceName: string;
  /** First day that is no longer included. */
  asOf: string;
  coverage: { from: string; to: string };
  /** Oldest first, partial ones too. */
  months: MonthFact[];
  settings: Settings;
  /** False when prices are withheld from this user: `contracts` is empty then, and money is unknown. */
  pricesVisible: boolean;
  /** When the facts were computed, ISO 8601 UTC. */
  computedAt: string;
  /** Null where no collector has run: always for an export. */
  collection: CollectionFact | null;
  /** Null when the newest run is complete, and for an export. */
  laterRun: LaterRun | null;
}

/** All that the engine needs to know of an org. */
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
 * One page of usage facts, in an order of the host's. `next` is the `after` of the next call, null on the last page. In the org a page is what
 * fits into one transaction's heap; locally it is everything.
 */
export interface UsagePage {
  rows: UsageFact[];
  next: string | null;
}

/** Everything but usage, which is paged: what `LicenseFactsController.getFacts` and the local endpoint answer. */
export type FactsHead = Omit<AuditFacts, "usage">;
