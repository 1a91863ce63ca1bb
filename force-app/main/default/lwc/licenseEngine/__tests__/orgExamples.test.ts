import type { AuditWithDecisions, ContractLine } from "c/licenseEngine";
import { suggest, suggestionContext } from "c/licenseEngine";
import { line } from "./fixtures";
import type { Crowd, Org } from "./orgArbitrary";
import { auditOf, decisionsOf, factsOf, userOf } from "./orgFacts";

/** Small orgs in which a property of all orgs failed once. */
const MEMBER = "Partner Community";
const LOGIN = "Partner Community Login";
const ALL_MONTHS = ["05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}-01`);

function crowd(license: string, users: number, perMonth: number, months = ALL_MONTHS): Crowd {
  return {
    license,
    profile: license,
    users,
    created: "2024-01-01",
    active: true,
    loginDays: months.map(() => perMonth),
    running: 0,
    lastLogin: perMonth ? "2026-10-31" : null
  };
}

function orgOf(values: Partial<Org>): Org {
  const owned = [MEMBER, LOGIN].map((license) => ({ license, quantity: null }));
  return { asOf: "2026-11-01", months: ALL_MONTHS, crowds: [], owned, contracts: [], growth: null, ...values };
}

function suggestions(org: Org): string[] {
  const context = suggestionContext(factsOf(org), auditOf(org), decisionsOf(org));
  return org.crowds.map((one) => suggest(userOf(one, org), org.months, context).suggestion);
}

const codes = ({ findings }: AuditWithDecisions): string[] => findings.map(({ code }) => code);
const loginLine = (values: Partial<ContractLine>): ContractLine =>
  line({ license: LOGIN, basis: "login", unitPrice: 8, ...values });

it("the list keeps users near the break-even although heavier ones go where the user limit leaves logins unused", () => {
  // 4,000 users who never come need a pool of 200 logins, which 10 who come four times a month don't fill.
  const near = { ...crowd(MEMBER, 10, 2), loginDays: [2, 3, 2, 3, 2, 3] };
  const org = orgOf({ crowds: [crowd(MEMBER, 4000, 0), crowd(MEMBER, 10, 2), near, crowd(MEMBER, 10, 4)] });
  const [{ parts, users }] = auditOf(org).allocation;
  expect(suggestions(org)).toEqual(["toLogin", "toLogin", "keep", "toLogin"]);
  expect(users.toLogin).toBe(4020);
  expect(parts.map((part) => [part.idle, part.users])).toEqual([
    [true, 4000],
    [false, 20]
  ]);
});

it("the list follows the decision where the newest complete month had no price in the same currency", () => {
  const contracts = [
    line({ unitPrice: 1, currency: "EUR" }),
    loginLine({ currency: "EUR", unitPrice: 10, start: "2026-11-01" })
  ];
  const org = orgOf({ crowds: [crowd(LOGIN, 50, 9)], contracts });
  expect(auditOf(org).allocation[0].users.toMember).toBe(50);
  expect(suggestions(org)).toEqual(["toMember"]);
});

it("nobody is told to move or to go before three complete months are known", () => {
  const months = ALL_MONTHS.slice(-2);
  const org = orgOf({ months, crowds: [crowd(MEMBER, 100, 0, months), crowd(LOGIN, 100, 9, months)] });
  expect(suggestions(org)).toEqual(["keep", "keep"]);
  expect(codes(auditOf(org))).not.toContain("idleNoPrice");
});

it("a pool is not priced where a seat's price is unknown", () => {
  const contracts = [line({ currency: "EUR" }), loginLine({ currency: "USD", quantity: 500 })];
  const { ladder, allocation } = auditOf(orgOf({ crowds: [crowd(LOGIN, 50, 1)], contracts }));
  expect(allocation[0].cost).toBeNull();
  expect(ladder.flatMap(({ rungs }) => rungs.map(({ code }) => code))).not.toContain("pool");
});

it("a pool without a decision grows to the rule of thumb", () => {
  const owned = [{ license: LOGIN, quantity: 10 }];
  const left = { ...crowd(LOGIN, 50, 1), active: false };
  const grow = auditOf(orgOf({ crowds: [left], owned })).findings.find(({ code }) => code === "poolGrow");
  expect(grow?.numbers).toMatchObject({ contracted: 10, pool: 50 });
});

it("the saving with new users is that of a license that the org has", () => {
  const owned = [{ license: LOGIN, quantity: 2000 }];
  const old = crowd(LOGIN, 100, 2);
  const arrivals = ALL_MONTHS.map((created, index) => ({
    ...crowd(LOGIN, 20, 0),
    created,
    loginDays: ALL_MONTHS.map((_, month) => (month >= index ? 20 : 0)),
    lastLogin: "2026-10-31"
  }));
  const { findings } = auditOf(orgOf({ crowds: [old, ...arrivals], owned }));
  expect(new Set(findings.map(({ license }) => license))).toEqual(new Set([LOGIN]));
});

it("seats that growth takes within a year are not given back", () => {
  const org = orgOf({ crowds: [crowd(MEMBER, 100, 9)], owned: [{ license: MEMBER, quantity: 110 }] });
  expect(codes(auditOf({ ...org, growth: 0 }))).toContain("unusedSeats");
  expect(codes(auditOf({ ...org, growth: 60 }))).toContain("seatsExhaust");
  expect(codes(auditOf({ ...org, growth: 60 }))).not.toContain("unusedSeats");
});

it("nobody is told to order seats while paid ones are given back", () => {
  const contracts = [line({ quantity: 140 })];
  const org = orgOf({ crowds: [crowd(MEMBER, 100, 9)], owned: [{ license: MEMBER, quantity: 100 }], contracts });
  expect(codes(auditOf(org))).toContain("unusedSeats");
  expect(codes(auditOf(org))).not.toContain("seatsExhausted");
});

it("a pool that fits after the moves is kept, whoever needs it", () => {
  const owned = [
    { license: MEMBER, quantity: null },
    { license: LOGIN, quantity: 5 }
  ];
  const { findings, ladder } = auditOf(orgOf({ crowds: [crowd(MEMBER, 100, 0)], owned }));
  expect(findings.find(({ type }) => type === "poolGrow")).toMatchObject({
    code: "poolKept",
    monthlySaving: 50,
    numbers: { contracted: 5, pool: 5, needed: 0 }
  });
  expect(ladder[0].best).toBeGreaterThan(0);
});

describe("lines of one license that differ", () => {
  const seats = (values: Partial<ContractLine>): ContractLine => line({ start: "2026-01-01", ...values });
  const daily = crowd(MEMBER, 50, 12);
  const given = (contracts: ContractLine[], used = daily) => {
    const { ladder, steps } = auditOf(orgOf({ crowds: [used], contracts }));
    const dated = steps.map(({ kind, date, monthly, seats: left, pool }) => ({ kind, date, monthly, left, pool }));
    return { rung: ladder.find(({ currency }) => currency === "USD")?.rungs[0], dated };
  };

  it("give back the seats that end first, at their own price", () => {
    const cheap = seats({ quantity: 50, unitPrice: 2, end: "2026-12-31" });
    const dear = seats({ quantity: 50, unitPrice: 10, end: "2028-12-31" });
    expect(given([cheap, dear]).rung).toMatchObject({ code: "unusedSeats", quantity: 50, monthly: 100 });
    const all = given([cheap, dear], crowd(MEMBER, 25, 12));
    expect(all.dated.map(({ date, monthly }) => [date, monthly])).toEqual([
      ["2027-01-01", 100],
      ["2029-01-01", 250]
    ]);
  });

  it("let the difference to a smaller renewal go when it starts, and the rest when it ends", () => {
    const { rung, dated } = given([
      seats({ quantity: 100, end: "2026-12-31" }),
      seats({ quantity: 60, start: "2027-01-01", end: "2027-12-31" })
    ]);
    expect(rung).toMatchObject({ quantity: 50, monthly: 1000, from: "2027-01-01" });
    expect(dated).toEqual([
      { kind: "atDate", date: "2027-01-01", monthly: 800, left: 60, pool: 0 },
      { kind: "atDate", date: "2028-01-01", monthly: 200, left: 50, pool: 0 }
    ]);
  });

  it("keep what a line pays for that starts before another ends", () => {
    const { dated } = given([
      seats({ quantity: 100, end: "2026-12-31" }),
      seats({ quantity: 80, start: "2026-12-01", end: "2027-11-30" })
    ]);
    expect(dated.map(({ date, monthly, left }) => [date, monthly, left])).toEqual([
      ["2027-01-01", 400, 80],
      ["2027-12-01", 600, 50]
    ]);
  });

  it("need no negotiation for a smaller quantity that is signed already", () => {
    const fixed = { trueDown: false, unitPrice: 20 };
    const renewed = given([
      seats({ ...fixed, quantity: 100, end: "2026-12-31" }),
      seats({ ...fixed, quantity: 60, start: "2027-01-01", end: "2027-12-31" })
    ]);
    expect(renewed.dated.map(({ kind, date, monthly }) => [kind, date, monthly])).toEqual([
      ["atDate", "2027-01-01", 800],
      ["negotiate", "2028-01-01", 200]
    ]);
  });

  it("shrink a pool by the logins of the lines that end first, at their own price", () => {
    const pool = (values: Partial<ContractLine>): ContractLine =>
      loginLine({ start: "2026-01-01", quantity: 100, ...values });
    const contracts = [pool({ unitPrice: 2, end: "2026-12-31" }), pool({ unitPrice: 10, end: "2028-12-31" })];
    const { ladder, allocation, steps } = auditOf(orgOf({ crowds: [crowd(LOGIN, 100, 1)], contracts }));
    const { poolCost, pool: needed } = allocation[0].today;
    expect(needed).toBe(100);
    // 200 logins cost 1,200 today; the 100 that go first cost 200, and the price of a login in the decision is 6.
    expect(ladder[0].rungs[0].monthly).toBeCloseTo(200 + 600 - poolCost!, 5);
    expect(steps.map(({ date, pool: left }) => [date, left])).toEqual([["2027-01-01", 100]]);
  });
});
