import type { PersistenceCount } from "../contract/counters";
import { MONEY } from "./constants";

/** A point of the table of later behavior: login days per month before and after. */
interface Point {
  before: number;
  after: number;
  weight: number;
}

/** Do frequent users keep logging in? 1 means as often as before; null if too few are known. */
export function persistenceOf(
  counts: readonly PersistenceCount[],
  span: { months: number; after: number },
  breakEven: number
): number | null {
  if (span.months < 1 || span.after < 1) return null;
  const heavy = counts.filter(({ total }) => total / span.months > breakEven);
  if (sum(heavy, ({ windows }) => windows) < MONEY.heavyWindows) return null;
  const before = (rows: readonly PersistenceCount[]): number => sum(rows, ({ total, windows }) => total * windows);
  const after = (rows: readonly PersistenceCount[]): number => sum(rows, (row) => row.after);
  const shareBefore = before(heavy) / before(counts);
  return after(counts) > 0 ? after(heavy) / after(counts) / shareBefore : null;
}

/**
 * What users with a given rate did afterwards, as a rising line through the means of groups of at least 30 windows: constant below the first group,
 * proportional above the last. Null if nothing is known.
 */
export function afterwards(counts: readonly PersistenceCount[], months: number): ((rate: number) => number) | null {
  const points = rising(grouped(counts, months));
  if (!points.length) return null;
  return (rate) => {
    const above = points.findIndex(({ before }) => before >= rate);
    if (above === 0) return points[0].after;
    if (above < 0) {
      const last = points[points.length - 1];
      return last.before > 0 ? (last.after / last.before) * rate : last.after;
    }
    const [low, high] = [points[above - 1], points[above]];
    return low.after + ((rate - low.before) / (high.before - low.before)) * (high.after - low.after);
  };
}

/** Counts in the order of their totals, merged upward until each group is large enough; a remainder that is too small joins the last group. */
function grouped(counts: readonly PersistenceCount[], months: number): Point[] {
  const groups: { total: number; windows: number; after: number; afterMonths: number }[] = [];
  let open = { total: 0, windows: 0, after: 0, afterMonths: 0 };
  const ordered = counts.filter(({ windows }) => windows > 0).sort((a, b) => a.total - b.total);
  for (const { total, windows, after, afterMonths } of ordered) {
    open = {
      total: open.total + total * windows,
      windows: open.windows + windows,
      after: open.after + after,
      afterMonths: open.afterMonths + afterMonths
    };
    if (open.windows < MONEY.bucketWindows) continue;
    groups.push(open);
    open = { total: 0, windows: 0, after: 0, afterMonths: 0 };
  }
  const last = groups[groups.length - 1];
  if (last && open.windows) {
    last.total += open.total;
    last.windows += open.windows;
    last.after += open.after;
    last.afterMonths += open.afterMonths;
  }
  return groups
    .filter(({ afterMonths }) => afterMonths > 0)
    .map(({ total, windows, after, afterMonths }) => ({
      before: total / windows / months,
      after: after / afterMonths,
      weight: windows
    }));
}

/** Pools falling neighbors until no more exist (pool adjacent violators). */
function rising(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    let next = point;
    while (kept.length && kept[kept.length - 1].after > next.after) next = pooled(kept.pop()!, next);
    kept.push(next);
  }
  return kept;
}

function pooled(a: Point, b: Point): Point {
  const weight = a.weight + b.weight;
  const mean = (x: number, y: number): number => (x * a.weight + y * b.weight) / weight;
  return { before: mean(a.before, b.before), after: mean(a.after, b.after), weight };
}

function sum<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
