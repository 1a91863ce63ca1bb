import fc from "fast-check";
import type { AnnualRow, ContractLine } from "c/licenseEngine";
import { addMonths } from "c/licenseEngine";
import { annualRows, contractYear, yearFigures } from "../capacity/contractYear";
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

describe("the contract year", () => {
  it("asks for 500 more monthly logins when 30,000 were used of 2,000 a month", () => {
    expect(yearFigures(2000, [30000])).toMatchObject({ baseline: 24000, overage: 6000, extraMonthlyLogins: 500 });
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
    expect(months[2]).toEqual({ month: "2026-04-01", logins: null });
    expect(months[3]).toEqual({ month: "2026-05-01", logins: 1000 });
    expect(months[11]).toEqual({ month: "2027-01-01", logins: null });
  });

  it("has no overage cost where the price is not known", () => {
    expect(annual([pool({ quantity: 100, start: "2026-02-01" })])).toMatchObject({ overage: 4800, overageCost: null });
  });

  it("does not extrapolate fewer than three months", () => {
    expect(yearFigures(100, [500, 500])).toMatchObject({
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
          const { extraMonthlyLogins: extra, used } = yearFigures(entitlement, logins);
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
