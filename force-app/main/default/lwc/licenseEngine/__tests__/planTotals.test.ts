import fc from "fast-check";
import type { AuditFacts, PlanEconomics, PlanItem, PlanTotals } from "c/licenseEngine";
import { completeMonths, decide, planTotals } from "c/licenseEngine";
import { facts, license, line, usage } from "./fixtures";
import { eligibilityFacts } from "./moveFixtures";

const MEMBER = "Partner Community";
const LOGIN = "Partner Community Login";

const item = (from: string, to: string | null, loginDays: PlanItem["loginDays"], reversible = true): PlanItem => ({
  userId: "u",
  name: "",
  username: "",
  fromLicense: from,
  fromProfileId: "",
  fromProfile: "",
  toLicense: to,
  toProfileId: null,
  toProfile: null,
  status: "switch",
  reversible,
  permissionSetIds: null,
  reassignIds: null,
  loginDays,
  state: "planned",
  error: null,
  skipCode: null,
  changedAt: null
});

/** 20 seats for 10 member users who come twice a month, 60 monthly logins for 40 login users. Prices 25 and 10. */
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [
        license({ name: MEMBER, total: 20, used: 10, activeUsers: 10 }),
        license({ name: LOGIN, total: 100, used: 40, activeUsers: 40, monthlyLoginsEntitlement: 60 })
      ],
      usage: [...usage(MEMBER, "Dealer", { 2: 10 }), ...usage(LOGIN, "Visitor", { 1: 40 })],
      ...values
    },
    context
  );
const economicsOf = (from: AuditFacts): PlanEconomics => {
  const months = completeMonths(from.context.months, from.context.settings.window).map(({ month }) => month);
  return { ...decide(from, null), months };
};
const SEATS = eligibilityFacts();
SEATS.org.seats = [
  { license: MEMBER, total: 20, used: 10 },
  { license: LOGIN, total: 100, used: 40 }
];
const totals = (items: PlanItem[], from: AuditFacts | null = org()): PlanTotals =>
  planTotals(items, SEATS, from && economicsOf(from));
const many = (users: number, ...of: Parameters<typeof item>): PlanItem[] =>
  Array.from({ length: users }, () => item(...of));

describe("the totals of a plan", () => {
  it("count users, what can't be taken back, and seats on both sides", () => {
    const found = totals([item(MEMBER, LOGIN, [2, 2, 2]), item(MEMBER, LOGIN, [2, 2, 2], false)]);
    expect(found).toMatchObject({ users: 2, irreversible: 1 });
    expect(found.seats).toEqual([
      { license: MEMBER, total: 20, usedBefore: 10, joining: 0, leaving: 2, usedAfter: 8, free: 10 },
      { license: LOGIN, total: 100, usedBefore: 40, joining: 2, leaving: 0, usedAfter: 42, free: 60 }
    ]);
  });

  it("start from what is paid, give back the seats that users leave and buy their logins", () => {
    const found = totals(many(2, MEMBER, LOGIN, [2, 2, 2]));
    expect(found.pools).toEqual([{ license: LOGIN, usersBefore: 40, usersAfter: 42, poolBefore: 60, poolAfter: 64 }]);
    // Before 20 x 25 + 60 x 10, after 18 x 25 + 64 x 10.
    expect(found).toMatchObject({
      costBefore: 1100,
      costAfter: 1090,
      monthlySaving: 10,
      currency: "USD",
      reason: null
    });
    expect(found.months).toEqual(["2026-08-01", "2026-09-01", "2026-10-01"]);
  });

  it("have the amount paid before, as the audit says it", () => {
    const { owned } = decide(org(), null);
    const paid = owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
    expect(totals([item(MEMBER, LOGIN, [2, 2, 2])]).costBefore).toBe(paid);
  });

  it("take a deactivated user's seat off", () => {
    expect(totals([item(MEMBER, null, [0, 0, 0])])).toMatchObject({
      costBefore: 500,
      costAfter: 475,
      monthlySaving: 25
    });
  });

  it("save nothing with a deactivated login user who does not log in", () => {
    expect(totals([item(LOGIN, null, [0, 0, 0])])).toMatchObject({ costBefore: 600, costAfter: 600, monthlySaving: 0 });
  });

  it("place those who join on free owned seats first, and buy seats only for the others", () => {
    expect(totals(many(10, LOGIN, MEMBER, [1, 1, 1]))).toMatchObject({ costBefore: 1100, costAfter: 1000 });
    expect(totals(many(12, LOGIN, MEMBER, [1, 1, 1]))).toMatchObject({ costAfter: 22 * 25 + 48 * 10 });
  });

  it("buy a seat for each user who joins where the contract has fewer seats than are in use", () => {
    const from = org({ contracts: [line({ license: MEMBER, quantity: 8, unitPrice: 25 })] });
    expect(totals(many(2, LOGIN, MEMBER, [0, 0, 0]), from)).toMatchObject({ costBefore: 800, costAfter: 850 });
  });

  it("never have a pool below the user limit", () => {
    const found = totals(many(20, LOGIN, MEMBER, [31, 31, 31]));
    expect(found.pools[0]).toMatchObject({ usersAfter: 20, poolAfter: 1 });
  });

  it("expect of a user the mean of the months in which the user existed", () => {
    const found = totals([item(MEMBER, LOGIN, [null, 4, 8])]);
    expect(found.pools[0].poolAfter).toBe(66);
  });

  it("count users created after the newest month before and after", () => {
    const licenses = [
      license({ name: MEMBER, total: 200, used: 200, activeUsers: 200 }),
      license({ name: LOGIN, total: 100, monthlyLoginsEntitlement: 0 })
    ];
    const seats = eligibilityFacts();
    seats.org.seats = licenses.map(({ name, total, used }) => ({ license: name, total, used }));
    const economics = economicsOf(org({ licenses, usage: usage(MEMBER, "Dealer", { 2: 100 }) }));
    const found = planTotals(many(100, MEMBER, LOGIN, [null, null, null]), seats, economics);
    // 100 users on login basis need 5 monthly logins.
    expect(found).toMatchObject({ costBefore: 200 * 25, costAfter: 100 * 25 + 5 * 10 });
    expect(found.pools[0]).toMatchObject({ usersBefore: 0, usersAfter: 100 });
  });

  it.each<[string, PlanItem[], AuditFacts | null, string]>([
    ["a user's login days", [item(MEMBER, LOGIN, null)], org(), "loginDaysUnknown"],
    ["login days of other months", [item(MEMBER, LOGIN, [1])], org(), "loginDaysUnknown"],
    ["the audit", [item(MEMBER, LOGIN, [1, 1, 1])], null, "noLicenseFacts"],
    ["a license", [item(MEMBER, "Gold Partner", [1, 1, 1])], org(), "noLicenseFacts"],
    ["prices", [item(MEMBER, LOGIN, [1, 1, 1])], org({}, { pricesVisible: false }), "pricesHidden"],
    [
      "what is owned",
      [item(MEMBER, LOGIN, [1, 1, 1])],
      org({ licenses: [org().licenses[0], { ...org().licenses[1], monthlyLoginsEntitlement: null }] }),
      "noContract"
    ],
    [
      "a complete month",
      [item(MEMBER, LOGIN, [])],
      org({}, { months: [], coverage: { from: "2026-11-01", to: "2026-11-01" } }),
      "noCompleteMonth"
    ]
  ])("have no money where %s is not known, and say why", (_, items, from, reason) => {
    const unknown = { costBefore: null, costAfter: null, monthlySaving: null, from: null };
    expect(totals(items, from)).toMatchObject({ ...unknown, reason });
  });

  it("cost a member license without knowing login days", () => {
    expect(totals([item(MEMBER, null, null)])).toMatchObject({ monthlySaving: 25, reason: null });
  });

  it("have no sum of two currencies", () => {
    const own = { license: "Customer Community", quantity: 10, unitPrice: 4, currency: "EUR" };
    const from = org({
      licenses: [...org().licenses, license({ name: "Customer Community", total: 5, used: 5, activeUsers: 5 })],
      usage: [...org().usage, ...usage("Customer Community", "Guest", { 1: 5 })],
      contracts: [line(own), line({ ...own, license: "Customer Community Login", basis: "login", unitPrice: 1 })]
    });
    expect(totals([item("Customer Community", MEMBER, [1, 1, 1])], from).reason).toBe("currencyMismatch");
  });

  it("count from the start of the next term of the families that users leave, the latest one", () => {
    const made = { ...economicsOf(org({ contracts: [line({ end: "2027-06-30" })] })), steps: [] };
    const start = (items: PlanItem[], economics: PlanEconomics): string | null =>
      planTotals(items, SEATS, economics).from;
    // Without a decision, the day after what is owned ends.
    expect(start([item(MEMBER, null, null)], made)).toBe("2027-07-01");
    const decided = (family: string, from: string) =>
      ({ family, from, movedHabits: [] as object[] }) as PlanEconomics["allocation"][number];
    const both = [decided("Partner Community", "2027-03-01"), decided("Customer Community", "2028-01-01")];
    const one = { ...made, allocation: both };
    expect(start([item(MEMBER, LOGIN, [1, 1, 1])], one)).toBe("2027-03-01");
    const other = license({ name: "Customer Community", total: 5, used: 5, activeUsers: 5 });
    const wide = economicsOf(org({ licenses: [...org().licenses, other] }));
    const two = [item("Customer Community", MEMBER, [1, 1, 1])];
    expect(start(two, { ...wide, allocation: both })).toBe("2028-01-01");
    expect(start([...two, item(MEMBER, null, null)], { ...wide, allocation: both })).toBe("2028-01-01");
    expect(start(two, wide)).toBeNull();
  });

  it("count from the day on which what the users leave can change, and from none where it has to be negotiated", () => {
    const values = org({
      licenses: [
        license({ name: MEMBER, total: 200, used: 100, activeUsers: 100 }),
        license({ name: LOGIN, activeUsers: 50, monthlyLoginsEntitlement: 800, monthlyLoginsUsed: 400 })
      ],
      contracts: [
        line({ quantity: 200, unitPrice: 25, end: "2027-03-31" }),
        line({ license: LOGIN, basis: "login", quantity: 800, unitPrice: 10, end: null })
      ],
      usage: [...usage(MEMBER, "Dealer", { 0: 20, 1: 60, 10: 20 }), ...usage(LOGIN, "Visitor", { 1: 20, 12: 30 })]
    });
    const toLogin = item(MEMBER, LOGIN, [1, 1, 1]);
    const toMember = item(LOGIN, MEMBER, [12, 12, 12]);
    expect(totals([toLogin], values).from).toBe("2027-04-01");
    expect(totals([toMember], values).from).toBeNull();
    expect(totals([toLogin, toMember], values).from).toBeNull();
  });

  it("expect of users who move what the decision expects, of others their own mean", () => {
    const made = economicsOf(org());
    const habit = { license: MEMBER, to: "login", profileId: "1", own: 3, total: 6, users: 1, rate: 5 };
    const allocation = [{ family: "Partner Community", movedHabits: [habit] }] as PlanEconomics["allocation"];
    const logins = (days: number[]): number | null =>
      planTotals([item(MEMBER, LOGIN, days)], SEATS, { ...made, allocation }).pools[0].poolAfter;
    expect(logins([1, 2, 3])).toBe(60 + 5);
    expect(logins([1, 2, 1])).toBe(61);
  });

  it("agree with counting seats and logins anew", () => {
    const days = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.nat({ max: 100 }), fc.nat({ max: 10 }), (moved, pool, free) => {
        const used = moved.length + 3;
        const licenses = [
          license({ name: MEMBER, total: used + free, used, activeUsers: used }),
          license({ name: LOGIN, total: 100, used: 40, activeUsers: 40, monthlyLoginsEntitlement: pool })
        ];
        const found = totals(
          moved.map((day) => item(MEMBER, LOGIN, [day, day, day])),
          org({ licenses })
        );
        const logins = moved.reduce((sum, day) => sum + day, pool);
        const needed = Math.max(Math.ceil((40 + moved.length) / 20), logins);
        expect(found.pools[0].poolAfter).toBe(needed);
        expect(found.costAfter).toBe(25 * (3 + free) + 10 * needed);
      })
    );
  });
});
