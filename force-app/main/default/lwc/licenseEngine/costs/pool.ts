import { expectedExcess, normalQuantile } from "../base/normal";
import { MONEY } from "./constants";
import { squaredVariation } from "./levels";
import type { FamilyTerms } from "./terms";

/** The logins that a pool must cover in a term. */
export interface Demand {
  /** Users on login basis. */
  users: number;
  /** Expected login days of the term. */
  logins: number;
  /** Standard deviation as a share of `logins`. */
  variation: number;
}

/**
 * How far the logins of a term can deviate from the expected number.
 *
 * @param perUser logins per user of the known months
 * @param months number of months that the expectation is based on
 */
export function variationOf(perUser: readonly number[], months: number): number {
  const { noise, noiseShort, least, most, unknown, unknownBelow } = MONEY.pool;
  if (months < unknownBelow) return unknown;
  const short = months < MONEY.year ? noiseShort ** 2 : 0;
  const seen = 2 * squaredVariation(perUser) * (1 / Math.min(months, MONEY.year) + 1 / MONEY.year);
  return Math.min(most, Math.max(least, Math.sqrt(seen + noise ** 2 + short)));
}

/**
 * Monthly logins to buy: the average need of the term, plus half the way to the quantile where one more login costs as much as the overage it saves. Never
 * fewer than the user limit requires. With monthly settlement, the quantile is that of single months.
 */
export function poolOfTerm(
  { users, logins, variation }: Demand,
  terms: FamilyTerms,
  perUser: readonly number[]
): number {
  const floor = poolFloor(users);
  const monthly = logins / MONEY.horizon;
  if (terms.settlement === "month" && terms.overage !== null) {
    return Math.max(floor, Math.round(monthly * monthQuantile(perUser, 1 - terms.login / terms.overage)));
  }
  return Math.max(floor, Math.round(monthly * (1 + quantileOf(terms) * variation)));
}

/** Monthly logins that the user limit requires. */
export function poolFloor(users: number): number {
  return Math.ceil(users / MONEY.pool.usersPerLogin - 1e-9);
}

function quantileOf({ login, overage }: FamilyTerms): number {
  if (overage === null) return 0;
  const { least, most } = MONEY.pool.quantile;
  return normalQuantile(Math.min(most, Math.max(least, 1 - login / overage))) / 2;
}

/** The quantile of the months' levels as a share of their mean, interpolated between neighbors; 1 without months. */
function monthQuantile(perUser: readonly number[], share: number): number {
  const ordered = perUser.slice().sort((a, b) => a - b);
  const mean = ordered.reduce((sum, value) => sum + value, 0) / ordered.length;
  if (!(mean > 0)) return 1;
  const rank = Math.min(1, Math.max(0, share)) * (ordered.length - 1);
  const low = Math.floor(rank);
  const next = ordered[Math.min(low + 1, ordered.length - 1)];
  return (ordered[low] + (rank - low) * (next - ordered[low])) / mean;
}

/** What a pool costs per month: the logins purchased, and the expected overage. */
export function poolCost(pool: number, { logins, variation }: Demand, terms: FamilyTerms): number {
  const overage = terms.overage ?? MONEY.unknownOverage * terms.login;
  const excess = expectedExcess(logins, variation * logins, pool * MONEY.horizon);
  return pool * terms.login + (overage * excess) / MONEY.horizon;
}
