import type { Basis } from "../contract/org";
import { MONEY } from "./constants";
import { inOrder } from "./cut";
import type { Group } from "./cut";
import { habitsOf } from "./families";
import type { FamilyCounters } from "./families";
import { loginsPerUser } from "./levels";
import type { Newcomers } from "./newcomers";
import { newcomersOf } from "./newcomers";
import { poolCost, poolFloor, poolOfTerm, variationOf } from "./pool";
import { ratesOf } from "./rates";
import type { Rates } from "./rates";
import type { FamilyTerms } from "./terms";

/** What is expected of a family in the coming term, whatever basis its users are on. */
export interface Outlook {
  /** Groups of similar users, in the order in which they go on login basis. */
  ordered: Group[];
  users: number;
  rates: Rates;
  newcomers: Newcomers;
  /** Logins per user of the known months, and how far a term can deviate from them. */
  perUser: number[];
  variation: number;
  /** Complete months that the figures rest on. */
  months: number;
  /** The basis on which new users are registered today. */
  registration: Basis;
}

/** Who changes basis, by group in the outlook's order, and where new users are registered. */
export interface Split {
  moved: readonly number[];
  registration: Basis;
}

/** What a contract must be signed for: seats, and monthly logins. */
export interface Quantities {
  seats: number;
  pool: number;
}

/** The needs of a split and their cost per month. */
export interface TermCost extends Quantities {
  /** Users on each basis at the start, and expected login days per month on login basis. */
  members: number;
  loginUsers: number;
  logins: number;
  /** Seats at the end of the term, and monthly logins, if more are needed than signed for. */
  most: Quantities;
  /** The pool including the expected overage. */
  poolCost: number;
  overage: number;
  monthly: number;
}

/** @returns null without a complete month or users, because there is nothing to decide */
export function outlookOf(counters: FamilyCounters, breakEven: number): Outlook | null {
  const rates = ratesOf(counters, breakEven);
  const ordered = inOrder([...groupsOf(counters, "member", rates), ...groupsOf(counters, "login", rates)]);
  if (counters.months < 1 || !ordered.length) return null;
  const { members, loginUsers } = sideOf(ordered, []);
  const users = members + loginUsers;
  const perUser = loginsPerUser(rates.levels);
  const months = Math.max(counters.months, perUser.length);
  return {
    ordered,
    users,
    rates,
    newcomers: newcomersOf(rates.levels, users, rates.leaving, rates.factors.season * rates.factors.trend),
    perUser,
    variation: variationOf(perUser, months),
    months,
    registration: registrationToday(counters, members, loginUsers)
  };
}

/** All users stay on their basis, and new users come on the basis of today. */
export function unchanged({ registration }: Outlook): Split {
  return { moved: [], registration };
}

function groupsOf(counters: FamilyCounters, basis: Basis, rates: Rates): Group[] {
  return habitsOf(counters[basis]).map((habit) => ({ ...habit, basis, rate: rates.of(basis, habit.own, habit.total) }));
}

function sideOf(
  ordered: readonly Group[],
  moved: readonly number[]
): { members: number; loginUsers: number; loginRates: number } {
  const side = { members: 0, loginUsers: 0, loginRates: 0 };
  ordered.forEach(({ basis, users, rate }, index) => {
    const change = moved[index] ?? 0;
    const onLogin = basis === "login" ? users - change : change;
    side.members += users - onLogin;
    side.loginUsers += onLogin;
    side.loginRates += onLogin * rate;
  });
  return side;
}

/**
 * The basis of most users created in the newest months; if none were created, of most users. No advice moves users in their first months, so who was
 * created in these is where users are registered; who is older may have been moved since.
 */
function registrationToday({ member, login }: FamilyCounters, members: number, loginUsers: number): Basis {
  const created = ({ levels }: FamilyCounters["member"], months: number): number =>
    levels.slice(-months).reduce((sum, level) => sum + level.created, 0);
  for (const months of [MONEY.hysteresis.ownMonths - 1, MONEY.flowMonths]) {
    const [onSeats, onLogin] = [created(member, months), created(login, months)];
    if (onSeats !== onLogin) return onSeats > onLogin ? "member" : "login";
  }
  return members >= loginUsers ? "member" : "login";
}

/**
 * The cost of a split. Seats are paid until the end of the term: the highest number needed so far. New users on login basis first take the seats of leavers,
 * because these are already paid.
 *
 * @param signed quantities of a contract, which are paid even if fewer are needed; null: what the split needs
 */
export function costOfSplit(
  { ordered, rates, newcomers, variation, perUser }: Outlook,
  { moved, registration }: Split,
  terms: FamilyTerms,
  signed: Quantities | null = null
): TermCost {
  const { members, loginUsers, loginRates } = sideOf(ordered, moved);
  let seats = Math.max(members, signed?.seats ?? 0);
  let seatMonths = 0;
  let loginShare = 0;
  newcomers.present.forEach((present, month) => {
    const left = members * (1 - rates.leaving) ** (month + 1);
    if (registration === "member") seats = Math.max(seats, left + present);
    else loginShare += Math.max(0, present - (members - left));
    seatMonths += seats;
  });
  const logins = MONEY.horizon * loginRates + (registration === "login" ? loginShare * newcomers.rate : 0);
  const demand = { users: loginUsers, logins, variation };
  const pool = signed ? Math.max(signed.pool, poolFloor(loginUsers)) : poolOfTerm(demand, terms, perUser);
  const cost = poolCost(pool, demand, terms);
  return {
    seats: signed?.seats ?? members,
    pool: signed?.pool ?? pool,
    members,
    loginUsers,
    logins: logins / MONEY.horizon,
    most: { seats, pool },
    poolCost: cost,
    overage: cost - pool * terms.login,
    monthly: (terms.seat * seatMonths) / MONEY.horizon + cost
  };
}
