import type { AuditFacts, EconomicsRow, UsageFact } from "c/licenseEngine";
import { DEFAULT_SETTINGS, decide } from "c/licenseEngine";
import { decided } from "./counterFixtures";
import { decisionFacts } from "./decisionFixtures";
import { facts, frequencies, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const dealers = { 0: 60, 1: 20, 10: 20 };
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 })],
      populations: [population(PARTNER, "Dealer", { activeUsers: 100 })],
      usage: usage(PARTNER, "Dealer", dealers),
      ...values
    },
    context
  );
const rowsOf = (values: AuditFacts): EconomicsRow[] => decided(values).economics;
const rowOf = (values: AuditFacts, profile: string | null, of = PARTNER): EconomicsRow => {
  const found = rowsOf(values).find((row) => row.profile === profile && row.license === of);
  if (!found) throw new Error(`no row of ${profile}`);
  return found;
};

describe("economics rows", () => {
  it("are one a license, followed by its populations by name", () => {
    const values = org({
      licenses: [license({ name: PARTNER, activeUsers: 120 }), license({ name: "Customer Community", activeUsers: 5 })],
      usage: [
        ...usage(PARTNER, "Reseller", { 1: 20 }),
        ...usage("Customer Community", "Customer", { 1: 5 }),
        ...usage(PARTNER, "Dealer", dealers)
      ]
    });
    expect(rowsOf(values).map((row) => [row.license, row.profile])).toEqual([
      [PARTNER, null],
      [PARTNER, "Dealer"],
      [PARTNER, "Reseller"],
      ["Customer Community", null],
      ["Customer Community", "Customer"]
    ]);
  });

  it("say what the newest complete months would have cost on each basis", () => {
    expect(rowOf(org(), "Dealer")).toMatchObject({
      window: ["2026-08-01", "2026-09-01", "2026-10-01"],
      memberCost: 2500,
      loginCost: 2200,
      loginPool: 220,
      mixCost: 700,
      reason: null
    });
  });

  it("take the users to move and the saving from the decision of the family", () => {
    const { economics, allocation } = decided(org());
    const row = economics.find(({ profile }) => profile === "Dealer")!;
    expect(row).toMatchObject({ moving: 80, cheapest: "mix", confidence: allocation[0].confidence });
    expect(row.monthlySaving).toBeCloseTo(allocation[0].promised!.monthly, 6);
  });

  it("say that nothing is decided without counters, instead of judging alone", () => {
    const row = decide(org(), decisionFacts()).economics.find(({ profile }) => profile === "Dealer");
    expect(row).toMatchObject({ moving: null, cheapest: null, confidence: "low", memberCost: 2500 });
  });

  it("add up the populations of a license, month by month", () => {
    const row = rowOf(org({ usage: [...usage(PARTNER, "A", { 1: 30 }), ...usage(PARTNER, "B", { 2: 10 })] }), null);
    expect(row).toMatchObject({ loginPool: 50, memberCost: 1000, loginCost: 500 });
  });

  it("take a license's cost today from what is owned, not from its users", () => {
    expect(rowOf(org({ contracts: [line({ quantity: 200, unitPrice: 20 })] }), null).currentCost).toBe(4000);
    expect(rowOf(org(), null).currentCost).toBe(5000);
    expect(rowOf(org({ contracts: [line({ quantity: 0, unitPrice: 20 })] }), null).currentCost).toBe(4000);
  });

  it("give a population the seats of its users, so that unused seats remain", () => {
    const values = org({ contracts: [line({ quantity: 120, unitPrice: 20 })] });
    expect(rowOf(values, "Dealer").currentCost).toBe(2000);
    expect(rowOf(values, null).currentCost).toBe(2400);
  });

  it("divide a pool by the logins of the populations", () => {
    const values = org({
      licenses: [license({ name: LOGIN, used: 30, activeUsers: 30, monthlyLoginsEntitlement: 100 })],
      populations: [population(LOGIN, "A", { activeUsers: 20 }), population(LOGIN, "B", { activeUsers: 10 })],
      usage: [...usage(LOGIN, "A", { 1: 20 }), ...usage(LOGIN, "B", { 6: 10 })]
    });
    expect(rowOf(values, "A", LOGIN).currentCost).toBe(250);
    expect(rowOf(values, "B", LOGIN).currentCost).toBe(750);
  });

  it("divide the seats that are paid among more users than seats", () => {
    const contracts = [line({ quantity: 50, unitPrice: 20 })];
    const populations = [population(PARTNER, "A", { activeUsers: 60 }), population(PARTNER, "B", { activeUsers: 40 })];
    const values = org({ contracts, populations, usage: usage(PARTNER, "A", { 1: 60 }) });
    expect(rowOf(values, "A").currentCost).toBe(600);
    expect(rowOf(values, "B").currentCost).toBe(400);
  });

  it("give a license the savings of its populations and of its unused seats", () => {
    const { economics, ladder } = decided(org());
    const [{ today, best }] = ladder;
    const whole = economics.find(({ profile }) => profile === null)!.monthlySaving!;
    expect(whole).toBeCloseTo(today - best, 6);
    expect(whole).toBeGreaterThan(economics.find(({ profile }) => profile === "Dealer")!.monthlySaving!);
  });

  it("have low confidence with fewer months than asked for", () => {
    const settings = { ...DEFAULT_SETTINGS, window: 12 };
    expect(rowOf(org({}, { settings }), "Dealer")).toMatchObject({ confidence: "low", mixCost: 700 });
    expect(rowOf(org({}, { settings }), "Dealer").window).toHaveLength(6);
  });

  it("use only months that the population has rows of", () => {
    const newer = usage(PARTNER, "New", { 1: 20 }).filter(({ month }) => month > "2026-09-01");
    expect(rowOf(org({ usage: newer }), "New")).toMatchObject({ window: ["2026-10-01"], confidence: "low" });
  });

  it("know no figures without a complete month, but what is paid", () => {
    const months = [{ month: "2026-10-01", end: "2026-11-01", complete: false }];
    expect(rowOf(org({ contracts: [line({})] }, { months }), null)).toMatchObject({
      window: [],
      confidence: "low",
      memberPrice: 20,
      memberCost: null,
      loginPool: null,
      currentCost: 2000,
      moving: null,
      reason: "noCompleteMonth"
    });
  });

  it("know no figures when the users of the newest month are unknown", () => {
    const unknown: UsageFact[] = org().usage.map((row) => ({
      ...row,
      registered: null,
      frequencies: frequencies({ 1: 5 }, true)
    }));
    expect(rowOf(org({ usage: unknown }), "Dealer")).toMatchObject({ memberCost: null, reason: "unknownRegistered" });
  });

  it("know no figures of active users without usage", () => {
    expect(rowOf(org({ usage: [] }), null)).toMatchObject({ memberCost: null, reason: "unknownRegistered" });
  });

  it("know that a license without users costs what is owned of it", () => {
    const licenses = [license({ name: PARTNER, total: 10 })];
    const nobody = { licenses, usage: [], populations: [] };
    expect(rowOf(org(nobody), null)).toMatchObject({ memberCost: 0, currentCost: 250, reason: null });
    expect(rowOf(org({ ...nobody, contracts: [line({})] }), null)).toMatchObject({
      currentCost: 2000,
      monthlySaving: 2000
    });
  });

  it("list a population without usage as unknown", () => {
    const populations = [population(PARTNER, "Ghost", { activeUsers: 3, dormantUsers: 0, neverLoggedInUsers: 3 })];
    expect(rowOf(org({ populations }), "Ghost")).toMatchObject({ memberCost: null, reason: "unknownRegistered" });
  });

  it("know today's cost in the contract's currency, and no split against a list price in another one", () => {
    expect(rowOf(org({ contracts: [line({ currency: "EUR" })] }), null)).toMatchObject({
      currency: "EUR",
      memberCost: 2000,
      currentCost: 2000,
      mixCost: null,
      moving: null,
      reason: "noLoginPrice"
    });
  });

  it("know no cost of lines in two currencies", () => {
    expect(rowOf(org({ contracts: [line({}), line({ currency: "EUR" })] }), null)).toMatchObject({
      memberCost: null,
      currentCost: null,
      reason: "currencyMismatch"
    });
  });

  it("know no money when prices are withheld", () => {
    expect(rowOf(org({}, { pricesVisible: false }), null)).toMatchObject({
      memberPrice: null,
      currentCost: null,
      monthlySaving: null,
      reason: "pricesHidden"
    });
  });

  it("know what is paid even when the other basis has no price", () => {
    const gold = org({
      licenses: [license({ name: "Gold Partner", used: 40, activeUsers: 40 })],
      populations: [population("Gold Partner", "Gold", { activeUsers: 40 })],
      usage: usage("Gold Partner", "Gold", { 2: 40 }),
      contracts: [line({ license: "Gold Partner", unitPrice: 30, quantity: 50 })]
    });
    expect(rowOf(gold, "Gold", "Gold Partner")).toMatchObject({
      family: "Gold Partner",
      memberCost: 1200,
      currentCost: 1200,
      loginCost: null,
      loginPool: 80,
      cheapest: null,
      moving: null,
      reason: "noLoginPrice"
    });
    expect(rowOf(gold, null, "Gold Partner")).toMatchObject({ currentCost: 1500, monthlySaving: 300 });
  });

  it("leave out internal and unknown licenses", () => {
    const licenses = [license({ name: "Salesforce", activeUsers: 5 }), license({ name: "Mystery", activeUsers: 5 })];
    const values = org({ licenses, populations: [], usage: usage("Salesforce", "Admin", { 20: 5 }) });
    expect(rowsOf(values)).toEqual([]);
  });

  it("refuse a row that has not all counters, naming it", () => {
    const short: UsageFact = { ...org().usage[0], frequencies: [1, 2] };
    expect(() => decide(org({ usage: [short] }), null)).toThrow(
      "Usage of Partner Community, Dealer, 2026-04-01: 2 counters, expected 32"
    );
  });
});
