import type { CounterFacts, HabitCount, LicenseCounters } from "../contract/counters";
import type { Limit } from "../org/doubts";

/** The counters of one family: those of its member and of its login license. */
export interface FamilyCounters {
  /** Complete usage months of single users. */
  months: number;
  span: CounterFacts["span"];
  member: LicenseCounters;
  login: LicenseCounters;
  /** The most confidence that the data allows; absent: no limit. */
  limit?: Limit;
}

/** The complete months that moves may rest on: none while the login history is evidently incomplete. */
export function monthsToMoveOn({ months, limit }: Pick<FamilyCounters, "months" | "limit">): number {
  return limit === "none" ? 0 : months;
}

/** The counters of a family by the names of its licenses; a license without users has none. */
export function familyCounters(
  facts: CounterFacts,
  { member, login }: { member: string | null; login: string | null },
  limit: Limit = "high"
): FamilyCounters {
  const of = (name: string | null): LicenseCounters =>
    facts.licenses.find(({ license }) => license === name) ?? {
      license: name ?? "",
      habits: [],
      levels: [],
      persistence: []
    };
  return { months: facts.months.length, span: facts.span, member: of(member), login: of(login), limit };
}

/** Users of a license with the same habit, of all its populations together. */
export type Habit = Omit<HabitCount, "profileId">;

/**
 * Each habit of a license once, by own months and login days. Populations share the prices, so a decision depends only on these sums; a fixed order
 * keeps the sums of rates the same in both hosts, to the last digit.
 */
export function habitsOf({ habits }: LicenseCounters): Habit[] {
  const byHabit = new Map<string, Habit>();
  for (const { own, total, users } of habits) {
    const key = keyOf({ own, total });
    const known = byHabit.get(key);
    if (known) known.users += users;
    else byHabit.set(key, { own, total, users });
  }
  return [...byHabit.values()].sort((a, b) => a.own - b.own || a.total - b.total);
}

/** Equal for users with the same habit. */
export function keyOf({ own, total }: Pick<HabitCount, "own" | "total">): string {
  return `${own} ${total}`;
}
