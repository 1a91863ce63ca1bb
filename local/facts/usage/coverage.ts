import type { Doubt, FactsContext, MonthFact } from "c/licenseEngine";
import { usageMonths } from "c/licenseEngine";
import { InputError } from "../../csv/inputError.ts";
import { dateOf, dayNumber } from "../../csv/timestamps.ts";
import { holeDoubts, holesIn, withoutStrays } from "../doubts/rhythm.ts";
import type { FactsOptions } from "../options.ts";

/** The period that the facts cover. */
export interface Span extends Pick<FactsContext, "asOf" | "coverage"> {
  months: MonthFact[];
  /** The days (since 1970) with a row of anybody from the first day covered to the as-of date, ascending. */
  days: number[];
  /** Rows far from the rest, and days without rows that the org's rhythm does not explain. */
  doubts: Doubt[];
  /** False if another day than today would give another period: nobody came yet, or rows lie in the future. */
  settled: boolean;
}

/** How days are counted. */
export interface DayRules {
  timeZone: string;
  anchorDay: number;
  /** The day of the export (since 1970), which was not over; null if nothing tells. */
  exportDay: number | null;
}

/**
 * As-of date and coverage from the options, otherwise from the days (since 1970, ascending) with a row of any user, without stray rows and the day of the
 * export. Without rows and options coverage is empty. Months with a hole are not complete.
 *
 * @throws InputError if nothing is left between the two
 */
export function spanOfDays(
  all: readonly number[],
  options: Pick<FactsOptions, "asOf" | "coverageFrom">,
  { timeZone, anchorDay, exportDay }: DayRules
): Span {
  const now = today(timeZone);
  const { days, stray } = withoutStrayRows(all, options, now);
  const newest = days.at(-1) ?? null;
  const asOf = options.asOf ?? dateOf(newest === null ? now : endOf(days, exportDay));
  const from = options.coverageFrom ?? (days.length ? dateOf(days[0]) : asOf);
  if (from >= asOf && (days.length || options.coverageFrom)) {
    throw new InputError(
      options.coverageFrom
        ? `--coverage-from ${from} is not before the as-of date ${asOf}; the newest row of LoginHistory is of ${newest === null ? "no day" : dateOf(newest)}. Choose an earlier day.`
        : `LoginHistory has no row before the as-of date ${asOf}; its oldest is of ${from}. Choose a later --as-of.`
    );
  }
  const inside = days.filter((day) => day < dayNumber(asOf));
  const holes = holesIn(inside, dayNumber(asOf));
  const last = holes.at(-1);
  const to = last && last.to === dayNumber(asOf) ? dateOf(last.from) : asOf;
  const coverage = { from, to };
  const months = usageMonths(coverage, asOf, anchorDay).map((month) => ({
    ...month,
    complete:
      month.complete && !holes.some((hole) => hole.from < dayNumber(month.end) && hole.to > dayNumber(month.month))
  }));
  return {
    asOf,
    coverage,
    months,
    days: all.filter((day) => day >= dayNumber(from) && day < dayNumber(asOf)),
    doubts: [...strayDoubts(stray), ...holeDoubts("emptyDays", holes)],
    settled: all.length > 0 && all[all.length - 1] <= now
  };
}

/** The day after the newest row, or the day of the export: it was not over. A day of the export before the newest rows is that of an older one. */
function endOf(days: readonly number[], exportDay: number | null): number {
  const newest = days[days.length - 1];
  const counts = exportDay !== null && days[0] < exportDay && newest <= exportDay + 1;
  return counts ? Math.min(newest + 1, exportDay) : newest + 1;
}

/** Leaves out rows in the future, unless the whole history is, and rows far from the rest. Bounds that the user states hold. */
function withoutStrayRows(
  all: readonly number[],
  { asOf, coverageFrom }: FactsOptions,
  now: number
): { days: number[]; stray: number[] } {
  const future = all.length && all[Math.floor(all.length / 2)] <= now ? all.filter((day) => day > now + 1) : [];
  const past = future.length ? all.filter((day) => day <= now + 1) : all;
  const { from, to, stray } = withoutStrays(past);
  const left = (day: number): boolean =>
    (asOf === undefined && to !== null && day >= to) || (coverageFrom === undefined && from !== null && day < from);
  const far = stray.filter(left);
  return { days: past.filter((day) => !far.includes(day)), stray: [...far, ...future].sort((a, b) => a - b) };
}

function strayDoubts(stray: readonly number[]): Doubt[] {
  return stray.length
    ? [{ code: "strayLogins", numbers: { days: stray.length }, days: { day: dateOf(stray[0]) } }]
    : [];
}

/** The days of a span whose bit (day mod 32) is set. */
export function daysOf(start: number, end: number, mask: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index).filter((day) => (mask >>> (day & 31)) & 1);
}

/** First day (since 1970) of the usage month that starts in calendar month `slot` (year * 12 + month - 1). */
export function monthStart(slot: number, anchorDay: number): number {
  const year = Math.floor(slot / 12);
  const lastDay = new Date(Date.UTC(year, (slot % 12) + 1, 0)).getUTCDate();
  return Date.UTC(year, slot % 12, Math.min(anchorDay, lastDay)) / 86_400_000;
}

/** The day (since 1970) that it is in a time zone. */
export function today(timeZone: string): number {
  return dayIn(timeZone, new Date());
}

/** The day (since 1970) of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): number {
  return dayNumber(new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment));
}
