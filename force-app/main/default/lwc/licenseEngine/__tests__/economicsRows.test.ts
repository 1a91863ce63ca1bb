import type { AuditFacts, EconomicsRow, UsageFact } from "c/licenseEngine";
import { DEFAULT_SETTINGS, economicsRows } from "c/licenseEngine";
import { facts, frequencies, idOf, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const dealers = { 0: 60, 1: 20, 10: 20 };
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 })],
      usage: usage(PARTNER, "Dealer", dealers),
      ...values
    },
    context
  );
const rowOf = (values: AuditFacts, profile: string | null): EconomicsRow => {
  const found = economicsRows(values).find((row) => row.profile === profile);
  if (!found) throw new Error(`no row of ${profile}`);
  return found;
};

describe("economicsRows", () => {
  it("has one row a license, followed by its populations by name", () => {
    const values = org({
      licenses: [license({ name: PARTNER, activeUsers: 120 }), license({ name: "Customer Community", activeUsers: 5 })],
      usage: [
        ...usage(PARTNER, "Reseller", { 1: 20 }),
        ...usage("Customer Community", "Customer", { 1: 5 }),
        ...usage(PARTNER, "Dealer", dealers)
      ]
    });
    expect(economicsRows(values).map((row) => [row.license, row.profile])).toEqual([
      [PARTNER, null],
      [PARTNER, "Dealer"],
      [PARTNER, "Reseller"],
      ["Customer Community", null],
      ["Customer Community", "Customer"]
    ]);
  });

  it("looks back on the newest complete months", () => {
    expect(rowOf(org(), "Dealer")).toMatchObject({
      window: ["2026-08-01", "2026-09-01", "2026-10-01"],
      confidence: "high",
      memberCost: 2500,
      loginCost: 2200,
      mixCost: 700,
      cheapest: "mix",
      currentCost: 2500,
      monthlySaving: 1800,
      reason: null
    });
  });

  it("adds up the populations of a license, month by month", () => {
    const row = rowOf(org({ usage: [...usage(PARTNER, "A", { 1: 30 }), ...usage(PARTNER, "B", { 2: 10 })] }), null);
    expect(row).toMatchObject({ loginPool: 50, memberCost: 1000, loginCost: 500 });
  });

  it("takes a license's cost today from the contract lines, not from its users", () => {
    const row = rowOf(org({ contracts: [line({ quantity: 200, unitPrice: 20 })] }), null);
    expect(row).toMatchObject({ memberCost: 2000, currentCost: 4000, monthlySaving: 3400 });
  });

  it("does not take a quote for something that is paid", () => {
    const row = rowOf(org({ contracts: [line({ quantity: 0, unitPrice: 20 })] }), null);
    expect(row).toMatchObject({ memberPrice: 20, currentCost: 2000 });
  });

  it("has low confidence with fewer months than asked for", () => {
    const settings = { ...DEFAULT_SETTINGS, window: 12 };
    expect(rowOf(org({}, { settings }), "Dealer")).toMatchObject({ confidence: "low", mixCost: 700 });
    expect(rowOf(org({}, { settings }), "Dealer").window).toHaveLength(6);
  });

  it("uses only months that the population has rows of", () => {
    const newer = usage(PARTNER, "New", { 1: 20 }).filter(({ month }) => month > "2026-09-01");
    expect(rowOf(org({ usage: newer }), "New")).toMatchObject({ window: ["2026-10-01"], confidence: "low" });
  });

  it("knows no figures without a complete month", () => {
    const months = [{ month: "2026-10-01", end: "2026-11-01", complete: false }];
    expect(rowOf(org({ contracts: [line({})] }, { months }), null)).toMatchObject({
      window: [],
      confidence: "low",
      memberPrice: 20,
      memberCost: null,
      loginPool: null,
      currentCost: null,
      reason: "noCompleteMonth"
    });
  });

  it("knows no figures when the users of the newest month are unknown", () => {
    const unknown: UsageFact[] = org().usage.map((row) => ({
      ...row,
      registered: null,
      frequencies: frequencies({ 1: 5 }, true)
    }));
    expect(rowOf(org({ usage: unknown }), "Dealer")).toMatchObject({ memberCost: null, reason: "unknownRegistered" });
  });

  it("knows no figures of active users without usage", () => {
    expect(rowOf(org({ usage: [] }), null)).toMatchObject({ currentCost: null, reason: "unknownRegistered" });
  });

  it("knows that a license without users costs nothing but its contract", () => {
    const licenses = [license({ name: PARTNER, total: 10 })];
    expect(rowOf(org({ licenses, usage: [] }), null)).toMatchObject({ memberCost: 0, currentCost: 0, reason: null });
    expect(rowOf(org({ licenses, usage: [], contracts: [line({})] }), null)).toMatchObject({
      currentCost: 2000,
      monthlySaving: 2000
    });
  });

  it("lists a population without usage as unknown", () => {
    const populations = [population(PARTNER, "Ghost", { activeUsers: 3, dormantUsers: 0, neverLoggedInUsers: 3 })];
    expect(rowOf(org({ populations }), "Ghost")).toMatchObject({ memberCost: null, reason: "unknownRegistered" });
  });

  it("knows today's cost in the contract's currency, and no split against a list price in another one", () => {
    expect(rowOf(org({ contracts: [line({ currency: "EUR" })] }), null)).toMatchObject({
      currency: "EUR",
      memberCost: 2000,
      currentCost: 2000,
      mixCost: null,
      monthlySaving: null,
      reason: "noLoginPrice"
    });
  });

  it("knows no cost of lines in two currencies", () => {
    expect(rowOf(org({ contracts: [line({}), line({ currency: "EUR" })] }), null)).toMatchObject({
      memberCost: null,
      currentCost: null,
      reason: "currencyMismatch"
    });
  });

  it("knows no money when prices are withheld", () => {
    expect(rowOf(org({}, { pricesVisible: false }), null)).toMatchObject({
      memberPrice: null,
      currentCost: null,
      reason: "pricesHidden"
    });
  });

  it("knows what is paid even when the other basis has no price", () => {
    const licenses = [license({ name: "Gold Partner", activeUsers: 40 })];
    const gold = org({
      licenses,
      usage: usage("Gold Partner", "Gold", { 2: 40 }),
      contracts: [line({ license: "Gold Partner", unitPrice: 30, quantity: 50 })]
    });
    expect(rowOf(gold, "Gold")).toMatchObject({
      family: "Gold Partner",
      memberCost: 1200,
      currentCost: 1200,
      loginCost: null,
      loginPool: 80,
      cheapest: null,
      monthlySaving: null,
      reason: "noLoginPrice"
    });
    expect(rowOf(gold, null)).toMatchObject({ currentCost: 1500, monthlySaving: null });
  });

  it("leaves out internal and unknown licenses", () => {
    const licenses = [license({ name: "Salesforce", activeUsers: 5 }), license({ name: "Mystery", activeUsers: 5 })];
    expect(economicsRows(org({ licenses, usage: usage("Salesforce", "Admin", { 20: 5 }) }))).toEqual([]);
  });

  it("of one site are those of its populations", () => {
    const values = org({ usage: [...org().usage, ...usage(PARTNER, "Dealer", { 1: 40 }, "Shop")] });
    expect(economicsRows(values, idOf("0DB", "Shop"))).toEqual([
      expect.objectContaining({ license: PARTNER, profile: "Dealer", loginPool: 40, memberCost: 1000 })
    ]);
  });

  it("refuses a row that has not all counters, naming it", () => {
    const short: UsageFact = { ...org().usage[0], frequencies: [1, 2] };
    expect(() => economicsRows(org({ usage: [short] }))).toThrow(
      "Usage of Partner Community, Dealer, 2026-04-01: 2 counters, expected 32"
    );
  });
});
