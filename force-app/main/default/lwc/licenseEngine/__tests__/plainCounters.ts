import type { CounterFacts, HabitCount, LevelFact, LicenseCounters, PersistenceCount } from "c/licenseEngine";
import { addMonths } from "c/licenseEngine";
import { idOf } from "./fixtures";
import type { Crowd, Org } from "./orgArbitrary";

const SPAN_MONTHS = 3;
const HABIT_MONTHS = 12;
const AGES = 6;

/** Counters by their definition (money.md 7), one user after the other. */
export function plainCounters({ months, crowds }: Org): CounterFacts {
  const width = Math.min(SPAN_MONTHS, months.length - 1);
  const span = { months: width, after: Math.min(SPAN_MONTHS, months.length - width) };
  const licenses = [...new Set(crowds.map(({ license }) => license))].map((license): LicenseCounters => {
    const people = crowds.filter((one) => one.license === license);
    return {
      license,
      habits: habitsOf(people, months),
      levels: levelsOf(people, months),
      persistence: span.months ? persistenceOf(people, months, span) : []
    };
  });
  return { months, span, licenses };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Index of the first month that is the user's own. */
function firstOwn({ created }: Crowd, months: readonly string[]): number {
  return months.filter((month) => month < created).length;
}

/** Index of the last month in which the user exists; a leaver is there until the month after the last login. */
function lastMonth({ active, created, lastLogin }: Crowd, months: readonly string[]): number {
  if (active) return months.length;
  const seen = lastLogin ?? created;
  return seen < addMonths(months[0], -1) ? -1 : months.findLastIndex((month) => month <= seen) + 1;
}

function habitsOf(people: readonly Crowd[], months: readonly string[]): HabitCount[] {
  const habits = new Map<string, HabitCount>();
  for (const person of people.filter(({ active }) => active)) {
    const own = Math.min(HABIT_MONTHS, months.length - firstOwn(person, months));
    const total = own ? sum(person.loginDays.slice(-own)) : 0;
    const profileId = idOf("00e", person.profile);
    const key = JSON.stringify([profileId, own, total]);
    const known = habits.get(key) ?? { profileId, own, total, users: 0 };
    habits.set(key, { ...known, users: known.users + person.users });
  }
  return [...habits.values()];
}

function levelsOf(people: readonly Crowd[], months: readonly string[]): LevelFact[] {
  return months.map((month, index) => {
    const level: LevelFact = {
      month,
      logins: 0,
      users: 0,
      created: 0,
      left: 0,
      ages: Array.from({ length: AGES }, () => ({ logins: 0, userMonths: 0 }))
    };
    for (const person of people) {
      const { users, created, loginDays } = person;
      level.logins += users * loginDays[index];
      const inRecord = created >= months[0];
      const createdIn = inRecord ? months.findLastIndex((start) => start <= created) : 0;
      const last = lastMonth(person, months);
      if (index < createdIn || index > last) continue;
      level.users += users;
      if (index === last) level.left += users;
      if (!inRecord) continue;
      if (index === createdIn) level.created += users;
      const age = level.ages[Math.min(AGES - 1, index - createdIn)];
      age.logins += users * loginDays[index];
      age.userMonths += users;
    }
    return level;
  });
}

function persistenceOf(
  people: readonly Crowd[],
  months: readonly string[],
  span: CounterFacts["span"]
): PersistenceCount[] {
  const counts = new Map<number, PersistenceCount>();
  for (const person of people)
    for (let start = 0; start + span.months + span.after <= months.length; start += 1) {
      const end = start + span.months;
      const last = lastMonth(person, months);
      if (firstOwn(person, months) > start || last < end - 1) continue;
      const { users, loginDays } = person;
      const total = sum(loginDays.slice(start, end));
      const known = counts.get(total) ?? { total, windows: 0, after: 0, afterMonths: 0 };
      counts.set(total, {
        total,
        windows: known.windows + users,
        after: known.after + users * sum(loginDays.slice(end, end + span.after)),
        afterMonths: known.afterMonths + users * Math.max(0, Math.min(span.after, last + 1 - end))
      });
    }
  return [...counts.values()];
}
