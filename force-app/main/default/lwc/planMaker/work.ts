import type {
  EligibilityFacts,
  MissingPair,
  MoveKind,
  MovePlan,
  MoveSettings,
  PlanNotes,
  PlannedUsers,
  ProfileMap
} from "c/licenseEngine";
import { problemText } from "c/words";
import { buildPlan, missingPairs, planNotes, planProgress, planTotals } from "c/licenseEngine";
import { planKey, type DecisionModel } from "c/host";
import type { ChosenUsers } from "c/users";

/** The plan that the user wants. */
export interface Wish {
  kind: MoveKind;
  /** Empty for switches to the other basis of each user's own license, and for deactivations. */
  license: string;
  users: ChosenUsers;
}

/** A prepared plan that is not saved. */
export interface WorkedOut extends PlannedUsers {
  plan: MovePlan;
  notes: PlanNotes;
  /** Profiles to map before all users can be moved. */
  pairs: MissingPair[];
}

/**
 * Prepares a plan from fresh facts; name and note come from the caller.
 *
 * @throws Error with a message for the user if the complete protect list could not be read
 */
export function workOut(
  { kind, license, users }: Wish,
  facts: EligibilityFacts,
  map: ProfileMap,
  settings: MoveSettings,
  decisions: DecisionModel
): WorkedOut {
  const { protect, graceDays, notice } = settings;
  if (!protect) throw new Error(problemText("protectListUnread"));
  const { ids: userIds, loginDays } = users;
  const request = {
    kind,
    userIds,
    license: kind === "deactivate" ? null : license || null,
    entries: map.entries,
    settings: { protect, graceDays, notice },
    loginDays
  };
  const planned = buildPlan(request, facts);
  const economics = { ...decisions.audit, months: decisions.context.window };
  return {
    ...planned,
    notes: planNotes(planned.items, facts, settings),
    pairs: missingPairs(request, planned.exclusions, facts, map),
    plan: {
      id: "",
      key: planKey(),
      name: "",
      note: null,
      kind,
      state: "draft",
      createdAt: new Date().toISOString(),
      createdBy: "",
      totals: planTotals(planned.items, facts, economics),
      exclusions: planned.exclusions,
      applyFrom: null,
      progress: planProgress(planned.items, { state: "draft", stopping: false, updatedAt: null, error: null })
    }
  };
}
