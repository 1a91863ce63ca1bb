import { completeMonths } from "c/licenseEngine";
import type {
  CounterFacts,
  HabitCount,
  LevelFact,
  LicenseCounters,
  MonthFact,
  PersistenceCount
} from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { Population } from "../org/profiles.ts";
import { slotOf } from "./usage.ts";
import type { DayColumns } from "./userDays.ts";

/** Maximum number of months per user: habits need 12, persistence gains little from more than two years. */
export const MOST_MONTHS = 24;
/** Newest of them that make a habit. */
export const HABIT_MONTHS = 12;
const SPAN_MONTHS = 3;
const AGES = 6;

/**
 * The counters of the cost decision (its design: docs/advice.md). Makes the view `user_record`, one row per user of a population, active or
 * not: user (row number in `users`), first (index of the user's first own month), created_in (index of the month of creation, 0 for earlier ones), old (created before the record), last (index
 * of the user's last month) and the login days of each complete month, `d0`, `d1`, ...
 */
export async function counterFacts(
  database: Database,
  populations: readonly Population[],
  allMonths: readonly MonthFact[],
  days: DayColumns
): Promise<CounterFacts> {
  const months = completeMonths(allMonths, MOST_MONTHS);
  const span = spanOf(months.length);
  const facts: CounterFacts = { months: months.map(({ month }) => month), span, licenses: [] };
  if (!months.length) return facts;
  await database.run(`CREATE VIEW user_record AS ${recordSql(months, days)}`);
  const licenses = new Map<string, LicenseCounters>();
  for (const { license } of populations)
    if (!licenses.has(license))
      licenses.set(license, { license, habits: [], levels: emptyLevels(months), persistence: [] });
  const of = (population: number): LicenseCounters => licenses.get(populations[population].license)!;
  for (const { population, ...habit } of await habitRows(database, months))
    of(population).habits.push({ profileId: populations[population].profileId, ...habit });
  addUsers(await presenceRows(database), of, months.length);
  for (const row of await loginRows(database, months)) addLogins(of(row.population).levels[row.month], row);
  for (const { license, rows } of merged(await persistenceRows(database, months, span), populations))
    licenses.get(license)!.persistence = rows;
  facts.licenses = [...licenses.values()]
    .filter(({ levels }) => levels.some(({ users }) => users > 0))
    .sort((a, b) => (a.license < b.license ? -1 : 1));
  return facts;
}

/** The months of a span, and after it, of a record of so many months. */
export function spanOf(recordMonths: number): CounterFacts["span"] {
  const months = Math.min(SPAN_MONTHS, Math.max(0, recordMonths - 1));
  return { months, after: Math.min(SPAN_MONTHS, recordMonths - months) };
}

/** Users who are inactive now count as gone from the month after their last login: no date tells when they were deactivated. */
function recordSql(months: readonly MonthFact[], days: DayColumns): string {
  const starts = months.map(({ month }) => dayNumber(month));
  const ends = months.map(({ end }) => dayNumber(end));
  const countOf = (bounds: readonly number[], condition: string): string =>
    bounds.map((day) => `CAST(${day} ${condition} AS INTEGER)`).join(" + ");
  const counted = months.map(({ month }) => `CAST(bit_count(${days.maskOf(slotOf(month))}) AS UTINYINT)`);
  const newest = `greatest(${counted.map((count, index) => `CASE WHEN ${count} > 0 THEN ${index + 1} ELSE -1 END`).join(", ")}, -1)`;
  const seen = `coalesce(last_login, created)`;
  return `SELECT user, population, active,
      ${countOf(starts, "< created")} AS first, ${countOf(ends, "<= created")} AS created_in, created < ${starts[0]} AS old,
      CASE WHEN active THEN ${months.length} ELSE greatest(${countOf(starts, `<= ${seen}`)} - CAST(${seen} < ${starts[0]} - 31 AS INTEGER), ${newest}) END AS last,
      ${counted.map((count, index) => `${count} AS d${index}`).join(", ")}
    FROM user_days`;
}

export function emptyLevels(months: readonly MonthFact[]): LevelFact[] {
  return months.map(({ month }) => ({
    month,
    logins: 0,
    users: 0,
    created: 0,
    left: 0,
    ages: Array.from({ length: AGES }, () => ({ logins: 0, userMonths: 0 }))
  }));
}

type HabitRow = Omit<HabitCount, "profileId"> & { population: number };

async function habitRows(database: Database, months: readonly MonthFact[]): Promise<HabitRow[]> {
  return database.rows<HabitRow>(
    `SELECT population, ${ownSql(months.length)} AS own, ${totalSql(months.length)} AS total, count(*) AS users
      FROM user_record WHERE active GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
  );
}

/** SQL on `user_record`: own months of a user, of the newest 12. */
export function ownSql(months: number): string {
  return `${months} - greatest(first, ${firstHabitMonth(months)})`;
}

/** SQL on `user_record`: login days in these months. */
export function totalSql(months: number): string {
  const from = firstHabitMonth(months);
  const days = Array.from(
    { length: months - from },
    (_, index) => `CASE WHEN first <= ${from + index} THEN CAST(d${from + index} AS INTEGER) ELSE 0 END`
  );
  return days.join(" + ");
}

function firstHabitMonth(months: number): number {
  return months - Math.min(months, HABIT_MONTHS);
}

interface PresenceRow {
  population: number;
  createdIn: number;
  old: number;
  last: number;
  users: number;
}

async function presenceRows(database: Database): Promise<PresenceRow[]> {
  return database.rows<PresenceRow>(
    `SELECT population, created_in AS createdIn, CAST(old AS INTEGER) AS old, last, count(*) AS users
      FROM user_record GROUP BY ALL`
  );
}

function addUsers(rows: readonly PresenceRow[], of: (population: number) => LicenseCounters, months: number): void {
  for (const { population, createdIn, old, last, users } of rows) {
    const { levels } = of(population);
    for (let month = createdIn; month <= Math.min(last, months - 1); month += 1) {
      const level = levels[month];
      level.users += users;
      if (!old && month === createdIn) level.created += users;
      if (month === last) level.left += users;
      if (!old) level.ages[Math.min(AGES - 1, month - createdIn)].userMonths += users;
    }
  }
}

interface LoginRow {
  population: number;
  month: number;
  age: number | null;
  logins: number;
}

async function loginRows(database: Database, months: readonly MonthFact[]): Promise<LoginRow[]> {
  const sums = months.map((_, index) => `sum(d${index}) AS v${index}`);
  const rows = await database.rows<Record<string, number>>(
    `SELECT population, created_in AS createdIn, CAST(old AS INTEGER) AS old, ${sums.join(", ")}
      FROM user_record GROUP BY ALL`
  );
  return rows.flatMap((row) =>
    months.map((_, month) => ({
      population: row.population,
      month,
      age: row.old || month < row.createdIn ? null : Math.min(AGES - 1, month - row.createdIn),
      logins: row[`v${month}`]
    }))
  );
}

function addLogins(level: LevelFact, { age, logins }: LoginRow): void {
  level.logins += logins;
  if (age !== null) level.ages[age].logins += logins;
}

type PersistenceRow = PersistenceCount & { population: number };

/** One span at a time: a single table of all spans would be as large as the logins. */
async function persistenceRows(
  database: Database,
  months: readonly MonthFact[],
  { months: width, after }: CounterFacts["span"]
): Promise<PersistenceRow[]> {
  const rows: PersistenceRow[] = [];
  const sum = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `CAST(d${from + index} AS INTEGER)`).join(" + ");
  if (width < 1 || after < 1) return rows;
  for (let start = 0; start + width + after <= months.length; start += 1) {
    const end = start + width;
    // Spans come one after the other.

    const found = await database.rows<PersistenceRow>(
      `SELECT population, ${sum(start, end)} AS total, count(*) AS windows, sum(${sum(end, end + after)}) AS after,
        sum(greatest(0, least(${after}, last + 1 - ${end}))) AS afterMonths
      FROM user_record WHERE first <= ${start} AND last >= ${end - 1} GROUP BY 1, 2`
    );
    for (const row of found) rows.push(row);
  }
  return rows;
}

function merged(
  rows: readonly PersistenceRow[],
  populations: readonly Population[]
): { license: string; rows: PersistenceCount[] }[] {
  const licenses = new Map<string, Map<number, PersistenceCount>>();
  for (const { population, total, windows, after, afterMonths } of rows) {
    const { license } = populations[population];
    const counts = licenses.get(license) ?? new Map<number, PersistenceCount>();
    licenses.set(license, counts);
    const count = counts.get(total) ?? { total, windows: 0, after: 0, afterMonths: 0 };
    counts.set(total, {
      total,
      windows: count.windows + windows,
      after: count.after + after,
      afterMonths: count.afterMonths + afterMonths
    });
  }
  return [...licenses].map(([license, counts]) => ({
    license,
    rows: [...counts.values()].sort((a, b) => a.total - b.total)
  }));
}
