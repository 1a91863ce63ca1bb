import allowApplying from "@salesforce/apex/LicenseMovesController.allowApplying";
import applyPlan from "@salesforce/apex/LicenseMovesController.applyPlan";
import changeProtectListOf from "@salesforce/apex/LicenseMovesController.changeProtectList";
import completePlan from "@salesforce/apex/LicenseMovesController.completePlan";
import discardPlan from "@salesforce/apex/LicenseMovesController.discardPlan";
import getMoveSettings from "@salesforce/apex/LicenseMovesController.getMoveSettings";
import getPlan from "@salesforce/apex/LicenseMovesController.getPlan";
import getPlanItems from "@salesforce/apex/LicenseMovesController.getPlanItems";
import getPlans from "@salesforce/apex/LicenseMovesController.getPlans";
import getProgress from "@salesforce/apex/LicenseMovesController.getProgress";
import getProtectList from "@salesforce/apex/LicenseMovesController.getProtectList";
import revertPlan from "@salesforce/apex/LicenseMovesController.revertPlan";
import savePlan from "@salesforce/apex/LicenseMovesController.savePlan";
import savePlanItems from "@salesforce/apex/LicenseMovesController.savePlanItems";
import stopApplying from "@salesforce/apex/LicenseMovesController.stopApplying";
import stopPlan from "@salesforce/apex/LicenseMovesController.stopPlan";
import type { MovePlan, MoveSettings, PlanItem, PlanProgress, ProtectChange, ProtectEntries } from "c/licenseEngine";
import { fill, formatNumber } from "c/licenseFormat";
import { itemsWithNulls, planWithNulls, progressWithNulls, protectWithNulls, settingsWithNulls } from "./nulls";
import { labels } from "./labels";

/** Items that a call may bring. */
const MOST = 200;

/** Settings of moves, and whether the person may apply. */
export async function readMoveSettings(): Promise<MoveSettings> {
  return settingsWithNulls(await getMoveSettings());
}

/** The kill switch: nothing is applied or taken back in the whole org any more. @param reason 1..255 characters */
export async function stopAllMoves(reason: string): Promise<MoveSettings> {
  return settingsWithNulls(await stopApplying({ reason }));
}

/** Switches the kill switch off again. @param reason 1..255 characters */
export async function allowMoves(reason: string): Promise<MoveSettings> {
  return settingsWithNulls(await allowApplying({ reason }));
}

/** Who is never planned and never moved, with who made which entry when. */
export async function readProtectList(): Promise<ProtectEntries> {
  return protectWithNulls(await getProtectList());
}

/** Adds and removes entries, all or nothing: the list is never replaced, so that nobody's entry is lost. */
export async function changeProtectList(change: ProtectChange): Promise<ProtectEntries> {
  return protectWithNulls(await changeProtectListOf({ change }));
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
 * @throws Error in words when users are missing or come twice: nobody is to act on a part of a plan
 */
export async function readPlanItems(
  { id, state, totals, progress }: Pick<MovePlan, "id" | "state" | "totals" | "progress">,
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
  const found = new Set(items.map(({ userId }) => userId)).size;
  // A draft may grow meanwhile.
  if (state !== "draft" && (found !== progress.users || found !== items.length))
    throw new Error(
      fill(labels.PlanItems_Incomplete, { found: formatNumber(found), all: formatNumber(progress.users) })
    );
}

/**
 * Saves a new plan: a draft, its items 200 a call, then complete. When it fails on the way, or an answer is lost, the same plan can be saved again: the
 * host knows it by its key and its items by user, so nothing is made twice.
 *
 * @param onPart is told the draft and how many items are saved
 */
export async function saveNewPlan(
  plan: MovePlan,
  items: readonly PlanItem[],
  onPart: (draft: MovePlan, saved: number) => void
): Promise<MovePlan> {
  const draft = planWithNulls(await savePlan({ plan: { ...plan, id: "" } }));
  // The answer of an earlier attempt was lost: the plan is saved as a whole.
  if (draft.state !== "draft") return draft;
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
