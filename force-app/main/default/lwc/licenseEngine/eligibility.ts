import { accountConditions } from "./accountConditions";
import { heldAccess } from "./heldAccess";
import type { MoveCase } from "./moveCase";
import { noParts } from "./moveCase";
import { moveConsequences } from "./moveConsequences";
import type { MoveContext } from "./moveContext";
import { moveStatus } from "./moveStatus";
import { moveSteps } from "./moveSteps";
import type { EligibilityUser, EligibilityVerdict, MoveTarget } from "./movesContract";
import { targetConditions } from "./targetConditions";

/**
 * Whether and how a user comes to a license: status, what stands in the way, what could not be checked, what happens, and what to do in which order.
 * A fact that is null gives a warning, never a silent pass. Of status `recreate` the blockers are those that would meet the new user too.
 *
 * @param context made once of the host's facts by `moveContext`
 */
export function eligibility(user: EligibilityUser, target: MoveTarget, context: MoveContext): EligibilityVerdict {
  const record = context.catalog.find(target.license);
  const type = record?.external ? record : null;
  const present = context.catalog.find(user.license);
  const status = moveStatus(user, type, context);
  const verdict = { userId: user.id, target, status, ...noParts(), reassignable: null };
  if (status === "notExternal") return verdict;
  const move: MoveCase = { user, target, type, present, status, context };
  const parts = noParts();
  targetConditions(move, parts);
  if (parts.blockers.some(({ code }) => code === "alreadyOnTarget")) return { ...verdict, ...parts };
  accountConditions(move, parts);
  moveConsequences(move, parts);
  const steps = moveSteps(move, parts.blockers);
  const reassignable = user.permissionSets === null ? null : heldAccess(user, target).valid.map(({ id }) => id);
  return { ...verdict, ...parts, steps, reassignable };
}
