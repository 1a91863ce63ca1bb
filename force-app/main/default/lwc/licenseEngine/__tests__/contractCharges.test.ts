import type { AuditFacts, Charge, ContractLine, DecisionFacts } from "c/licenseEngine";
import { contractCharges, decide, previousDay, priceBook, usageMonths } from "c/licenseEngine";
import { catalogOf } from "../org/catalog";
import { decisionFacts } from "./decisionFixtures";
import { auditOf, decisionsOf, factsOf } from "./orgFacts";
import type { Org } from "./orgArbitrary";
import { facts, license, line, usage } from "./fixtures";
import { holds } from "./properties";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const EXACT = 5;

const sum = (charges: readonly Charge[], value: (charge: Charge) => number): number =>
  charges.reduce((total, charge) => total + value(charge), 0);
const charged = (
  values: Partial<AuditFacts>,
  decisions: Partial<DecisionFacts> = {},
  about: Partial<AuditFacts["context"]> = {}
): Charge[] => {
  const licenses = [
    license({ name: PARTNER, total: 150, used: 90 }),
    license({ name: LOGIN, monthlyLoginsEntitlement: 100, activeUsers: 60 })
  ];
  const known = facts({ licenses, ...values }, about);
  const more = decisionFacts(decisions);
  return contractCharges(known, more, decide(known, more));
};
const inMonth = (charges: readonly Charge[], month: string, name = PARTNER): Charge[] =>
  charges.filter((charge) => charge.month.from === month && charge.license === name);
/** 120 logins a month in a pool of 100. */
const POOL = { usage: usage(LOGIN, "Agent", { 2: 60 }) };
const pool = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: LOGIN, basis: "login", quantity: 100, unitPrice: 8, overagePrice: 12, ...values });
const COVERAGE = { from: "2026-04-20", to: "2026-11-16" };
const MID_NOVEMBER = { asOf: COVERAGE.to, coverage: COVERAGE, months: usageMonths(COVERAGE, COVERAGE.to, 1) };
const reading = { license: PARTNER, total: 150, monthlyLoginsEntitlement: null, monthlyLoginsUsed: null };

describe("the charges of a contract", () => {
  it("are a purchase of seats, split into used and unused by the seats in use", () => {
    const october = inMonth(charged({ contracts: [line({})] }), "2026-10-01");
    expect(october.map(({ kind, quantity, billed, effective }) => [kind, quantity, billed, effective])).toEqual([
      ["purchase", 100, 2000, 0],
      ["used", 90, 0, 1800],
      ["unused", 10, 0, 200]
    ]);
  });

  it("use Salesforce's newest reading of an earlier month", () => {
    const readings = ["2026-09-03", "2026-09-29", "2026-10-01"].map((day, index) => ({
      ...reading,
      day,
      used: 40 + index,
      ownLoginDays: null
    }));
    const [, used] = inMonth(charged({ contracts: [line({})] }, { readings }), "2026-09-01");
    expect(used).toMatchObject({ kind: "used", quantity: 41, effective: 820 });
  });

  it("are one purchase that carries its cost where the use of a month is unknown", () => {
    const [only, ...more] = inMonth(charged({ contracts: [line({})] }), "2026-07-01");
    expect(only).toMatchObject({ kind: "purchase", billed: 2000, effective: 2000, committed: false });
    expect(more).toEqual([]);
  });

  it("never use more of a commitment than was purchased", () => {
    const october = inMonth(charged({ contracts: [line({ quantity: 80 })] }), "2026-10-01");
    expect(october.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ["purchase", 80],
      ["used", 80]
    ]);
  });

  it("have logins above the pool in each complete month that is settled singly", () => {
    const charges = charged({ ...POOL, contracts: [pool({ settlement: "month" })] });
    const overage = charges.filter(({ kind }) => kind === "overage");
    expect(overage.map(({ month }) => month.from)).toEqual(
      ["05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}-01`)
    );
    for (const charge of overage)
      expect(charge).toMatchObject({ quantity: 20, unitPrice: 12, billed: 240, effective: 240, committed: false });
  });

  it("have the overage of a contract year once, in the bill of its last month", () => {
    const yearly = charged({ ...POOL, contracts: [pool({ start: "2025-11-01", quantity: 10 })] }, {}, MID_NOVEMBER);
    // 720 logins are known of six months; the year's pool is 12 x 10.
    expect(yearly.filter(({ kind }) => kind === "overage")).toEqual([
      expect.objectContaining({
        month: { from: "2026-10-01", to: "2026-11-01" },
        from: "2025-11-01",
        to: "2026-11-01",
        quantity: 600,
        unitPrice: 12,
        billed: 7200,
        effective: 7200
      })
    ]);
  });

  it("have no overage of a contract year that is not over", () => {
    const yearly = charged({ ...POOL, contracts: [pool({ quantity: 10 })] }, {}, MID_NOVEMBER);
    expect(yearly.some(({ kind }) => kind === "overage")).toBe(false);
  });

  it("leave the logins of the running month open", () => {
    const running = inMonth(charged({ ...POOL, contracts: [pool()] }, {}, MID_NOVEMBER), "2026-11-01", LOGIN);
    expect(running.map(({ kind, billed, effective }) => [kind, billed, effective])).toEqual([["purchase", 800, 800]]);
  });

  it("are none without a stated price of overage, beyond the purchase", () => {
    const charges = charged({ ...POOL, contracts: [pool({ settlement: "month", overagePrice: null })] });
    expect(charges.some(({ kind }) => kind === "overage")).toBe(false);
    expect(charges.some(({ kind }) => kind === "purchase")).toBe(true);
  });

  it("are none in a month without a line in force", () => {
    const charges = charged({ contracts: [line({ start: "2026-08-01" })] });
    expect([...new Set(charges.map(({ month }) => month.from))]).toEqual(["2026-08-01", "2026-09-01", "2026-10-01"]);
  });

  it("are none with lines in two currencies, and none where prices are withheld", () => {
    const contracts = [line({}), line({ currency: "EUR" })];
    expect(charged({ contracts })).toEqual([]);
    const hidden = facts({ licenses: [license({ name: PARTNER })] }, { pricesVisible: false });
    expect(contractCharges(hidden, null, decide(hidden, null))).toEqual([]);
  });
});

describe("the charges of any org", () => {
  const chargesOf = (org: Org): Charge[] => contractCharges(factsOf(org), decisionsOf(org), auditOf(org));

  it("add up to quantity times price of the lines in force, month by month", () => {
    holds((org) => {
      const known = factsOf(org);
      const catalog = catalogOf(known.catalog);
      const { lines } = priceBook(known, catalog);
      const charges = chargesOf(org);
      for (const { name } of known.licenses)
        for (const { month, end } of known.context.months) {
          const type = catalog.find(name)!;
          const basis = name.endsWith("Login") ? "login" : "member";
          const day = previousDay(end < org.asOf ? end : org.asOf);
          const all = lines.on(type, basis, day);
          if (new Set(all.map(({ currency }) => currency)).size > 1) continue;
          const cost = all.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0);
          const own = inMonth(charges, month, name).filter(({ kind }) => kind !== "overage");
          expect(sum(own, ({ billed }) => billed)).toBeCloseTo(cost, EXACT);
        }
    });
  });

  it("are in the newest month what the audit says is paid", () => {
    holds((org) => {
      const { owned, months } = auditOf(org);
      const purchases = chargesOf(org).filter(
        ({ kind, month }) => kind === "purchase" && month.from === months.at(-1)!.month
      );
      for (const { license: name, billed, currency } of purchases)
        expect(owned.find((row) => row.license === name)).toMatchObject({ monthly: billed, currency });
    });
  });

  it("cost in effect what is billed, and split the whole commitment", () => {
    holds((org) => {
      const charges = chargesOf(org);
      for (const purchase of charges.filter(({ kind }) => kind === "purchase")) {
        const own = inMonth(charges, purchase.month.from, purchase.license);
        expect(sum(own, ({ effective }) => effective)).toBeCloseTo(
          sum(own, ({ billed }) => billed),
          EXACT
        );
        const parts = own.filter(({ kind }) => kind === "used" || kind === "unused");
        expect(sum(parts, ({ quantity }) => quantity)).toBe(purchase.committed ? purchase.quantity : 0);
      }
    });
  });

  it("have the overage of the audit's contract year, month by month where it is settled so", () => {
    holds((org) => {
      const overage = chargesOf(org).filter(({ kind }) => kind === "overage");
      // With a single line, every month of the year has today's terms.
      const simple = auditOf(org).annual.filter(
        ({ license: name, settlement }) =>
          settlement !== null && org.contracts.filter((one) => one.license === name).length === 1
      );
      for (const { license: name, months, settlement, overageCost } of simple) {
        const own = overage.filter((one) => one.license === name && months.some(({ month }) => month === one.from));
        expect(sum(own, ({ billed }) => billed)).toBeCloseTo(settlement === "month" ? (overageCost ?? 0) : 0, EXACT);
      }
    });
  });

  it("have the overage of the audit's closed contract year once", () => {
    holds((org) => {
      const { annual } = auditOf(org);
      const years = chargesOf(org).filter(({ kind, from, month }) => kind === "overage" && from !== month.from);
      for (const { license: name, from, billed } of years)
        expect(annual.find((row) => row.license === name)?.closed).toMatchObject({ from, overageCost: billed });
      expect(new Set(years.map((charge) => charge.license)).size).toBe(years.length);
    });
  });
});
