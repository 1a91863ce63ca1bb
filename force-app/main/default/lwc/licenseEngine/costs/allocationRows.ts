import { addMonths } from "../base/days";
import { groupBy } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { CounterFacts } from "../contract/counters";
import { limitOf } from "../org/doubts";
import type { DecisionContext } from "../org/orgModel";
import { MONEY } from "./constants";
import { decisionOf } from "./decision";
import type { FamilyDecision } from "./decision";
import { familyCounters, keyOf } from "./families";
import type { FamilyCounters } from "./families";
import { familiesOf, otherBasis, termStart, termsOf } from "./familyTerms";
import type { Family } from "./familyTerms";
import { moveParts } from "./moveParts";
import type { Moved } from "./moveParts";
import type { FamilyTerms } from "./terms";

/** The row of a family's decision, and what it comes from. */
export interface FamilyAllocation {
  row: AllocationRow;
  decision: FamilyDecision;
  /** Prices of the term; null without both. */
  terms: FamilyTerms | null;
  counters: FamilyCounters;
}

/** The decisions of all families with counters; none without counters, or before the first complete month. */
export function familyAllocations(context: DecisionContext): FamilyAllocation[] {
  const facts = context.decisions?.counters;
  if (!facts?.months.length) return [];
  return familiesOf(context).flatMap((family) => decided(context, facts, family) ?? []);
}

/** The decision of the family of this name; null without counters, users or a complete month. */
export function allocationOf(context: DecisionContext, name: string): FamilyAllocation | null {
  const facts = context.decisions?.counters;
  const family = familiesOf(context).find((one) => one.name === name);
  return family && facts?.months.length ? decided(context, facts, family) : null;
}

function decided(context: DecisionContext, facts: CounterFacts, family: Family): FamilyAllocation | null {
  const { member, login } = family;
  const anchor = member ?? login!;
  const from = termStart(context, family);
  const prices = context.book.familyOn(anchor, member ? "member" : "login", from);
  const terms = termsOf(context, family, from, prices);
  const licenses = { member: member?.name ?? null, login: login?.name ?? null };
  const limit = limitOf(context.facts, [licenses.member, licenses.login]);
  const counters = familyCounters(facts, licenses, limit);
  const decision = decisionOf(counters, terms);
  if (!decision) return null;
  const { seats, pool, newcomers, today, promised, confidence, cost, months, users, rates } = decision;
  const moved = movedOf(decision, counters);
  const owned = context.licenses.filter((license) => license.family === family.name);
  const license = owned.find(({ basis }) => basis === "member") ?? owned[0];
  const row: AllocationRow = {
    family: family.name,
    currency: prices.currency,
    from,
    to: addMonths(from, MONEY.horizon),
    seats,
    pool,
    newcomers,
    // Without both prices the sizes are known, their cost is not.
    today: { ...today, poolCost: cost && today.poolCost },
    promised,
    confidence,
    cost,
    months,
    beta: rates.beta,
    users,
    parts: terms ? moveParts(decision, terms, moved, license.fact.name) : [],
    movedHabits: moved.map(({ habit }) => habit),
    reason: terms ? null : (prices.reason ?? "noPrices")
  };
  return { row, decision, terms, counters };
}

/** The habits of the groups that move, population by population, with the rate of their users. */
function movedOf({ groups }: FamilyDecision, counters: FamilyCounters): Moved[] {
  const byHabit = {
    member: groupBy(counters.member.habits, keyOf),
    login: groupBy(counters.login.habits, keyOf)
  };
  return groups
    .filter(({ moved }) => moved > 0)
    .flatMap(({ basis, own, total, rate }) =>
      byHabit[basis].get(keyOf({ own, total }))!.map(({ profileId, users }) => ({
        habit: { license: counters[basis].license, to: otherBasis(basis), profileId, own, total, users, rate },
        rate
      }))
    );
}
