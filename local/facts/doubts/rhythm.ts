import type { Doubt } from "c/licenseEngine";
import { dateOf } from "../../csv/timestamps.ts";

/** Days without a row, `to` excluded; days since 1970. */
export interface Hole {
  from: number;
  to: number;
}

/** Below this number of days with rows, nothing is known about the rhythm. */
const LEAST_DAYS = 20;
/** A run of empty days is a hole if chance makes such a run less often than once in this many histories. */
const HISTORIES = 100_000;
/** Runs are alike from this share of the longest on, and as regular if the time between them differs by at most the other share of its mean. */
const ALIKE = 0.6;
const REGULAR = 0.25;
/** So many alike runs are a habit even at irregular times: lost files leave one hole or two. */
const HABIT = 4;
/** A part of the history with at most this share of its days, behind a hole, is stray rows. */
const STRAY_SHARE = 0.03;

/**
 * Runs of empty days that the org's own rhythm does not explain, oldest first. With a share p of days with rows outside the run, and n runs, chance makes
 * one of g empty days with n (1-p)^g: busy orgs have holes of 4 days, orgs that rest on weekends of 12, and orgs with a row now and then of months.
 *
 * @param days days with a row of anybody, ascending, each once
 * @param end first day that the history is said not to cover; later than the newest day + 1 if it ends with empty days
 */
export function holesIn(days: readonly number[], end: number): Hole[] {
  if (days.length < LEAST_DAYS) return [];
  const total = end - days[0];
  const runs = [...days.slice(1), end]
    .map((to, index) => ({ from: days[index] + 1, to }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  if (comesBack(runs)) return [];
  const holes: Hole[] = [];
  let empty = 0;
  for (const run of runs) {
    empty += lengthOf(run);
    const share = days.length / (total - empty + 1);
    if ((runs.length - holes.length) * (1 - share) ** lengthOf(run) * HISTORIES >= 1) break;
    holes.push(run);
  }
  return holes.sort((a, b) => a.from - b.from);
}

/** Whether the longest runs come at regular times, or often: users of some orgs come at quarter ends only, others at the beginning of a month. */
function comesBack(runs: readonly Hole[]): boolean {
  const starts = runs.filter((run) => lengthOf(run) >= ALIKE * lengthOf(runs[0])).map(({ from }) => from);
  if (starts.length >= HABIT) return true;
  const between = starts
    .sort((a, b) => a - b)
    .slice(1)
    .map((start, index) => start - starts[index]);
  const mean = between.reduce((sum, days) => sum + days, 0) / between.length;
  return between.length >= 2 && between.every((days) => Math.abs(days - mean) <= REGULAR * mean);
}

function lengthOf({ from, to }: Hole): number {
  return to - from;
}

/**
 * Days far from the rest, before the first or after the last hole: an old part left in the folder, a wrong clock.
 *
 * @param days as in `holesIn`
 * @returns the bounds of the rest, `to` excluded, and the stray days
 */
export function withoutStrays(days: readonly number[]): { from: number | null; to: number | null; stray: number[] } {
  const most = Math.floor(days.length * STRAY_SHARE);
  const bounds: { from: number | null; to: number | null } = { from: null, to: null };
  for (const hole of holesIn(days, (days.at(-1) ?? 0) + 1)) {
    if (days.filter((day) => day < hole.from).length <= most) bounds.from = hole.to;
    if (days.filter((day) => day >= hole.to).length <= most) {
      bounds.to = hole.from;
      break;
    }
  }
  const { from, to } = bounds;
  const stray = days.filter((day) => (from !== null && day < from) || (to !== null && day >= to));
  return { from, to, stray };
}

/** The doubt that there are holes; none without one. */
export function holeDoubts(code: "emptyDays" | "externalGap", holes: readonly Hole[]): Doubt[] {
  if (!holes.length) return [];
  const longest = holes.reduce((most, hole) => (lengthOf(hole) > lengthOf(most) ? hole : most));
  const days = holes.reduce((sum, hole) => sum + lengthOf(hole), 0);
  return [
    { code, numbers: { days, holes: holes.length }, days: { from: dateOf(longest.from), to: dateOf(longest.to) } }
  ];
}
