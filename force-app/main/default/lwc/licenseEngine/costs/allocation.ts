import { money } from "../base/numbers";
import { DEFAULT_DECISION_SETTINGS } from "../base/settings";
import type { Basis } from "../contract/org";
import type { Trust } from "./confidence";
import { trustOf } from "./confidence";
import { MONEY } from "./constants";
import { cutOf, movesOf } from "./cut";
import type { Group } from "./cut";
import { monthsToMoveOn } from "./families";
import type { FamilyCounters } from "./families";
import type { Newcomers } from "./newcomers";
import { costOfSplit, outlookOf, unchanged } from "./outlook";
import type { Outlook, TermCost } from "./outlook";
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

/** Decides for one family; null without a complete month or users, because there is nothing to decide. */
export function allocate(counters: FamilyCounters, terms: FamilyTerms): Allocation | null {
  const outlook = outlookOf(counters, breakEvenOf(terms));
  return outlook && allocationOf(outlook, monthsToMoveOn(counters), terms);
}

/** @param months complete months of the record of single users */
export function allocationOf(outlook: Outlook, months: number, terms: FamilyTerms): Allocation {
  const { ordered, newcomers, rates } = outlook;
  const today = unchanged(outlook);
  const moved = movesOf(ordered, cutOf(ordered, terms), terms, months);
  const registration = cheaperRegistration(newcomers, terms, today.registration);
  const going = costOfSplit(outlook, today, terms);
  const plan = costOfSplit(outlook, { moved, registration }, terms);
  const trust = trustOfSplit(outlook, terms, going, plan);
  const { share, shareShort } = MONEY.guard;
  const { floor = DEFAULT_DECISION_SETTINGS.savingFloor } = terms;
  const least = Math.max((months < MONEY.hysteresis.months ? shareShort : share) * going.monthly, floor);
  const guarded = months < MONEY.least || trust.promised.monthly < least;
  const chosen = guarded ? going : plan;
  return {
    ...(guarded ? trustOfSplit(outlook, terms, going, going) : trust),
    seats: chosen.seats,
    pool: chosen.pool,
    newcomers: guarded ? today.registration : registration,
    cost: { now: money(going.monthly), plan: money(chosen.monthly) },
    today: { seats: going.seats, pool: going.pool, newcomers: today.registration, poolCost: money(going.poolCost) },
    groups: ordered.map((group, index) => ({ ...group, moved: guarded ? 0 : moved[index] })),
    guarded,
    rates
  };
}

/** What it is worth to change from one split to another. */
export function trustOfSplit(
  { months, rates, users }: Outlook,
  terms: FamilyTerms,
  before: Pick<TermCost, "monthly">,
  after: Pick<TermCost, "monthly">
): Trust {
  return trustOf({ months, beta: rates.beta, users, saving: before.monthly - after.monthly }, terms);
}

function cheaperRegistration({ rate }: Newcomers, { seat, login }: FamilyTerms, today: Basis): Basis {
  const difference = seat - rate * login;
  if (Math.abs(difference) < MONEY.newcomerShare * seat) return today;
  return difference > 0 ? "login" : "member";
}
