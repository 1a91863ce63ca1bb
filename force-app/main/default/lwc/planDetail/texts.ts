import type { EligibilityFacts, MovePlan, MoveSettings, PlanItem, PlanProblem } from "c/licenseEngine";
import { planProblems } from "c/licenseEngine";
import { fill, formatDate, formatMoment, formatNumber } from "c/format";
import { moveKindWord, planStateWord, problemText } from "c/words";
import { labels } from "./labels";

/** Kind and state of a plan, and when and by whom it was created. */
export function aboutText({ kind, state, createdAt, createdBy }: MovePlan): string {
  return fill(labels.PlanDetail_About, {
    kind: moveKindWord(kind),
    state: planStateWord(state),
    moment: formatMoment(createdAt),
    name: createdBy
  });
}

/** The grace period, current or over; empty if there is none. @param today `YYYY-MM-DD` */
export function graceText({ state, applyFrom }: MovePlan, today: string): string {
  if (state !== "waiting" || !applyFrom) return "";
  return fill(today < applyFrom ? labels.PlanDetail_ApplyFrom : labels.PlanDetail_GraceOver, {
    date: formatDate(applyFrom)
  });
}

/** How much of a draft is saved, and how to go on; empty for a plan that is complete. */
export function draftText({ state, totals, progress }: MovePlan): string {
  if (state !== "draft") return "";
  return fill(progress.users ? labels.PlanDetail_Draft : labels.PlanDetail_DraftEmpty, {
    saved: formatNumber(progress.users),
    users: formatNumber(totals.users)
  });
}

/** Today in the user's time zone, `YYYY-MM-DD`: the Swedish locale uses this format. */
export function localDay(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

/** Compared before and after, it shows whether something happened to a plan. */
export function standOf({ state, applyFrom, progress }: MovePlan): string {
  return JSON.stringify([state, applyFrom, progress]);
}

/** Items that are still to be done. */
export function dueItems(items: readonly PlanItem[]): PlanItem[] {
  return items.filter(({ state }) => state === "planned" || state === "failed");
}

export function irreversibleOf(items: readonly PlanItem[]): number {
  return items.filter(({ reversible }) => !reversible).length;
}

/** Why the plan can't be applied now, one sentence each; the number typed later is not checked. */
export function problemTexts(
  plan: MovePlan,
  items: readonly PlanItem[],
  facts: EligibilityFacts,
  settings: MoveSettings
): string[] {
  const emails = Object.fromEntries(facts.users.map(({ id, email }) => [id, email]));
  const confirmed = irreversibleOf(dueItems(items)) || null;
  const shown: Partial<Record<PlanProblem, string>> = { cannotApply: labels.PlanDetail_NoPermission };
  return planProblems({ plan, items, facts, emails, settings, confirmed }).map(
    (problem) => shown[problem] ?? problemText(problem)
  );
}
