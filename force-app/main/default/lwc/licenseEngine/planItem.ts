import type { MoveContext } from "./moveContext";
import type {
  DeactivationVerdict,
  EligibilityUser,
  EligibilityVerdict,
  PlanItem,
  PlannedStatus
} from "./movesContract";

/** One user of a plan, before anything is done, from the verdict the user was taken in on. */
export function planItem(
  user: EligibilityUser,
  verdict: EligibilityVerdict | DeactivationVerdict,
  { catalog, profile }: Pick<MoveContext, "catalog" | "profile">,
  loginDays: (number | null)[] | null
): PlanItem {
  const target = "target" in verdict ? verdict.target : null;
  const status = verdict.status as PlannedStatus;
  const upgrade = status === "eligible" || status === "eligibleWithLoss";
  return {
    userId: user.id,
    name: user.name,
    username: user.username,
    fromLicense: user.license,
    fromProfileId: user.profileId,
    fromProfile: user.profile,
    toLicense: target && (catalog.find(target.license)?.name ?? target.license),
    toProfileId: target?.profileId ?? null,
    toProfile: target?.profileId ? (profile(target.profileId)?.name ?? null) : null,
    status,
    reversible: !upgrade,
    warnings: verdict.warnings,
    consequences: verdict.consequences,
    steps: verdict.steps,
    permissionSetIds: upgrade ? (user.permissionSets?.map(({ id }) => id) ?? null) : null,
    reassignIds: upgrade && "reassignable" in verdict ? verdict.reassignable : null,
    loginDays,
    state: "planned",
    error: null,
    skipCode: null,
    changedAt: null
  };
}
