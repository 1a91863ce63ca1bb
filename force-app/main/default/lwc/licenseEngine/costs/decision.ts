import type { Basis } from "../contract/org";
import { limited } from "../org/doubts";
import { allocate } from "./allocation";
import type { Allocation } from "./allocation";
import { MONEY } from "./constants";
import type { FamilyCounters } from "./families";
import type { FamilyTerms } from "./terms";

/** With these prices no users move; seats and pool still get a size. */
export const NO_SPLIT: FamilyTerms = { seat: 1, login: 1, overage: null, settlement: "term" };

/** The decision of one family as hosts tell it: without both prices it sizes seats and pool, and nothing else. `FamilyDecision` is its twin in Apex. */
export interface FamilyDecision extends Pick<
  Allocation,
  "seats" | "pool" | "newcomers" | "today" | "confidence" | "groups" | "guarded" | "rates"
> {
  /** Null without both prices, and before three complete months. */
  promised: Allocation["promised"] | null;
  /** Null without both prices. */
  cost: Allocation["cost"] | null;
  /** Complete months that the promise rests on, 12 at most. */
  months: number;
  /** Users who should change basis. */
  users: { toLogin: number; toMember: number };
}

/**
 * Decides for one family (money.md 3 and 6); null without a complete month or users.
 *
 * @param terms null when a price is missing
 */
export function decisionOf(counters: FamilyCounters, terms: FamilyTerms | null): FamilyDecision | null {
  const allocation = allocate(counters, terms ?? NO_SPLIT);
  if (!allocation) return null;
  const { today, promised, confidence, cost, guarded, rates } = allocation;
  const groups = terms ? allocation.groups : allocation.groups.map((group) => ({ ...group, moved: 0 }));
  const { seats, pool, newcomers } = terms ? allocation : today;
  const leaving = (basis: Basis): number =>
    groups.reduce((sum, group) => sum + (group.basis === basis ? group.moved : 0), 0);
  return {
    seats,
    pool,
    newcomers,
    today,
    promised: terms && counters.months >= MONEY.least ? promised : null,
    confidence: limited(confidence, counters.limit ?? "high"),
    cost: terms ? cost : null,
    months: Math.min(MONEY.year, Math.max(counters.months, rates.levels.length)),
    users: { toLogin: leaving("member"), toMember: leaving("login") },
    groups,
    guarded,
    rates
  };
}
