import type { AgeCount, CounterFacts, HabitCount, LevelFact, PersistenceCount } from "c/licenseEngine";
import type { Person } from "./world.ts";

const AGES = 6;
const MOST_MONTHS = 12;

/** Counters of the first `months` months of a world, as hosts count them, in the plainest form of the definition. */
export function countersOf(people: readonly Person[], months: number): CounterFacts {
  const span = { months: Math.min(3, months - 1), after: 0 };
  span.after = Math.min(3, months - span.months);
  const license = (basis: Person["basis"]) => {
    const own = people.filter((person) => person.basis === basis && person.created < months);
    return {
      license: basis,
      habits: habitsOf(own, months, Math.min(months, MOST_MONTHS)),
      levels: levelsOf(own, months),
      persistence: span.months > 0 ? persistenceOf(own, months, span) : []
    };
  };
  return {
    months: Array.from({ length: months }, (_, month) => String(month).padStart(3, "0")),
    span,
    licenses: [license("member"), license("login")]
  };
}

function habitsOf(people: readonly Person[], months: number, width: number): HabitCount[] {
  const counts = new Map<string, HabitCount>();
  for (const { created, left, days } of people) {
    if (left <= months) continue;
    // The month of creation is incomplete.
    const own = Math.min(width, months - 1 - Math.max(created, -1));
    const total = sum(days.slice(months - own, months));
    const key = `${own} ${total}`;
    const count = counts.get(key) ?? { profileId: "", own, total, users: 0 };
    count.users += 1;
    counts.set(key, count);
  }
  return [...counts.values()];
}

function levelsOf(people: readonly Person[], months: number): LevelFact[] {
  return Array.from({ length: months }, (_, month) => {
    const ages: AgeCount[] = Array.from({ length: AGES }, () => ({ logins: 0, userMonths: 0 }));
    const level: LevelFact = { month: String(month).padStart(3, "0"), logins: 0, users: 0, created: 0, left: 0, ages };
    for (const { created, left, days } of people) {
      if (created > month || left <= month) continue;
      level.logins += days[month];
      level.users += 1;
      if (created === month) level.created += 1;
      if (left === month + 1) level.left += 1;
      if (created < 0) continue;
      const age = ages[Math.min(AGES - 1, month - created)];
      age.logins += days[month];
      age.userMonths += 1;
    }
    return level;
  });
}

function persistenceOf(
  people: readonly Person[],
  months: number,
  { months: width, after }: CounterFacts["span"]
): PersistenceCount[] {
  const counts = new Map<number, PersistenceCount>();
  for (let start = 0; start + width + after <= months; start += 1)
    for (const { created, left, days } of people) {
      const end = start + width;
      if (created >= start || left <= end - 1) continue;
      const total = sum(days.slice(start, end));
      const count = counts.get(total) ?? { total, windows: 0, after: 0, afterMonths: 0 };
      count.windows += 1;
      count.after += sum(days.slice(end, end + after));
      count.afterMonths += Math.max(0, Math.min(after, left - end));
      counts.set(total, count);
    }
  return [...counts.values()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
