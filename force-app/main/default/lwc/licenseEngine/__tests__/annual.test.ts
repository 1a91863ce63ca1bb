import fc from "fast-check";
import type { AnnualRow, ContractLine } from "c/licenseEngine";
import { addMonths } from "c/licenseEngine";
import { annualRows, contractYear } from "../capacity/contractYear";
import { yearFigures } from "../capacity/yearFigures";
import { context } from "./decisionFixtures";
import { license, line, usage } from "./fixtures";

const LOGIN = "Partner Community Login";
const pool = (values: Partial<ContractLine>): ContractLine => line({ license: LOGIN, basis: "login", ...values });
const annual = (contracts: ContractLine[], logins = 10): AnnualRow =>
  annualRows(
    context({
      licenses: [license({ name: LOGIN, activeUsers: 100, monthlyLoginsEntitlement: 500 })],
      usage: usage(LOGIN, "Visitor", { [logins]: 100 }),
      contracts
    })
  )[0];

/** A year that allows the same in each month and knows the first ones. */
const year = (entitlement: number, logins: number[]) =>
  yearFigures(Array.from({ length: 12 }, (_, index) => ({ entitlement, logins: logins[index] ?? null })));

describe("the contract year", () => {
  it("asks for 500 more monthly logins when 30,000 were used of 2,000 a month", () => {
    expect(year(2000, [30000])).toMatchObject({ baseline: 24000, overage: 6000, extraMonthlyLogins: 500 });
  });

  it("adds up the complete months since the contract's start and knows the others as missing, not as zero", () => {
    expect(annual([pool({ quantity: 400, start: "2026-02-01", overagePrice: 3 })])).toMatchObject({
      from: "2026-02-01",
      to: "2027-02-01",
      entitlement: 400,
      baseline: 4800,
      known: 6,
      missing: 3,
      used: 6000,
      projected: 12000,
      overage: 1200,
      extraMonthlyLogins: 100,
      projectedExtraMonthlyLogins: 600,
      overageCost: 3600,
      currency: "USD",
      reason: null
    });
  });

  it("lists twelve months, without a number where nothing complete is known", () => {
    const { months } = annual([pool({ start: "2026-02-01" })]);
    expect(months).toHaveLength(12);
    expect(months[2]).toEqual({ month: "2026-04-01", logins: null, entitlement: 100 });
    expect(months[3]).toEqual({ month: "2026-05-01", logins: 1000, entitlement: 100 });
    expect(months[11]).toEqual({ month: "2027-01-01", logins: null, entitlement: 100 });
  });

  it("has no overage cost where the price is not known", () => {
    expect(annual([pool({ quantity: 100, start: "2026-02-01" })])).toMatchObject({ overage: 4800, overageCost: null });
  });

  it("counts who is inactive now: the meter did", () => {
    const rows = annualRows(
      context(
        {
          licenses: [license({ name: LOGIN, activeUsers: 100 })],
          usage: usage(LOGIN, "Visitor", { 10: 100 }),
          contracts: [pool({ quantity: 400, start: "2026-02-01" })]
        },
        { inactiveLogins: [{ license: LOGIN, month: "2026-06-01", users: 30, logins: 250 }] }
      )
    );
    expect(rows[0]).toMatchObject({ used: 6250, overage: 1450 });
  });

  it("allows what each month allows: an add-on counts from the month in which it begins", () => {
    const lines = [pool({ quantity: 400, start: "2026-02-01" }), pool({ quantity: 100, start: "2026-08-01" })];
    expect(annual(lines)).toMatchObject({ entitlement: 500, baseline: 6 * 400 + 6 * 500, overage: 600 });
  });

  it("says what the year is expected to cost beyond the pool, at twice the login price where the contract is silent", () => {
    expect(annual([pool({ quantity: 400, start: "2026-02-01", overagePrice: 3 })]).coming).toEqual({
      logins: 7200,
      cost: 21600,
      priceStated: true
    });
    expect(annual([pool({ quantity: 400, start: "2026-02-01", unitPrice: 4 })]).coming).toMatchObject({
      cost: 7200 * 8,
      priceStated: false
    });
    expect(annual([pool({ quantity: 2000, start: "2026-02-01", overagePrice: 3 })]).coming).toMatchObject({
      logins: 0
    });
  });

  it("keeps the year that has just ended, for its bill is still to come", () => {
    const row = annual([pool({ quantity: 400, start: "2025-11-01", overagePrice: 3 })]);
    expect(row).toMatchObject({ from: "2025-11-01", closed: null });
    const ended = annualRows(
      context(
        {
          licenses: [license({ name: LOGIN, activeUsers: 100 })],
          usage: usage(LOGIN, "Visitor", { 10: 100 }),
          contracts: [pool({ quantity: 400, start: "2025-11-01", overagePrice: 3 })]
        },
        {},
        { asOf: "2026-11-02" }
      )
    )[0];
    expect(ended).toMatchObject({
      from: "2026-11-01",
      closed: { from: "2025-11-01", to: "2026-11-01", baseline: 4800, known: 6, missing: 6, used: 6000, overage: 1200 }
    });
  });

  it("settled by month adds up what single months have beyond their entitlement", () => {
    const months = [900, 1300, 1500].map((logins) => ({ logins, entitlement: 1000 }));
    expect(yearFigures(months, "month")).toMatchObject({ used: 3700, overage: 800, extraMonthlyLogins: 500 });
    expect(yearFigures(months, "year")).toMatchObject({ overage: 700 });
  });

  it("expects of the months to come what the known ones had beyond the pool, settled by month", () => {
    const terms = { quantity: 400, start: "2026-02-01", overagePrice: 3 };
    // Six known months with 1,000 logins and six unknown ones, each 600 above the pool.
    expect(annual([pool({ ...terms, settlement: "month" })]).coming).toEqual({
      logins: 7200,
      cost: 21600,
      priceStated: true
    });
    // Just below the pool a year settles nothing, but single months will have excesses.
    const quiet = { ...terms, quantity: 1020 };
    const coming = (settlement: "year" | "month"): number => annual([pool({ ...quiet, settlement })]).coming!.logins;
    expect(coming("month")).toBeGreaterThan(coming("year"));
  });

  it("counts back from the end of a line without a start", () => {
    expect(annual([pool({ start: null, end: "2027-03-31" })])).toMatchObject({ from: "2026-04-01", to: "2027-04-01" });
  });

  it("is not known where the lines say neither when they start nor when they end", () => {
    expect(annual([pool({ start: null })])).toMatchObject({ from: null, coming: null, reason: "noStart" });
  });

  it("stays visible for a year after the last line has ended", () => {
    const closed = (end: string) => annual([pool({ quantity: 400, start: "2025-11-01", end, overagePrice: 3 })]).closed;
    expect(closed("2026-10-30")).toMatchObject({
      to: "2026-10-31",
      known: 6,
      baseline: 4800,
      used: 6000,
      overage: 1200
    });
    expect(closed("2025-10-30")).toBeNull();
  });

  it("does not extrapolate fewer than three months", () => {
    expect(year(100, [500, 500])).toMatchObject({
      used: 1000,
      projected: null,
      projectedExtraMonthlyLogins: null
    });
  });

  it("is not known without a line in force", () => {
    expect(annual([pool({ end: "2026-10-30" })])).toMatchObject({ from: null, used: null, reason: "noContract" });
  });

  it("is not known without a complete month since its start", () => {
    expect(annual([pool({ start: "2026-10-15" })])).toMatchObject({
      used: null,
      overage: null,
      reason: "noCompleteMonth"
    });
  });

  it("holds the last day before the as-of day", () => {
    expect(contractYear("2024-03-01", "2026-03-01")).toEqual({ from: "2025-03-01", to: "2026-03-01" });
    expect(contractYear("2024-03-01", "2026-03-02")).toEqual({ from: "2026-03-01", to: "2027-03-01" });
  });

  it("buys exactly enough: with the extra logins there is no overage, with one less there is", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.array(fc.nat({ max: 9000 }), { minLength: 1, maxLength: 12 }),
        (entitlement, logins) => {
          const { extraMonthlyLogins: extra, used } = year(entitlement, logins);
          const left = (more: number): number => 12 * (entitlement + more) - (used ?? 0);
          expect(left(extra ?? 0)).toBeGreaterThanOrEqual(0);
          expect(extra === 0 || left((extra ?? 0) - 1) < 0).toBe(true);
        }
      )
    );
  });

  it("is a year long and never ends before the as-of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 28 }), (monthsAgo, day) => {
        const asOf = "2026-11-01";
        const { from, to } = contractYear(
          `${addMonths(asOf, -monthsAgo).slice(0, 8)}${String(day).padStart(2, "0")}`,
          asOf
        );
        expect(addMonths(from, 12)).toBe(to);
        expect(to >= asOf).toBe(true);
      })
    );
  });
});
