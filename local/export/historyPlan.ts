import type { Span } from "../csv/exportMarker.ts";
import { joined, uncovered } from "./spans.ts";

/**
 * Salesforce may write a login some time after it happened, and clocks differ: so much of the end of an export is read again by the next
 * one; in milliseconds.
 */
export const SETTLED = 3_600_000;

/** One month of login history to read. */
export interface MonthPlan {
  /** `2026-10`. */
  month: string;
  /** Its file in the folder. */
  name: string;
  /** What Salesforce is asked for, oldest first. */
  gaps: Span[];
  /** What the file covers afterwards. */
  spans: Span[];
}

/** Name of the file with the logins of a month (UTC): parts of LoginHistory.csv are numbered. */
function monthFile(month: string): string {
  return `LoginHistory-${month.replace("-", "")}.csv.gz`;
}

/** True for the name of a file that holds the logins of one month only. */
export function isMonthFile(name: string): boolean {
  return /^LoginHistory-\d{6}\.csv\.gz$/i.test(name);
}

/**
 * Decides what to read of each month that isn't complete in the folder.
 *
 * @param folder.known what the folder's files cover by file name; files of earlier versions may cover several months
 * @param folder.from the first login to read, ISO 8601 UTC: the oldest that Salesforce has, or the day that the user named
 * @param folder.now when this export began
 */
export function planHistory({
  known,
  from,
  now
}: {
  known: Readonly<Record<string, readonly Span[]>>;
  from: string;
  now: string;
}): MonthPlan[] {
  const covered = joined(Object.values(known).flat());
  const settled = new Date(Date.parse(now) - SETTLED).toISOString();
  const plans: MonthPlan[] = [];
  for (let start = monthStart(from); start < now; start = nextMonth(start)) {
    const month = start.slice(0, 7);
    const name = monthFile(month);
    const end = nextMonth(start);
    const gaps = uncovered({ from: later(start, from), to: earlier(end, now) }, covered);
    if (!gaps.length) continue;
    const read = gaps.map((gap) => ({ from: gap.from, to: earlier(gap.to, settled) }));
    plans.push({ month, name, gaps, spans: joined([...(known[name] ?? []), ...read]) });
  }
  return plans;
}

function monthStart(time: string): string {
  return `${time.slice(0, 7)}-01T00:00:00.000Z`;
}

function nextMonth(start: string): string {
  const date = new Date(start);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)).toISOString();
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
