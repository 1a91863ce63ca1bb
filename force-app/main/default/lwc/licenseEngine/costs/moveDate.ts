import type { Basis } from "../contract/org";
import type { Rung } from "../contract/owned";
import type { StepKind, StepRow } from "../contract/steps";

/** The first day from which less has to be paid for what users leave. */
export interface MoveDate {
  date: string;
  /** Whether no date of the contract allows any of it, so that it has to be negotiated. */
  isNegotiated: boolean;
}

/**
 * When the contract can follow users who leave a license for another basis: on the days of what they save. A move that only avoids overage (`now`) takes
 * nothing back from the contract: it counts where there is no other.
 *
 * @param steps of one family, by date
 * @returns null if no step moves such users
 */
export function moveDate(steps: readonly StepRow[], license: string, to: Basis): MoveDate | null {
  const isOwn = (one: { license: string; to: Basis }): boolean => one.license === license && one.to === to;
  const saving = steps.filter(({ parts }) => parts.some(isOwn));
  return dateOf(saving.length ? saving : steps.filter(({ moves }) => moves.some(isOwn)));
}

/** When the contract allows a rung of a family's ladder; null if no step has a part of it. */
export function rungDate(
  steps: readonly StepRow[],
  family: string,
  { code, license }: Pick<Rung, "code" | "license">
): MoveDate | null {
  const isOwn = (rung: StepRow["rungs"][number]): boolean => rung.code === code && rung.license === license;
  return dateOf(steps.filter((step) => step.family === family && step.rungs.some(isOwn)));
}

/** The day of the first of some steps that takes something back from the contract; null without steps. */
export function dateOf(steps: readonly StepRow[]): MoveDate | null {
  const first = steps.find(({ kind }) => kind !== "now") ?? steps[0];
  const kinds = new Set<StepKind>(steps.map(({ kind }) => kind));
  return first ? { date: first.date, isNegotiated: kinds.has("negotiate") && !kinds.has("atDate") } : null;
}
