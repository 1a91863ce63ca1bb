import type { Basis } from "c/licenseEngine";
import { poolOf } from "c/licenseEngine";

/** One user of a family, in a back-test. */
export interface TestedUser {
  /** Basis that the user is on while the months to come run. */
  basis: Basis;
  /** Login days of the months that advice was made from, and of those it is tried on. */
  before: readonly number[];
  after: readonly number[];
}

/** What a family costs. */
export interface FamilyTerms {
  memberPrice: number;
  loginPrice: number;
  /** Per login above the pool; the login price where the contract names none. */
  overagePrice: number;
  percentile: number;
  ratio: number;
}

/**
 * What the months to come really cost: seats, and a pool that was bought by the months before. Logins above the pool are settled over all the
 * months together, as contracts settle them over a year.
 */
export function realisedCost(users: readonly TestedUser[], terms: FamilyTerms): number {
  const months = users[0]?.after.length ?? 0;
  const onLogin = users.filter(({ basis }) => basis === "login");
  const known = Array.from({ length: users[0]?.before.length ?? 0 }, (_, month) => monthSum(onLogin, month));
  const pool = known.length ? poolOf(onLogin.length, known, terms.percentile, terms.ratio) : 0;
  const used = onLogin.reduce((sum, { after }) => sum + after.reduce((total, logins) => total + logins, 0), 0);
  const seats = (users.length - onLogin.length) * terms.memberPrice * months;
  return seats + pool * terms.loginPrice * months + Math.max(0, used - pool * months) * terms.overagePrice;
}

/**
 * The least that the months to come could have cost for somebody who knew them: for every number of users on login basis those who came least,
 * with a pool that just carries their logins.
 */
export function hindsightCost(users: readonly TestedUser[], terms: FamilyTerms): number {
  const months = users[0]?.after.length ?? 0;
  const totals = users.map(({ after }) => after.reduce((sum, logins) => sum + logins, 0)).sort((a, b) => a - b);
  let least = users.length * terms.memberPrice * months;
  let logins = 0;
  totals.forEach((total, index) => {
    logins += total;
    const onLogin = index + 1;
    const pool = Math.max(Math.ceil(logins / months), Math.ceil(onLogin / terms.ratio));
    least = Math.min(least, ((users.length - onLogin) * terms.memberPrice + pool * terms.loginPrice) * months);
  });
  return least;
}

function monthSum(users: readonly TestedUser[], month: number): number {
  return users.reduce((sum, { before }) => sum + before[month], 0);
}
