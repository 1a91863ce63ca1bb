import fc from "fast-check";
import type { EligibilityFacts, PlanRequest, PlannedUsers, ProfileMapEntry } from "c/licenseEngine";
import { buildPlan, planProblems, planTotals, protectedBy } from "c/licenseEngine";
import {
  CATALOG,
  PROFILES,
  SETTINGS,
  account,
  eligibilityFacts,
  org,
  permissionSet,
  profileId,
  user,
  userId
} from "./moveFixtures";

const COMMUNITY = "Customer Community";
const LOGIN = "Customer Community Login";
const PARTNER = "Partner Community";

/** Every profile stands for every other. */
const ENTRIES: ProfileMapEntry[] = PROFILES.flatMap((from) =>
  PROFILES.map((to) => ({ fromProfileId: from.id, toLicense: to.license, toProfileId: to.id }))
);

const plan = (values: Partial<PlanRequest>, facts: EligibilityFacts): PlannedUsers =>
  buildPlan(
    {
      kind: "switch",
      userIds: facts.users.map(({ id }) => id),
      license: null,
      entries: ENTRIES,
      settings: SETTINGS,
      ...values
    },
    facts
  );
const seats = (license: string, total: number | null, used: number | null): EligibilityFacts["org"]["seats"] =>
  org().seats.map((fact) => (fact.license === license ? { license, total, used } : fact));
const reasons = ({ exclusions }: PlannedUsers): string[] =>
  exclusions.map(({ userId: id, code, names }) => [id === userId(1) ? "1" : id, code, ...names].join(" "));

describe("a plan", () => {
  it("switches users to the other basis of their own license", () => {
    const facts = eligibilityFacts({
      users: [user({ id: userId(1) }), user({ id: userId(2), license: "Partner Community Login" })]
    });
    const { items, exclusions } = plan({ loginDays: { [userId(1)]: [1, null, 3] } }, facts);
    expect(exclusions).toEqual([]);
    expect(items).toMatchObject([
      {
        userId: userId(1),
        fromLicense: COMMUNITY,
        fromProfileId: profileId(COMMUNITY),
        toLicense: LOGIN,
        toProfileId: profileId(LOGIN),
        toProfile: `${LOGIN} User`,
        status: "switch",
        reversible: true,
        permissionSetIds: null,
        reassignIds: null,
        loginDays: [1, null, 3],
        state: "planned",
        error: null
      },
      { userId: userId(2), toLicense: PARTNER, loginDays: null }
    ]);
  });

  it("keeps of an upgrade which permission sets there were and which come back", () => {
    const held = [permissionSet("Free"), permissionSet("Tied", { license: COMMUNITY })];
    const facts = eligibilityFacts({ users: [user({ permissionSets: held })] });
    const { items } = plan({ kind: "upgrade", license: PARTNER }, facts);
    expect(items[0]).toMatchObject({
      status: "eligible",
      reversible: false,
      permissionSetIds: ["Free", "Tied"],
      reassignIds: ["Free"]
    });
  });

  it("deactivates without a target", () => {
    const { items } = plan({ kind: "deactivate" }, eligibilityFacts());
    expect(items[0]).toMatchObject({
      status: "deactivate",
      reversible: true,
      toLicense: null,
      toProfileId: null,
      toProfile: null
    });
  });

  it.each<[string, Partial<PlanRequest>, EligibilityFacts]>([
    ["1 twice", { userIds: [userId(1), userId(1).slice(0, 15)] }, eligibilityFacts()],
    [`${userId(9)} notFound`, { userIds: [userId(9)] }, eligibilityFacts()],
    [
      "1 protected *@example.com Customer Community User",
      {
        settings: {
          ...SETTINGS,
          protect: { users: [], profiles: ["Customer Community User"], names: ["*@example.com"], domains: [] }
        }
      },
      eligibilityFacts()
    ],
    ["1 inOtherPlan Spring", {}, eligibilityFacts({ users: [user({ openPlans: ["Spring"] })] })],
    ["1 wrongKind", { kind: "upgrade", license: LOGIN }, eligibilityFacts()],
    ["1 wrongKind", { kind: "upgrade", license: null }, eligibilityFacts()],
    ["1 wrongKind", { license: PARTNER }, eligibilityFacts()],
    ["1 wrongKind", {}, eligibilityFacts({ users: [user({ license: "Gold Partner" })] })],
    [
      "1 wrongKind",
      { kind: "upgrade", license: PARTNER },
      eligibilityFacts({ users: [user({ license: "Gold Partner" })] })
    ],
    ["1 wrongKind", { kind: "deactivate" }, eligibilityFacts({ users: [user({ license: "Salesforce" })] })],
    ["1 blocked userInactive noProfileMapped", { entries: [] }, eligibilityFacts({ users: [user({ active: false })] })]
  ])("leaves out with a reason: %s", (reason, request, facts) => {
    const expected = reason.replace("*@example.com Customer Community User", "Customer Community User *@example.com");
    expect(reasons(plan(request, facts))).toEqual([expected]);
  });

  it("gives the last seats to the first chosen", () => {
    const users = [1, 2, 3].map((number) => user({ id: userId(number) }));
    const facts = eligibilityFacts({ users, org: org({ seats: seats(LOGIN, 12, 10) }) });
    const { items, exclusions } = plan({ userIds: [userId(3), userId(1), userId(2)] }, facts);
    expect(items.map((item) => item.userId)).toEqual([userId(3), userId(1)]);
    expect(exclusions).toMatchObject([{ userId: userId(2), code: "noSeatLeft", names: [LOGIN] }]);
  });

  it("does not count on seats that the plan itself frees", () => {
    const users = [user({ id: userId(1) }), user({ id: userId(2), license: LOGIN })];
    const facts = eligibilityFacts({ users, org: org({ seats: seats(COMMUNITY, 10, 10) }) });
    expect(reasons(plan({}, facts))).toEqual([`${userId(2)} blocked noFreeSeat`]);
  });

  it("counts the portal roles that its accounts get, once an account", () => {
    const ids = ["001000000000001AAA", "001000000000002AAA"];
    const users = [0, 0, 1].map((place, index) => user({ id: userId(index + 1), accountId: ids[place] }));
    const accounts = ids.map((id) => account({ id, partnerRoles: 0 }));
    const facts = eligibilityFacts({ users, accounts, org: org({ portalRoles: 49_996 }) });
    const found = plan({ kind: "upgrade", license: PARTNER }, facts);
    expect(found.items.map((item) => item.userId)).toEqual([userId(1), userId(2)]);
    expect(found.exclusions).toMatchObject([{ userId: userId(3), code: "noRoleLeft" }]);
  });

  it("counts real roles with the second user of an account under role optimization", () => {
    const users = [1, 2, 3].map((number) => user({ id: userId(number) }));
    const accounts = [account({ customerRoles: 0, customerUsers: 0 })];
    const about = { portalRoles: 49_999, rolesPerCustomerAccount: 2, accountRoleOptimization: true };
    const facts = eligibilityFacts({ users, accounts, org: org(about) });
    const found = plan({ kind: "upgrade", license: "Customer Community Plus" }, facts);
    expect(found.items.map((item) => item.userId)).toEqual([userId(1)]);
    expect(found.exclusions.map(({ code }) => code)).toEqual(["noRoleLeft", "noRoleLeft"]);
  });
});

describe("any plan", () => {
  const externals = CATALOG.filter(({ external }) => external).map(({ name }) => name);
  const chosen = fc.record({
    users: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 20 }),
        license: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(COMMUNITY, PARTNER) },
          { weight: 1, arbitrary: fc.constantFrom(...externals) }
        ),
        active: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
        name: fc.constantFrom("Ada", "Bot one", "Bot two", "Eve")
      }),
      { maxLength: 20, size: "max" }
    ),
    again: fc.array(fc.integer({ min: 1, max: 22 }), { maxLength: 5 }),
    free: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom("switch" as const, "upgrade" as const, "deactivate" as const),
    license: fc.option(fc.constantFrom(LOGIN, PARTNER, "Customer Community Plus")),
    names: fc.subarray(["Bot*", "Eve"])
  });
  const build = (values: typeof chosen extends fc.Arbitrary<infer Value> ? Value : never) => {
    const users = values.users.map(({ number, ...rest }) =>
      user({ id: userId(number), username: `${number}@x.org`, ...rest })
    );
    const facts = eligibilityFacts({
      users,
      org: org({ seats: externals.map((license) => ({ license, total: 10, used: 10 - values.free })) })
    });
    const protect = { ...SETTINGS.protect, names: values.names };
    const userIds = [...users.map(({ id }) => id), ...values.again.map(userId)];
    const request = { kind: values.kind, license: values.license, userIds, settings: { ...SETTINGS, protect } };
    return { facts, protect, userIds, planned: plan(request, facts) };
  };

  it("never exceeds the free seats", () => {
    fc.assert(
      fc.property(chosen, (values) => {
        const { facts, planned } = build(values);
        const { seats: licenses } = planTotals(planned.items, facts, null);
        expect(licenses.filter(({ joining, free }) => joining > (free as number))).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  it("never holds a protected user, nor anybody twice", () => {
    fc.assert(
      fc.property(chosen, (values) => {
        const { facts, protect, planned } = build(values);
        const ids = planned.items.map((item) => item.userId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          const taken = facts.users.findLast((one) => one.id === id);
          expect(taken && protectedBy(taken, protect)).toEqual([]);
        }
      })
    );
  });

  it("says of everybody who was chosen what becomes of them", () => {
    fc.assert(
      fc.property(chosen, (values) => {
        const { userIds, planned } = build(values);
        expect(planned.items.length + planned.exclusions.length).toBe(userIds.length);
      })
    );
  });

  it("can be applied at once, once the number is typed", () => {
    fc.assert(
      fc.property(chosen, (values) => {
        const { facts, protect, planned } = build(values);
        fc.pre(planned.items.length > 0);
        const irreversible = planned.items.filter(({ reversible }) => !reversible).length;
        const apply = {
          plan: { state: "planned" as const, applyFrom: null },
          items: planned.items,
          facts,
          settings: { ...SETTINGS, protect }
        };
        expect(planProblems({ ...apply, confirmed: irreversible })).toEqual([]);
        expect(planProblems({ ...apply, confirmed: irreversible + 1 })).toEqual(irreversible ? ["notConfirmed"] : []);
      })
    );
  });
});
