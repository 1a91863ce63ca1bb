import type { EligibilityFacts, PlanItem } from "c/licenseEngine";
import { buildPlan, planNotes } from "c/licenseEngine";
import { PROFILES, SETTINGS, eligibilityFacts, permissionSet, user, userId } from "./moveFixtures";

const entries = PROFILES.flatMap((from) =>
  PROFILES.map((to) => ({ fromProfileId: from.id, toLicense: to.license, toProfileId: to.id }))
);

function itemsOf(kind: "switch" | "deactivate", facts: EligibilityFacts): PlanItem[] {
  const userIds = facts.users.map(({ id }) => id);
  return buildPlan({ kind, userIds, license: null, entries, settings: SETTINGS }, facts).items;
}

describe("the notes of a plan", () => {
  const bound = (label: string) => [permissionSet(label, { license: "Customer Community" })];
  const facts = eligibilityFacts({
    users: [
      user({ id: userId(1), permissionSets: bound("A") }),
      user({ id: userId(2), permissionSets: bound("B") }),
      user({ id: userId(3) })
    ]
  });
  const notes = planNotes(itemsOf("switch", facts), facts, SETTINGS);

  it("count users by code, most users first, then by code", () => {
    expect(notes.consequences.slice(0, 2).map(({ code, users }) => [code, users])).toEqual([
      ["pastLoginsStay", 3],
      ["reversible", 3]
    ]);
    expect(notes.warnings.find(({ code }) => code === "permissionSetsBound")?.users).toBe(2);
  });

  it("have names only where they are the same for all users", () => {
    expect(notes.warnings.find(({ code }) => code === "permissionSetsBound")?.note).toBeNull();
    expect(notes.consequences.find(({ code }) => code === "reversible")?.note).toEqual({
      code: "reversible",
      names: [],
      numbers: {}
    });
  });

  it("say what a deactivation does", () => {
    const codes = planNotes(itemsOf("deactivate", facts), facts, SETTINGS).consequences.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["reversible", "seatFreed", "usernameStaysTaken"]));
  });

  it("leave out users without facts", () => {
    const items = itemsOf("switch", facts);
    expect(planNotes(items, { ...facts, users: [] }, SETTINGS)).toEqual({ warnings: [], consequences: [] });
  });
});
