import { addMonths } from "../base/days";
import type { CalendarEvent } from "../contract/calendarEvents";
import type { DecisionContext } from "../org/orgModel";

/** Quarterly reviews that the calendar contains. */
const QUARTERS = 4;

/**
 * Key dates, by date: the end of every contract, a review of the telemetry six months earlier (enough time to measure again and
 * negotiate), and a review on the first day of each of the next four quarters.
 */
export function calendarEvents(context: DecisionContext): CalendarEvent[] {
  const { asOf } = context;
  const events: CalendarEvent[] = [];
  for (const [end, licenses] of contractEnds(context)) {
    const review = addMonths(end, -6);
    events.push(event("contractEnd", end, licenses, end, false));
    events.push(event("telemetryReview", review, licenses, end, review < asOf));
  }
  for (const date of quarterStarts(asOf)) events.push(event("quarterlyReview", date, [], null, false));
  return events.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

function event(
  kind: CalendarEvent["kind"],
  date: string,
  licenses: string[],
  contractEnd: string | null,
  overdue: boolean
): CalendarEvent {
  return { id: `${kind}/${contractEnd ?? date}`, kind, date, licenses, contractEnd, overdue };
}

/** End dates, from the as-of day on, of lines with a quantity above 0 that are not renewed, with their licenses in the audit's order. */
function contractEnds({ facts, book, asOf }: DecisionContext): Map<string, string[]> {
  const order = facts.licenses.map(({ name }) => name);
  const ends = new Map<string, Set<string>>();
  for (const line of book.lines.all) {
    const { type, end, quantity } = line;
    if (quantity === 0 || end === null || end < asOf || book.lines.until(line) !== end) continue;
    ends.set(end, (ends.get(end) ?? new Set()).add(type.name));
  }
  const position = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return new Map([...ends].map(([end, names]) => [end, [...names].sort((a, b) => position(a) - position(b))]));
}

/** First days of the next calendar quarters; includes the as-of day if a quarter starts on it. */
function quarterStarts(asOf: string): string[] {
  const [year, month] = asOf.split("-").map(Number);
  const first = `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  const next = first < asOf ? addMonths(first, 3) : first;
  return Array.from({ length: QUARTERS }, (_, index) => addMonths(next, 3 * index));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
