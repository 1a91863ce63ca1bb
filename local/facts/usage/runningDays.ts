import type { InactiveLoginFact, RunningDayFact } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { dateOf, dayNumber } from "../../csv/timestamps.ts";
import type { Population } from "../org/profiles.ts";
import { monthStart } from "./coverage.ts";

/** The input for counting the login days of the view `user_months`. */
export interface DaysFrame {
  populations: Population[];
  anchorDay: number;
  /** First excluded day. */
  asOf: string;
}

/** Number (year * 12 + month - 1) of the usage month of a day. */
export function slotOfDay(day: number, anchorDay: number): number {
  const slot = Number(dateOf(day).slice(0, 4)) * 12 + Number(dateOf(day).slice(5, 7)) - 1;
  return monthStart(slot, anchorDay) <= day ? slot : slot - 1;
}

/**
 * Login days of each license on each day of the current usage month, by license and day; days without any have no row. The store
 * keeps days only, not the rows of LoginHistory.
 */
export async function runningDays(database: Database, frame: DaysFrame): Promise<RunningDayFact[]> {
  const asOf = dayNumber(frame.asOf);
  const slot = slotOfDay(asOf, frame.anchorDay);
  const start = monthStart(slot, frame.anchorDay);
  const end = monthStart(slot + 1, frame.anchorDay);
  const days = Array.from({ length: asOf - start }, (_, index) => start + index);
  if (!days.length) return [];
  const sums = days.map((day) => `sum((days >> ${day & 31}) & 1) AS "${day}"`);
  const rows = await database.rows<Record<string, number>>(
    `SELECT population, ${sums.join(", ")} FROM user_months WHERE slot = ${slot} AND active AND created < ${end} GROUP BY 1`
  );
  const logins = new Map<string, number[]>();
  for (const row of rows) {
    const { license } = frame.populations[row.population];
    const sum = logins.get(license) ?? days.map(() => 0);
    logins.set(
      license,
      sum.map((count, index) => count + row[days[index]])
    );
  }
  return [...logins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([license, counts]) =>
      counts.map((count, index) => ({ license, day: dateOf(days[index]), logins: count, rows: null }))
    )
    .filter((fact) => fact.logins > 0);
}

/** Login days of users who are inactive now, by license and usage month. */
export async function inactiveLogins(database: Database, frame: DaysFrame): Promise<InactiveLoginFact[]> {
  const rows = await database.rows<{ population: number; slot: number; users: number; logins: number }>(
    `SELECT population, slot, count(*) AS users, sum(bit_count(days)) AS logins
      FROM user_months WHERE NOT active GROUP BY ALL`
  );
  const facts = new Map<string, InactiveLoginFact>();
  for (const { population, slot, users, logins } of rows) {
    const { license } = frame.populations[population];
    const month = dateOf(monthStart(slot, frame.anchorDay));
    const fact = facts.get(`${license}\n${month}`) ?? { license, month, users: 0, logins: 0 };
    facts.set(`${license}\n${month}`, { ...fact, users: fact.users + users, logins: fact.logins + logins });
  }
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
