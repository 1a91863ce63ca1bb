import type { MovePlan, MoveSettings, PlanState } from "c/licenseEngine";
import { APPLICABLE } from "c/licenseEngine";
import { fill } from "c/format";
import { noRevertText } from "c/words";
import { labels } from "./labels";

/** What a user can do with a plan in its current state; whether it can be applied right now also depends on fresh facts. */
export interface PlanActions {
  apply: boolean;
  /** True if applying starts a grace period and changes no users yet. */
  wait: boolean;
  applyText: string;
  /** Why the plan can't be applied although its state allows it; empty if it can, or if the page already says why. */
  noApply: string;
  revert: boolean;
  /** Why the plan can't be reverted; empty if it can, or if nothing was done. */
  noRevert: string;
  discard: boolean;
  discardText: string;
  discardSureText: string;
  /** True after a run was started. */
  watch: boolean;
}

/** Nothing of the plan is done yet. */
const UNTOUCHED: readonly PlanState[] = ["draft", "planned", "waiting"];
/** A part may be done, and no run is in progress. */
const ENDED: readonly PlanState[] = ["applied", "stopped", "endedWithFailures", "reverted", "closed"];
const DISCARDABLE: readonly PlanState[] = [...UNTOUCHED, "stopped", "endedWithFailures"];
const APPLY_TEXTS: Partial<Record<PlanState, string>> = {
  stopped: labels.PlanDetail_GoOn,
  endedWithFailures: labels.PlanDetail_TryAgain
};

/** @param due users who are still to be moved; null if the users of the plan could not be read */
export function planActions(
  { kind, state, applyFrom, progress }: MovePlan,
  { canApply, cannotApply, graceDays, stopped }: MoveSettings,
  due: number | null
): PlanActions {
  const local = cannotApply === "local";
  const applicable = !local && APPLICABLE.includes(state);
  const wait = kind === "deactivate" && graceDays > 0 && applyFrom === null && state === "planned";
  const done = ENDED.includes(state) && progress.applied + progress.revertFailed > 0;
  const untouched = UNTOUCHED.includes(state);
  return {
    apply: applicable && canApply && !stopped && due !== 0,
    wait,
    applyText: wait ? labels.PlanDetail_Start : (APPLY_TEXTS[state] ?? labels.Common_Apply),
    noApply: applicable ? noApplyText(canApply, due) : "",
    revert: canApply && !stopped && done && kind !== "upgrade",
    noRevert: done && kind === "upgrade" ? fill(labels.PlanDetail_NoRevert, { why: noRevertText("upgrade") }) : "",
    discard: (canApply || local) && DISCARDABLE.includes(state) && (untouched || due !== 0),
    discardText: untouched ? labels.PlanDetail_Discard : labels.PlanDetail_Close,
    discardSureText: untouched ? labels.PlanDetail_DiscardSure : labels.PlanDetail_CloseSure,
    watch: !untouched && state !== "discarded"
  };
}

function noApplyText(canApply: boolean, due: number | null): string {
  if (!canApply) return labels.PlanDetail_NoPermission;
  return due === 0 ? labels.PlanProblem_empty : "";
}
