import type { MonthFact } from "../contract/org";

const DAY = 86_400_000;

/** Days from 1970-01-01 to a `YYYY-MM-DD` date. @throws RangeError for an invalid date */
export function dayNumber(date: string): number {
  const number = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(number) || dateOfDay(number) !== date)
    throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  return number;
}

/** The `YYYY-MM-DD` date that many days after 1970-01-01. */
function dateOfDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The date that many days later (earlier for a negative number). */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day that many months later (earlier for a negative number); in a shorter month its last day. */
export function addMonths(date: string, months: number): string {
  dayNumber(date);
  const [year, month, day] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return dateOfDay(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay)) / DAY);
}

/**
 * Usage months that coverage touches, oldest first, partial ones too. A month is complete when coverage reaches from its start to its end.
 *
 * @param coverage from inclusive, to exclusive, `YYYY-MM-DD`; no month when it is empty
 * @param asOf first day that is not included; months end here even if coverage continues
 * @param anchorDay day of the month on which a usage month starts, 1..31; a shorter month starts on its last day
 * @throws RangeError for an invalid date or an anchor day outside 1..31
 */
export function usageMonths(coverage: { from: string; to: string }, asOf: string, anchorDay: number): MonthFact[] {
  if (!Number.isInteger(anchorDay) || anchorDay < 1 || anchorDay > 31)
    throw new RangeError(`Anchor day ${anchorDay}: expected a whole number from 1 to 31`);
  const to = coverage.to < asOf ? coverage.to : asOf;
  const from = parse(coverage.from);
  parse(to);
  const months: MonthFact[] = [];
  if (coverage.from >= to) return months;

  let index = from.year * 12 + from.month - 1;
  if (startOf(index, anchorDay) > coverage.from) index -= 1;
  for (; startOf(index, anchorDay) < to; index += 1) {
    const month = startOf(index, anchorDay);
    const end = startOf(index + 1, anchorDay);
    months.push({ month, end, complete: coverage.from <= month && end <= to });
  }
  return months;
}

/** The day before a `YYYY-MM-DD` date. @throws RangeError for an invalid date */
export function previousDay(date: string): string {
  const { year, month, day } = parse(date);
  if (day > 1) return format(year, month, day - 1);
  const index = year * 12 + month - 2;
  return format(Math.floor(index / 12), (index % 12) + 1, daysIn(index));
}

/** `index` counts calendar months from year 0. */
function startOf(index: number, anchorDay: number): string {
  return format(Math.floor(index / 12), (index % 12) + 1, Math.min(anchorDay, daysIn(index)));
}

function daysIn(index: number): number {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parse(date: string): { year: number; month: number; day: number } {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year * 12 + month - 1)))
    throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  return { year, month, day };
}

function format(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
