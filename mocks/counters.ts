import type { AuditFacts, CounterFacts, HabitCount, LevelFact, LicenseCounters } from "c/licenseEngine";
import { addMonths, completeMonths } from "c/licenseEngine";

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
    licenses: Object.entries(licenses).map(([license, crowds]) => crowdCounters(license, crowds, days, level))
  };
}

function crowdCounters(
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

/** Months of which the record keeps the sums of each license, also where the login history is shorter. */
const RECORD = 12;

/**
 * The counters of an org in which everybody always comes as often as in its newest complete month, and nobody joins or leaves: no license has any before the
 * first complete month.
 */
export function countersOf({ context, licenses, usage }: AuditFacts): CounterFacts {
  const months = completeMonths(context.months, context.months.length).map(({ month }) => month);
  const newest = months.at(-1) ?? null;
  const habitsOf = (license: string): HabitCount[] =>
    usage
      .filter((row) => row.license === license && row.month === newest && row.siteId === null)
      .flatMap(({ profileId, frequencies }) =>
        frequencies.flatMap((users, days) =>
          users ? [{ profileId, own: months.length, total: days * months.length, users }] : []
        )
      );
  return {
    months,
    span: { months: 1, after: 1 },
    licenses: newest === null ? [] : licenses.map(({ name }) => habitCounters(name, newest, habitsOf(name)))
  };
}

function habitCounters(license: string, newest: string, habits: HabitCount[]): LicenseCounters {
  const users = habits.reduce((sum, habit) => sum + habit.users, 0);
  const logins = habits.reduce((sum, { total, own, users: alike }) => sum + (alike * total) / own, 0);
  return {
    license,
    habits,
    levels: Array.from({ length: RECORD }, (_, i) => ({
      month: addMonths(newest, i + 1 - RECORD),
      logins,
      users,
      created: 0,
      left: 0,
      ages: Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 }))
    })),
    persistence: habits.map(({ total, own, users: windows }) => ({
      total: total / own,
      windows,
      after: (windows * total) / own,
      afterMonths: windows
    }))
  };
}
