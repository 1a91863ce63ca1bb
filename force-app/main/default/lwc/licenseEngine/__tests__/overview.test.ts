import type { AuditFacts, Overview } from "c/licenseEngine";
import { overview, populationMonths } from "c/licenseEngine";
import { decided } from "./counterFixtures";
import { facts, frequencies, idOf, license, line, usage } from "./fixtures";

const PARTNER = "Partner Community";
const CUSTOMER = "Customer Community";
const LOGIN = "Partner Community Login";
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [
      license({ name: PARTNER, total: 110, used: 100, activeUsers: 100 }),
      license({ name: CUSTOMER, total: 50, used: 50, activeUsers: 50 })
    ],
    usage: [...usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }), ...usage(CUSTOMER, "Customer", { 20: 50 })],
    ...values
  });
const of = (values: AuditFacts): Overview => {
  const audit = decided(values);
  return overview(audit, values, audit.findings);
};

describe("overview", () => {
  it("adds up what is paid, and leads from there to the best cost", () => {
    const { costToday, coming, costAtBest, savingPerYear } = of(org());
    expect(costToday).toEqual({ amounts: [{ currency: "USD", amount: 3000 }], unknown: 0 });
    expect(coming.amounts).toEqual([{ currency: "USD", amount: 0 }]);
    const [{ amount: best }] = costAtBest.amounts;
    const [{ amount: saving }] = savingPerYear.amounts;
    expect(saving).toBeGreaterThan(12 * 1500);
    expect(best).toBeCloseTo(3000 - saving / 12, 6);
  });

  it("leaves out the saving of a dismissed finding", () => {
    const audit = decided(org());
    const [first, ...rest] = audit.findings.filter(({ worth }) => worth === "saving");
    const all = overview(audit, org(), [first, ...rest]).savingPerYear.amounts[0].amount;
    const without = overview(audit, org(), rest);
    expect(without.savingPerYear.amounts[0].amount).toBeCloseTo(all - 12 * first.monthlySaving!, 6);
    expect(without.costToday).toEqual(overview(audit, org(), audit.findings).costToday);
  });

  it("adds the expected overage to what the best cost starts from", () => {
    const values = org({
      licenses: [license({ name: LOGIN, used: 50, activeUsers: 50, monthlyLoginsEntitlement: 40 })],
      usage: usage(LOGIN, "Visitor", { 2: 50 }),
      contracts: [line({ license: LOGIN, basis: "login", quantity: 40, unitPrice: 10, overagePrice: 15 })]
    });
    const { costToday, coming, costAtBest, savingPerYear } = of(values);
    const amount = ({ amounts }: Overview["coming"]) => amounts[0].amount;
    expect(amount(coming)).toBeGreaterThan(0);
    expect(amount(costAtBest)).toBeCloseTo(amount(costToday) + amount(coming) - amount(savingPerYear) / 12, 6);
  });

  it("says how many licenses a sum does not know", () => {
    const gold = [...org().licenses, license({ name: "Gold Partner", activeUsers: 3 })];
    const { costToday, savingPerYear } = of(org({ licenses: gold }));
    expect(costToday).toEqual({ amounts: [{ currency: "USD", amount: 3000 }], unknown: 1 });
    expect(savingPerYear.unknown).toBe(1);
  });

  it("never adds currencies, the larger sum first", () => {
    const contracts = [
      line({ license: CUSTOMER, quantity: 1000, unitPrice: 6, currency: "EUR" }),
      line({ license: "Customer Community Login", basis: "login", quantity: 0, unitPrice: 2, currency: "EUR" })
    ];
    expect(of(org({ contracts })).costToday.amounts).toEqual([
      { currency: "EUR", amount: 6000 },
      { currency: "USD", amount: 2750 }
    ]);
  });

  it("has no amount where nothing is known", () => {
    const withheld = { ...org(), context: facts({}, { pricesVisible: false }).context };
    expect(of(withheld).costToday).toEqual({ amounts: [], unknown: 2 });
    expect(of(withheld).savingPerYear).toEqual({ amounts: [], unknown: 2 });
  });

  it("shows the active rate of the newest complete month and the mean of the window", () => {
    const idle = org().usage.filter((row) => row.month === "2026-10-01" && row.license === CUSTOMER);
    const rows = [
      ...org().usage.filter(
        (row) => !idle.some(({ month, license: name }) => row.month === month && row.license === name)
      ),
      ...idle.map((row) => ({ ...row, frequencies: frequencies({ 0: 50 }) }))
    ];
    const { activeRate, windowActiveRate } = of(org({ usage: rows }));
    expect(activeRate).toBeCloseTo(40 / 150, 10);
    expect(windowActiveRate).toBeCloseTo((40 / 150 + 90 / 150 + 90 / 150) / 3, 10);
  });

  it("has no active rate without users", () => {
    expect(of(facts())).toMatchObject({ activeRate: null, windowActiveRate: null, poolsAtRisk: [], poolsUnknown: [] });
  });

  it("counts pools that are too small or nearly used, and those of which neither is known", () => {
    const pool = (monthlyLoginsEntitlement: number | null, monthlyLoginsUsed: number | null): AuditFacts =>
      org({
        licenses: [license({ name: LOGIN, activeUsers: 50, monthlyLoginsEntitlement, monthlyLoginsUsed })],
        usage: usage(LOGIN, "Visitor", { 2: 50 })
      });
    expect(of(pool(50, 10))).toMatchObject({ poolsAtRisk: [LOGIN], poolsUnknown: [] });
    expect(of(pool(100, 90))).toMatchObject({ poolsAtRisk: [LOGIN], poolsUnknown: [] });
    expect(of(pool(100, 10))).toMatchObject({ poolsAtRisk: [], poolsUnknown: [] });
    expect(of(pool(null, null))).toMatchObject({ poolsAtRisk: [], poolsUnknown: [LOGIN] });
  });
});

describe("populationMonths", () => {
  it("shows a population month by month, partial months too", () => {
    const months = populationMonths(org(), PARTNER, idOf("00e", "Dealer"));
    expect(months).toHaveLength(7);
    expect(months[0]).toMatchObject({ month: "2026-04-01", complete: false, registered: 100, active: 40, logins: 220 });
    expect(months[6]).toMatchObject({ month: "2026-10-01", complete: true, activeRate: 0.4 });
  });

  it("adds up the populations of a license", () => {
    const rows = [...usage(PARTNER, "A", { 1: 3 }), ...usage(PARTNER, "B", { 0: 1 })];
    expect(populationMonths(org({ usage: rows }), PARTNER)[0]).toMatchObject({ registered: 4, active: 3 });
  });

  it("shows one site", () => {
    const rows = [...org().usage, ...usage(PARTNER, "Dealer", { 1: 7 }, "Shop")];
    expect(
      populationMonths(org({ usage: rows }), PARTNER, idOf("00e", "Dealer"), idOf("0DB", "Shop"))[0].registered
    ).toBe(7);
  });

  it("has no month of a population that is not there", () => {
    expect(populationMonths(org(), PARTNER, idOf("00e", "Nobody"))).toEqual([]);
  });
});
