import { money } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { SeatRow } from "../contract/capacity";
import type { LadderRow, OwnedRow, Rung } from "../contract/owned";

/** What the decision says about the seats of a license. */
interface Decided {
  owned: readonly OwnedRow[];
  allocation: readonly AllocationRow[];
  ladder: readonly LadderRow[];
}

/**
 * The seats with what the ladder gives back: unused seats as its rung counts them, and after the moves the seats beyond the decision's, with the
 * saving of these rungs together (logins that the moved users make are paid). Rows of a family without a ladder keep their own count.
 */
export function withDrops(seats: readonly SeatRow[], decided: Decided): SeatRow[] {
  return seats.map((row) => (row.basis === "member" ? dropsOf(row, decided) : row));
}

function dropsOf(row: SeatRow, { owned, allocation, ladder }: Decided): SeatRow {
  const family = ladder.find((candidate) => candidate.family === row.family);
  const paid = owned.find(({ license }) => license === row.license);
  if (!family || !paid || paid.quantity === null) return row;
  const decision = allocation.find((candidate) => candidate.family === row.family && candidate.promised !== null);
  const unused = family.rungs.filter(({ code, license }) => code === "unusedSeats" && license === row.license);
  const now = { trueDownSeats: sum(unused, ({ quantity }) => quantity ?? 0), trueDownMonthly: worth(unused) };
  if (!decision) return { ...row, ...now, ...idleGone(row, now) };
  const moves = family.rungs.filter(({ code }) => code === "idle" || code === "basis");
  return {
    ...row,
    ...now,
    trueDownSeatsMoved: moves.length ? Math.max(0, paid.quantity - decision.seats) : now.trueDownSeats,
    trueDownMonthlyMoved: worth([...unused, ...moves])
  };
}

/** Without a decision: idle users leave, and the seats that a growing license needs stay needed. */
function idleGone(
  row: SeatRow,
  now: Pick<SeatRow, "trueDownSeats">
): Pick<SeatRow, "trueDownSeatsMoved" | "trueDownMonthlyMoved"> {
  const seats = Math.max(now.trueDownSeats, row.trueDownSeatsMoved - row.trueDownSeats + now.trueDownSeats);
  return {
    trueDownSeatsMoved: seats,
    trueDownMonthlyMoved: row.seatPrice === null ? null : money(seats * row.seatPrice)
  };
}

function sum(rungs: readonly Rung[], value: (rung: Rung) => number): number {
  return rungs.reduce((total, rung) => total + value(rung), 0);
}

function worth(rungs: readonly Rung[]): number {
  return money(sum(rungs, ({ monthly }) => monthly));
}
