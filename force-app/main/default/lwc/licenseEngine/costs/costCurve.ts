import { MOST_LOGIN_DAYS } from "../base/frequencies";
import { money, poolOf } from "../base/numbers";
import type { Frequencies } from "../contract/org";

/** The split at one threshold, per month: users with at most `threshold` login days on login basis, the others on member basis. */
export interface CurvePoint {
  /** -1 no users are on login basis, 31 all users. */
  threshold: number;
  /** Users on login basis, in the newest month. */
  loginUsers: number;
  memberUsers: number;
  /** Monthly logins to buy for them. */
  pool: number;
  memberCost: number;
  loginCost: number;
  /** memberCost + loginCost. */
  cost: number;
}

/** What a cost depends on besides the users. */
export interface CostTerms {
  /** Per user and month. */
  memberPrice: number;
  /** Per login. */
  loginPrice: number;
  /** User limit: users per purchased monthly login. */
  ratio: number;
  /** Of the monthly logins, 0..100. */
  percentile: number;
}

/**
 * Cost per month of each of the 33 splits, by threshold from -1 (all on member basis) to 31 (all on login basis).
 *
 * @param months distributions of the window's complete months, oldest first, at least one; users are counted in the newest
 * @returns null when the number of users in the newest month is not completely known
 */
export function costCurve(months: readonly Frequencies[], terms: CostTerms): CurvePoint[] | null {
  const newest = months[months.length - 1];
  if (newest[0] === null) return null;
  const users = (newest as readonly number[]).reduce((sum, count) => sum + count, 0);
  const traffic = months.map(() => 0);
  const curve = [pointAt(-1, 0, users, 0, terms)];
  let loginUsers = 0;
  for (let d = 0; d <= MOST_LOGIN_DAYS; d += 1) {
    loginUsers += newest[d] as number;
    let more = 0;
    if (d > 0)
      for (let m = 0; m < months.length; m += 1) {
        const logins = d * (months[m][d] as number);
        traffic[m] += logins;
        more += logins;
      }
    const before = curve[d];
    const same = more === 0 && loginUsers === before.loginUsers;
    const pool = same ? before.pool : poolOf(loginUsers, traffic, terms.percentile, terms.ratio);
    curve.push(pointAt(d, loginUsers, users, pool, terms));
  }
  return curve;
}

function pointAt(threshold: number, loginUsers: number, users: number, pool: number, terms: CostTerms): CurvePoint {
  const memberUsers = users - loginUsers;
  const memberCost = money(terms.memberPrice * memberUsers);
  const loginCost = money(terms.loginPrice * pool);
  const cost = money(terms.memberPrice * memberUsers + terms.loginPrice * pool);
  return { threshold, loginUsers, memberUsers, pool, memberCost, loginCost, cost };
}
