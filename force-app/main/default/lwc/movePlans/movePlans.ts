import applyPlan from "@salesforce/apex/LicenseMovesController.applyPlan";
import completePlan from "@salesforce/apex/LicenseMovesController.completePlan";
import discardPlan from "@salesforce/apex/LicenseMovesController.discardPlan";
import getMoveSettings from "@salesforce/apex/LicenseMovesController.getMoveSettings";
import getPlan from "@salesforce/apex/LicenseMovesController.getPlan";
import getPlanItems from "@salesforce/apex/LicenseMovesController.getPlanItems";
import getPlans from "@salesforce/apex/LicenseMovesController.getPlans";
import getProgress from "@salesforce/apex/LicenseMovesController.getProgress";
import revertPlan from "@salesforce/apex/LicenseMovesController.revertPlan";
import savePlan from "@salesforce/apex/LicenseMovesController.savePlan";
import savePlanItems from "@salesforce/apex/LicenseMovesController.savePlanItems";
import stopPlan from "@salesforce/apex/LicenseMovesController.stopPlan";
import type { MovePlan, MoveSettings, PlanItem, PlanProgress } from "c/licenseEngine";
import { itemsWithNulls, planWithNulls, progressWithNulls, settingsWithNulls } from "./nulls";

/** Items that a call may bring. */
const MOST = 200;

/** Settings of moves, and whether the person may apply. */
export async function readMoveSettings(): Promise<MoveSettings> {
  return settingsWithNulls(await getMoveSettings());
}

/** A key for a new plan (UUID, version 4): unique, and the same for every attempt to save it. */
export function planKey(): string {
  // Not crypto.randomUUID, which pages on plain http do not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** All plans, newest first, without exclusions. */
export async function readPlans(): Promise<MovePlan[]> {
  return (await getPlans()).map(planWithNulls);
}

export async function readPlan(id: string): Promise<MovePlan> {
  return planWithNulls(await getPlan({ id }));
}

/**
 * Reads all items of a plan, 200 a call.
 *
 * @param onPart is told all items read so far; reading stops where it returns false
 */
export async function readPlanItems(
  { id, totals }: Pick<MovePlan, "id" | "totals">,
  onPart: (items: PlanItem[]) => boolean
): Promise<void> {
  const items: PlanItem[] = [];
  let after: string | null = null;
  do {
    // Each page starts where the one before ended.
    // eslint-disable-next-line no-await-in-loop
    const page = itemsWithNulls(await getPlanItems({ id, after, size: MOST }), totals.months.length);
    items.push(...page.items);
    after = page.next;
    if (!onPart([...items])) return;
  } while (after !== null);
}

/**
 * Saves a new plan: a draft, its items 200 a call, then complete. When it fails on the way the draft is kept; calling it again with the draft
 * that was told goes on, because items are written by user.
 *
 * @param onPart is told the draft and how many items are saved
 */
export async function saveNewPlan(
  plan: MovePlan,
  items: readonly PlanItem[],
  onPart: (draft: MovePlan, saved: number) => void
): Promise<MovePlan> {
  const draft = planWithNulls(await savePlan({ plan }));
  onPart(draft, 0);
  for (let from = 0; from < items.length; from += MOST) {
    // eslint-disable-next-line no-await-in-loop -- one call after the other, so that a failure leaves a whole beginning
    await savePlanItems({ id: draft.id, items: items.slice(from, from + MOST) });
    onPart(draft, Math.min(from + MOST, items.length));
  }
  return planWithNulls(await completePlan({ id: draft.id }));
}

/** Gives up a plan of which nothing was done. */
export async function discard(id: string): Promise<MovePlan> {
  return planWithNulls(await discardPlan({ id }));
}

/** @param confirmed number of moves that can't be taken back, as typed; null where there are none */
export async function apply(id: string, confirmed: number | null): Promise<PlanProgress> {
  return progressWithNulls(await applyPlan({ id, confirmed }));
}

export async function stop(id: string): Promise<PlanProgress> {
  return progressWithNulls(await stopPlan({ id }));
}

export async function revert(id: string): Promise<PlanProgress> {
  return progressWithNulls(await revertPlan({ id }));
}

export async function readProgress(id: string): Promise<PlanProgress> {
  return progressWithNulls(await getProgress({ id }));
}
