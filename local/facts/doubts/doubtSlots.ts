import type { Span } from "../usage/coverage.ts";
import { monthStart } from "../usage/coverage.ts";

/** A usage month as `user_days` names it, with its days (since 1970), `end` excluded. */
export interface DoubtSlot {
  slot: number;
  start: number;
  end: number;
}

/** The usage months that a span touches. */
export function slotsOf({ months }: Pick<Span, "months">, anchorDay: number): DoubtSlot[] {
  return months.map(({ month }) => {
    const [year, calendar] = month.split("-").map(Number);
    const slot = year * 12 + calendar - 1;
    return { slot, start: monthStart(slot, anchorDay), end: monthStart(slot + 1, anchorDay) };
  });
}
