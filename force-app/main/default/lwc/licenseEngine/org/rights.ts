import { addDays, addMonths } from "../base/days";
import type { Settlement } from "../contract/org";
import type { Lines, OwnLine } from "./lines";

/** How logins above the pool are settled: by month only if every line that says so agrees, else over the 12 months of the contract year. */
export function settlementOf(lines: readonly OwnLine[]): Settlement {
  const stated = lines.filter(({ settlement }) => (settlement ?? null) !== null);
  return stated.length && stated.every(({ settlement }) => settlement === "month") ? "month" : "year";
}

/** Whether a lower quantity is allowed: false when a line forbids it, true when all lines allow it, else null. */
export function trueDownOf(lines: readonly OwnLine[]): boolean | null {
  if (lines.some(({ trueDown }) => trueDown === false)) return false;
  return lines.length && lines.every(({ trueDown }) => trueDown === true) ? true : null;
}

/**
 * The first day, from the as-of day on, on which the quantity of a line can change: the day after its end, and where the contract allows a lower quantity
 * also each anniversary of its start. Null: on no known day.
 */
export function changeDate(line: OwnLine, lines: Lines, asOf: string): string | null {
  const end = lines.until(line);
  const ended = end === null ? null : addDays(end, 1);
  if (line.trueDown !== true || line.start === null) return ended;
  const anniversary = nextAnniversary(line.start, asOf);
  return ended === null || anniversary < ended ? anniversary : ended;
}

/** The first day, from the as-of day on, on which a line need not be paid, whatever renews it; null: on no known day. */
export function releaseDate({ start, end, trueDown }: OwnLine, asOf: string): string | null {
  const ended = end === null ? null : addDays(end, 1);
  if (trueDown !== true || start === null) return ended;
  // A line that has not started can't be lowered on its first day.
  const anniversary = nextAnniversary(start, start < asOf ? asOf : addDays(start, 1));
  return ended === null || anniversary < ended ? anniversary : ended;
}

/** The first anniversary of a date on or after the as-of day; the date itself if it lies ahead. */
function nextAnniversary(start: string, asOf: string): string {
  let years = start < asOf ? 1 : 0;
  while (addMonths(start, 12 * years) < asOf) years += 1;
  return addMonths(start, 12 * years);
}
