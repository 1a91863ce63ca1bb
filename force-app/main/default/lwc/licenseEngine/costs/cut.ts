import { money } from "../base/numbers";
import type { Basis } from "../contract/org";
import { MONEY } from "./constants";
import type { Habit } from "./families";
import type { FamilyTerms } from "./terms";

/** Similar users of a family: same license, own months and login days. */
export interface Group extends Habit {
  basis: Basis;
  /** Expected login days per month. */
  rate: number;
}

/**
 * Groups in the order in which they go on login basis: by rate; at equal rates, users already on login basis come first. Rates that differ by binary
 * rounding only are equal.
 */
export function inOrder(groups: readonly Group[]): Group[] {
  return groups
    .filter(({ users }) => users > 0)
    .sort((a, b) => money(a.rate) - money(b.rate) || order(a) - order(b) || a.own - b.own || a.total - b.total);
}

function order({ basis }: Group): number {
  return basis === "login" ? 0 : 1;
}

/**
 * How many users, in the given order, should be on login basis at the lowest cost: seats for the others, and a pool that covers the logins and the user limit
 * (20 users per purchased login). At equal cost, the smaller number. The cost is piecewise linear between groups, except where logins outgrow the limit,
 * so both kinds of points are checked.
 */
export function cutOf(ordered: readonly Group[], { seat, login }: FamilyTerms): number {
  const all = ordered.reduce((sum, { users }) => sum + users, 0);
  const limit = MONEY.pool.usersPerLogin;
  let least = { users: 0, cost: seat * all };
  let users = 0;
  let rates = 0;
  const look = (count: number, sum: number): void => {
    const cost = seat * (all - count) + login * Math.max(sum, count / limit);
    if (cost < least.cost - 1e-9) least = { users: count, cost };
  };
  for (const group of ordered) {
    const crossing = crossingIn(group, users, rates);
    for (const count of crossing) look(users + count, rates + count * group.rate);
    users += group.users;
    rates += group.users * group.rate;
    look(users, rates);
  }
  return least.users;
}

/**
 * Whole users of a group on both sides of the point where the logins outgrow the user limit. The group's own end is looked at anyway, and is not a whole number
 * in a scenario with growth.
 */
function crossingIn({ users: size, rate }: Group, users: number, rates: number): number[] {
  const limit = MONEY.pool.usersPerLogin;
  const slack = users / limit - rates;
  const gain = rate - 1 / limit;
  if (slack <= 0 || gain <= 0) return [];
  const at = Math.floor(slack / gain);
  return [at, at + 1].filter((count) => count > 0 && count < size - 1e-9);
}

/**
 * Users of each ordered group who change basis: member users below the cut, and login users above it. They must be far enough from
 * break-even and known long enough. A group that the cut divides does not move: nothing tells which of its similar users should move.
 *
 * @param months complete months of the record
 */
export function movesOf(
  ordered: readonly Group[],
  cut: number,
  { seat, login }: FamilyTerms,
  months: number
): number[] {
  const { share, shareShort, months: enough, ownMonths } = MONEY.hysteresis;
  const least = (months < enough ? shareShort : share) * seat;
  let to = 0;
  return ordered.map((group) => {
    const from = to;
    to += group.users;
    const wrong = group.basis === "member" ? to <= cut : from >= cut;
    const clear = Math.abs(seat - login * group.rate) >= least - 1e-9;
    return wrong && clear && group.own >= Math.min(ownMonths, months) ? group.users : 0;
  });
}
