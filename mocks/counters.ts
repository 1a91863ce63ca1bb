import type { CounterFacts, HabitCount, LevelFact, LicenseCounters } from "c/licenseEngine";

/** So many users who log in so often, in each of their own months. */
export interface Crowd {
  users: number;
  perMonth: number;
  /** All months unless told. */
  own?: number;
  profileId?: string;
}

/** Counters of licenses whose users do the same in every month: nobody leaves or comes, and frequent users stay frequent. */
export function counterFacts(
  licenses: Record<string, readonly Crowd[]>,
  months = 12,
  level: Partial<LevelFact> = {}
): CounterFacts {
  const days = Array.from({ length: months }, (_, index) => {
    const month = new Date(Date.UTC(2026, 10 - months + index, 1));
    return month.toISOString().slice(0, 10);
  });
  return {
    months: days,
    span: { months: Math.min(3, months - 1), after: Math.max(0, Math.min(3, months - 3)) },
    licenses: Object.entries(licenses).map(([license, crowds]) => countersOf(license, crowds, days, level))
  };
}

function countersOf(
  license: string,
  crowds: readonly Crowd[],
  months: readonly string[],
  level: Partial<LevelFact>
): LicenseCounters {
  const habits = crowds.map(
    ({ users, perMonth, own = months.length, profileId = "00e000000000001AAA" }): HabitCount => {
      return { profileId, own, total: perMonth * own, users };
    }
  );
  return {
    license,
    habits,
    levels: months.map((month) => ({
      month,
      logins: crowds.reduce((sum, { users, perMonth }) => sum + users * perMonth, 0),
      users: crowds.reduce((sum, { users }) => sum + users, 0),
      created: 0,
      left: 0,
      ages: Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 })),
      ...level
    })),
    persistence: crowds.map(({ users, perMonth }) => ({
      total: 3 * perMonth,
      windows: users,
      after: 3 * perMonth * users,
      afterMonths: 3 * users
    }))
  };
}
