import type { PlanStep } from "c/optimizerNavigation";
import { labels } from "./labels";
import type { WorkedOut } from "./work";

export const STEPS: readonly PlanStep[] = ["who", "check", "effects", "save"];

export const HEADINGS: Record<PlanStep, string> = {
  who: labels.PlanMaker_Heading_who,
  check: labels.PlanMaker_Heading_check,
  effects: labels.PlanMaker_Heading_effects,
  save: labels.PlanMaker_Save
};

/** The steps as the indicator shows them. */
export const STEP_LABELS = STEPS.map((name) => ({ name, label: labels[`PlanMaker_Step_${name}`] }));

/** The step beside another; null at an end. */
export function stepBeside(step: PlanStep, by: 1 | -1): PlanStep | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}

/** The steps that can be opened: what a plan does shows once somebody is in it. */
export function reachableSteps(ready: boolean, worked: WorkedOut | null): PlanStep[] {
  if (!ready) return ["who"];
  return worked?.items.length ? [...STEPS] : ["who", "check"];
}

/** The step at which a prepared plan needs somebody: the check if a chosen user is left out, else its effects. */
export function firstStep({ items, exclusions }: WorkedOut): PlanStep {
  return items.length && !exclusions.length ? "effects" : "check";
}
