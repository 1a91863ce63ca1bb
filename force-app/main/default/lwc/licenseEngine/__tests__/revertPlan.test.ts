import fc from "fast-check";
import type { EligibilityUser, PlanItem } from "c/licenseEngine";
import { buildPlan, dataLoaderFiles, revertItem, revertPlan, moveContext } from "c/licenseEngine";
import { PROFILES, SETTINGS, eligibilityFacts, org, permissionSet, profileId, user, userId } from "./moveFixtures";

const COMMUNITY = "Customer Community";
const LOGIN = "Customer Community Login";
const PARTNER = "Partner Community";
const entries = PROFILES.flatMap((from) =>
  PROFILES.map((to) => ({ fromProfileId: from.id, toLicense: to.license, toProfileId: to.id }))
);

function itemsOf(kind: "switch" | "upgrade" | "deactivate", users: EligibilityUser[]): PlanItem[] {
  const request = {
    kind,
    license: kind === "upgrade" ? PARTNER : null,
    userIds: users.map(({ id }) => id),
    entries,
    settings: SETTINGS
  };
  return buildPlan(request, eligibilityFacts({ users })).items.map((item) => ({ ...item, state: "applied" }));
}
/** What applying sets on a user. */
function applied(one: EligibilityUser, { toProfileId, toLicense }: PlanItem): EligibilityUser {
  if (toLicense === null || toProfileId === null) return { ...one, active: false };
  return { ...one, profileId: toProfileId, license: toLicense };
}

const context = moveContext(eligibilityFacts());

describe("taking a plan back", () => {
  it("gives a switched user the former profile, and an upgraded one nothing", () => {
    const one = user();
    const [item] = itemsOf("switch", [one]);
    expect(revertItem(item, applied(one, item), context)).toEqual({
      change: { userId: one.id, profileId: profileId(COMMUNITY), active: null },
      reason: null
    });
    const [upgrade] = itemsOf("upgrade", [one]);
    expect(revertItem(upgrade, applied(one, upgrade), context)).toEqual({ change: null, reason: "upgrade" });
  });

  it("activates a deactivated user", () => {
    const one = user();
    const [item] = itemsOf("deactivate", [one]);
    expect(revertItem(item, applied(one, item), context).change).toEqual({
      userId: one.id,
      profileId: null,
      active: true
    });
  });

  const [switched] = itemsOf("switch", [user()]);
  const [idle] = itemsOf("deactivate", [user()]);
  const now = applied(user(), switched);
  it.each<[string, string, PlanItem, EligibilityUser | null]>([
    ["notApplied", "was only planned", { ...switched, state: "planned" }, now],
    ["notApplied", "failed", { ...switched, state: "failed" }, now],
    ["alreadyReverted", "is reverted", { ...switched, state: "reverted" }, now],
    ["changedSince", "got another profile since", switched, { ...now, profileId: profileId(PARTNER) }],
    ["changedSince", "is gone", switched, null],
    ["changedSince", "is active again", idle, user()],
    ["changedSince", "has another profile and is inactive", idle, { ...now, active: false }],
    ["userInactive", "is inactive now", switched, { ...now, active: false }],
    ["profileMissing", "came from a profile that is gone", { ...switched, fromProfileId: "00e000000000999AAA" }, now]
  ])("is refused with %s for who %s", (reason, _, item, one) => {
    expect(revertItem(item, one, context)).toEqual({ change: null, reason });
  });

  it("may be tried again where it failed", () => {
    expect(revertItem({ ...switched, state: "revertFailed" }, now, context).reason).toBeNull();
  });

  it("stops where no seat is left on the license to go back to", () => {
    const users = [1, 2, 3].map((number) => user({ id: userId(number) }));
    const items = itemsOf("switch", users);
    const facts = eligibilityFacts({
      users: users.map((one, index) => applied(one, items[index])),
      org: org({ seats: [{ license: COMMUNITY, total: 10, used: 8 }] })
    });
    const { changes, refused } = revertPlan(items, facts);
    expect(changes.map((change) => change.userId)).toEqual([userId(1), userId(2)]);
    expect(refused).toEqual([{ userId: userId(3), code: "noFreeSeat" }]);
  });

  it("of switches and deactivations is the inverse of applying", () => {
    const licenses = [COMMUNITY, LOGIN, PARTNER, "Partner Community Login", "External Apps"];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.array(fc.constantFrom(...licenses), { minLength: 9, maxLength: 9 }),
        fc.constantFrom("switch" as const, "deactivate" as const),
        (numbers, from, kind) => {
          const users = numbers.map((number) => user({ id: userId(number), license: from[number - 1] }));
          const items = itemsOf(kind, users);
          expect(items).toHaveLength(users.length);
          const after = users.map((one, index) => applied(one, items[index]));
          const { changes, refused } = revertPlan(items, eligibilityFacts({ users: after }));
          expect(refused).toEqual([]);
          changes.forEach(({ userId: id, profileId: back, active }, index) => {
            expect({
              ...after[index],
              id,
              profileId: back ?? after[index].profileId,
              active: active ?? after[index].active
            }).toMatchObject({
              id: users[index].id,
              profileId: users[index].profileId,
              active: users[index].active
            });
          });
        }
      )
    );
  });
});

describe("files for Data Loader", () => {
  it("hold the plan and the way back of switches, under the Id of the plan", () => {
    const items = itemsOf("switch", [user()]);
    expect(dataLoaderFiles({ id: "a0P1", kind: "switch" }, items)).toEqual([
      { name: "plan-a0P1-apply.csv", text: `Id,ProfileId\r\n${userId(1)},${profileId(LOGIN)}\r\n` },
      { name: "plan-a0P1-undo.csv", text: `Id,ProfileId\r\n${userId(1)},${profileId(COMMUNITY)}\r\n` }
    ]);
  });

  it("hold deactivations and their way back, also of a plan that is not saved", () => {
    const files = dataLoaderFiles({ id: "", kind: "deactivate" }, itemsOf("deactivate", [user()]));
    expect(files).toEqual([
      { name: "plan-apply.csv", text: `Id,IsActive\r\n${userId(1)},false\r\n` },
      { name: "plan-undo.csv", text: `Id,IsActive\r\n${userId(1)},true\r\n` }
    ]);
  });

  it("hold no way back of upgrades, but the permission sets to assign again", () => {
    const one = user({ permissionSets: [permissionSet("0PS1"), permissionSet("0PS2", { license: COMMUNITY })] });
    const files = dataLoaderFiles({ id: "up", kind: "upgrade" }, itemsOf("upgrade", [one]));
    expect(files).toEqual([
      { name: "plan-up-apply.csv", text: `Id,ProfileId\r\n${userId(1)},${profileId(PARTNER)}\r\n` },
      { name: "plan-up-permission-sets.csv", text: `AssigneeId,PermissionSetId\r\n${userId(1)},0PS1\r\n` }
    ]);
  });

  it("are not made of a plan with a hole", () => {
    const [item] = itemsOf("switch", [user()]);
    expect(() => dataLoaderFiles({ id: "x", kind: "switch" }, [{ ...item, toProfileId: null }])).toThrow(userId(1));
  });
});
