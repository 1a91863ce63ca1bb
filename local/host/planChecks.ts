import { deactivation, eligibility, moveContext, planProblems, protectedBy } from "c/licenseEngine";
import type { EligibilityFacts, MoveContext, MoveSettings, PlanItem, PlanProblem, ProtectList } from "c/licenseEngine";
import type { SentItem } from "./moveRecords.ts";
import { RequestError } from "./requestError.ts";
import type { SavedPlan } from "./state/moveState.ts";

/** Settings with the whole protect list. */
type PlanSettings = Pick<MoveSettings, "graceDays" | "notice"> & { protect: ProtectList };

/** Maximum number of rejected users in a message: enough to see the problem. */
const MOST_NAMED = 10;

/**
 * The users in the form to save, in the given order: their identity and starting point come from the facts.
 *
 * @param facts of these users, `openPlans` without this plan
 * @throws RequestError with status 400 naming those who do not qualify
 */
export function qualified(items: readonly SentItem[], facts: EligibilityFacts, settings: PlanSettings): PlanItem[] {
  const context = moveContext(facts);
  const refusals = items.flatMap((item) => {
    const refusal = refusalOf(item, context, settings);
    return refusal === null ? [] : [`${context.user(item.userId)?.username ?? item.userId}: ${refusal}`];
  });
  if (refusals.length) {
    const more = refusals.length - MOST_NAMED;
    const named = refusals.slice(0, MOST_NAMED).join("; ") + (more > 0 ? `; and ${more} more` : "");
    throw new RequestError(
      400,
      `Nothing was saved, because users can't be planned: ${named}. Take them out of the plan.`
    );
  }
  return items.map((item) => {
    const user = context.user(item.userId)!;
    return {
      ...item,
      name: user.name,
      username: user.username,
      fromLicense: user.license,
      fromProfile: user.profile,
      toLicense: item.toLicense === null ? null : (context.catalog.find(item.toLicense)?.name ?? item.toLicense),
      toProfile: item.toProfileId === null ? null : (context.profile(item.toProfileId)?.name ?? null),
      state: "planned",
      error: null,
      skipCode: null,
      changedAt: null
    };
  });
}

/** What blocks a user, in the codes of the contract and names; null if nothing does. */
function refusalOf(item: SentItem, context: MoveContext, settings: PlanSettings): string | null {
  const user = context.user(item.userId);
  if (!user) return "notFound";
  const guards = protectedBy(user, settings.protect);
  if (guards.length) return `protected (${guards.join(", ")})`;
  if (user.openPlans.length) return `inOtherPlan (${user.openPlans.join(", ")})`;
  if (user.profileId !== item.fromProfileId) return "profileChanged";
  const verdict =
    item.toLicense === null
      ? deactivation(user, context, settings)
      : eligibility(user, { license: item.toLicense, profileId: item.toProfileId }, context);
  if (verdict.blockers.length) return `blocked (${verdict.blockers.map(({ code }) => code).join(", ")})`;
  return verdict.status === item.status ? null : `wrongKind (${verdict.status})`;
}

/** Why a complete plan is rejected. */
const SAID: Partial<Record<PlanProblem, string>> = {
  empty: "it has no users",
  twice: "a user is in it twice",
  protected: "a user of it is protected now",
  overSeats: "more users join a license than seats are free"
};

/**
 * @param facts of the users of the plan, `openPlans` without this plan
 * @throws RequestError with status 400 if the saved users don't match the totals, and with 409 if the plan has a problem or holds users of another
 *   open plan
 */
export function requireWhole({ plan, items }: SavedPlan, facts: EligibilityFacts, settings: PlanSettings): void {
  const irreversible = items.filter(({ reversible }) => !reversible).length;
  if (items.length !== plan.totals.users || irreversible !== plan.totals.irreversible)
    throw new RequestError(
      400,
      `The plan is not complete: ${items.length} of ${plan.totals.users} users are saved, ${irreversible} of ${plan.totals.irreversible} of them irreversible.`
    );
  const held = facts.users.filter(({ openPlans }) => openPlans.length);
  if (held.length) {
    const named = held.slice(0, MOST_NAMED).map(({ username, openPlans }) => `${username} (${openPlans.join(", ")})`);
    throw new RequestError(
      409,
      `The plan can't be completed: ${held.length} of its users are in another open plan: ${named.join("; ")}. Discard one of the plans.`
    );
  }
  const problems = planProblems({
    plan: { state: "planned", applyFrom: null },
    items,
    facts,
    emails: Object.fromEntries(facts.users.map(({ id, email }) => [id, email])),
    settings: { protect: settings.protect, canApply: true, stopped: null },
    confirmed: irreversible
  });
  const said = problems.flatMap((problem) => SAID[problem] ?? []);
  if (said.length) throw new RequestError(409, `The plan can't be completed: ${said.join("; ")}. Make it again.`);
}
