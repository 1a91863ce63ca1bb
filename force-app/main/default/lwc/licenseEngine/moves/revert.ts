import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { PlanItem } from "../contract/plans";
import type { NoRevertCode, RevertChange } from "../contract/reverts";
import { freeSeats, moveContext } from "./context";
import type { MoveContext } from "./context";

/** Whether one item can be reverted, and what that sets on the user; does not check seats. */
export type RevertVerdict = { change: RevertChange; reason: null } | { change: null; reason: NoRevertCode };

/** What reverting a plan does, and which users it can't revert. */
export interface PlanRevert {
  changes: RevertChange[];
  refused: { userId: string; code: NoRevertCode }[];
}

/**
 * Whether an item can be reverted: a switch to the former profile, a deactivation to active. Never an upgrade (the user has a role), and never
 * a user whom somebody changed since then.
 *
 * @param user current state of the user; null if not found
 */
export function revertItem(
  item: PlanItem,
  user: EligibilityUser | null,
  { profile }: Pick<MoveContext, "profile">
): RevertVerdict {
  const no = (reason: NoRevertCode): RevertVerdict => ({ change: null, reason });
  if (!item.reversible) return no("upgrade");
  if (item.state === "reverted") return no("alreadyReverted");
  if (item.state !== "applied" && item.state !== "revertFailed") return no("notApplied");
  if (!user) return no("changedSince");
  const { userId, fromProfileId, toProfileId, toLicense } = item;
  if (toLicense === null) {
    if (user.active || user.profileId !== fromProfileId) return no("changedSince");
    return { change: { userId, profileId: null, active: true }, reason: null };
  }
  if (user.profileId !== toProfileId) return no("changedSince");
  if (!user.active) return no("userInactive");
  if (profile(fromProfileId)?.license.toLowerCase() !== item.fromLicense.toLowerCase()) return no("profileMissing");
  return { change: { userId, profileId: fromProfileId, active: null }, reason: null };
}

/** Reverts a plan as far as possible, in the order of the items and only while the former licenses have free seats. */
export function revertPlan(items: readonly PlanItem[], facts: EligibilityFacts): PlanRevert {
  const context = moveContext(facts);
  const taken = new Map<string, number>();
  const revert: PlanRevert = { changes: [], refused: [] };
  for (const item of items) {
    const { userId, fromLicense, toLicense } = item;
    const { change, reason } = revertItem(item, context.user(userId), context);
    const before = taken.get(fromLicense) ?? 0;
    const free = fromLicense === toLicense ? null : freeSeats(context.seats(fromLicense));
    if (!change) revert.refused.push({ userId, code: reason });
    else if (free !== null && before >= free) revert.refused.push({ userId, code: "noFreeSeat" });
    else {
      if (fromLicense !== toLicense) taken.set(fromLicense, before + 1);
      revert.changes.push(change);
    }
  }
  return revert;
}
