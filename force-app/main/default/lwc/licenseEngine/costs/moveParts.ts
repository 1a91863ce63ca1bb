import { groupBy } from "../base/numbers";
import { shareOutByGroup } from "../base/shares";
import type { MovePart, MovedHabit } from "../contract/allocations";
import type { FamilyDecision } from "./decision";
import type { FamilyTerms } from "./terms";

/** Similar users of one population who move, and the expected login days of each. */
export interface Moved {
  habit: MovedHabit;
  rate: number;
}

/**
 * The promise of a decision by population and direction. Idle users count first, with their seats' price at most; the others share the rest in
 * proportion to what each group saves alone. Without such moves, the rest is what the registration of new users saves.
 *
 * @param license a license of the family that the org has, for the saving with new users
 */
export function moveParts(
  { promised, newcomers }: Pick<FamilyDecision, "promised" | "newcomers">,
  { seat, login }: FamilyTerms,
  moved: readonly Moved[],
  license: string
): MovePart[] {
  const monthly = promised?.monthly ?? 0;
  const all = moved.map(({ habit, rate }) => ({
    ...habit,
    idle: habit.to === "login" && habit.total === 0,
    alone: habit.users * Math.abs(seat - login * rate)
  }));
  const idle = partsOf(all.filter((habit) => habit.idle));
  const others = partsOf(all.filter((habit) => !habit.idle));
  const idleUsers = idle.reduce((sum, { users }) => sum + users, 0);
  const most = Math.min(monthly, idleUsers * seat);
  // A rest below half a cent is the price of no population: it stays where the promise is.
  const idleMonthly = !others.length && monthly - most < 0.005 ? monthly : most;
  const rest = monthly - idleMonthly;
  const none = { license, profileId: null, to: newcomers, idle: false, users: 0, alone: 0 };
  return [...shared(idle, idleMonthly), ...shared(others.length || rest === 0 ? others : [none], rest)];
}

type Part = Omit<MovePart, "monthly"> & { alone: number };

function partsOf(habits: readonly (MovedHabit & { idle: boolean; alone: number })[]): Part[] {
  const key = ({ license, profileId, to }: MovedHabit): string => JSON.stringify([license, profileId, to]);
  return [...groupBy(habits, key).values()].map((rows) => {
    const [{ license, profileId, to, idle }] = rows;
    const sum = (value: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + value(row), 0);
    return { license, profileId, to, idle, users: sum(({ users }) => users), alone: sum(({ alone }) => alone) };
  });
}

/** Users of one license who should change to the same basis: their sum is the same however many populations they are of. */
export function direction({ license, to }: Pick<MovePart, "license" | "to">): string {
  return JSON.stringify([license, to]);
}

function shared(parts: readonly Part[], total: number): MovePart[] {
  const amounts = shareOutByGroup(
    total,
    parts.map(({ alone }) => alone),
    parts.map(direction)
  );
  return parts.map(({ alone: _, ...part }, index) => ({ ...part, monthly: amounts[index] }));
}
