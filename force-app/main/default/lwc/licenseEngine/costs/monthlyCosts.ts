import { MOST_LOGIN_DAYS } from "../base/frequencies";
import { money, poolOf } from "../base/numbers";
import type { EconomicsRow } from "../contract/costs";
import type { Frequencies } from "../contract/org";

/** Prices of a population, its months and what sizes a pool. */
export interface MonthlyUse {
  /** Per user and month; null when unknown. */
  memberPrice: number | null;
  /** Per login; null when unknown. */
  loginPrice: number | null;
  /** User limit: users per purchased monthly login. */
  ratio: number;
  /** Of the monthly logins, 0..100. */
  percentile: number;
  /** Distributions of the window's complete months, oldest first, at least one; users are counted in the newest. */
  months: readonly Frequencies[];
}

/** The figures, in the currency of the prices; null without the prices that they need. */
export type MonthlyCosts = Pick<
  EconomicsRow,
  "breakEven" | "memberCost" | "loginCost" | "loginPool" | "mixCost" | "mixThreshold" | "mixLoginUsers" | "mixPool"
>;

/** No figure is known. */
export const NO_COSTS: MonthlyCosts = {
  breakEven: null,
  memberCost: null,
  loginCost: null,
  loginPool: null,
  mixCost: null,
  mixThreshold: null,
  mixLoginUsers: null,
  mixPool: null
};

/** Users on login basis and the monthly logins to buy for them. */
interface Part {
  users: number;
  pool: number;
}

/**
 * What these months would have cost on each basis, and the least that they could have cost: of the 33 thresholds (users with at most so many login days on
 * login basis, -1 none, 31 all) the cheapest, the smaller of equals. As users would have to change basis each month, that is a bound which no decision
 * reaches. Null figures, but for the break-even, when the users of the newest month are not completely known.
 */
export function monthlyCosts(use: MonthlyUse): MonthlyCosts {
  const { memberPrice, loginPrice, months } = use;
  const breakEven = breakEvenOf(memberPrice, loginPrice);
  const newest = months[months.length - 1];
  if (newest[0] === null) return { ...NO_COSTS, breakEven };
  const parts = loginParts(use);
  const { users, pool: loginPool } = parts[parts.length - 1];
  const costs = {
    ...NO_COSTS,
    breakEven,
    memberCost: memberPrice === null ? null : money(memberPrice * users),
    loginCost: loginPrice === null ? null : money(loginPrice * loginPool),
    loginPool
  };
  if (memberPrice === null || loginPrice === null) return costs;
  const all = parts.map((part) => money(memberPrice * (users - part.users) + loginPrice * part.pool));
  const mixCost = Math.min(...all);
  const best = all.indexOf(mixCost);
  return { ...costs, mixCost, mixThreshold: best - 1, mixLoginUsers: parts[best].users, mixPool: parts[best].pool };
}

/** Login days per month above which a member seat is cheaper for a user; null without both prices or if logins are free. */
function breakEvenOf(memberPrice: number | null, loginPrice: number | null): number | null {
  return memberPrice === null || !loginPrice ? null : memberPrice / loginPrice;
}

/** The users on login basis at each threshold from -1 to 31. */
function loginParts({ months, percentile, ratio }: MonthlyUse): Part[] {
  const newest = months[months.length - 1];
  const logins = months.map(() => 0);
  const parts: Part[] = [{ users: 0, pool: poolOf(0, logins, percentile, ratio) }];
  for (let days = 0; days <= MOST_LOGIN_DAYS; days += 1) {
    const users = parts[days].users + (newest[days] as number);
    if (days > 0)
      months.forEach((month, at) => {
        logins[at] += days * (month[days] as number);
      });
    parts.push({ users, pool: poolOf(users, logins, percentile, ratio) });
  }
  return parts;
}
