import type { Basis } from "../contract/org";
import type { StepKind, StepRow } from "../contract/steps";

/** The first day from which less has to be paid for what users leave. */
export interface MoveDate {
  date: string;
  /** Whether no date of the contract allows any of it, so that it has to be negotiated. */
  isNegotiated: boolean;
}

/**
 * When the contract can follow users who leave a license for another basis. A move that only avoids overage (`now`) takes nothing back from the contract:
 * it counts where there is no other.
 *
 * @param steps of one family, by date
 * @returns null if no step moves such users
 */
export function moveDate(steps: readonly StepRow[], license: string, to: Basis): MoveDate | null {
  return dateOf(steps.filter(({ moves }) => moves.some((move) => move.license === license && move.to === to)));
}

/** The day of the first of some steps that takes something back from the contract; null without steps. */
export function dateOf(steps: readonly StepRow[]): MoveDate | null {
  const first = steps.find(({ kind }) => kind !== "now") ?? steps[0];
  const kinds = new Set<StepKind>(steps.map(({ kind }) => kind));
  return first ? { date: first.date, isNegotiated: kinds.has("negotiate") && !kinds.has("atDate") } : null;
}
