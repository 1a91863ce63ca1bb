import type { FactsContext } from "c/licenseEngine";
import type { Database } from "./database.ts";
import { InputError } from "./inputError.ts";
import type { FactsOptions } from "./options.ts";
import { dateOf, dayNumber } from "./timestamps.ts";
import { localDaySql } from "./timeZone.ts";
import { KIND } from "./visits.ts";

/** What time the facts speak of. */
export type Span = Pick<FactsContext, "asOf" | "coverage">;

/**
 * As-of date and coverage by the options, else by the oldest and newest row of anybody in the table `visits`. Without rows and
 * options coverage is empty.
 *
 * @throws InputError when nothing is left between the two
 */
export async function readSpan(
  database: Database,
  options: FactsOptions,
  timeZone: string,
  anchorDay: number
): Promise<Span> {
  const { oldest, newest } = await extent(database, timeZone, anchorDay);
  const asOf = options.asOf ?? dateOf(newest === null ? today(timeZone) : newest + 1);
  const from = options.coverageFrom ?? (oldest === null ? asOf : dateOf(oldest));
  if (from >= asOf && (oldest !== null || options.coverageFrom)) {
    throw new InputError(
      options.coverageFrom
        ? `--coverage-from ${from} is not before the as-of date ${asOf}; the newest row of LoginHistory is of ${newest === null ? "no day" : dateOf(newest)}. Choose an earlier day.`
        : `LoginHistory has no row before the as-of date ${asOf}; its oldest is of ${from}. Choose a later --as-of.`
    );
  }
  return { asOf, coverage: { from, to: asOf } };
}

/** First and last day (since 1970) of the rows, null without rows. */
async function extent(database: Database, timeZone: string, anchorDay: number) {
  const day = `CASE WHEN kind = ${KIND.other} THEN slot ELSE ${localDaySql("slot", timeZone)} END`;
  const [others] = await database.rows<{ oldest: number | null; newest: number | null }>(
    `SELECT min(${day}) AS n_oldest, max(${day}) AS n_newest FROM visits WHERE kind <> ${KIND.visit}`
  );
  const months = await database.rows<{ slot: number; days: number }>(
    `SELECT slot AS n_slot, bit_or(days) AS n_days FROM visits WHERE kind = ${KIND.visit} GROUP BY 1 ORDER BY 1`
  );
  const visited = months.length
    ? [...daysOf(months[0], anchorDay), ...daysOf(months[months.length - 1], anchorDay)]
    : [];
  const days = [others.oldest, others.newest, ...visited].filter((found) => found !== null);
  return { oldest: days.length ? Math.min(...days) : null, newest: days.length ? Math.max(...days) : null };
}

/** The days of a usage month whose bit (day mod 32) is set. */
function daysOf({ slot, days }: { slot: number; days: number }, anchorDay: number): number[] {
  const start = monthStart(slot, anchorDay);
  const end = monthStart(slot + 1, anchorDay);
  return Array.from({ length: end - start }, (_, index) => start + index).filter((day) => (days >>> (day & 31)) & 1);
}

/** First day (since 1970) of the usage month that starts in calendar month `slot` (year * 12 + month - 1). */
export function monthStart(slot: number, anchorDay: number): number {
  const year = Math.floor(slot / 12);
  const lastDay = new Date(Date.UTC(year, (slot % 12) + 1, 0)).getUTCDate();
  return Date.UTC(year, slot % 12, Math.min(anchorDay, lastDay)) / 86_400_000;
}

function today(timeZone: string): number {
  return dayNumber(new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date()));
}
