import fc from "fast-check";
import type { AuditFacts, PlanEconomics, PlanItem, PlanTotals } from "c/licenseEngine";
import { completeMonths, decide, planTotals, poolOf, planBase } from "c/licenseEngine";
import { facts, license, usage } from "./fixtures";
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

/** 10 member users who come twice a month, 40 login users who come once. Prices 25 and 10. */
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [
        license({ name: MEMBER, total: 20, used: 10, activeUsers: 10 }),
        license({ name: LOGIN, total: 100, used: 40, activeUsers: 40 })
      ],
      usage: [...usage(MEMBER, "Dealer", { 2: 10 }), ...usage(LOGIN, "Visitor", { 1: 40 })],
      ...values
    },
    context
  );
const economicsOf = (from: AuditFacts): PlanEconomics => {
  const made = decide(from, null);
  const months = completeMonths(from.context.months, from.context.settings.window).map(({ month }) => month);
  return { base: planBase(from, made), pools: made.pools, months };
};
const SEATS = eligibilityFacts();
SEATS.org.seats = [
  { license: MEMBER, total: 20, used: 10 },
  { license: LOGIN, total: 100, used: 40 }
];
const totals = (items: PlanItem[], from: AuditFacts | null = org()): PlanTotals =>
  planTotals(items, SEATS, from && economicsOf(from));

describe("the totals of a plan", () => {
  it("count users, what can't be taken back, and seats on both sides", () => {
    const found = totals([item(MEMBER, LOGIN, [2, 2, 2]), item(MEMBER, LOGIN, [2, 2, 2], false)]);
    expect(found).toMatchObject({ users: 2, irreversible: 1 });
    expect(found.seats).toEqual([
      { license: MEMBER, total: 20, usedBefore: 10, joining: 0, leaving: 2, usedAfter: 8, free: 10 },
      { license: LOGIN, total: 100, usedBefore: 40, joining: 2, leaving: 0, usedAfter: 42, free: 60 }
    ]);
  });

  it("move users' logins into the pool and cost both licenses on their own basis", () => {
    const found = totals([item(MEMBER, LOGIN, [2, 2, 2]), item(MEMBER, LOGIN, [2, 2, 2])]);
    expect(found.pools).toEqual([
      { license: LOGIN, usersBefore: 40, usersAfter: 42, poolBefore: 40, poolAfter: 44, contracted: null }
    ]);
    // Before 10 x 25 + 40 x 10, after 8 x 25 + 44 x 10.
    expect(found).toMatchObject({ costBefore: 650, costAfter: 640, monthlySaving: 10, currency: "USD", reason: null });
    expect(found.months).toEqual(["2026-08-01", "2026-09-01", "2026-10-01"]);
  });

  it("take a deactivated user's seat off", () => {
    expect(totals([item(MEMBER, null, [0, 0, 0])])).toMatchObject({
      costBefore: 250,
      costAfter: 225,
      monthlySaving: 25
    });
  });

  it("know a user who was not there yet in a month as no login", () => {
    const found = totals([item(MEMBER, LOGIN, [null, null, 8])]);
    // 40, 40 and 48 logins: the 75th percentile is 44.
    expect(found.pools[0].poolAfter).toBe(44);
  });

  it.each<[string, PlanItem[], AuditFacts | null, string]>([
    ["a user's login days", [item(MEMBER, LOGIN, null)], org(), "loginDaysUnknown"],
    ["login days of other months", [item(MEMBER, LOGIN, [1])], org(), "loginDaysUnknown"],
    ["the audit", [item(MEMBER, LOGIN, [1, 1, 1])], null, "noLicenseFacts"],
    ["a license", [item(MEMBER, "Gold Partner", [1, 1, 1])], org(), "noLicenseFacts"],
    ["prices", [item(MEMBER, LOGIN, [1, 1, 1])], org({}, { pricesVisible: false }), "pricesHidden"],
    [
      "a complete month",
      [item(MEMBER, LOGIN, [])],
      org({}, { months: [], coverage: { from: "2026-11-01", to: "2026-11-01" } }),
      "noCompleteMonth"
    ]
  ])("have no money where %s is not known, and say why", (_, items, from, reason) => {
    expect(totals(items, from)).toMatchObject({ costBefore: null, costAfter: null, monthlySaving: null, reason });
  });

  it("cost a member license without knowing login days", () => {
    expect(totals([item(MEMBER, null, null)])).toMatchObject({ monthlySaving: 25, reason: null });
  });

  it("have no sum of two currencies", () => {
    const line = { quantity: 10, currency: "EUR", start: "2026-01-01", end: null, overagePrice: null };
    const from = org({
      licenses: [...org().licenses, license({ name: "Customer Community", total: 5, used: 5, activeUsers: 5 })],
      usage: [...org().usage, ...usage("Customer Community", "Guest", { 1: 5 })],
      contracts: [
        { license: "Customer Community", basis: "member", unitPrice: 4, ...line },
        { license: "Customer Community Login", basis: "login", unitPrice: 1, ...line }
      ]
    });
    expect(totals([item("Customer Community", MEMBER, [1, 1, 1])], from).reason).toBe("currencyMismatch");
  });

  it("agree with counting the users anew", () => {
    const days = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, days, fc.nat({ max: 12 }), (members, visitors, count) => {
        const moved = members.slice(0, count);
        const spread = (all: number[]) => {
          const counts: Record<number, number> = {};
          for (const day of all) counts[day] = (counts[day] ?? 0) + 1;
          return counts;
        };
        const from = org({ usage: [...usage(MEMBER, "D", spread(members)), ...usage(LOGIN, "V", spread(visitors))] });
        const found = totals(
          moved.map((day) => item(MEMBER, LOGIN, [day, day, day])),
          from
        );
        fc.pre(moved.length > 0);
        const after = [...visitors, ...moved];
        const logins = after.reduce((sum, day) => sum + day, 0);
        const pool = poolOf(after.length, [logins, logins, logins], 75, 20);
        expect(found.pools[0].poolAfter).toBe(pool);
        expect(found.costAfter).toBe(25 * (members.length - moved.length) + 10 * pool);
      })
    );
  });
});
