import { groupBy, money } from "../base/numbers";
import type { StepMove, StepPart } from "../contract/steps";
import type { FamilySteps } from "./familySteps";
import { keyOf } from "./families";
import { isIdle } from "./insideContract";
import { rungParts } from "./rungParts";

/**
 * What moves save, by day: the parts of the decision by license and direction, each on the days of its own moves and in proportion to what these save
 * alone. So a finding on users who move has the day of its money. What no user moves for (new users) comes on the first day.
 *
 * @param moves of each day
 */
export function partsByChange({ ladder, decision }: FamilySteps, moves: readonly StepMove[][]): StepPart[][] {
  const days: StepPart[][] = moves.map(() => []);
  if (!decision) return days;
  const alone = savedAlone(decision);
  const parts = ladder.rungs.flatMap((rung) => rungParts(rung, decision.row));
  for (const own of groupBy(parts, ({ license, to, idle }) => `${license}|${to}|${idle}`).values()) {
    const [{ license, to, idle }] = own;
    const weights = moves.map((ofDay) =>
      ofDay
        .filter((move) => move.license === license && move.to === to && isIdle(move) === idle)
        .reduce((sum, move) => sum + move.users * alone(move), 0)
    );
    const total = money(own.reduce((sum, { monthly }) => sum + monthly, 0));
    shared(total, weights).forEach((monthly, index) => days[index].push({ license, to, idle, monthly }));
  }
  return days;
}

/** What a user who moves saves alone, as in the decision's parts (`moveParts`). */
function savedAlone({ row, terms }: NonNullable<FamilySteps["decision"]>): (move: StepMove) => number {
  const rates = new Map(row.movedHabits.map((habit) => [`${habit.license}|${keyOf(habit)}`, habit.rate]));
  const { seat, login } = terms ?? { seat: 1, login: 0 };
  return (move) => Math.abs(seat - login * (rates.get(`${move.license}|${keyOf(move)}`) ?? 0));
}

/** The last part with a weight takes what rounding leaves, so that the parts add up exactly; without weights, the first part gets all. */
export function shared(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  let left = total;
  return weights.map((weight, index) => {
    const part = all <= 0 ? (index === 0 ? total : 0) : index === last ? left : money((total * weight) / all);
    left = money(left - part);
    return part;
  });
}
