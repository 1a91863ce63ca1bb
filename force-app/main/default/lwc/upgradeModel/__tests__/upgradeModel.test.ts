import { moveContext } from "c/licenseEngine";
import { filterCases, upgradeCases, upgradeTargets } from "c/upgradeModel";
import { eligibilityFacts, org, profileId, user, userId } from "../../licenseEngine/__tests__/moveFixtures";

const PLUS = "Customer Community Plus";
const entries = [{ fromProfileId: profileId("Customer Community"), toLicense: PLUS, toProfileId: profileId(PLUS) }];
const facts = eligibilityFacts({
  users: [
    user({ id: userId(1) }),
    user({ id: userId(2), active: false }),
    user({ id: userId(3), license: "Partner Community" })
  ],
  org: org({
    seats: [
      { license: PLUS, total: 10, used: 12 },
      { license: "Partner Community", total: null, used: null }
    ]
  })
});
const cases = upgradeCases(facts.users, moveContext(facts), entries, PLUS);

describe("c/upgradeModel", () => {
  it("puts licenses that most users come to first, with seats that are free or unknown", () => {
    const targets = upgradeTargets(facts);
    expect(targets[0]).toMatchObject({ license: "Partner Community Login", users: 3 });
    expect(targets.find(({ license }) => license === PLUS)).toEqual({ license: PLUS, users: 2, free: 0 });
    expect(targets.find(({ license }) => license === "Partner Community")?.free).toBeNull();
    expect(targets.every(({ users }, i) => i === 0 || targets[i - 1].users >= users)).toBe(true);
  });

  it("offers external licenses only", () => {
    const internal = facts.catalog.filter(({ external }) => !external).map(({ name }) => name);
    expect(upgradeTargets(facts).filter(({ license }) => internal.includes(license))).toEqual([]);
  });

  it("judges every user by the profile that is mapped", () => {
    expect(cases.map(({ verdict }) => verdict.status)).toEqual(["eligible", "eligible", "recreate"]);
    expect(cases[0].verdict.target.profileId).toBe(profileId(PLUS));
    expect(cases[2].verdict.target.profileId).toBeNull();
  });

  it("narrows down to a verdict, a blocker, or those who are ready", () => {
    const ids = (filter: Parameters<typeof filterCases>[1]) => filterCases(cases, filter).map((one) => one.user.id);
    expect(ids("")).toHaveLength(3);
    expect(ids("status:recreate")).toEqual([userId(3)]);
    expect(ids("blocker:userInactive")).toEqual([userId(2)]);
    expect(ids("blocker:noFreeSeat")).toHaveLength(3);
    expect(ids("ready")).toEqual([]);
  });
});
