import type { AuditFacts, Finding, FindingType } from "c/licenseEngine";
import { addDays, findingId } from "c/licenseEngine";
import { countersOf, decided } from "./counterFixtures";
import { facts, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const GOLD = "Gold Partner";
const dealers = { 0: 60, 1: 20, 10: 20 };
const dealer = population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 3, neverLoggedInUsers: 4 });
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [
        license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 }),
        license({ name: LOGIN, activeUsers: 10, monthlyLoginsEntitlement: 100, monthlyLoginsUsed: 80 })
      ],
      populations: [dealer],
      usage: [...usage(PARTNER, "Dealer", dealers), ...usage(LOGIN, "Visitor", { 1: 10 })],
      ...values
    },
    context
  );
const found = (values: AuditFacts, type: FindingType): Finding[] =>
  decided(values).findings.filter((finding) => finding.type === type);
const loginOrg = (counts: Record<number, number>): AuditFacts =>
  org({
    licenses: [license({ name: LOGIN, activeUsers: 100, monthlyLoginsEntitlement: 2000 })],
    usage: usage(LOGIN, "Dealer", counts),
    populations: []
  });

describe("what a saving depends on", () => {
  const seats = (escalator: number | null) => [line({ quantity: 200, unitPrice: 25, end: "2027-03-31", escalator })];
  const pool = (escalator: number | null) => [
    line({ license: LOGIN, basis: "login", quantity: 2000, unitPrice: 10, end: "2027-03-31", escalator }),
    line({ quantity: 0, unitPrice: 25 })
  ];
  const of = (contracts: AuditFacts["contracts"], type: FindingType) => found(org({ contracts }), type)[0];

  it("are the prices of the next term, where they rise: seats that nobody uses", () => {
    expect(of(seats(0.1), "unusedSeats")).toMatchObject({
      monthlySaving: 2750,
      amounts: { price: 27.5 },
      terms: ["nextTermPrices"]
    });
    expect(of(seats(null), "unusedSeats")).toMatchObject({ monthlySaving: 2500, amounts: { price: 25 }, terms: [] });
  });

  it("are the prices of the next term on both sides: a pool that is too large", () => {
    const visitors = { usage: usage(LOGIN, "Visitor", { 1: 1500 }) };
    const saving = (escalator: number | null) =>
      found(org({ contracts: pool(escalator), ...visitors }), "poolShrink")[0].monthlySaving!;
    expect(saving(0.1)).toBeCloseTo(1.1 * saving(null), 5);
  });

  it("is never more than what the license costs today", () => {
    const none = {
      licenses: [license({ name: PARTNER, total: 200, used: 0, activeUsers: 0 })],
      populations: [],
      usage: []
    };
    const [finding] = found(org({ contracts: seats(0.1), ...none }), "unusedSeats");
    expect(finding.monthlySaving).toBe(5000);
  });

  it("is a right to negotiate where the contract states none", () => {
    expect(of([line({ quantity: 200, unitPrice: 25, end: null })], "unusedSeats").terms).toEqual(["negotiate"]);
    expect(of([line({ quantity: 200, unitPrice: 25, end: null })], "basis").terms).toEqual(["negotiate"]);
    const anniversary = line({ quantity: 200, unitPrice: 25, end: null, trueDown: true });
    expect(of([anniversary], "unusedSeats").terms).toEqual([]);
  });

  it("is nothing where a part can change by a date", () => {
    const both = [
      line({ quantity: 150, unitPrice: 25, end: null }),
      line({ quantity: 50, unitPrice: 25, end: "2027-03-31" })
    ];
    expect(of(both, "unusedSeats").terms).toEqual([]);
  });
});

describe("findings on users", () => {
  it("move those who log in rarely, apart from those who never do, from the day on which the contract can change", () => {
    const contracts = [line({ quantity: 200, unitPrice: 25, end: "2027-03-31" })];
    const values = org({ contracts });
    expect(found(values, "basis")).toEqual([
      expect.objectContaining({
        code: "basisToLogin",
        license: PARTNER,
        profile: "Dealer",
        users: 20,
        worth: "saving",
        from: "2027-04-01",
        currency: "USD",
        names: { target: LOGIN, basis: "login" }
      })
    ]);
    expect(found(values, "dormant")).toEqual([
      expect.objectContaining({ code: "dormant", users: 60, monthlySaving: 1500, from: "2027-04-01" })
    ]);
  });

  it("move the frequent users of a login license to seats", () => {
    expect(found(loginOrg(dealers), "basis")).toEqual([
      expect.objectContaining({ users: 20, code: "basisToMember", license: LOGIN })
    ]);
  });

  it("are possible when what their own users leave can change: seats by a date, logins of a line without an end by negotiation", () => {
    const values = org({
      licenses: [
        license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 }),
        license({ name: LOGIN, activeUsers: 50, monthlyLoginsEntitlement: 800, monthlyLoginsUsed: 400 })
      ],
      contracts: [
        line({ quantity: 200, unitPrice: 25, end: "2027-03-31" }),
        line({ license: LOGIN, basis: "login", quantity: 800, unitPrice: 10, end: null })
      ],
      populations: [dealer, population(LOGIN, "Visitor", { activeUsers: 50 })],
      usage: [...usage(PARTNER, "Dealer", { 0: 20, 1: 60, 10: 20 }), ...usage(LOGIN, "Visitor", { 1: 20, 12: 30 })]
    });
    const when = found(values, "basis").map(({ code, from, terms }) => ({ code, from, terms }));
    expect(when).toContainEqual({ code: "basisToLogin", from: "2027-04-01", terms: [] });
    expect(when).toContainEqual({ code: "basisToMember", from: "2026-12-01", terms: ["negotiate"] });
  });

  it("are not made where the present basis is the right one", () => {
    expect(found(org({ usage: usage(PARTNER, "Dealer", { 20: 100 }) }), "basis")).toEqual([]);
  });

  it("are not made where prices are withheld", () => {
    expect(found(org({}, { pricesVisible: false }), "basis")).toEqual([]);
    expect(found(org({}, { pricesVisible: false }), "dormant")).toEqual([
      expect.objectContaining({ code: "idleNoPrice", worth: "unknown", monthlySaving: null })
    ]);
  });

  it("name idle users of a license without a price, for their seats matter all the same", () => {
    const gold = org({
      licenses: [license({ name: GOLD, total: 10, used: 9, activeUsers: 9 })],
      populations: [population(GOLD, "Gold", { activeUsers: 9, dormantUsers: 2, neverLoggedInUsers: 3 })],
      usage: usage(GOLD, "Gold", { 0: 5, 3: 4 })
    });
    expect(found(gold, "dormant")).toEqual([
      expect.objectContaining({ code: "idleNoPrice", users: 5, worth: "unknown", monthlySaving: null, currency: null })
    ]);
  });
});

describe("findings on seats and pools", () => {
  it("name purchased seats that nobody uses, at what is paid for them", () => {
    expect(found(org({ contracts: [line({ quantity: 200 })] }), "unusedSeats")).toEqual([
      expect.objectContaining({
        license: PARTNER,
        profile: null,
        users: 100,
        monthlySaving: 2000,
        currency: "USD",
        priceSource: "contract",
        numbers: { quantity: 200, used: 100 },
        amounts: { price: 20 }
      })
    ]);
  });

  it("keep seats that a growing license needs before they can be returned", () => {
    const contracts = [line({ quantity: 130, end: "2026-12-31" })];
    const readings = Array.from({ length: 60 }, (_, index) => ({
      license: PARTNER,
      day: addDays("2026-11-01", index - 60),
      total: 130,
      used: 40 + index,
      monthlyLoginsEntitlement: null,
      monthlyLoginsUsed: null,
      ownLoginDays: null
    }));
    const licenses = [license({ name: PARTNER, total: 130, used: 100, activeUsers: 100 })];
    const values = org({ contracts, licenses });
    const types = decided(values, { readings }).findings.map(({ type }) => type);
    expect(types).toContain("seatsExhaust");
    expect(types).not.toContain("unusedSeats");
    expect(found(values, "unusedSeats")[0]).toMatchObject({ users: 30 });
  });

  it("count the seats of the contract, not those of the org", () => {
    expect(found(org({ contracts: [line({ quantity: 130 })] }), "unusedSeats")[0]).toMatchObject({ users: 30 });
  });

  it("name neither unused licenses on login basis nor a license of which more is used than purchased", () => {
    expect(found(org({ licenses: [license({ name: LOGIN, total: 2000, used: 1 })] }), "unusedSeats")).toEqual([]);
    expect(found(org({ licenses: [license({ name: PARTNER, total: 5, used: 6 })] }), "unusedSeats")).toEqual([]);
  });

  it("size the pool for the users who are on login basis after the moves", () => {
    const { allocation } = decided(loginOrg(dealers));
    expect(found(loginOrg(dealers), "poolShrink")).toEqual([
      expect.objectContaining({
        license: LOGIN,
        numbers: expect.objectContaining({
          contracted: 2000,
          pool: allocation[0].pool,
          needed: allocation[0].today.pool
        }) as unknown
      })
    ]);
  });

  it.each([
    [79, 0],
    [80, 1],
    [120, 1]
  ])("with %d of 100 monthly logins used by the platform's meter: %d", (monthlyLoginsUsed, count) => {
    const licenses = [license({ name: LOGIN, activeUsers: 10, monthlyLoginsEntitlement: 100, monthlyLoginsUsed })];
    const types = decided(org({ licenses, populations: [] })).findings.map(({ type }) => type);
    const warnings = types.filter((type) => ["loginPoolNearlyUsed", "poolWatch", "poolOver"].includes(type));
    expect(warnings).toHaveLength(count);
  });

  it("say nothing of a meter that can't be read", () => {
    const licenses = [license({ name: LOGIN, activeUsers: 10 })];
    expect(found(org({ licenses }), "loginPoolNearlyUsed")).toEqual([]);
  });
});

describe("findings", () => {
  it("add up to the ladder, each seat and login once", () => {
    const { findings, ladder } = decided(org());
    const saved = findings.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0);
    expect(saved).toBeCloseTo(
      ladder.reduce((sum, { today, coming, best }) => sum + today + coming - best, 0),
      6
    );
  });

  it("are ordered by money, saved or at risk, those without an amount last", () => {
    const amounts = decided(org()).findings.map((row) => row.monthlySaving ?? row.monthlyRisk ?? -1);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts.length).toBeGreaterThan(3);
  });

  it("have an amount exactly when they are worth one", () => {
    for (const { worth, monthlySaving, monthlyRisk } of decided(org()).findings) {
      expect(monthlySaving !== null).toBe(worth === "saving");
      expect(monthlyRisk !== null).toBe(worth === "risk");
    }
  });

  it("have ids that depend on what they speak of only", () => {
    const ids = (values: AuditFacts) => decided(values).findings.map(({ id }) => id);
    const later = org({ usage: usage(PARTNER, "Dealer", { 0: 70, 1: 10, 12: 20 }) });
    expect(new Set(ids(org())).size).toBe(ids(org()).length);
    for (const values of [org(), later])
      expect(ids(values)).toContain(`dormant/Partner%20Community/${dealer.profileId}/`);
  });

  it("never share an id for different names", () => {
    expect(findingId("dormant", "A/B", "C", null)).not.toBe(findingId("dormant", "A", "B/C", null));
  });
});

describe("risks", () => {
  const busy = (overagePrice: number | null): AuditFacts =>
    org({
      licenses: [license({ name: LOGIN, activeUsers: 100, monthlyLoginsEntitlement: 300 })],
      populations: [],
      usage: usage(LOGIN, "Visitor", { 5: 100 }),
      contracts: [line({ license: LOGIN, basis: "login", quantity: 300, unitPrice: 10, overagePrice })]
    });

  it("price the overage that is coming, a month", () => {
    const { annual } = decided(busy(12));
    const [risk] = found(busy(12), "annualOverage");
    expect(risk).toMatchObject({ worth: "risk", currency: "USD", monthlySaving: null });
    expect(risk.monthlyRisk).toBeCloseTo(annual[0].coming!.cost! / 12, 2);
  });

  it("price it at twice the login price where the contract does not say", () => {
    expect(found(busy(null), "annualOverage")[0].monthlyRisk).toBeCloseTo(
      (found(busy(10), "annualOverage")[0].monthlyRisk as number) * 2,
      2
    );
  });

  it("price logins that are made beyond the pool before a year can be projected", () => {
    const months = [{ month: "2026-10-01", end: "2026-11-01", complete: true }];
    const values = org(
      {
        licenses: [license({ name: LOGIN, activeUsers: 1000, monthlyLoginsEntitlement: 300 })],
        populations: [],
        usage: usage(LOGIN, "Visitor", { 5: 1000 }),
        contracts: [line({ license: LOGIN, basis: "login", quantity: 300, unitPrice: 10, overagePrice: 12 })]
      },
      { months }
    );
    const [risk] = found(values, "annualOverage");
    const [{ overage }] = decided(values).annual;
    expect(risk).toMatchObject({ worth: "risk", monthlyRisk: overage! });
  });

  it("count the idle users of the decision where seats run out", () => {
    const licenses = [license({ name: PARTNER, total: 100, used: 100, activeUsers: 100 })];
    const values = org({ licenses, contracts: [line({ quantity: 100 })] });
    const idle = found(values, "dormant")[0].users;
    expect(found(values, "seatsExhaust")[0].numbers).toMatchObject({ idle });
  });

  it("never advise a larger pool beside moving its users away", () => {
    const heavy = org({
      licenses: [license({ name: LOGIN, activeUsers: 100, monthlyLoginsEntitlement: 300 })],
      populations: [],
      usage: usage(LOGIN, "Visitor", { 15: 100 })
    });
    const types = decided(heavy, { counters: countersOf(heavy) }).findings.map(({ type }) => type);
    expect(types).toContain("basis");
    expect(types).not.toContain("poolGrow");
  });
});

describe("findings on the end of a contract", () => {
  const ends = (...contracts: AuditFacts["contracts"]): Finding[] => found(org({ contracts }), "contractEnds");
  const pool = { license: LOGIN, basis: "login" as const, quantity: 300 };

  it("say what is owned and what the next term needs", () => {
    const { seats } = decided(org({ contracts: [line({ quantity: 200, end: "2026-12-31" })] })).allocation[0];
    expect(ends(line({ quantity: 200, end: "2026-12-31" }))).toEqual([
      expect.objectContaining({
        code: "contractEnds",
        license: PARTNER,
        worth: "none",
        monthlySaving: null,
        numbers: { days: 60, quantity: 200, planned: seats },
        days: { renewal: "2026-12-31" }
      })
    ]);
  });

  it("are made for pools too", () => {
    const contracts = [line({ ...pool, end: "2027-01-31" })];
    const { pool: planned } = decided(org({ contracts })).allocation[0];
    expect(ends(...contracts)).toEqual([
      expect.objectContaining({
        code: "contractEndsPool",
        license: LOGIN,
        numbers: { days: 91, quantity: 300, planned }
      })
    ]);
  });

  it("say that the contract allows no lower quantity", () => {
    expect(ends(line({ end: "2026-12-31", trueDown: false }))[0].code).toBe("contractEndsFixed");
    expect(ends(line({ ...pool, end: "2026-12-31", trueDown: false }))[0].code).toBe("contractEndsFixed");
  });

  it("are not made for a line that is renewed on the next day, nor more than six months ahead", () => {
    expect(ends(line({ end: "2026-12-31" }), line({ start: "2027-01-01", end: "2027-12-31" }))).toEqual([]);
    expect(ends(line({ end: "2027-05-02" }))).toEqual([]);
    expect(ends(line({ end: "2027-05-01" }))).toHaveLength(1);
  });
});

it("the size of a pool is no money while the price of the other basis is missing", () => {
  const contracts = [line({ license: LOGIN, basis: "login", quantity: 300, unitPrice: 8, currency: "EUR" })];
  const { owned, ladder, allocation } = decided(org({ contracts }));
  expect(owned.map(({ monthly, currency }) => [monthly, currency])).toEqual([
    [null, null],
    [2400, "EUR"]
  ]);
  expect(allocation[0]).toMatchObject({ cost: null, promised: null, reason: "noMemberPrice" });
  expect(ladder).toEqual([expect.objectContaining({ currency: "EUR", today: 2400, rungs: [] })]);
});
