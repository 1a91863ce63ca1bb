import { MOST_LOGIN_DAYS } from "../base/frequencies";
import { money } from "../base/numbers";
import type { EconomicsRow } from "../contract/costs";
import type { DecisionContext } from "../org/orgModel";
import { allocationOf } from "./allocationRows";
import { MONEY } from "./constants";

/** The cost of a split, per month: users with at most `threshold` login days a month on login basis, the others on seats. */
export interface CurvePoint {
  /** -1 no users are on login basis, 31 all users. */
  threshold: number;
  loginUsers: number;
  memberUsers: number;
  /** Monthly logins for them. */
  pool: number;
  cost: number;
}

/**
 * What a population would cost at each threshold, by the expected login days of its users: 33 points, from all on seats to all on login basis.
 *
 * @returns null without counters or without both prices
 */
export function populationCurve(context: DecisionContext, row: EconomicsRow): CurvePoint[] | null {
  const { memberPrice, loginPrice, license, family, profileId, basis } = row;
  const known = allocationOf(context, family);
  if (!known || memberPrice === null || loginPrice === null) return null;
  const { counters, decision } = known;
  const groups = counters[basis].habits
    .filter((habit) => counters[basis].license === license && habit.profileId === profileId)
    .map(({ own, total, users }) => ({ users, rate: decision.rates.of(basis, own, total) }));
  if (!groups.length) return null;
  const all = groups.reduce((sum, { users }) => sum + users, 0);
  return Array.from({ length: MOST_LOGIN_DAYS + 2 }, (_, index) => {
    const threshold = index - 1;
    const light = groups.filter(({ rate }) => rate <= threshold || threshold === MOST_LOGIN_DAYS);
    const loginUsers = light.reduce((sum, { users }) => sum + users, 0);
    const logins = light.reduce((sum, { users, rate }) => sum + users * rate, 0);
    const pool = Math.ceil(money(Math.max(logins, loginUsers / MONEY.pool.usersPerLogin)));
    const memberUsers = all - loginUsers;
    return { threshold, loginUsers, memberUsers, pool, cost: money(memberPrice * memberUsers + loginPrice * pool) };
  });
}
