import type { PlanItem, PlanProgress } from "./movesContract";

/** How far a plan is, counted from its items; the rest as given. */
export function planProgress(
  items: readonly PlanItem[],
  about: Pick<PlanProgress, "state" | "stopping" | "updatedAt" | "error">
): PlanProgress {
  const count = (state: PlanItem["state"]): number => items.filter((item) => item.state === state).length;
  return {
    ...about,
    users: items.length,
    planned: count("planned"),
    applied: count("applied"),
    failed: count("failed"),
    skipped: count("skipped"),
    reverted: count("reverted"),
    revertFailed: count("revertFailed")
  };
}
