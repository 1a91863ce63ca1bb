/**
 * The part of the contract that the decisions add to `contract.ts`: facts the two hosts collect beside `AuditFacts`, rows and
 * findings the engine makes of them, and records the hosts keep. All conventions of `contract.ts` hold: dates are `YYYY-MM-DD` in
 * the day-boundary time zone, spans are from inclusive and to exclusive, `null` means unknown and is never to be read as 0, money
 * is unrounded and per month unless a name says otherwise, logins are login days. Shares are fractions, 1 = 100 %.
 *
 * Every list of `DecisionFacts` may be null: the host could not read it (a missing file, permission or feature). An empty list
 * means that it was read and holds nothing. What hangs on a missing list is null with a reason, never guessed.
 */
import type { Audit, Basis, Confidence, Finding, FindingType, PriceSource } from "./contract";

/* ------------------------------------------------------------------------------------------------------------ facts */

/** Numbers and terms of the decisions that an admin may argue with; defaults in `decisionSettings.ts`. */
export interface DecisionSettings {
  /** Share of a pool, used or projected, from which on it is watched. */
  poolWatch: number;
  /** A month is projected only once this share of it has passed ... */
  projectionElapsed: number;
  /** ... and this share of the pool is used. */
  projectionUsed: number;
  /** To login basis below this multiple of the break-even. */
  hysteresisLow: number;
  /** To member basis above this multiple of the break-even. */
  hysteresisHigh: number;
  /** Complete months of a user below which confidence is low and no bulk move is offered. */
  minMonths: number;
  /** Mean login days a month from which on an upgrade is worth offering to a user who is eligible in place. */
  upgradeLoginDays: number;
  /** Share of the platform's number up to which own count and platform agree. */
  driftTolerance: number;
  /** A gating permission is a trap when at most this share of its holders used the object. */
  trapShare: number;
  /** Holders (or inflation cases, downgrade candidates) below which no finding is made. */
  minUsers: number;
  /** Days of readings that a seat trend looks back on. */
  trendDays: number;
  /** Days between first and last reading below which there is no trend. */
  trendMinDays: number;
  /** Days ahead beyond which exhaustion is not reported. */
  trendHorizon: number;
  /** Mail domains whose users on internal licenses are external people, lower case, without `@`. */
  externalDomains: string[];
  /** Names of profiles on internal licenses that are given to external people. */
  externalProfiles: string[];
  /** Whether unused monthly logins roll over within the contract year. Sources disagree, so the contract says; null: not stated. */
  rollOver: boolean | null;
  /** Whether logins are refused above the pool. Sources disagree, so the contract says; null: not stated. */
  lockOut: boolean | null;
}

/** One reading of a license on a day (`License_Reading__c`), ordered by license and day. */
export interface ReadingFact {
  license: string;
  day: string;
  /** `UserLicense.TotalLicenses`. */
  total: number | null;
  /** `UserLicense.UsedLicenses`. */
  used: number | null;
  /** `UserLicense.MonthlyLoginsEntitlement`. */
  monthlyLoginsEntitlement: number | null;
  /** `UserLicense.MonthlyLoginsUsed`. */
  monthlyLoginsUsed: number | null;
  /** Own count of login days on that day. */
  ownLoginDays: number | null;
}

/** `TenantUsageEntitlement.Frequency`. */
export type EntitlementFrequency = "Daily" | "Weekly" | "Fortnightly" | "Monthly" | "Quarterly" | "Yearly" | "Once";

/** A `TenantUsageEntitlement` row that may speak of logins (hosts keep the rows whose MasterLabel contains "Login"). */
export interface EntitlementFact {
  /** `Setting`, the key, e.g. `setting/force.com/orgValue.MaxCustomerNetworkLogins`. */
  setting: string;
  /** `MasterLabel`. */
  label: string;
  /** `AmountUsed`; null is "not metered", never zero. */
  amountUsed: number | null;
  /** `CurrentAmountAllowed`. */
  allowed: number | null;
  start: string | null;
  /** Contract end, mostly null. */
  end: string | null;
  frequency: EntitlementFrequency | null;
  /** The license the admin mapped the row to; null: the engine's own table of known settings decides, else no license. */
  license: string | null;
}

/** Own count of one license and one day of the running usage month. A covered day without a row had no login. */
export interface RunningDayFact {
  license: string;
  day: string;
  /** Login days: users with at least one successful login that day. Users of populations only (active now). */
  logins: number;
  /** Successful `LoginHistory` rows that day, repeats included; null where only days were kept. */
  rows: number | null;
}

/** Login days of users who are inactive now, who belong to no population: they explain drift, and nothing else. */
export interface InactiveLoginFact {
  /** License of the profile they still have. */
  license: string;
  /** First day of the usage month. */
  month: string;
  users: number;
  logins: number;
}

/** Terms of a contract line that `ContractLine` does not carry; the line is found by license, basis and start. */
export interface ContractTermFact {
  license: string;
  basis: Basis;
  start: string;
  /** Whether the quantity may be lowered at renewal; null: not stated. */
  trueDown: boolean | null;
  /** Agreed price increase at renewal as a share; null: not stated. */
  escalator: number | null;
}

/**
 * A profile or permission set that grants a gating object, seen from one license. `object` is an API name (Lead, Opportunity,
 * Campaign, Quote) or one of the pseudo-objects `Report` (user permission Run Reports; create = Create and Customize Reports) and
 * `Dashboard` (create/edit = Create and Customize Dashboards).
 */
export interface GrantFact {
  object: string;
  source: "profile" | "permissionSet";
  /** Profile name, or permission set name (of a group: the name of the group's permission set). */
  name: string;
  license: string;
  read: boolean;
  create: boolean;
  edit: boolean;
  /** Active users of the license who hold the object through this source. */
  holders: number;
  /** Of them, who hold it through this source alone: they would lose it. Null: not counted. */
  soleHolders: number | null;
  /** Of the holders, who used the object in the window. Null: use could not be read. */
  users: number | null;
}

/** Holding and use of one object by one population. */
export interface ObjectAccessFact {
  license: string;
  profile: string;
  object: string;
  /** True when the profile itself grants at least read: then everybody of it holds. */
  grantedByProfile: boolean;
  holders: number;
  /** Users who created or own records of it, or ran a report, in the window. Null: use could not be read. */
  users: number | null;
}

/**
 * Holding and use of a family's whole gate by one population: the gating objects that the catalog gives to the family `gate`.
 * Hosts count for every family with gating objects whose tier is at most the tier of the population's license.
 */
export interface GateAccessFact {
  license: string;
  profile: string;
  /** Family whose gating objects are meant. */
  gate: string;
  activeUsers: number;
  /** Users who hold at least one object of the gate. */
  holders: number;
  /** Users who used at least one object of the gate in the window. Null: use could not be read. */
  users: number | null;
  /** Users who hold none and used none. Null when use could not be read. */
  neither: number | null;
  /** Users who hold at least one and used none. Null when use could not be read. */
  holdsOnly: number | null;
}

/** Object access by portal role, for the evidence pack. */
export interface RoleAccessFact {
  license: string;
  /** `User.PortalRole` (Executive, Manager, Worker, PersonAccount); null for users without a role. */
  role: string | null;
  object: string;
  activeUsers: number;
  holders: number;
  users: number | null;
}

/** Who may use and who uses the objects that justify a tier. */
export interface AccessFacts {
  /** The time in which use was counted. */
  window: { from: string; to: string };
  /** Objects whose use could not be read (no such object in the org, no permission, no file). */
  unreadable: string[];
  grants: GrantFact[];
  objects: ObjectAccessFact[];
  gates: GateAccessFact[];
  roles: RoleAccessFact[] | null;
}

/** External people on an internal license, by one rule of the settings. A user who meets both rules counts under `domain`. */
export interface InternalExternalFact {
  license: string;
  profile: string;
  rule: "domain" | "profile";
  /** The mail domain, for rule `domain`; null for rule `profile`. */
  domain: string | null;
  activeUsers: number;
}

/** Families that users of a license are upgraded to in place (`Upgrade_Targets__c` of the catalog); licenses without any are left out. */
export interface UpgradeFact {
  license: string;
  targets: string[];
}

/** `LicenseDecisionsController.getDecisionFacts`: all facts of the decisions but single users. */
export interface DecisionFacts {
  settings: DecisionSettings;
  upgrades: UpgradeFact[];
  /** Null: no history is kept (local host without a `License_Reading` file). */
  readings: ReadingFact[] | null;
  entitlements: EntitlementFact[] | null;
  running: RunningDayFact[] | null;
  inactiveLogins: InactiveLoginFact[] | null;
  terms: ContractTermFact[] | null;
  access: AccessFacts | null;
  internalExternals: InternalExternalFact[] | null;
}

/* ------------------------------------------------------------------------------------------------------------ users */

/** `dormant` and `never` as `PopulationFact` defines them, `active` everybody else (new users who did not come yet too). */
export type Activity = "active" | "dormant" | "never";

/** What to do with one user. */
export type Suggestion = "toLogin" | "toMember" | "deactivate" | "keep" | "upgradePossible" | "notEnoughData";

/** Why a suggestion was made; pages have one label for each. */
export type SuggestionReason =
  /** deactivate: last login longer ago than the dormant days. */
  | "dormant"
  /** deactivate: never came, created longer ago than the dormant days. */
  | "neverLoggedIn"
  /** toLogin: mean below the lower bound and no month above the break-even. */
  | "belowBreakEven"
  /** toMember: mean above the upper bound. */
  | "aboveBreakEven"
  /** keep: between the bounds, nobody is moved. */
  | "nearBreakEven"
  /** keep: mean below the lower bound but a month above the break-even. */
  | "peakMonth"
  /** keep: already on the basis that fits. */
  | "basisFits"
  /** keep: the family has no license of the other basis. */
  | "noCounterpart"
  /** upgradePossible: comes often, on a license that can be upgraded in place. */
  | "upgradeEligible"
  /** notEnoughData: not one complete month since the user was created. */
  | "noCompleteMonth"
  /** notEnoughData: a price is missing, or not visible, so there is no break-even. */
  | "noBreakEven"
  /** notEnoughData: a license that the audit has no row for. */
  | "unknownLicense";

/**
 * A plain numeric condition on one user of one license; the engine makes them of a suggestion (`suggestionCriteria`), hosts
 * evaluate them as facts. A user meets it when everything stated holds. Of the window's months only those count that started on or
 * after the user's creation day ("own months"); k is their number, sum and peak are the total and the greatest login days of them (0
 * and 0 for k = 0). Bounds are integers, so DuckDB, Apex and the engine agree exactly.
 */
export interface UserCriterion {
  license: string;
  activity: Activity;
  /** k at least. */
  minMonths: number;
  /** k at most; null: no bound. */
  maxMonths: number | null;
  /** sum >= sumMin[k]; null: no bound. The list has an entry for every k from 0 to the window's length. */
  sumMin: number[] | null;
  /** sum <= sumMax[k]; null: no bound. */
  sumMax: number[] | null;
  /** peak >= peakMin; null: no bound. */
  peakMin: number | null;
  /** peak <= peakMax; null: no bound. */
  peakMax: number | null;
}

/** Which users a page asks for. Null filters do not filter; the given ones must all hold. */
export interface UserQuery {
  /** Name of a site the user is a member of (`NetworkMember`), or, where membership is unknown, logged in on in the window. */
  site: string | null;
  profile: string | null;
  license: string | null;
  basis: Basis | null;
  activity: Activity | null;
  /** Login days in the newest complete month, both inclusive. */
  loginDays: { min: number; max: number } | null;
  /** At least one of these holds (an empty list: nobody). Made by `suggestionCriteria`, never by hand. */
  criteria: UserCriterion[] | null;
  /** Part of name or username, case-insensitive. */
  search: string | null;
  /** `next` of the page before; null for the first page. Opaque to pages. */
  after: string | null;
  /** Rows wanted, 1..2000. */
  limit: number;
}

/** One active external user. */
export interface UserFact {
  /** 18-character Id. */
  id: string;
  name: string;
  username: string;
  license: string;
  profile: string;
  /** Names of the sites the user is a member of; null where membership is unknown. */
  sites: string[] | null;
  created: string;
  /** Day of `User.LastLoginDate`; null when the user never came. */
  lastLogin: string | null;
  /** Login days of each of the page's months, same order; null where the user was created after the month's end. */
  loginDays: (number | null)[];
}

/**
 * One page of users, ordered by Id (keyset: Id greater than the cursor, no OFFSET). A host may look at a bounded number of users per
 * call: then a page is short, even empty, and still has a `next`. Only `next` null means the end.
 */
export interface UserPage {
  /** First days of the newest complete months, oldest first: the window's, or up to 12 where the host has them at no extra cost. */
  months: string[];
  rows: UserFact[];
  next: string | null;
  /** Users looked at in this call, matching or not. */
  scanned: number;
  /** Users who match the query on all pages; null where the host does not count them. */
  total: number | null;
}

/** What the engine knows about a license when it decides about its users. */
export interface SuggestionLicense {
  license: string;
  basis: Basis;
  memberPrice: number | null;
  loginPrice: number | null;
  currency: string | null;
  breakEven: number | null;
  /** True when the catalog has a license of the family on the other basis. */
  hasCounterpart: boolean;
  /** True when the catalog names families that users can be upgraded to in place. */
  upgradable: boolean;
}

/** All that `suggest` and `suggestionCriteria` need beside the user. Made by `suggestionContext`. */
export interface SuggestionContext {
  asOf: string;
  dormantDays: number;
  /** First days of the window's complete months, oldest first. */
  window: string[];
  settings: DecisionSettings;
  licenses: SuggestionLicense[];
}

/** The engine's word on one user. */
export interface UserSuggestion {
  suggestion: Suggestion;
  reason: SuggestionReason;
  /** `low` below `minMonths` own months: then no bulk move is offered. */
  confidence: Confidence;
  activity: Activity;
  /** Complete months of the window that started on or after the user's creation day. */
  ownMonths: number;
  /** Mean login days of the own months; null without one. */
  mean: number | null;
  /** Greatest login days of an own month; null without one. */
  peak: number | null;
  breakEven: number | null;
  /** What the move saves for this user alone, before pools are rounded; null unless a move or deactivation is suggested. */
  monthlySaving: number | null;
  currency: string | null;
}

/* ------------------------------------------------------------------------------------------------- rows of the audit */

/** Why a decision's figure is null; the pages have one label for each. */
export type DecisionReason =
  /** The host delivered no such facts. */
  | "noFacts"
  /** No reading is kept for the license. */
  | "noReadings"
  /** Readings span too few days. */
  | "tooFewDays"
  /** The seats in use do not grow. */
  | "notGrowing"
  /** Exhaustion lies beyond the horizon. */
  | "beyondHorizon"
  /** No pool is known. */
  | "noPool"
  /** Too little of the month has passed. */
  | "tooEarly"
  /** Too little of the pool is used. */
  | "tooLittleUsed"
  /** The running month is not covered from its start. */
  | "partialMonth"
  /** No contract line of the license is in force. */
  | "noContract"
  /** No complete month in the contract year. */
  | "noCompleteMonth"
  /** The platform's number could not be read. */
  | "noMeter"
  /** No price known. */
  | "noPrices"
  | "pricesHidden"
  | "currencyMismatch"
  /** Use could not be read. */
  | "noUse"
  /** The catalog names no gating objects for the license. */
  | "noGate"
  /** On login basis a seat more or less changes no bill. */
  | "loginBasis";

/** Seats of one license: bought, used, idle, and when they run out. */
export interface SeatRow {
  license: string;
  family: string;
  basis: Basis;
  /** Seats of the member lines in force; null for login basis and without lines. */
  contracted: number | null;
  /** `UserLicense.TotalLicenses`. */
  purchased: number;
  used: number;
  /** purchased - used, at least 0. */
  unused: number;
  /** Active users whose last login is more than the dormant days ago. Deactivating frees the seat, freezing does not. */
  dormant: number;
  neverLoggedIn: number;
  /** Per seat and month; null on login basis. */
  seatPrice: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Last day of the earliest-ending member line in force; null without one. */
  renewal: string | null;
  /** Whether the contract allows fewer seats at renewal; null: not stated. */
  trueDown: boolean | null;
  /** Seats to drop at renewal as things are: (contracted or purchased) - used, at least 0; 0 on login basis. */
  trueDownSeats: number;
  /** trueDownSeats x seatPrice, per month. */
  trueDownMonthly: number | null;
  /** The same once dormant and never-logged-in users are deactivated. */
  trueDownSeatsIdle: number;
  trueDownMonthlyIdle: number | null;
  /** Why money is null. */
  reason: DecisionReason | null;
  projection: SeatProjection;
}

/** When the seats run out, from the history of readings. */
export interface SeatProjection {
  /** Readings in the trend, and days between the first and the last. */
  readings: number;
  days: number;
  /** Seats per day, Theil-Sen (median of the slopes of all pairs); null without a trend. */
  slope: number | null;
  /** First day on which no seat is left; the as-of day when none is left now. */
  exhausted: string | null;
  reason: DecisionReason | null;
}

/** The running month of one login license against its pool. */
export interface BurnDownRow {
  license: string;
  month: string;
  /** First day after the month. */
  end: string;
  /** Whole days of the month before the as-of day, and all its days. */
  daysElapsed: number;
  days: number;
  /** Monthly logins bought; null unknown. */
  pool: number | null;
  /** Login days so far: own count when the month is covered from its start, else the platform's. */
  used: number | null;
  usedSource: "own" | "platform" | null;
  /** Day by day, cumulative own count up to the day before the as-of day; empty when not own. */
  daily: { day: string; used: number }[];
  /** used / elapsed share of the month; null behind the guards. */
  projected: number | null;
  /** First day on which the pool is used up at this pace, inside the month; null when not, or not projected. */
  exhausted: string | null;
  /** `watch` from 80 % of the pool used or projected, `over` above 100 %; null without a pool or a count. */
  state: "ok" | "watch" | "over" | null;
  /** Why projected (or everything) is null. */
  reason: DecisionReason | null;
}

/** The contract year of one login license: logins are settled over 12 months from contract start. */
export interface AnnualRow {
  license: string;
  /** First day of the running contract year; null without a contract line. */
  from: string | null;
  /** First day after it. */
  to: string | null;
  /** Monthly logins of the lines in force. */
  entitlement: number | null;
  /** 12 x entitlement. */
  baseline: number | null;
  /** The usage months that start in the contract year, oldest first; logins null where the month is not complete. */
  months: { month: string; logins: number | null }[];
  /** Months with a count. */
  known: number;
  /** Months that have ended without a count: unknown, not zero. */
  missing: number;
  /** Sum of the known months: a lower bound while months are missing. */
  used: number | null;
  /** 12 x mean of the known months, from 3 known months on; an estimate. */
  projected: number | null;
  /** used - baseline where above 0, else 0. */
  overage: number | null;
  /** ceil(overage / 12). */
  extraMonthlyLogins: number | null;
  /** The same for the projected year. */
  projectedExtraMonthlyLogins: number | null;
  /** overage x overage price, for the year, not per month. */
  overageCost: number | null;
  currency: string | null;
  reason: DecisionReason | null;
}

/** Why own count and platform may differ; pages have one label for each. */
export type DriftCause =
  /** The running month is not covered from its start. `days` not covered. */
  | "partialCoverage"
  /** The platform's meter is newer (or older) than the as-of day. `days` between. */
  | "meterTime"
  /** Login days of users who are inactive now are not in the own count. `logins`. */
  | "inactiveUsers"
  /** The platform seems to count every login, not one a day. `rows`. */
  | "repeatLogins"
  /** The platform's month starts on another day than the anchor day. `platformDay`, `anchorDay`. */
  | "monthStart"
  /** Another time zone of the day boundary moves logins between days. `timeZone`; at most about a day's logins. */
  | "dayBoundary"
  /** Logins before a change of license are charged to the license of that time. */
  | "licenseMoves"
  /** Above a size the platform counts used seats once a day. */
  | "seatsAsOfYesterday"
  /** Users whose profile or license could not be placed. `users`. */
  | "unknownUsers";

/** One own count beside the platform's. */
export interface ReconciliationRow {
  /** Null for an entitlement row that is mapped to no license. */
  license: string | null;
  /** `monthlyLogins`: UserLicense.MonthlyLoginsUsed; `entitlement`: TenantUsageEntitlement; `seats`: UserLicense.UsedLicenses. */
  measure: "monthlyLogins" | "entitlement" | "seats";
  /** `TenantUsageEntitlement.Setting` and label; null for the other measures. */
  setting: string | null;
  label: string | null;
  /** The span compared; null for seats. */
  from: string | null;
  to: string | null;
  own: number | null;
  platform: number | null;
  /** What the platform allows: entitlement, or total seats. */
  allowed: number | null;
  /** own - platform. */
  drift: number | null;
  /** drift / platform; null when platform is 0. */
  driftShare: number | null;
  /** True within the tolerance of the settings. */
  agrees: boolean | null;
  /** Most likely first; empty when it agrees. */
  causes: { cause: DriftCause; amount: number | null; numbers: Record<string, number | string | null> }[];
  reason: DecisionReason | null;
}

/** Tier need of one population. */
export interface TierRow {
  license: string;
  family: string;
  basis: Basis;
  profileId: string;
  profile: string;
  activeUsers: number;
  /** Users who hold, and who used, at least one gating object of the family. */
  holders: number | null;
  users: number | null;
  /** Neither hold nor use: candidates for a lower tier, by re-provisioning at renewal (no in-place downgrade is documented). */
  downgradeCandidates: number | null;
  /** Hold but do not use. */
  inflationCases: number | null;
  /** The family that would do for the candidates; null when none is lower. */
  targetFamily: string | null;
  currency: string | null;
  /** Candidates x (own seat price - seat price of the target family), member basis only. */
  monthlySaving: number | null;
  /** The same for candidates and inflation cases together: what it would be without the unused permissions. */
  monthlySavingInflation: number | null;
  objects: { object: string; grantedByProfile: boolean; holders: number; users: number | null; share: number | null }[];
  reason: DecisionReason | null;
}

/** A permission that gates users up into a tier; `trap` when hardly anybody of them uses the object. */
export interface GateRow {
  object: string;
  source: "profile" | "permissionSet";
  /** Null for permission sets, and for a profile without active users. */
  profileId: string | null;
  name: string;
  license: string;
  family: string;
  /** The strongest right granted. */
  access: "read" | "create" | "edit";
  holders: number;
  soleHolders: number | null;
  users: number | null;
  /** users / holders. */
  share: number | null;
  trap: boolean | null;
  reason: DecisionReason | null;
}

/** External people on internal licenses. */
export interface ExternalOnInternalRow {
  license: string;
  profile: string;
  rule: "domain" | "profile";
  domain: string | null;
  users: number;
}

/** A date to keep. */
export interface CalendarEvent {
  /** Stable: the same event has the same id in every run. */
  id: string;
  kind: "contractEnd" | "telemetryReview" | "quarterlyReview";
  date: string;
  /** Licenses it is about, in the order of the audit; empty for a quarterly review. */
  licenses: string[];
  /** Contract end behind it; null for a quarterly review. */
  contractEnd: string | null;
  /** True when the date lies before the as-of day though the contract has not ended. */
  overdue: boolean;
  title: string;
  description: string;
}

/* --------------------------------------------------------------------------------------------------------- findings */

/** Findings of the decisions, beside `FindingType`. */
export type DecisionFindingType =
  | "seatsExhaust"
  | "poolWatch"
  | "poolOver"
  | "annualOverage"
  | "drift"
  | "objectTrap"
  | "inflation"
  | "downgrade"
  | "externalOnInternal"
  | "contractEnds";

/** A finding an admin acts from: what, why (evidence), who (users), how sure, what next. Ids as in `Finding`. */
export interface DecisionFinding extends Omit<Finding, "type"> {
  type: FindingType | DecisionFindingType;
  /** What to do next, one sentence. */
  next: string;
  /** How sure: complete months behind it, null where months play no part ... */
  months: number | null;
  /** ... and where prices come from; null without money. */
  priceSource: PriceSource | null;
  /** Object or permission that the finding names beside license, profile and site; null mostly. */
  subject: string | null;
}

export type FindingStatus = "open" | "accepted" | "dismissed" | "done";

/** What is remembered of a finding between runs (`License_Finding__c`; locally a file). */
export interface FindingRecord {
  /** `Finding.id`. */
  id: string;
  type: FindingType | DecisionFindingType;
  license: string;
  profile: string | null;
  site: string | null;
  title: string;
  users: number;
  monthlySaving: number | null;
  currency: string | null;
  status: FindingStatus;
  /** Why it was dismissed; required for `dismissed`, null otherwise. */
  reason: string | null;
  /** As-of dates of the first and the newest audit that had it. */
  firstSeen: string;
  lastSeen: string;
  /** As-of date of the first audit that had it no more; null while it is there. */
  goneSince: string | null;
  /** As-of date on which it was there again after it had gone; null if that never happened. */
  backSince: string | null;
}

/* -------------------------------------------------------------------------------------------------------- scenarios */

/** A what-if. `NEUTRAL_SCENARIO` changes nothing. */
export interface ScenarioParameters {
  /** Unit price by license name (per user and month, or per login); others keep theirs. */
  prices: Record<string, number>;
  /** Share taken off every price, 0..1. */
  discount: number;
  /** Users with at most this many login days on login basis, -1..31; null: the cheapest for each license. */
  threshold: number | null;
  /** 0..100. */
  percentile: number;
  /** Complete months, at least 1. */
  window: number;
  /** Growth of users with unchanged habits, -1.. (0.1 = 10 % more). */
  growth: number;
  /** Share of logins that public pages make unnecessary, 0..1. */
  deflected: number;
  /** Deactivate dormant and never-logged-in users. */
  deactivateIdle: boolean;
}

/** One license in a scenario. Costs per month. */
export interface ScenarioRow {
  license: string;
  family: string;
  basis: Basis;
  /** Users and mean monthly logins in the scenario. */
  users: number;
  logins: number;
  memberPrice: number | null;
  loginPrice: number | null;
  breakEven: number | null;
  memberCost: number | null;
  loginCost: number | null;
  /** Of the threshold applied: the chosen one, else the cheapest. */
  threshold: number | null;
  pool: number | null;
  /** Cost of the scenario. */
  cost: number | null;
  /** Today's cost and the best cost at today's prices and behaviour, as the audit has them. */
  currentCost: number | null;
  bestCost: number | null;
  reason: string | null;
}

/** Sums over the licenses whose costs are known; null without any, or with several currencies. */
export interface ScenarioTotals {
  today: number | null;
  best: number | null;
  scenario: number | null;
  /** today - scenario; per month. */
  monthlySaving: number | null;
  currency: string | null;
  /** Licenses that are left out because a cost is unknown. */
  excluded: string[];
}

export interface ScenarioResult {
  parameters: ScenarioParameters;
  rows: ScenarioRow[];
  totals: ScenarioTotals;
}

/** A scenario that was kept (in the org a record, locally a file). */
export interface SavedScenario {
  /** Given by the host. */
  id: string;
  name: string;
  note: string | null;
  parameters: ScenarioParameters;
  /** Totals when it was saved, and the as-of date of that audit. */
  totals: ScenarioTotals;
  asOf: string;
}

/* ---------------------------------------------------------------------------------------------------- evidence pack */

/** `money` cells are numbers in the currency that the row's `currency` cell names; `share` cells are fractions. */
export type EvidenceKind = "text" | "integer" | "decimal" | "money" | "currency" | "share" | "date";

export interface EvidenceTable {
  id: string;
  title: string;
  columns: { label: string; kind: EvidenceKind }[];
  /** Cells in column order, null unknown. */
  rows: (string | number | null)[][];
}

export interface EvidenceSection {
  id: EvidenceSectionId;
  title: string;
  /** Sentences above the tables. */
  notes: string[];
  tables: EvidenceTable[];
}

export type EvidenceSectionId =
  | "summary"
  | "distribution"
  | "activeRate"
  | "basis"
  | "pools"
  | "seats"
  | "access"
  | "scenarios"
  | "findings"
  | "assumptions"
  | "sources";

/** The pack for the negotiation as plain data; pages and the printable HTML render it alike. */
export interface EvidencePack {
  asOf: string;
  sourceName: string;
  coverage: { from: string; to: string };
  sections: EvidenceSection[];
}

/* ---------------------------------------------------------------------------------------------------------- the audit */

/** The audit with the decisions' sections added; `schema` stays 1, nothing of `Audit` changes its meaning. */
export interface AuditWithDecisions extends Omit<Audit, "findings"> {
  decisionSettings: DecisionSettings;
  seats: SeatRow[];
  burnDown: BurnDownRow[];
  annual: AnnualRow[];
  reconciliation: ReconciliationRow[];
  tiers: TierRow[];
  gates: GateRow[];
  externals: ExternalOnInternalRow[];
  calendar: CalendarEvent[];
  /** By monthly saving, largest first; without a saving last. */
  findings: DecisionFinding[];
  /** Types that could not be judged because their facts are missing: their records are left alone. */
  undecided: (FindingType | DecisionFindingType)[];
}

/*
 * Endpoints, the same in both hosts (`@AuraEnabled` static methods; POST /apex/<Class>.<method> locally). Those that write are not
 * cacheable and throw an error with a message for the user when input is bad or a permission is missing.
 *   LicenseDecisionsController.getDecisionFacts({ refreshed: number }): DecisionFacts         cacheable; `refreshed` as in getFacts
 *   LicenseUsersController.getUserPage({ query: UserQuery }): UserPage
 *   LicenseFindingsController.getRecords(): FindingRecord[]
 *   LicenseFindingsController.saveRecords({ records: FindingRecord[] }): FindingRecord[]     upsert by id; all or none
 *   LicenseScenariosController.getScenarios(): SavedScenario[]
 *   LicenseScenariosController.saveScenario({ scenario: SavedScenario }): SavedScenario       id "" creates
 *   LicenseScenariosController.deleteScenario({ id: string }): void
 */
