import type { AnnualRow } from "c/licenseEngine";
import { contractMeter } from "../costs/contractMeter";

type Month = AnnualRow["months"][number];
const month = (index: number, logins: number | null, entitlement = 1000): Month => ({
  month: `2026-${String(index).padStart(2, "0")}-01`,
  logins,
  entitlement
});
/** The year 2026 with 1,000 logins a month, of which the first months are known. */
const year = (logins: number[], settlement: "year" | "month" = "year"): AnnualRow =>
  ({
    settlement,
    baseline: 12000,
    to: "2027-01-01",
    months: Array.from({ length: 12 }, (_, index) => month(index + 1, logins[index] ?? null))
  }) as unknown as AnnualRow;

describe("the meter of a contract year", () => {
  it("adds the rates of the months left to the logins made, against the entitlement of the whole year", () => {
    const meter = contractMeter(year([900, 1100, 1200, 1300, 1400, 1500]), null, 1500, "2026-07-01");
    // 7,400 made, 6 x 1,500 to come.
    expect(meter).toEqual({ over: 7400 + 9000 - 12000, months: 6 });
  });

  it("counts what the running month has, and its rest by the rates", () => {
    const made = Array.from({ length: 9 }, () => 1000);
    const meter = contractMeter(year(made), { month: "2026-10-01", used: 700 }, 1240, "2026-10-11")!;
    expect(meter.months).toBeCloseTo(21 / 31 + 2, 9);
    expect(meter.over).toBeCloseTo(9000 + 700 + (21 / 31 + 2) * 1240 - 12000, 6);
  });

  it("expects of a month without a count what is expected of the others, but nobody can change it any more", () => {
    expect(contractMeter(year([]), null, 1100, "2026-07-01")).toEqual({ over: 1200, months: 6 });
  });

  it("is below zero while logins remain", () => {
    expect(contractMeter(year([500, 500]), null, 500, "2026-03-01")!.over).toBe(-6000);
  });

  it("settled by month counts the months left only, each on its own", () => {
    expect(contractMeter(year([5000, 0], "month"), null, 1250, "2026-03-01")).toEqual({ over: 2500, months: 10 });
    expect(contractMeter(year([5000], "month"), null, 900, "2026-02-01")!.over).toBe(0);
  });

  it("is unknown without a contract year", () => {
    expect(contractMeter({ ...year([]), baseline: null }, null, 1, "2026-03-01")).toBeNull();
  });
});
