import type { FactsContext } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { InputError } from "../../csv/inputError.ts";
import { dateOf, dayNumber } from "../../csv/timestamps.ts";
import type { FactsOptions } from "../options.ts";

/** The period that the facts cover. */
export type Span = Pick<FactsContext, "asOf" | "coverage">;

/**
 * As-of date and coverage from the options, otherwise from the oldest and newest row of any user in the table `login_groups`. Without rows and
 * options coverage is empty.
 *
 * @throws InputError if nothing is left between the two
 */
export async function readSpan(
  database: Database,
  options: FactsOptions,
  timeZone: string,
  anchorDay: number
): Promise<Span> {
  const { oldest, newest } = await extent(database, anchorDay);
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
async function extent(database: Database, anchorDay: number) {
  const groups = await database.rows<{ slot: number; days: number }>(
    `SELECT slot, bit_or(days) AS days FROM login_groups GROUP BY 1`
  );
  const days = groups.flatMap(({ slot, days: mask }) => {
    const half = Math.floor(slot / 2);
    return slot % 2
      ? daysOf(half * 32, half * 32 + 32, mask)
      : daysOf(monthStart(half, anchorDay), monthStart(half + 1, anchorDay), mask);
  });
  days.sort((a, b) => a - b);
  return { oldest: days[0] ?? null, newest: days[days.length - 1] ?? null };
}

/** The days of a span whose bit (day mod 32) is set. */
function daysOf(start: number, end: number, mask: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index).filter((day) => (mask >>> (day & 31)) & 1);
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
