/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * LoginHistory covers six complete months and some days before them: Salesforce keeps six months, but a folder that is exported every month keeps the
 * days that Salesforce forgets.
 */
const COMPLETE_MONTHS = 6;
const DAYS_BEFORE = 10;

/** The days that the sample covers, all in UTC. Day 0 is the oldest day of LoginHistory, day `days` is the as-of date. */
export interface Calendar {
  asOf: string;
  days: number;
  /** First moment of day 0, milliseconds since 1970. */
  start: number;
  /** Number of the usage month (0, 1, ...) that each day belongs to. */
  monthOfDay: Uint8Array;
  /** Complete months: numbers as in `monthOfDay`. */
  completeMonths: number[];
  /** First day of the current month (the month of the as-of date); may be `days` on the first day of a month. */
  runningFrom: number;
}

/** `YYYY-MM-DD` of a moment. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Lays out the days before an as-of date. LoginHistory never starts on the first of a month, so that the first month is partial.
 *
 * @param asOf `YYYY-MM-DD`, the first excluded day
 * @param keptDays approximate number of days that LoginHistory reaches back; omitted: six complete months and some days
 */
export function calendarOf(asOf: string, keptDays?: number): Calendar {
  const end = Date.parse(`${asOf}T00:00:00Z`);
  let days = keptDays ?? usualDays(end);
  if (new Date(end - days * DAY).getUTCDate() === 1) days -= 1;
  const start = end - days * DAY;
  const monthOfDay = new Uint8Array(days);
  let month = 0;
  for (let day = 1; day < days; day++) {
    if (new Date(start + day * DAY).getUTCDate() === 1) month += 1;
    monthOfDay[day] = month;
  }
  const asOfDay = new Date(end).getUTCDate();
  const running = asOfDay === 1 ? month + 1 : month;
  const completeMonths = Array.from({ length: running - 1 }, (_, index) => index + 1);
  return { asOf, days, start, monthOfDay, completeMonths, runningFrom: days - (asOfDay - 1) };
}

function usualDays(end: number): number {
  const date = new Date(end);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - COMPLETE_MONTHS, 1);
  return Math.round((end - first) / DAY) + DAYS_BEFORE;
}
