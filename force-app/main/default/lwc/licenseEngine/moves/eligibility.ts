import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { MoveSettings } from "../contract/moveSettings";
import type {
  CohortSummary,
  DeactivationVerdict,
  EligibilityStatus,
  EligibilityVerdict,
  MoveTarget,
  Note
} from "../contract/verdicts";
import { basisOf } from "../org/catalog";
import { moveStatus, noParts, note } from "./case";
import type { MoveCase } from "./case";
import { accountConditions, targetConditions } from "./conditions";
import { isExternalType } from "./context";
import type { MoveContext } from "./context";
import { moveConsequences } from "./effects";
import { heldAccess } from "./heldAccess";
import { moveSteps } from "./steps";

/**
 * Whether and how a user can move to a license: status, what blocks the move, what could not be checked, the effects, and the steps in order.
 * A null fact gives a warning and never passes silently. For status `recreate`, the blockers also apply to the new user.
 *
 * @param context made once from the host's facts by `moveContext`
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

/** A group's verdicts for one target license, counted; blockers and the other notes sorted by users. */
export function cohortSummary(license: string, verdicts: readonly EligibilityVerdict[]): CohortSummary {
  const byStatus: Record<EligibilityStatus, number> = {
    eligible: 0,
    eligibleWithLoss: 0,
    switch: 0,
    recreate: 0,
    notExternal: 0
  };
  for (const { status } of verdicts) byStatus[status] += 1;
  const blockers = ranked(verdicts, (verdict) => verdict.blockers);
  return {
    license,
    users: verdicts.length,
    byStatus,
    ready: verdicts.filter(isReady).length,
    blockers: blockers.map(({ code, users }) => ({ code, users, only: onlyBy(verdicts, code) })),
    warnings: ranked(verdicts, (verdict) => verdict.warnings),
    consequences: ranked(verdicts, (verdict) => verdict.consequences)
  };
}

/** Whether the user can be moved in place now. */
export function isReady({ status, blockers }: Pick<EligibilityVerdict, "status" | "blockers">): boolean {
  return blockers.length === 0 && status !== "recreate" && status !== "notExternal";
}

function onlyBy(verdicts: readonly EligibilityVerdict[], code: string): number {
  return verdicts.filter(({ blockers }) => blockers.length > 0 && blockers.every((blocker) => blocker.code === code))
    .length;
}

function ranked<Code extends string>(
  verdicts: readonly EligibilityVerdict[],
  notes: (verdict: EligibilityVerdict) => readonly Note<Code>[]
): { code: Code; users: number }[] {
  const users = new Map<Code, number>();
  for (const verdict of verdicts)
    for (const code of new Set(notes(verdict).map((one) => one.code))) users.set(code, (users.get(code) ?? 0) + 1);
  return [...users]
    .map(([code, count]) => ({ code, users: count }))
    .sort((a, b) => b.users - a.users || (a.code < b.code ? -1 : 1));
}

/**
 * Merges the answers of several calls (200 users each): users and accounts of all, everything about the org from the last answer, which is the newest.
 *
 * @throws RangeError if there is no answer
 */
export function mergeEligibilityFacts(answers: readonly EligibilityFacts[]): EligibilityFacts {
  const last = answers.at(-1);
  if (!last) throw new RangeError("No answer with eligibility facts");
  const byId = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
    ...new Map(rows.map((row) => [row.id, row])).values()
  ];
  return {
    ...last,
    users: byId(answers.flatMap(({ users }) => users)),
    accounts: byId(answers.flatMap(({ accounts }) => accounts)),
    missing: [...new Set(answers.flatMap(({ missing }) => missing))]
  };
}

/**
 * What deactivating a user does. A frozen user is deactivated like any other: only deactivation frees the seat.
 *
 * @param plannedOn day of the plan, for the second check after the grace period: a login on or after that day keeps the user; null when planning
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
