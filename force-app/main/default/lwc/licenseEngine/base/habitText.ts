import type { CounterFacts, CounterHead, HabitCount, HabitRow } from "../contract/counters";

/** Habits by population, as hosts send them: text, because it takes a seventh of the space of objects. */
export function habitRows({ licenses }: CounterFacts): HabitRow[] {
  return licenses.flatMap(({ license, habits }) => {
    const byProfile = new Map<string, Map<number, string[]>>();
    for (const { profileId, own, total, users } of habits) {
      const groups = byProfile.get(profileId) ?? new Map<number, string[]>();
      byProfile.set(profileId, groups);
      const pairs = groups.get(own) ?? [];
      groups.set(own, pairs);
      pairs.push(`${total}:${users}`);
    }
    return [...byProfile].map(([profileId, groups]) => ({
      license,
      profileId,
      habits: [...groups].map(([own, pairs]) => `${own}=${pairs.join(",")}`).join(";")
    }));
  });
}

/** Adds the habits back, which hosts send separately; a license without a record gets none. */
export function withHabits(head: CounterHead, rows: readonly HabitRow[]): CounterFacts {
  const byLicense = new Map<string, HabitCount[]>();
  for (const row of rows) {
    const habits = byLicense.get(row.license) ?? [];
    byLicense.set(row.license, habits);
    for (const habit of habitsOf(row)) habits.push(habit);
  }
  return {
    ...head,
    licenses: head.licenses.map((record) => ({ ...record, habits: byLicense.get(record.license) ?? [] }))
  };
}

function habitsOf({ profileId, habits }: HabitRow): HabitCount[] {
  return habits.split(";").flatMap((group) => {
    const [own, pairs] = group.split("=");
    return pairs.split(",").map((pair) => {
      const [total, users] = pair.split(":").map(Number);
      return { profileId, own: Number(own), total, users };
    });
  });
}
