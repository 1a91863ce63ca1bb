import { cohortSummary, eligibility, mergeEligibilityFacts, moveContext } from "c/licenseEngine";
import { account, eligibilityFacts, org, to, user, userId } from "./moveFixtures";

describe("the summary of a cohort", () => {
  const PARTNER = "Partner Community";
  const facts = eligibilityFacts({
    users: [
      user({ id: userId(1) }),
      user({ id: userId(2), active: false }),
      user({ id: userId(3), active: false, accountId: "001000000000002AAA" }),
      user({ id: userId(4), accountId: "001000000000002AAA" }),
      user({ id: userId(5), accountId: "001000000000002AAA" }),
      user({ id: userId(6), license: "Customer Community Plus" }),
      user({ id: userId(7), license: "Salesforce" })
    ],
    accounts: [account(), account({ id: "001000000000002AAA", partner: false })]
  });
  const context = moveContext(facts);
  const summary = cohortSummary(
    PARTNER,
    facts.users.map((one) => eligibility(one, to(PARTNER), context))
  );

  it("counts users by status, adding up to all, and those who are ready", () => {
    expect(summary).toMatchObject({
      license: PARTNER,
      users: 7,
      ready: 1,
      byStatus: { eligible: 5, eligibleWithLoss: 0, switch: 0, recreate: 1, notExternal: 1 }
    });
  });

  it("ranks blockers by users and says whom nothing else holds back", () => {
    expect(summary.blockers).toEqual([
      { code: "accountNotPartner", users: 3, only: 2 },
      { code: "userInactive", users: 2, only: 1 }
    ]);
  });

  it("counts warnings and consequences by users", () => {
    expect(summary.warnings).toEqual([{ code: "noDocumentedPath", users: 1 }]);
    expect(summary.consequences).toContainEqual({ code: "irreversible", users: 5 });
    expect(summary.consequences).toContainEqual({ code: "newIdentity", users: 1 });
  });
});

describe("answers of several calls", () => {
  it("are put together, the newest facts of the org last, nobody twice", () => {
    const first = eligibilityFacts({ missing: ["x"] });
    const second = eligibilityFacts({
      org: org({ portalRoles: 7 }),
      users: [user({ id: userId(2) }), user({ id: userId(1), name: "Newer" })],
      missing: ["x", "y"]
    });
    const merged = mergeEligibilityFacts([first, second]);
    expect(merged.org.portalRoles).toBe(7);
    expect(merged.users.map(({ id, name }) => [id, name])).toEqual([
      [userId(1), "Newer"],
      [userId(2), "Ada Byron"]
    ]);
    expect(merged.accounts).toHaveLength(1);
    expect(merged.missing).toEqual(["x", "y"]);
  });

  it("are needed", () => {
    expect(() => mergeEligibilityFacts([])).toThrow(RangeError);
  });
});
