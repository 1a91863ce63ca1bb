import type { EligibilityFacts, EligibilityUser } from "../contract/eligibilityFacts";
import type { MoveSettings, ProtectList } from "../contract/moveSettings";
import type { ExclusionCode, MoveKind, PlanExclusion, PlanItem, PlannedStatus } from "../contract/plans";
import type { ProfileMapEntry } from "../contract/profileMaps";
import type { DeactivationVerdict, EligibilityVerdict } from "../contract/verdicts";
import { moveContext, shortId } from "./context";
import type { MoveContext } from "./context";
import { deactivation, eligibility } from "./eligibility";
import { planRace } from "./problems";
import { mappedProfile } from "./profileMap";
import { protectedBy } from "./protectList";

/** What the user chose. */
export interface PlanRequest {
  kind: MoveKind;
  /** In order: the first users get the last seats. */
  userIds: readonly string[];
  /** Target license; null for a deactivation, and for switches to the other basis of each user's own license. */
  license: string | null;
  entries: readonly ProfileMapEntry[];
  /** Includes the complete protect list: without it, no user is planned. */
  settings: Pick<MoveSettings, "graceDays" | "notice"> & { protect: ProtectList };
  /** Login days by user Id for the totals, as in `PlanItem.loginDays`; unknown for users that are left out. */
  loginDays?: Readonly<Record<string, (number | null)[]>>;
}

/** Who is in a plan, and which chosen users are not, each in the order chosen. */
export interface PlannedUsers {
  items: PlanItem[];
  exclusions: PlanExclusion[];
}

const KIND: Record<PlannedStatus, MoveKind> = {
  switch: "switch",
  eligible: "upgrade",
  eligibleWithLoss: "upgrade",
  deactivate: "deactivate"
};

/**
 * Adds the chosen users who qualify to a plan: no user twice, no protected user, no user of another open plan, and never more than there are
 * free seats. Seats that the plan itself frees don't count. If seats could not be read, users are added, and `planProblems`
 * refuses to apply the plan.
 */
export function buildPlan(request: PlanRequest, facts: EligibilityFacts): PlannedUsers {
  const context = moveContext(facts);
  const race = planRace(context);
  const seen = new Set<string>();
  const planned: PlannedUsers = { items: [], exclusions: [] };
  for (const id of request.userIds) {
    const user = context.user(id);
    const exclude = (code: ExclusionCode, names: string[] = []): void => {
      const { name, username } = user ?? { name: null, username: null };
      planned.exclusions.push({ userId: user?.id ?? id, name, username, code, names });
    };
    if (seen.has(shortId(id))) exclude("twice");
    else if (!user) exclude("notFound");
    else {
      const guards = protectedBy(user, request.settings.protect);
      const verdict = guards.length || user.openPlans.length ? null : verdictOf(user, request, context);
      if (guards.length) exclude("protected", guards);
      else if (user.openPlans.length) exclude("inOtherPlan", user.openPlans);
      else if (!verdict || !fits(verdict, request.kind)) exclude("wrongKind");
      else if (verdict.blockers.length)
        exclude(
          "blocked",
          verdict.blockers.map(({ code }) => code)
        );
      else {
        const lost = race.take(user, verdict);
        if (lost) exclude(lost.code, lost.names);
        else planned.items.push(planItem(user, verdict, context, request.loginDays?.[user.id] ?? null));
      }
    }
    seen.add(shortId(id));
  }
  return planned;
}

/** Null if there is no target for the user. */
function verdictOf(
  user: EligibilityUser,
  { kind, license, entries, settings }: PlanRequest,
  context: MoveContext
): EligibilityVerdict | DeactivationVerdict | null {
  if (kind === "deactivate") return deactivation(user, context, settings);
  const target = license ?? (kind === "switch" ? context.catalog.find(user.license)?.counterpart : null);
  if (!target) return null;
  return eligibility(user, { license: target, profileId: mappedProfile(entries, user.profileId, target) }, context);
}

function fits({ status }: EligibilityVerdict | DeactivationVerdict, kind: MoveKind): boolean {
  return status !== "recreate" && status !== "notExternal" && KIND[status] === kind;
}

/** One user of a plan, before anything is done, based on the verdict that added the user. */
function planItem(
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
    permissionSetIds: upgrade ? (user.permissionSets?.map(({ id }) => id) ?? null) : null,
    reassignIds: upgrade && "reassignable" in verdict ? verdict.reassignable : null,
    loginDays,
    state: "planned",
    error: null,
    skipCode: null,
    changedAt: null
  };
}
