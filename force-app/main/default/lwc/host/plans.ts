import type { MovePlan, PlanItem, PlanItemPage } from "c/licenseEngine";
import { planTotals } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { callHost } from "./callHost";
import type { DecisionModel } from "./decisionModel";
import { labels } from "./labels";
import { readEligibility } from "./moveFacts";

/** Maximum number of items per call. */
const MOST = 200;

/** A key for a new plan (UUID, version 4): unique, and the same for every attempt to save it. */
export function planKey(): string {
  // Not crypto.randomUUID, because it is missing on plain http pages.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Reads all items of a plan, 200 per call.
 *
 * @param onPart receives all items read so far; reading stops when it returns false
 * @throws Error with a message for the user if users are missing or repeated: nobody must act on an incomplete plan
 */
export async function readPlanItems(
  { id, state, progress }: Pick<MovePlan, "id" | "state" | "progress">,
  onPart: (items: PlanItem[]) => boolean
): Promise<void> {
  const items: PlanItem[] = [];
  let after: string | null = null;
  do {
    // Each page starts where the previous one ended.
    // eslint-disable-next-line no-await-in-loop
    const page: PlanItemPage = await callHost("LicenseMovesController.getPlanItems", { id, after, size: MOST });
    items.push(...page.items);
    after = page.next;
    if (!onPart([...items])) return;
  } while (after !== null);
  const found = new Set(items.map(({ userId }) => userId)).size;
  // A draft can grow in the meantime.
  if (state !== "draft" && (found !== progress.users || found !== items.length))
    throw new Error(
      fill(labels.PlanItems_Incomplete, { found: formatNumber(found), all: formatNumber(progress.users) })
    );
}

/**
 * Saves a new plan: a draft, its items 200 per call, then complete. After a failure or a lost answer, the same plan can be saved again: the
 * host recognizes it by its key and its items by user, so nothing is created twice.
 *
 * @param onPart receives the draft and the number of items saved
 */
export async function saveNewPlan(
  plan: MovePlan,
  items: readonly PlanItem[],
  onPart: (draft: MovePlan, saved: number) => void
): Promise<MovePlan> {
  const draft = await callHost("LicenseMovesController.savePlan", { plan: { ...plan, id: "" } });
  // The answer of an earlier attempt was lost: the plan is already complete.
  if (draft.state !== "draft") return draft;
  onPart(draft, 0);
  for (let from = 0; from < items.length; from += MOST) {
    // eslint-disable-next-line no-await-in-loop -- one call after the other, so that a failure leaves a whole beginning
    await callHost("LicenseMovesController.savePlanItems", { id: draft.id, items: items.slice(from, from + MOST) });
    onPart(draft, Math.min(from + MOST, items.length));
  }
  return callHost("LicenseMovesController.completePlan", { id: draft.id });
}

/**
 * Completes a draft whose saving was interrupted, with the users that are saved: its totals become theirs. Like a new plan, it can be tried again.
 *
 * @param items all saved users, at least one
 */
export async function completeDraft(
  plan: MovePlan,
  items: readonly PlanItem[],
  { audit, context }: DecisionModel
): Promise<MovePlan> {
  if (items.length !== plan.totals.users) {
    const facts = await readEligibility(items.map(({ userId }) => userId));
    const { months } = plan.totals;
    // The saved login days are those of the months when the plan was made.
    const isCurrent = months.join() === context.window.join();
    const totals = { ...planTotals(items, facts!, isCurrent ? { ...audit, months } : null), months };
    await callHost("LicenseMovesController.savePlan", { plan: { ...plan, totals } });
  }
  return callHost("LicenseMovesController.completePlan", { id: plan.id });
}
