import type { DecisionReason, PriceSource, Reason } from "./costs";
import type { Basis, Settlement } from "./org";

/** Pool size for one login license. */
export interface PoolRow {
  license: string;
  /** Up to 12 complete months, oldest first. */
  months: { month: string; logins: number }[];
  /** The percentile (settings) of the monthly logins, by linear interpolation; null without a complete month. */
  percentile: number | null;
  /** Active users now. */
  users: number | null;
  /** ceil(users / ratio). */
  ratioFloor: number | null;
  /** The rule of thumb: the percentile of the months, at least the user limit. */
  recommended: number | null;
  /** Monthly logins to buy for the next term, after the decision's moves; null without a decision. */
  decided: number | null;
  /** Monthly logins of the contract lines in force, else Salesforce's entitlement. */
  contracted: number | null;
  /** The decision (without one, the rule of thumb) compared with the contract; `keep` within 5 %. */
  advice: "shrink" | "keep" | "grow" | null;
  reason: Reason | null;
}

/** Seats of one license: purchased, in use, idle, and when they run out. */
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
  /** Unused seats that can go at renewal, as the ladder counts them (without one: paid - used); 0 on login basis. */
  trueDownSeats: number;
  /** The saving of these seats, per month. */
  trueDownMonthly: number | null;
  /** Paid seats beyond those of the decision; without a decision, after dormant and never-logged-in users have left. */
  trueDownSeatsMoved: number;
  /** The saving of unused seats and moves together, logins of the moved users paid, per month. */
  trueDownMonthlyMoved: number | null;
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
  /** First day with no seat left; the as-of day when none is left now. */
  exhausted: string | null;
  reason: DecisionReason | null;
}

/** The current month of one login license against its pool. */
export interface BurnDownRow {
  license: string;
  month: string;
  /** First day after the month. */
  end: string;
  /** Whole days of the month before the as-of day, and all its days. */
  daysElapsed: number;
  days: number;
  /** Monthly logins purchased; null unknown. */
  pool: number | null;
  /** Login days so far: our count when the month is covered from its start; Salesforce's count if it is higher or ours is unknown. */
  used: number | null;
  usedSource: "own" | "platform" | null;
  /** Our cumulative count per day, up to the day before the as-of day; empty if `used` is not our count. */
  daily: { day: string; used: number }[];
  /** used / elapsed share of the month; null until the guards allow a projection. */
  projected: number | null;
  /** First day in the month on which the pool is used up at this pace; null if that does not happen or there is no projection. */
  exhausted: string | null;
  /** `watch` from 80 % of the pool used or projected, `over` above 100 %; null without a pool or a count. */
  state: "ok" | "watch" | "over" | null;
  /** Why projected (or everything) is null. */
  reason: DecisionReason | null;
}

/** The contract year of one login license: logins are settled over 12 months from contract start. */
export interface AnnualRow {
  license: string;
  /** First day of the current contract year; null without a contract line. */
  from: string | null;
  /** First day after it. */
  to: string | null;
  /** Monthly logins of the lines in force today. */
  entitlement: number | null;
  /** What the year allows: the sum of the entitlements of its months; add-ons count from the month in which they start. */
  baseline: number | null;
  /**
   * The usage months that start in the contract year, oldest first, with their entitlements. Logins include users who are inactive now; null
   * where the month is not complete.
   */
  months: { month: string; logins: number | null; entitlement: number }[];
  /** Months with a count. */
  known: number;
  /** Months that have ended without a count: unknown, not zero. */
  missing: number;
  /** Sum of the known months: a lower bound while months are missing. */
  used: number | null;
  /** 12 x mean of the known months, once at least 3 are known; an estimate. */
  projected: number | null;
  /** How logins beyond the pool are settled; null without a contract line. */
  settlement: Settlement | null;
  /** used - baseline if above 0, else 0; settled by month, the sum of what single months have beyond their entitlement. */
  overage: number | null;
  /** ceil(overage / 12); settled by month, the largest excess of a month. */
  extraMonthlyLogins: number | null;
  /** The same for the projected year. */
  projectedExtraMonthlyLogins: number | null;
  /** overage x overage price, for the whole year, not per month. */
  overageCost: number | null;
  /** Expected logins beyond the baseline at the end of the year, and their price; null without a projection. */
  coming: { logins: number; cost: number | null; priceStated: boolean } | null;
  currency: string | null;
  /** The previous year, once at least half of it is known: its bill may still come. Null in the first year of a contract. */
  closed: ClosedYear | null;
  reason: DecisionReason | null;
}

/** A contract year that has ended. */
export interface ClosedYear {
  from: string;
  to: string;
  baseline: number;
  known: number;
  missing: number;
  used: number;
  overage: number;
  overageCost: number | null;
}

/** Why our count and Salesforce's may differ; pages have one label for each. */
export type DriftCause =
  /** The current month is not covered from its start. `days` not covered. */
  | "partialCoverage"
  /** Salesforce's meter is newer (or older) than the as-of day. `days` between. */
  | "meterTime"
  /** Salesforce seems to count every login, not one per day. `rows`. */
  | "repeatLogins"
  /** Salesforce's month starts on another day than the anchor day. `platformDay`, `anchorDay`. */
  | "monthStart"
  /** Another time zone of the day boundary moves logins between days. `timeZone`; at most about one day's logins. */
  | "dayBoundary"
  /** Logins before a license change are charged to the license at that time. */
  | "licenseMoves"
  /** Above a certain size, Salesforce counts seats in use once per day. */
  | "seatsAsOfYesterday"
  /** Users whose profile or license could not be identified. `users`. */
  | "unknownUsers";

/** A cause and how much of the difference it may explain. */
export interface DriftCauseRow {
  cause: DriftCause;
  amount: number | null;
  numbers: Record<string, number | string | null>;
}

/** Our count vs. Salesforce's. */
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
  /** What Salesforce allows: entitlement, or total seats. */
  allowed: number | null;
  /** own - platform. */
  drift: number | null;
  /** drift / platform; null when platform is 0. */
  driftShare: number | null;
  /** True within the tolerance of the settings. */
  agrees: boolean | null;
  /** Most likely first; empty when it agrees. */
  causes: DriftCauseRow[];
  reason: DecisionReason | null;
}
