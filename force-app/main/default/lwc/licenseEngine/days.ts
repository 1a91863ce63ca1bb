const DAY = 86_400_000;

/** Days from 1970-01-01 to a `YYYY-MM-DD` date. @throws RangeError for a date that is none */
export function dayNumber(date: string): number {
  const number = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(number) || dateOfDay(number) !== date)
    throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  return number;
}

/** The `YYYY-MM-DD` date that many days after 1970-01-01. */
export function dateOfDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The date so many days later (earlier for a negative number). */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later (earlier for a negative number); in a shorter month its last day. */
export function addMonths(date: string, months: number): string {
  dayNumber(date);
  const [year, month, day] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return dateOfDay(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay)) / DAY);
}
