import type { EligibilityFacts, FindingRecord, MovePlan, PlanItem, ProfileMap, SavedScenario } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import { hostEndpoints } from "../host/hostEndpoints.ts";

/** A plan and its users, as a page sends them. */
export interface PlanOfTest {
  sent: Omit<MovePlan, "state" | "createdAt" | "createdBy" | "applyFrom" | "progress">;
  items: PlanItem[];
}

/** What a process that saves needs instead of an export. */
export interface SavedFacts {
  eligibility: EligibilityFacts;
  profiles: Omit<ProfileMap, "entries">;
  /** A profile map with one entry that fits. */
  entries: ProfileMap["entries"];
  scenario: SavedScenario;
  finding: FindingRecord;
  plan: PlanOfTest;
}

/** One answer that a page was given. */
export type Saved =
  | { kind: "scenario" | "finding"; name: string }
  | { kind: "map"; entries: number }
  /** A plan that is about to be made. */
  | { kind: "planned"; key: string }
  | { kind: "plan"; key: string; state: MovePlan["state"]; users: number };

/** The calls of the pages that save, over facts that don't change. */
export function savedEndpoints(
  path: string,
  { eligibility, profiles }: SavedFacts
): <T>(name: string, parameters?: object) => Promise<T> {
  const store = {
    facts: { usage: [] },
    decisions: { counters: null },
    upgrades: {
      profiles: () => Promise.resolve(profiles),
      eligibilityFacts: (ids: string[]) =>
        Promise.resolve({ ...eligibility, users: eligibility.users.filter((user) => ids.includes(user.id)) })
    }
  } as unknown as OpenStore;
  const endpoints = hostEndpoints(store, path, "kills");
  return async <T>(name: string, parameters: object = {}) =>
    (await endpoints.get(name)!(JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>)) as T;
}
