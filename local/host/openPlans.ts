import type { EligibilityFacts, EligibilityUser, PlanItem, PlanState } from "c/licenseEngine";
import type { MoveStore } from "./state/moveState.ts";

const ENDED: readonly PlanState[] = ["applied", "reverted", "discarded", "closed"];

/**
 * The facts with the names of the open plans that hold each user. A move that the export shows as done (the user has the plan's profile, or is
 * inactive) no longer holds the user.
 *
 * @param except Id of a plan to ignore; null for none
 */
export async function withOpenPlans(
  facts: EligibilityFacts,
  moves: Pick<MoveStore, "plans">,
  except: string | null = null
): Promise<EligibilityFacts> {
  const users = new Map(facts.users.map((user) => [user.id, user]));
  const held = new Map<string, string[]>();
  for (const { plan, items } of await moves.plans()) {
    if (plan.id === except || ENDED.includes(plan.state)) continue;
    for (const item of items) {
      const user = users.get(item.userId);
      if (user && isOpen(item, user)) held.set(user.id, [...(held.get(user.id) ?? []), plan.name]);
    }
  }
  return {
    ...facts,
    users: facts.users.map((user) => ({ ...user, openPlans: [...new Set(held.get(user.id) ?? [])].sort() }))
  };
}

function isOpen({ state, status, toProfileId }: PlanItem, user: EligibilityUser): boolean {
  if (state !== "planned" && state !== "failed") return false;
  return status === "deactivate" ? user.active : user.profileId !== toProfileId;
}
