import { basisOf } from "./catalog";
import type { MoveContext } from "./moveContext";
import { isExternalType } from "./moveRules";
import { noParts } from "./moveCase";
import type { DeactivationVerdict, EligibilityUser, MoveSettings } from "./movesContract";
import { note } from "./note";

/**
 * What deactivating a user does. A frozen user is deactivated like any other: only deactivating frees the seat.
 *
 * @param plannedOn day of the plan, when it is judged again after the grace period: a login on or after that day keeps the user; null when planning
 */
export function deactivation(
  user: EligibilityUser,
  { catalog }: Pick<MoveContext, "catalog">,
  { graceDays, notice }: Pick<MoveSettings, "graceDays" | "notice">,
  plannedOn: string | null = null
): DeactivationVerdict {
  const type = catalog.find(user.license);
  const parts = noParts();
  const external = type ? type.external : (isExternalType(user.userType) ?? true);
  if (!external) return { userId: user.id, status: "notExternal", ...parts };
  const { blockers, warnings, consequences, steps } = parts;
  if (!user.active) blockers.push(note("userInactive"));
  if (!type && user.userType === null) blockers.push(note("licenseUnknown", [user.license]));
  if (plannedOn !== null && user.lastLogin !== null && user.lastLogin >= plannedOn) blockers.push(note("cameBack"));
  if (user.frozen === true) warnings.push(note("userFrozen"));
  consequences.push(note("reversible"));
  if (type) consequences.push(note(basisOf(type) === "member" ? "seatFreed" : "loginsNotReturned", [type.name]));
  consequences.push(note("usernameStaysTaken"));
  if (notice) steps.push(note("notifyUser"));
  if (graceDays > 0) steps.push(note("waitGracePeriod", [], { days: graceDays }));
  steps.push(note("deactivateUser"));
  return { userId: user.id, status: "deactivate", ...parts };
}
