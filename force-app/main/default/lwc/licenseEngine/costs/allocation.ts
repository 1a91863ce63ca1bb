import { money } from "../base/numbers";
import type { Basis } from "../contract/org";
import type { Trust } from "./confidence";
import { trustOf } from "./confidence";
import { MONEY } from "./constants";
import { cutOf, inOrder, movesOf } from "./cut";
import type { Group } from "./cut";
import { habitsOf } from "./families";
import type { FamilyCounters } from "./families";
import { loginsPerUser } from "./levels";
import type { Newcomers } from "./newcomers";
import { newcomersOf } from "./newcomers";
import { poolCost, poolOfTerm, variationOf } from "./pool";
import type { Demand } from "./pool";
import { ratesOf } from "./rates";
import type { Rates } from "./rates";
import { breakEvenOf } from "./terms";
import type { FamilyTerms } from "./terms";

/** The decision of one family for a term that starts when its contract can change (money.md 3). */
export interface Allocation extends Trust {
  seats: number;
  /** Monthly logins to buy. */
  pool: number;
  /** The basis on which new users should be registered. */
  newcomers: Basis;
  /** Per month: continuing as today, and the plan; both with the same rates over the term. */
  cost: { now: number; plan: number };
  /** Continuing as today: seats, and the pool that login users need. */
  today: { seats: number; pool: number; newcomers: Basis; poolCost: number };
  /** Groups of similar users, in the order in which they go on login basis, with the number who move. */
  groups: (Group & { moved: number })[];
  /** True if the possible saving is smaller than the uncertainty of the figures: then the decision changes nothing. */
  guarded: boolean;
  rates: Rates;
}

/** Users by basis and their expected logins. */
interface Side {
  members: number;
  loginUsers: number;
  loginRates: number;
}

/** Decides for one family; null without a complete month or users, because there is nothing to decide. */
export function allocate(counters: FamilyCounters, terms: FamilyTerms): Allocation | null {
  const rates = ratesOf(counters, breakEvenOf(terms));
  const ordered = inOrder([...groupsOf(counters, "member", rates), ...groupsOf(counters, "login", rates)]);
  if (counters.months < 1 || !ordered.length) return null;
  const now = sideOf(ordered, []);
  const users = now.members + now.loginUsers;
  const perUser = loginsPerUser(rates.levels);
  const evidence = Math.max(counters.months, perUser.length);
  const variation = variationOf(perUser, evidence);
  const newcomers = newcomersOf(rates.levels, users, rates.leaving, rates.factors.season * rates.factors.trend);
  const today = registrationToday(counters, now);
  const cost = (side: Side, registration: Basis): Costs =>
    costsOf(side, registration, { rates, newcomers, variation, terms, perUser });

  const moved = movesOf(ordered, cutOf(ordered, terms), terms, counters.months);
  const registration = cheaperRegistration(newcomers, terms, today);
  const going = cost(now, today);
  const plan = cost(sideOf(ordered, moved), registration);
  const trust = trustOf({ months: evidence, beta: rates.beta, users, saving: going.monthly - plan.monthly }, terms);
  const { share, shareShort, floor } = MONEY.guard;
  const least = Math.max((counters.months < MONEY.hysteresis.months ? shareShort : share) * going.monthly, floor);
  const guarded = counters.months < MONEY.least || trust.promised.monthly < least;
  const chosen = guarded ? going : plan;
  return {
    ...(guarded ? trustOf({ months: evidence, beta: rates.beta, users, saving: 0 }, terms) : trust),
    seats: chosen.seats,
    pool: chosen.pool,
    newcomers: guarded ? today : registration,
    cost: { now: money(going.monthly), plan: money(chosen.monthly) },
    today: { seats: going.seats, pool: going.pool, newcomers: today, poolCost: money(going.poolCost) },
    groups: ordered.map((group, index) => ({ ...group, moved: guarded ? 0 : moved[index] })),
    guarded,
    rates
  };
}

function groupsOf(counters: FamilyCounters, basis: Basis, rates: Rates): Group[] {
  return habitsOf(counters[basis]).map((habit) => ({ ...habit, basis, rate: rates.of(habit.own, habit.total) }));
}

function sideOf(ordered: readonly Group[], moved: readonly number[]): Side {
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

/** The basis of most users created in the newest months; if none were created, of most users. */
function registrationToday({ member, login }: FamilyCounters, { members, loginUsers }: Side): Basis {
  const created = ({ levels }: FamilyCounters["member"]): number =>
    levels.slice(-MONEY.flowMonths).reduce((sum, level) => sum + level.created, 0);
  const [onSeats, onLogin] = [created(member), created(login)];
  if (onSeats !== onLogin) return onSeats > onLogin ? "member" : "login";
  return members >= loginUsers ? "member" : "login";
}

function cheaperRegistration({ rate }: Newcomers, { seat, login }: FamilyTerms, today: Basis): Basis {
  const difference = seat - rate * login;
  if (Math.abs(difference) < MONEY.newcomerShare * seat) return today;
  return difference > 0 ? "login" : "member";
}

interface Costs {
  seats: number;
  pool: number;
  /** The pool including the expected overage, per month. */
  poolCost: number;
  monthly: number;
}

/**
 * Seats are paid until the end of the term: the highest number needed so far. New users on login basis first take the seats of leavers, because these
 * are already paid.
 */
function costsOf(
  { members, loginUsers, loginRates }: Side,
  registration: Basis,
  known: { rates: Rates; newcomers: Newcomers; variation: number; terms: FamilyTerms; perUser: readonly number[] }
): Costs {
  const { rates, newcomers, variation, terms, perUser } = known;
  let seats = members;
  let seatMonths = 0;
  let loginShare = 0;
  newcomers.present.forEach((present, month) => {
    const left = members * (1 - rates.leaving) ** (month + 1);
    if (registration === "member") seats = Math.max(seats, left + present);
    else loginShare += Math.max(0, present - (members - left));
    seatMonths += seats;
  });
  const logins = MONEY.horizon * loginRates + (registration === "login" ? loginShare * newcomers.rate : 0);
  const demand: Demand = { users: loginUsers, logins, variation };
  const pool = poolOfTerm(demand, terms, perUser);
  const cost = poolCost(pool, demand, terms);
  return { seats: members, pool, poolCost: cost, monthly: (terms.seat * seatMonths) / MONEY.horizon + cost };
}
