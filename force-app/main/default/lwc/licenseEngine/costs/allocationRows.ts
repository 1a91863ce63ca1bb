import { addMonths } from "../base/days";
import { money } from "../base/numbers";
import type { AllocationRow, MovedHabit, PopulationPart } from "../contract/allocations";
import type { CounterFacts } from "../contract/counters";
import type { Basis } from "../contract/org";
import type { DecisionContext } from "../org/orgModel";
import { allocate } from "./allocation";
import type { Allocation } from "./allocation";
import { MONEY } from "./constants";
import { familyCounters } from "./families";
import { familiesOf, otherBasis, termStart, termsOf } from "./familyTerms";
import type { Family } from "./familyTerms";
import type { FamilyTerms } from "./terms";

/** With these prices no users move; seats and pool still get a size. */
const NO_SPLIT: FamilyTerms = { seat: 1, login: 1, overage: null, settlement: "term" };

/** The decisions of all families with counters; none without counters, or before the first complete month. */
export function allocationRows(context: DecisionContext): AllocationRow[] {
  const counters = context.decisions?.counters;
  if (!counters?.months.length) return [];
  return familiesOf(context).flatMap((family) => {
    const row = rowOf(context, counters, family);
    return row ? [row] : [];
  });
}

function rowOf(context: DecisionContext, counters: CounterFacts, family: Family): AllocationRow | null {
  const { member, login } = family;
  const anchor = member ?? login!;
  const prices = context.book.family(anchor, member ? "member" : "login", context.pricedMonth);
  const terms = termsOf(context, family, prices);
  const both = terms !== null && member !== null && login !== null;
  const known = familyCounters(counters, { member: member?.name ?? null, login: login?.name ?? null });
  const allocation = allocate(known, both ? terms : NO_SPLIT);
  if (!allocation) return null;
  const from = termStart(context, family);
  const moved = both ? movedHabits(allocation, family) : [];
  const toward = (to: Basis): number => moved.reduce((sum, row) => sum + (row.to === to ? row.users : 0), 0);
  const { seats, pool, newcomers, today, promised, confidence, cost, rates } = allocation;
  return {
    family: family.name,
    currency: prices.currency,
    from,
    to: addMonths(from, MONEY.horizon),
    seats: both ? seats : today.seats,
    pool: both ? pool : today.pool,
    newcomers: both ? newcomers : today.newcomers,
    today,
    promised: both && counters.months.length >= MONEY.least ? promised : null,
    confidence,
    cost: both ? cost : null,
    months: Math.min(MONEY.year, Math.max(counters.months.length, rates.levels.length)),
    beta: rates.beta,
    users: { toLogin: toward("login"), toMember: toward("member") },
    parts: both ? partsOf(allocation, terms, moved) : [],
    movedHabits: moved,
    reason: both ? null : (prices.reason ?? "noPrices")
  };
}

function movedHabits({ groups }: Allocation, { member, login }: Family): MovedHabit[] {
  return groups
    .filter(({ moved }) => moved > 0)
    .map(({ basis, profileId, own, total, moved }) => ({
      license: (basis === "member" ? member : login)!.name,
      to: otherBasis(basis),
      profileId,
      own,
      total,
      users: moved
    }));
}

/** Each population's moves, and its share of the promise in proportion to what its moves alone save. */
function partsOf(
  { groups, promised }: Allocation,
  { seat, login }: FamilyTerms,
  moved: readonly MovedHabit[]
): PopulationPart[] {
  const parts = new Map<string, PopulationPart & { alone: number }>();
  const rates = groups.filter((group) => group.moved > 0);
  moved.forEach(({ license, profileId, to, users }, index) => {
    const key = JSON.stringify([license, profileId]);
    const part = parts.get(key) ?? { license, profileId, toLogin: 0, toMember: 0, monthly: 0, alone: 0 };
    part[to === "login" ? "toLogin" : "toMember"] += users;
    part.alone += users * Math.abs(seat - login * rates[index].rate);
    parts.set(key, part);
  });
  const all = [...parts.values()].reduce((sum, { alone }) => sum + alone, 0);
  let left = promised.monthly;
  return [...parts.values()].map(({ alone, ...part }, index, rows) => {
    const share = index === rows.length - 1 ? left : money((promised.monthly * alone) / all);
    left = money(left - share);
    return { ...part, monthly: share };
  });
}
