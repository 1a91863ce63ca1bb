import { ledgerSeats, ledgerTotals, type LedgerRow, type ReadingFact } from "c/licenseEngine";

function row(values: Partial<LedgerRow> = {}): LedgerRow {
  return {
    month: "2026-07-01",
    fromLicense: "Customer Community",
    toLicense: "Customer Community Login",
    moves: 1,
    unpriced: 0,
    uncounted: 0,
    loginDays: 2,
    currency: "USD",
    expected: 3,
    counted: 2.5,
    ...values
  };
}

function reading(day: string, used: number | null, license = "Customer Community"): ReadingFact {
  return {
    license,
    day,
    total: 100,
    used,
    monthlyLoginsEntitlement: null,
    monthlyLoginsUsed: null,
    ownLoginDays: null
  };
}

describe("ledgerTotals", () => {
  it("sums by currency, and never over two", () => {
    const rows = [row(), row({ month: "2026-06-01" }), row({ currency: "EUR", expected: 1, counted: 1 })];
    expect(ledgerTotals(rows)).toEqual([
      { currency: "USD", months: 2, expected: 6, counted: 5 },
      { currency: "EUR", months: 1, expected: 1, counted: 1 }
    ]);
  });

  it("leaves out rows in which something is missing, so that the same moves are compared", () => {
    const rows = [row({ expected: null }), row({ counted: null }), row({ unpriced: 1 }), row({ uncounted: 1 })];
    expect(ledgerTotals(rows)).toEqual([]);
  });
});

describe("ledgerSeats", () => {
  it("compares the newest reading before the first saving with the newest one", () => {
    const readings = [reading("2026-08-01", 60), reading("2026-06-01", 90), reading("2026-07-01", 80)];
    expect(ledgerSeats([row(), row({ month: "2026-08-01" })], readings)).toEqual([
      { license: "Customer Community", before: { day: "2026-07-01", used: 80 }, now: { day: "2026-08-01", used: 60 } }
    ]);
  });

  it("starts with the oldest reading where none is older than the saving", () => {
    const readings = [reading("2026-07-05", 80), reading("2026-08-01", 60)];
    expect(ledgerSeats([row()], readings)[0].before).toEqual({ day: "2026-07-05", used: 80 });
  });

  it("says nothing from one reading, unknown readings, or readings of another license", () => {
    expect(ledgerSeats([row()], [reading("2026-07-05", 80)])).toEqual([]);
    expect(ledgerSeats([row()], [reading("2026-07-05", null), reading("2026-07-06", 1, "Other")])).toEqual([]);
    expect(ledgerSeats([row()], null)).toEqual([]);
  });
});
