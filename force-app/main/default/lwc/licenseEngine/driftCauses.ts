import type { DriftCause, ReconciliationRow } from "./decisionsContract";

type Cause = ReconciliationRow["causes"][number];

/** A possible cause: what it would make own - platform, null where that can't be told. */
export function cause(
  name: DriftCause,
  amount: number | null,
  numbers: Record<string, number | string | null> = {}
): Cause {
  return { cause: name, amount, numbers };
}

/**
 * The causes that could explain a drift, most likely first: those whose amount has the drift's sign, closest to it first, then those of unknown
 * amount in the order given. A cause that would move the drift the other way, or not at all, is left out.
 */
export function rankCauses(causes: readonly Cause[], drift: number): Cause[] {
  const known = causes.filter(({ amount }) => amount !== null && amount * drift > 0);
  const distance = ({ amount }: Cause): number => Math.abs(drift - (amount as number));
  return [...known.sort((a, b) => distance(a) - distance(b)), ...causes.filter(({ amount }) => amount === null)];
}
