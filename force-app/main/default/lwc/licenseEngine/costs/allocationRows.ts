import { addMonths } from "../base/days";
import { groupBy, money } from "../base/numbers";
import type { AllocationRow, MovedHabit, PopulationPart } from "../contract/allocations";
import type { CounterFacts } from "../contract/counters";
import type { DecisionContext } from "../org/orgModel";
import { MONEY } from "./constants";
import { decisionOf } from "./decision";
import type { FamilyDecision } from "./decision";
import { familyCounters, keyOf } from "./families";
import type { FamilyCounters } from "./families";
import { familiesOf, otherBasis, termStart, termsOf } from "./familyTerms";
import type { Family } from "./familyTerms";
import type { FamilyTerms } from "./terms";

/** The row of a family's decision, and what it comes from. */
export interface FamilyAllocation {
  row: AllocationRow;
  decision: FamilyDecision;
  counters: FamilyCounters;
}

/** The decisions of all families with counters; none without counters, or before the first complete month. */
export function familyAllocations(context: DecisionContext): FamilyAllocation[] {
  const facts = context.decisions?.counters;
  if (!facts?.months.length) return [];
  return familiesOf(context).flatMap((family) => decided(context, facts, family) ?? []);
}

function decided(context: DecisionContext, facts: CounterFacts, family: Family): FamilyAllocation | null {
  const { member, login } = family;
  const anchor = member ?? login!;
  const from = termStart(context, family);
  const prices = context.book.familyOn(anchor, member ? "member" : "login", from);
  const terms = termsOf(context, family, from, prices);
  const counters = familyCounters(facts, { member: member?.name ?? null, login: login?.name ?? null });
  const decision = decisionOf(counters, terms);
  if (!decision) return null;
  const { seats, pool, newcomers, today, promised, confidence, cost, months, users, rates } = decision;
  const row: AllocationRow = {
    family: family.name,
    currency: prices.currency,
    from,
    to: addMonths(from, MONEY.horizon),
    seats,
    pool,
    newcomers,
    today,
    promised,
    confidence,
    cost,
    months,
    beta: rates.beta,
    users,
    parts: terms ? partsOf(decision, terms, counters) : [],
    movedHabits: movedOf(decision, counters).map(({ habit }) => habit),
    reason: terms ? null : (prices.reason ?? "noPrices")
  };
  return { row, decision, counters };
}

/** The habits of the groups that move, population by population, with the rate of their users. */
function movedOf({ groups }: FamilyDecision, counters: FamilyCounters): { habit: MovedHabit; rate: number }[] {
  const byHabit = {
    member: groupBy(counters.member.habits, keyOf),
    login: groupBy(counters.login.habits, keyOf)
  };
  return groups
    .filter(({ moved }) => moved > 0)
    .flatMap(({ basis, own, total, rate }) =>
      byHabit[basis].get(keyOf({ own, total }))!.map(({ profileId, users }) => ({
        habit: { license: counters[basis].license, to: otherBasis(basis), profileId, own, total, users },
        rate
      }))
    );
}

/** Each population's moves, and its share of the promise in proportion to what its moves alone save. */
function partsOf(decision: FamilyDecision, { seat, login }: FamilyTerms, counters: FamilyCounters): PopulationPart[] {
  const promised = decision.promised?.monthly ?? 0;
  const parts = new Map<string, PopulationPart & { alone: number }>();
  for (const { habit, rate } of movedOf(decision, counters)) {
    const { license, profileId, to, users } = habit;
    const key = JSON.stringify([license, profileId]);
    const part = parts.get(key) ?? { license, profileId, toLogin: 0, toMember: 0, monthly: 0, alone: 0 };
    part[to === "login" ? "toLogin" : "toMember"] += users;
    part.alone += users * Math.abs(seat - login * rate);
    parts.set(key, part);
  }
  const all = [...parts.values()].reduce((sum, { alone }) => sum + alone, 0);
  let left = promised;
  return [...parts.values()].map(({ alone, ...part }, index, rows) => {
    const share = index === rows.length - 1 ? left : money((promised * alone) / all);
    left = money(left - share);
    return { ...part, monthly: share };
  });
}
