import fc from "fast-check";
import type {
  AllocationRow,
  AuditFacts,
  CounterFacts,
  ScenarioBase,
  ScenarioParameters,
  ScenarioResult,
  ScenarioRow
} from "c/licenseEngine";
import {
  compareScenarios,
  decide,
  markedScenarios,
  neutralScenario,
  newPrices,
  scenarioBase,
  whatIf,
  withOwnPrices
} from "c/licenseEngine";
import { counterFacts } from "#mocks/counters";
import type { Crowd } from "#mocks/counters";
import { decisionFacts } from "./decisionFixtures";
import { facts, license, line } from "./fixtures";

const PARTNER = "Partner Community";
const PARTNER_LOGIN = "Partner Community Login";
const COMMUNITY = "Customer Community";
const COMMUNITY_LOGIN = "Customer Community Login";

/** 120 seats for 100 partners, most of whom rarely log in, at 25 and 10; a pool of 40 for 60 fans at 5 and 2, who log in once a month. */
const COUNTERS = counterFacts({
  [PARTNER]: [
    { users: 70, perMonth: 0.5 },
    { users: 30, perMonth: 10 }
  ],
  [COMMUNITY_LOGIN]: [{ users: 60, perMonth: 1 }]
});
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [
      license({ name: PARTNER, total: 120, used: 100, activeUsers: 100 }),
      license({ name: COMMUNITY_LOGIN, activeUsers: 60, monthlyLoginsEntitlement: 40 })
    ],
    ...values
  });

interface Org {
  base: ScenarioBase;
  allocation: AllocationRow[];
  paid: number;
}
function open(values = org(), counters: CounterFacts | null = COUNTERS): Org {
  const decisions = decisionFacts({ counters });
  const audit = decide(values, decisions);
  return {
    base: scenarioBase(values, decisions, audit),
    allocation: audit.allocation,
    paid: audit.owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0)
  };
}
const run = (parameters: Partial<ScenarioParameters> = {}, { base } = open()): ScenarioResult =>
  whatIf(base, { ...neutralScenario(), ...parameters });
const rowOf = (family: string, { rows }: ScenarioResult): ScenarioRow => rows.find((row) => row.family === family)!;
const partner = (parameters: Partial<ScenarioParameters>, from = open()): ScenarioRow =>
  rowOf(PARTNER, run(parameters, from));
const cost = (row: ScenarioRow): number => row.cost!.monthly;
const millionths = (amount: number): number => Math.round(amount * 1e6) + 0;

describe("a scenario that changes nothing", () => {
  it("costs what is paid today, with the overage that is expected of the pool owned", () => {
    const { rows, totals } = run();
    expect(rowOf(PARTNER, { rows } as ScenarioResult)).toMatchObject({
      seats: 120,
      pool: 0,
      users: { member: 100, login: 0 },
      logins: 335,
      cost: { signed: 3000, added: 0, overage: 0, monthly: 3000 },
      saving: 0,
      parts: { volume: 0, price: 0, basis: 0 },
      promised: null,
      reason: null
    });
    const community = rowOf(COMMUNITY, { rows } as ScenarioResult);
    // 60 logins are expected and 40 owned; each of the others costs twice the login price.
    expect(community.cost).toMatchObject({ signed: 80, added: 0 });
    expect(community.cost!.overage).toBeCloseTo(80, 0);
    expect(totals.sums).toHaveLength(1);
    expect(totals.sums[0].monthlySaving).toBe(0);
  });

  it("costs more than today where the next term has an escalator, and says that prices are the reason", () => {
    const seats = line({ quantity: 120, unitPrice: 20, end: "2026-12-31", escalator: 0.1 });
    const logins = line({ license: PARTNER_LOGIN, basis: "login", quantity: 0, unitPrice: 8 });
    const row = partner({}, open(org({ contracts: [seats, logins] })));
    expect(row).toMatchObject({ from: "2027-01-01", today: { monthly: 2400 }, cost: { monthly: 2640 }, saving: -240 });
    expect(row.parts).toEqual({ volume: 0, price: -240, basis: 0 });
  });

  it("has the best split beside it, which costs what the decision says", () => {
    const { allocation, base } = open();
    for (const { family, best } of run({}, { base } as Org).rows)
      expect(best).toBe(allocation.find((row) => row.family === family)!.cost!.plan);
  });
});

describe("the best split", () => {
  it("is the decision: same seats, pool, cost, promise and confidence", () => {
    const from = open();
    const [community, decided] = from.allocation;
    const { seats, pool, cost: costs, promised, confidence } = decided;
    expect(partner({ basis: "best" }, from)).toMatchObject({
      seats,
      pool,
      cost: { monthly: costs!.plan },
      promised,
      confidence,
      guarded: false
    });
    const guarded = rowOf(COMMUNITY, run({ basis: "best" }, from));
    expect(guarded).toMatchObject({ seats: 0, pool: community.pool, cost: { monthly: community.cost!.plan } });
    expect(guarded).toMatchObject({ promised: null, confidence: null, guarded: true });
  });

  it("moves users at the scenario's prices and not at today's", () => {
    expect(partner({ basis: "best" }).users).toEqual({ member: 30, login: 70 });
    expect(partner({ basis: "best", prices: { [PARTNER]: 3 } }).users).toEqual({ member: 100, login: 0 });
  });

  it("says where the decision moves nobody because a saving would be too small", () => {
    expect(rowOf(COMMUNITY, run({ basis: "best" }))).toMatchObject({ guarded: true, promised: null });
  });
});

describe("a basis", () => {
  it("puts everybody on seats, or everybody on login basis", () => {
    expect(rowOf(COMMUNITY, run({ basis: "member" }))).toMatchObject({
      users: { member: 60, login: 0 },
      seats: 60,
      pool: 0
    });
    expect(partner({ basis: "login" })).toMatchObject({ users: { member: 0, login: 100 }, seats: 0, poolLogins: 335 });
  });

  it("puts users up to a number of login days on login basis", () => {
    expect(partner({ basis: "threshold", threshold: 0 }).users).toEqual({ member: 100, login: 0 });
    expect(partner({ basis: "threshold", threshold: 9 }).users).toEqual({ member: 30, login: 70 });
    expect(partner({ basis: "threshold", threshold: 10 }).users).toEqual({ member: 0, login: 100 });
  });

  it("puts users of each family up to its own number of login days on login basis", () => {
    const threshold = { basis: "threshold" as const, threshold: 31, thresholds: { [PARTNER]: 9 } };
    expect(partner(threshold).users).toEqual({ member: 30, login: 70 });
    expect(rowOf(COMMUNITY, run(threshold)).users).toEqual({ member: 0, login: 60 });
  });

  it("says what moving to it saves only where it saves", () => {
    expect(partner({ basis: "threshold", threshold: 9 }).promised!.monthly).toBeGreaterThan(0);
    expect(partner({ basis: "login" })).toMatchObject({ promised: null, confidence: null });
  });
});

describe("prices", () => {
  it("change the cost of what is owned by exactly their share", () => {
    const { cost: half, saving, parts, breakEven, prices } = partner({ discount: 0.5 });
    expect(half!.monthly).toBe(1500);
    expect(saving).toBe(1500);
    expect(parts).toEqual({ volume: 0, price: 1500, basis: 0 });
    expect({ breakEven, prices }).toMatchObject({ breakEven: 2.5, prices: { member: 12.5, login: 5 } });
  });

  it("of a license are set by its name", () => {
    expect(cost(partner({ prices: { [PARTNER]: 8 } }))).toBe(120 * 8);
    expect(rowOf(COMMUNITY, run({ prices: { [PARTNER]: 8 } })).saving).toBe(0);
  });

  it("of logins beyond the pool count only there", () => {
    const at = (price: number): ScenarioRow => rowOf(COMMUNITY, run({ overagePrices: { [COMMUNITY_LOGIN]: price } }));
    expect(at(8).cost!.overage).toBeCloseTo(2 * at(4).cost!.overage, 5);
    expect(at(8).cost!.signed).toBe(at(4).cost!.signed);
    expect(partner({ overagePrices: { [COMMUNITY_LOGIN]: 8 } }).saving).toBe(0);
  });
});

describe("quantities", () => {
  it("are what the contract is signed for, with the overage expected of it", () => {
    const row = rowOf(COMMUNITY, run({ quantities: { [COMMUNITY_LOGIN]: 55 } }));
    expect(row).toMatchObject({ pool: 55, cost: { signed: 110 }, short: { seats: 0, pool: 0 } });
    expect(row.cost!.overage).toBeGreaterThan(4 * 5 - 1);
    expect(row.cost!.overage).toBeLessThan(4 * 8);
  });

  it("that are too few are told, and cost what must be added", () => {
    const seats = partner({ quantities: { [PARTNER]: 90 } });
    expect(seats).toMatchObject({
      seats: 90,
      short: { seats: 10 },
      cost: { signed: 90 * 25, added: 250, monthly: 2500 }
    });
    const pool = rowOf(COMMUNITY, run({ quantities: { [COMMUNITY_LOGIN]: 1 } }));
    expect(pool).toMatchObject({ pool: 1, short: { pool: 2 }, cost: { signed: 2, added: 4 } });
  });

  it("that equal what the decision needs cost what the decision costs", () => {
    const best = partner({ basis: "best" });
    const quantities = { [PARTNER]: best.seats, [PARTNER_LOGIN]: best.pool };
    expect(partner({ basis: "best", quantities }).cost).toEqual(best.cost);
  });
});

describe("users and logins", () => {
  it("grow by exactly their share, without rounding to whole users", () => {
    const odd = open(
      org(),
      counterFacts({ [PARTNER]: [3, 7, 11, 1, 2].map((users, n) => ({ users, perMonth: n + 0.5 })) })
    );
    const before = partner({}, odd);
    for (const growth of [0.1, -0.5, 0.333]) {
      const after = partner({ growth }, odd);
      expect(after.logins).toBeCloseTo(before.logins * (1 + growth), 9);
      expect(after.users.member).toBeCloseTo(before.users.member * (1 + growth), 9);
    }
  });

  it("that need more seats than are owned tell how many must be added", () => {
    expect(partner({ growth: 0.5 })).toMatchObject({
      seats: 120,
      short: { seats: 30 },
      parts: { price: 0, volume: -750, basis: 0 }
    });
  });

  it("cost nothing but what is owned when nobody is left", () => {
    expect(cost(partner({ growth: -1 }))).toBe(3000);
    expect(cost(partner({ growth: -1, basis: "best" }))).toBe(0);
  });

  it("log in less when public pages answer", () => {
    expect(partner({ deflected: 0.4 }).logins).toBeCloseTo(335 * 0.6, 9);
    expect(partner({ deflected: 1, basis: "login" })).toMatchObject({ logins: 0, pool: 5 });
  });

  it("who never log in can be deactivated; new users and users with a login stay", () => {
    const idle = open(
      org(),
      counterFacts({
        [PARTNER]: [
          { users: 40, perMonth: 0 },
          { users: 5, perMonth: 0, own: 2 },
          { users: 50, perMonth: 1 }
        ]
      })
    );
    expect(partner({ basis: "member" }, idle).seats).toBe(95);
    expect(partner({ basis: "member", deactivateIdle: true }, idle).seats).toBe(55);
  });
});

describe("the difference from today", () => {
  it("is the price effect at today's basis, users and quantities", () => {
    const { parts } = partner({ basis: "best", discount: 0.1, growth: 0.1 });
    expect(parts!.price).toBe(0.1 * 3000);
  });

  it("counts quantities that were entered as volume, at the new prices", () => {
    const { parts, saving } = partner({ discount: 0.1, quantities: { [PARTNER]: 110 } });
    expect(parts).toEqual({ price: 300, volume: 10 * 22.5, basis: 0 });
    expect(saving).toBe(525);
  });

  it("counts what the decision moves and sizes as basis", () => {
    const { parts, saving } = partner({ basis: "best" });
    expect(parts).toEqual({ price: 0, volume: 0, basis: saving });
  });

  it("has a waterfall for each currency", () => {
    const euros = line({ license: PARTNER, currency: "EUR", quantity: 120 });
    const { waterfalls } = run({ discount: 0.1 }, open(org({ contracts: [euros] })));
    expect(waterfalls.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
    expect(waterfalls[0].bars[1]).toMatchObject({ code: "price", amount: -0.1 * waterfalls[0].bars[0].amount });
  });

  it("has no waterfall without a known cost", () => {
    const types = facts().catalog.map((type) => ({ ...type, listPrice: null, listCurrency: null }));
    expect(run({}, open(org({ catalog: types }))).waterfalls).toEqual([]);
  });
});

describe("what is not known", () => {
  it("is left out of the sums, and named", () => {
    const values = org({
      licenses: [...org().licenses, license({ name: "Gold Partner", total: 5, used: 5, activeUsers: 5 })]
    });
    const counters = {
      ...COUNTERS,
      licenses: [...COUNTERS.licenses, { ...COUNTERS.licenses[0], license: "Gold Partner" }]
    };
    const { totals, rows } = run({}, open(values, counters));
    expect(totals.excluded).toEqual(["Gold Partner"]);
    expect(rowOf("Gold Partner", { rows } as ScenarioResult)).toMatchObject({
      cost: null,
      today: null,
      saving: null,
      reason: "noPrices"
    });
  });

  it("can be told in the scenario", () => {
    const types = facts().catalog.map((type) => ({ ...type, listPrice: null, listCurrency: null }));
    const unpriced = open(org({ catalog: types }));
    expect(partner({ basis: "best" }, unpriced)).toMatchObject({ cost: null, reason: "noPrices" });
    const told = partner({ basis: "best", prices: { [PARTNER]: 25, [PARTNER_LOGIN]: 10 } }, unpriced);
    expect(told).toMatchObject({ users: { member: 30, login: 70 }, reason: null, today: null });
    expect(told.cost!.monthly).toBe(cost(partner({ basis: "best" })));
  });

  it("keeps a family together that has only one price, and says so", () => {
    const types = facts().catalog.map((type) => (type.name === PARTNER_LOGIN ? { ...type, listPrice: null } : type));
    const row = partner({ basis: "best" }, open(org({ catalog: types })));
    expect(row).toMatchObject({
      users: { member: 100, login: 0 },
      seats: 100,
      cost: { monthly: 2500 },
      reason: "noLoginPrice"
    });
  });

  it("stops scenarios where nobody has counted yet", () => {
    expect(open(org(), null).base).toEqual({ months: 0, families: [] });
  });

  it("never adds currencies, but shows each", () => {
    const euros = [PARTNER, PARTNER_LOGIN].map((name, index) =>
      line({ license: name, basis: index ? "login" : "member", currency: "EUR", quantity: 120 * (1 - index) })
    );
    const { sums, excluded } = run({ discount: 0.1 }, open(org({ contracts: euros }))).totals;
    expect(sums.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
    expect(sums[0]).toMatchObject({ today: 2400, scenario: 2160, monthlySaving: 240 });
    expect(excluded).toEqual([]);
  });
});

describe("a scenario out of range", () => {
  it.each<[string, Partial<ScenarioParameters>]>([
    ["discount", { discount: 1.1 }],
    ["threshold", { basis: "threshold", threshold: 32 }],
    ["threshold", { basis: "threshold", threshold: null }],
    [`threshold of ${PARTNER}`, { thresholds: { [PARTNER]: 32 } }],
    ["growth", { growth: -1.1 }],
    ["deflected", { deflected: Number.NaN }],
    [`price of ${PARTNER}`, { prices: { [PARTNER]: -1 } }],
    [`overage price of ${PARTNER}`, { overagePrices: { [PARTNER]: -1 } }],
    [`quantity of ${PARTNER}`, { quantities: { [PARTNER]: -1 } }],
    ["basis", { basis: "nobody" as "keep" }]
  ])("is refused for its %s", (name, parameters) => {
    expect(() => run(parameters)).toThrow(`Scenario: ${name} is`);
  });
});

describe("any scenario", () => {
  const crowd: fc.Arbitrary<Crowd> = fc.record({
    users: fc.integer({ min: 1, max: 60 }),
    perMonth: fc.integer({ min: 0, max: 60 }).map((half) => half / 4),
    profileId: fc.constantFrom("a", "b")
  });
  const crowds = fc.array(crowd, { minLength: 1, maxLength: 5 });
  const created = fc.integer({ min: 0, max: 6 });
  const orgs = fc
    .tuple(crowds, crowds, fc.integer({ min: 3, max: 12 }), created)
    .map(([members, logins, months, arrivals]) => {
      const ages = Array.from({ length: 6 }, () => ({ logins: 30, userMonths: 40 }));
      const change = arrivals ? { created: arrivals, left: 1, ages } : {};
      return open(
        org({
          licenses: [
            license({ name: PARTNER, total: 90 }),
            license({ name: PARTNER_LOGIN, monthlyLoginsEntitlement: 50 })
          ]
        }),
        counterFacts({ [PARTNER]: members, [PARTNER_LOGIN]: logins }, months, change)
      );
    });
  const basis = fc.constantFrom("keep" as const, "best" as const, "member" as const, "login" as const);
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const growth = fc.integer({ min: -90, max: 200 }).map((percent) => percent / 100);

  it("with the best split and no change equals the decision", () => {
    fc.assert(
      fc.property(orgs, (from) => {
        const row = partner({ basis: "best" }, from);
        const [decision] = from.allocation;
        expect(row).toMatchObject({ seats: decision.seats, pool: decision.pool, best: decision.cost!.plan });
        expect(cost(row)).toBe(decision.cost!.plan);
        expect(row.promised?.monthly ?? 0).toBe(decision.promised!.monthly);
      })
    );
  });

  it("never costs less at a higher price", () => {
    fc.assert(
      fc.property(orgs, basis, fc.constantFrom(PARTNER, PARTNER_LOGIN), share, (from, on, name, more) => {
        const at = (price: number) =>
          cost(partner({ basis: on === "best" ? "keep" : on, prices: { [name]: price } }, from));
        expect(at(10 * (1 + more))).toBeGreaterThanOrEqual(at(10) - 1e-6);
      })
    );
  });

  it("never costs less at a higher price of logins beyond a pool of a given size", () => {
    fc.assert(
      fc.property(orgs, share, fc.integer({ min: 0, max: 400 }), (from, more, pool) => {
        const at = (price: number) =>
          cost(partner({ quantities: { [PARTNER_LOGIN]: pool }, overagePrices: { [PARTNER_LOGIN]: price } }, from));
        expect(at(12 * (1 + more))).toBeGreaterThanOrEqual(at(12) - 1e-6);
      })
    );
  });

  it("has logins and users in proportion to growth", () => {
    fc.assert(
      fc.property(orgs, basis, growth, (from, on, more) => {
        const fixed = on === "best" ? "keep" : on;
        const [before, after] = [partner({ basis: fixed }, from), partner({ basis: fixed, growth: more }, from)];
        expect(after.logins).toBeCloseTo(before.logins * (1 + more), 6);
        expect(after.users.member + after.users.login).toBeCloseTo(
          (before.users.member + before.users.login) * (1 + more),
          6
        );
        expect(after.poolLogins).toBeCloseTo(before.poolLogins * (1 + more), 6);
      })
    );
  });

  it("costs its parts", () => {
    fc.assert(
      fc.property(orgs, basis, growth, share, (from, on, more, discount) => {
        const { signed, added, overage, monthly } = partner({ basis: on, growth: more, discount }, from).cost!;
        expect(signed + added + overage).toBeCloseTo(monthly, 4);
      })
    );
  });

  it("differs from today by its price, volume and basis effects exactly, and so does its waterfall", () => {
    const seats = fc.option(fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(orgs, basis, growth, share, seats, (from, on, more, discount, quantity) => {
        const quantities: Record<string, number> = quantity === null ? {} : { [PARTNER]: quantity };
        const result = run({ basis: on, growth: more, discount, deflected: discount / 2, quantities }, from);
        const { parts, saving } = rowOf(PARTNER, result);
        expect(millionths(parts!.price + parts!.volume + parts!.basis)).toBe(millionths(saving!));
        for (const [place, { currency, bars }] of result.waterfalls.entries()) {
          const sum = result.totals.sums[place];
          expect([currency, bars[0].amount, bars.at(-1)!.amount]).toEqual([sum.currency, sum.today, sum.scenario]);
          const steps = bars.slice(1, -1);
          expect(steps.map(({ code }) => code)).toEqual(["price", "volume", "basis"]);
          steps.forEach(({ amount, from: before, to }, at) => {
            expect(before).toBe(bars[at].to);
            expect(millionths(to - before)).toBe(millionths(amount));
          });
          expect(bars.at(-1)!.to).toBe(steps.at(-1)!.to);
        }
      })
    );
  });
});

describe("the prices of a scenario", () => {
  it("are new where they differ from today's, after the discount", () => {
    const { base } = open();
    const { rows } = run({ discount: 0.1, prices: { [PARTNER]: 20 } }, { base } as Org);
    expect(newPrices(base, rows)).toContainEqual({ license: PARTNER, before: 25, after: 18, currency: "USD" });
    expect(newPrices(base, rows)).toContainEqual({ license: COMMUNITY_LOGIN, before: 2, after: 1.8, currency: "USD" });
    expect(newPrices(base, run({ basis: "best" }, { base } as Org).rows)).toEqual([]);
  });

  it("as its own, without a discount, leave every cost as it is", () => {
    const parameters = { ...neutralScenario(), basis: "best" as const, discount: 0.1, growth: 0.2 };
    const before = run(parameters);
    const own = withOwnPrices(parameters, before.rows);
    expect(own.discount).toBe(0);
    expect(run(own).totals).toEqual(before.totals);
  });
});

describe("scenarios side by side", () => {
  const { base } = open();
  const saved = (name: string, values: Partial<ScenarioParameters>) => ({
    name,
    parameters: { ...neutralScenario(), ...values }
  });

  it("show each family's cost in each of them, and which is the cheapest", () => {
    const comparison = compareScenarios(base, [saved("Same", {}), saved("Deal", { discount: 0.2 })]);
    expect(comparison.rows.find(({ family }) => family === PARTNER)).toMatchObject({
      today: 3000,
      costs: [3000, 2400]
    });
    expect(comparison.cheapest).toEqual([{ currency: "USD", scenarios: [1] }]);
  });

  it("are told to be equal when they cost the same", () => {
    const comparison = compareScenarios(base, [saved("a", {}), saved("b", {}), saved("c", { growth: 1 })]);
    expect(comparison.cheapest).toEqual([{ currency: "USD", scenarios: [0, 1] }]);
  });

  it("of the evidence are those that are marked, at most three in the host's order", () => {
    const stored = (name: string, inEvidence: boolean) => ({
      ...saved(name, {}),
      id: name,
      note: null,
      totals: { sums: [], excluded: [] },
      asOf: "2026-07-01",
      inEvidence
    });
    const kept = ["a", "b", "c", "d", "e"].map((name) => stored(name, name !== "b"));
    expect(markedScenarios(base, kept)!.scenarios.map(({ name }) => name)).toEqual(["a", "c", "d"]);
    expect(markedScenarios(base, [stored("a", false)])).toBeNull();
  });

  it("are at most three", () => {
    const four = ["a", "b", "c", "d"].map((name) => saved(name, {}));
    expect(() => compareScenarios(base, four)).toThrow("4 scenarios: at most 3 side by side");
  });

  it("have no cheapest without a sum", () => {
    expect(compareScenarios(open(org(), null).base, [saved("a", {})]).cheapest).toEqual([]);
    expect(compareScenarios(base, [])).toMatchObject({ cheapest: [], rows: [] });
  });
});
