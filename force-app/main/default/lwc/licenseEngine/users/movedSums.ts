import { MOST_LOGIN_DAYS } from "../base/frequencies";
import type { MovedHabit } from "../contract/allocations";
import type { HabitCount } from "../contract/counters";
import type { Basis } from "../contract/org";
import type { SumRange } from "../contract/users";

/**
 * The moved habits of a license as ranges of the sum of login days, by number of own months. There can be several ranges: where the user limit leaves logins
 * unused, the lightest users and some heavier ones go on login basis, but none near the break-even.
 *
 * @param basis of the license
 * @param habits of all its users
 * @param moved those of them who move
 * @param months maximum number of own months
 */
export function movedSums(
  basis: Basis,
  habits: readonly HabitCount[],
  moved: readonly MovedHabit[],
  months: number
): SumRange[] {
  const totals = Array.from({ length: months + 1 }, () => new Map<number, boolean>());
  for (const { own, total } of habits) totals[own]?.set(total, false);
  for (const { own, total } of moved) totals[own]?.set(total, true);
  const byMonths = totals.map((moves, own) => runsOf(moves, basis, MOST_LOGIN_DAYS * own));
  return Array.from({ length: Math.max(...byMonths.map(({ length }) => length)) }, (_, index) => ({
    min: byMonths.map((runs, own) => runs[index]?.[0] ?? MOST_LOGIN_DAYS * own + 1),
    max: byMonths.map((runs, own) => runs[index]?.[1] ?? MOST_LOGIN_DAYS * own)
  }));
}

/** First and last sum of each run that moves. Members without logins move if the lightest ones do, and login users with the most if the heaviest do. */
function runsOf(moves: ReadonlyMap<number, boolean>, basis: Basis, most: number): [number, number][] {
  const ordered = [...moves].sort(([a], [b]) => a - b);
  const runs: [number, number][] = [];
  ordered.forEach(([total, moving], index) => {
    if (!moving) return;
    if (ordered[index - 1]?.[1]) runs[runs.length - 1][1] = total;
    else runs.push([index === 0 && basis === "member" ? 0 : total, total]);
    if (index === ordered.length - 1 && basis === "login") runs[runs.length - 1][1] = most;
  });
  return runs;
}
