import fc from "fast-check";
import type { AuditFacts, ScenarioBase, ScenarioParameters, ScenarioResult } from "c/licenseEngine";
import {
  audit,
  compareScenarios,
  loginsOf,
  neutralScenario,
  registeredOf,
  scenarioBase,
  whatIf
} from "c/licenseEngine";
import { scenarioMonth } from "../scenarios/scenarioBase";
import { asFrequencies, distribution } from "./arbitraries";
import { facts, frequencies, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Customer Community Login";
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [
      license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 }),
      license({ name: LOGIN, activeUsers: 60 })
    ],
    populations: [
      population(PARTNER, "Dealer", { activeUsers: 80, dormantUsers: 10, neverLoggedInUsers: 5 }),
      population(PARTNER, "Broker", { activeUsers: 20, dormantUsers: 5, neverLoggedInUsers: 0 })
    ],
    usage: [
      ...usage(PARTNER, "Dealer", { 0: 50, 1: 10, 10: 20 }),
      ...usage(PARTNER, "Broker", { 0: 10, 20: 10 }),
      ...usage(LOGIN, "Fan", { 0: 20, 1: 40 })
    ],
    ...values
  });
const baseOf = (values: AuditFacts): ScenarioBase => scenarioBase(values, audit(values));
const run = (parameters: Partial<ScenarioParameters> = {}, values = org()): ScenarioResult => {
  const base = baseOf(values);
  return whatIf(base, { ...neutralScenario(base), ...parameters });
};

describe("the neutral scenario", () => {
  it("is the audit at its best", () => {
    const { economics } = audit(org());
    const rows = economics.filter(({ profile }) => profile === null);
    expect(run().rows).toEqual(
      rows.map((row) =>
        expect.objectContaining({
          license: row.license,
          memberCost: row.memberCost,
          loginCost: row.loginCost,
          threshold: row.mixThreshold,
          pool: row.mixPool,
          cost: row.mixCost,
          currentCost: row.currentCost,
          bestCost: row.mixCost,
          reason: null
        })
      )
    );
  });

  it("is the audit at its best for any org", () => {
    fc.assert(
      fc.property(distribution, distribution, (dealers, fans) => {
        const counts = (users: number[]) => Object.fromEntries(users.entries());
        const values = org({
          usage: [...usage(PARTNER, "Dealer", counts(dealers)), ...usage(LOGIN, "Fan", counts(fans))]
        });
        const { totals } = run({}, values);
        expect(totals.scenario).toBe(totals.best);
      })
    );
  });
});

describe("a what-if", () => {
  it("adds up to totals of today, best and scenario", () => {
    const { totals } = run();
    // 100 seats at 25 and a pool of 40 at 2; partners best: 70 on login basis in a pool of 10.
    expect(totals).toEqual({
      today: 2580,
      best: 30 * 25 + 10 * 10 + 80,
      scenario: 930,
      monthlySaving: 1650,
      currency: "USD",
      excluded: []
    });
  });

  it("takes a discount off every price and leaves the break-even", () => {
    const { rows, totals } = run({ discount: 0.5 });
    expect(rows[0]).toMatchObject({ memberPrice: 12.5, loginPrice: 5, breakEven: 2.5 });
    expect(totals.scenario).toBe(465);
    expect(totals.today).toBe(2580);
  });

  it("takes a price of its own for a license, on whichever basis the family is now", () => {
    const { rows } = run({ prices: { [PARTNER]: 8, "Customer Community": 1 } });
    expect(rows[0]).toMatchObject({ memberPrice: 8, loginPrice: 10 });
    expect(rows[1]).toMatchObject({ memberPrice: 1, loginPrice: 2 });
  });

  it("holds a threshold for every license", () => {
    expect(run({ threshold: -1 }).rows.map(({ cost }) => cost)).toEqual([2500, 300]);
    expect(run({ threshold: 31 }).rows.map(({ cost }) => cost)).toEqual([4100, 80]);
  });

  it("deactivates users who do not come, never more than there are", () => {
    expect(run({ deactivateIdle: true, threshold: -1 }).rows[0]).toMatchObject({ users: 80, cost: 2000, logins: 410 });
    const populations = [population(PARTNER, "Dealer", { activeUsers: 80, dormantUsers: 500, neverLoggedInUsers: 0 })];
    expect(run({ deactivateIdle: true }, org({ populations })).rows[0].users).toBe(40);
  });

  it("grows users with their logins", () => {
    expect(run({ growth: 0.1 }).rows[0]).toMatchObject({ users: 110, logins: 451 });
    expect(run({ growth: -1 }).totals.scenario).toBe(0);
  });

  it("deflects logins and keeps users", () => {
    expect(run({ deflected: 0.5 }).rows[0]).toMatchObject({ users: 100, logins: 205 });
    expect(run({ deflected: 1 }).rows[0]).toMatchObject({ users: 100, logins: 0 });
  });

  it("looks back as far as asked, and no further than there are months", () => {
    const months = [1, 2, 3, 4, 5, 6, 7].map((logins) => frequencies({ [logins]: 100 }));
    const values = org({
      usage: usage(PARTNER, "Dealer", { 1: 100 }).map((row, m) => ({ ...row, frequencies: months[m] }))
    });
    expect(run({ window: 1 }, values).rows[0].logins).toBe(700);
    expect(run({ window: 2 }, values).rows[0].logins).toBe(650);
    expect(run({ window: 99 }, values).rows[0].logins).toBe(450);
  });

  it("leaves out of the totals what is not known, and says so", () => {
    const values = org({
      licenses: [...org().licenses, license({ name: "Gold Partner", total: 5, activeUsers: 5 })],
      usage: [...org().usage, ...usage("Gold Partner", "Gold", { 1: 5 })]
    });
    const { totals, rows } = run({}, values);
    expect(totals).toMatchObject({ today: 2580, excluded: ["Gold Partner"] });
    expect(rows[2]).toMatchObject({ cost: null, reason: "noPrices" });
  });

  it("never adds currencies up", () => {
    const contracts = [
      line({ currency: "EUR" }),
      line({ license: "Partner Community Login", basis: "login", currency: "EUR" })
    ];
    expect(run({}, org({ contracts })).totals).toMatchObject({ today: null, scenario: null, currency: null });
  });

  it("has no total where nothing is known", () => {
    expect(run({}, facts()).totals).toMatchObject({ today: null, scenario: null, excluded: [] });
  });

  it.each([
    ["discount", { discount: 1.1 }],
    ["threshold", { threshold: 32 }],
    ["threshold", { threshold: 1.5 }],
    ["percentile", { percentile: -1 }],
    ["window", { window: 0 }],
    ["growth", { growth: -1.1 }],
    ["deflected", { deflected: Number.NaN }],
    [`price of ${PARTNER}`, { prices: { [PARTNER]: -1 } }]
  ])("refuses a %s out of range", (name, parameters) => {
    expect(() => run(parameters)).toThrow(`Scenario: ${name} is`);
  });

  it("is never dearer at the best threshold than at any other", () => {
    fc.assert(
      fc.property(
        distribution,
        fc.integer({ min: -1, max: 31 }),
        fc.nat({ max: 100 }),
        fc.integer({ min: -50, max: 100 }),
        (users, threshold, deflected, growth) => {
          const values = org({ usage: usage(PARTNER, "Dealer", Object.fromEntries(users.entries())) });
          const change = { deflected: deflected / 100, growth: growth / 100 };
          const best = run(change, values).rows[0].cost ?? 0;
          expect(best).toBeLessThanOrEqual(run({ ...change, threshold }, values).rows[0].cost ?? 0);
        }
      )
    );
  });
});

describe("the month of a scenario", () => {
  it("splits users between neighbours so that the logins stay right", () => {
    const month = scenarioMonth(frequencies({ 0: 10, 3: 100 }), { idle: 0, deflected: 0.5, growth: 0 });
    expect(month.slice(0, 4)).toEqual([10, 50, 50, 0]);
  });

  it("leaves a month alone whose users are not all known", () => {
    const month = frequencies({ 3: 5 }, true);
    expect(scenarioMonth(month, { idle: 1, deflected: 0.5, growth: 1 })).toBe(month);
  });

  it("has whole users, their exact number, and logins within half a login day a counter", () => {
    fc.assert(
      fc.property(
        distribution,
        fc.nat({ max: 500 }),
        fc.nat({ max: 100 }),
        fc.integer({ min: -100, max: 300 }),
        (counts, idle, deflected, growth) => {
          const change = { idle, deflected: deflected / 100, growth: growth / 100 };
          const before = asFrequencies(counts);
          const after = scenarioMonth(before, change);
          const left = (registeredOf(before) ?? 0) - Math.min(idle, counts[0]);
          expect(registeredOf(after)).toBe(Math.round(left * (1 + change.growth)));
          expect(after.every((users) => Number.isInteger(users) && (users ?? -1) >= 0)).toBe(true);
          const exact = loginsOf(before) * (1 - change.deflected) * (1 + change.growth);
          // Rounding moves less than one user a counter.
          expect(Math.abs(loginsOf(after) - exact)).toBeLessThan((31 * 32) / 2);
        }
      )
    );
  });
});

describe("scenarios side by side", () => {
  const base = baseOf(org());
  const saved = (name: string, values: Partial<ScenarioParameters>) => ({
    name,
    parameters: { ...neutralScenario(base), ...values }
  });

  it("show each license's cost in each of them, and which is the cheapest", () => {
    const comparison = compareScenarios(base, [
      saved("All seats", { threshold: -1 }),
      saved("Deal", { discount: 0.2 })
    ]);
    expect(comparison.rows).toEqual([
      { license: PARTNER, currentCost: 2500, bestCost: 850, costs: [2500, 680] },
      { license: LOGIN, currentCost: 80, bestCost: 80, costs: [300, 64] }
    ]);
    expect(comparison.cheapest).toBe(1);
  });

  it("are at most three", () => {
    const four = ["a", "b", "c", "d"].map((name) => saved(name, {}));
    expect(() => compareScenarios(base, four)).toThrow("4 scenarios: at most 3 side by side");
  });

  it("have no cheapest without a total", () => {
    expect(compareScenarios(baseOf(facts()), [saved("a", {})]).cheapest).toBeNull();
    expect(compareScenarios(base, []).cheapest).toBeNull();
  });
});
