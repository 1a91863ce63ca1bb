import type { MovePlan, MoveSettings } from "c/licenseEngine";
import { fill } from "c/licenseFormat";
import { noRevertText } from "c/moveWords";
import { labels } from "./labels";

/** What a person can do with a plan in its present state; whether it can be applied right now also depends on fresh facts. */
export interface PlanActions {
  apply: boolean;
  /** True where applying starts a grace period and changes nobody yet. */
  wait: boolean;
  applyText: string;
  revert: boolean;
  /** Why there is no way back; empty where there is, or nothing was done. */
  noRevert: string;
  discard: boolean;
  /** True once a run was started. */
  watch: boolean;
}

export function planActions(plan: MovePlan, { canApply, cannotApply, graceDays }: MoveSettings): PlanActions {
  const { kind, state, applyFrom, progress } = plan;
  const local = cannotApply === "local";
  const wait = kind === "deactivate" && graceDays > 0 && applyFrom === null && state === "planned";
  const done = ["applied", "stopped", "reverted"].includes(state) && progress.applied + progress.revertFailed > 0;
  const goOn = state === "stopped" ? labels.goOn : labels.apply;
  return {
    apply: !local && ["planned", "waiting", "stopped"].includes(state),
    wait,
    applyText: wait ? labels.start : goOn,
    revert: canApply && done && kind !== "upgrade",
    noRevert: done && kind === "upgrade" ? fill(labels.noRevert, { why: noRevertText("upgrade") }) : "",
    discard: (canApply || local) && ["draft", "planned", "waiting"].includes(state),
    watch: !["draft", "planned", "waiting", "discarded"].includes(state)
  };
}
