import type { AuditFacts, DecisionFacts, EntitlementFact, ReconciliationRow, UsageFact } from "c/licenseEngine";
import { usageMonths } from "c/licenseEngine";
import { rankCauses, cause } from "../capacity/reconciliation";
import { entitlementPeriod } from "../capacity/reconciliation";
import { compare, reconciliationRows } from "../capacity/reconciliation";
import { context } from "./decisionFixtures";
import { CATALOG, frequencies, idOf, license, licenseType } from "./fixtures";

const LOGIN = "Customer Community Login";
const AS_OF = "2026-11-11";
const usage: UsageFact[] = [
  {
    month: "2026-11-01",
    license: LOGIN,
    profileId: idOf("00e", "V"),
    profile: "V",
    siteId: null,
    site: null,
    registered: 50,
    frequencies: frequencies({ 2: 50 })
  }
];
const entitlement = (values: Partial<EntitlementFact> = {}): EntitlementFact => ({
  setting: "setting/force.com/orgValue.MaxCustomerNetworkLogins",
  label: "Customer Community Logins",
  amountUsed: 100,
  allowed: 500,
  start: "2026-01-01",
  end: null,
  frequency: "Monthly",
  license: null,
  ...values
});

function rows(
  meter: number | null,
  decisions: Partial<DecisionFacts> = {},
  about: Partial<AuditFacts["context"]> = {},
  from = "2026-04-20"
): ReconciliationRow[] {
  const coverage = { from, to: AS_OF };
  const licenses = [license({ name: LOGIN, total: 90, used: 50, activeUsers: 50, monthlyLoginsUsed: meter })];
  const months = usageMonths(coverage, AS_OF, 1);
  return reconciliationRows(context({ licenses, usage }, decisions, { asOf: AS_OF, coverage, months, ...about }));
}
const causesOf = (row: ReconciliationRow): string[] => row.causes.map((known) => known.cause);

describe("reconciliation of monthly logins", () => {
  it("agrees within the tolerance and then names no cause", () => {
    expect(rows(104)[0]).toMatchObject({
      license: LOGIN,
      measure: "monthlyLogins",
      from: "2026-11-01",
      to: AS_OF,
      own: 100,
      platform: 104,
      drift: -4,
      agrees: true,
      causes: []
    });
  });

  it("shows the drift as a share of the platform's number", () => {
    expect(rows(200)[0]).toMatchObject({ drift: -100, driftShare: -0.5, agrees: false });
  });

  it("counts who is inactive now, as the meter did", () => {
    const of = (logins: number) =>
      rows(150, { inactiveLogins: [{ license: LOGIN, month: "2026-11-01", users: 9, logins }] })[0];
    expect(of(48).own).toBe(of(0).own! + 48);
  });

  it("names repeated logins when the meter is near the number of login rows", () => {
    const running = [{ license: LOGIN, day: "2026-11-05", logins: 100, rows: 310 }];
    expect(rows(308, { running })[0].causes[0]).toEqual({
      cause: "repeatLogins",
      amount: -210,
      numbers: { logins: 100, rows: 310 }
    });
  });

  it("leaves out causes that would move the drift the other way", () => {
    expect(causesOf(rows(50, {}, {}, "2026-11-06")[0])).not.toContain("partialCoverage");
  });

  it("extrapolates the days that are not covered", () => {
    const [row] = rows(200, {}, {}, "2026-11-06");
    expect(row.causes[0]).toEqual({ cause: "partialCoverage", amount: -100, numbers: { days: 5 } });
  });

  it("counts the days between as-of and meter in the org, and does not know them of an export", () => {
    const about = { source: "org" as const, computedAt: "2026-11-12T08:00:00.000Z" };
    const causes = rows(130, {}, about)[0].causes;
    expect(causes[0]).toEqual({ cause: "meterTime", amount: -20, numbers: { days: 2 } });
    expect(rows(130)[0].causes).toContainEqual({ cause: "meterTime", amount: null, numbers: { days: null } });
  });

  it("names another start of the month than the anchor day", () => {
    const [row] = rows(30, { entitlements: [entitlement({ start: "2026-01-08" })] });
    expect(row.causes[0]).toEqual({ cause: "monthStart", amount: 70, numbers: { platformDay: 8, anchorDay: 1 } });
  });

  it("is not known without the platform's number", () => {
    expect(rows(null)[0]).toMatchObject({ own: 100, platform: null, drift: null, agrees: null, reason: "noMeter" });
  });

  it("has no share of nothing", () => {
    expect(compare(5, 0, 0.05)).toMatchObject({ drift: 5, driftShare: null, agrees: false });
    expect(compare(0, 0, 0.05)).toMatchObject({ drift: 0, agrees: true });
  });
});

describe("reconciliation of entitlements", () => {
  const of = (values: Partial<EntitlementFact>, decisions: Partial<DecisionFacts> = {}): ReconciliationRow =>
    rows(100, { running: [], ...decisions, entitlements: [entitlement(values)] })[1];

  it("compares the running period of a setting it knows", () => {
    expect(of({}, { running: null })).toMatchObject({
      license: LOGIN,
      measure: "entitlement",
      from: "2026-11-01",
      to: AS_OF,
      own: 100,
      platform: 100,
      allowed: 500,
      agrees: true
    });
  });

  it("counts the days of a period that starts inside the running month", () => {
    const running = [
      { license: LOGIN, day: "2026-11-07", logins: 60, rows: null },
      { license: LOGIN, day: "2026-11-09", logins: 40, rows: null }
    ];
    expect(of({ start: "2026-01-08" }, { running })).toMatchObject({ from: "2026-11-08", own: 40 });
  });

  it("follows the admin's mapping before its own table", () => {
    expect(of({ license: "Partner Community Login" }).license).toBe("Partner Community Login");
  });

  it("maps a setting it does not know to no license", () => {
    expect(of({ setting: "setting/x.Other" })).toMatchObject({ license: null, own: null, agrees: null });
  });

  it("takes an amount of null for not metered, never for zero", () => {
    expect(of({ amountUsed: null })).toMatchObject({ platform: null, drift: null, reason: "noMeter" });
  });

  it("does not count a period that coverage does not reach back to", () => {
    expect(of({ frequency: "Yearly" })).toMatchObject({ from: "2026-01-01", own: null, reason: "noFacts" });
  });
});

describe("the running period of an entitlement", () => {
  const period = (frequency: EntitlementFact["frequency"], start: string | null, end: string | null = null) =>
    entitlementPeriod({ start, frequency, end }, AS_OF);

  it.each([
    ["Monthly", "2024-05-15", "2026-10-15", "2026-11-15"],
    ["Monthly", "2024-01-31", "2026-10-31", "2026-11-30"],
    ["Monthly", "2026-10-11", "2026-10-11", "2026-11-11"],
    ["Quarterly", "2026-01-20", "2026-10-20", "2027-01-20"],
    ["Yearly", "2020-12-01", "2025-12-01", "2026-12-01"],
    ["Weekly", "2026-11-01", "2026-11-08", "2026-11-15"],
    ["Fortnightly", "2026-01-01", "2026-11-05", "2026-11-19"],
    ["Daily", "2020-01-01", "2026-11-10", "2026-11-11"]
  ] as const)("of %s from %s is %s to %s", (frequency, start, from, to) => {
    expect(period(frequency, start)).toEqual({ from, to });
  });

  it("is all of it for an entitlement given once", () => {
    expect(period("Once", "2026-01-01", "2026-12-31")).toEqual({ from: "2026-01-01", to: "2027-01-01" });
  });

  it.each([
    ["Monthly", null],
    [null, "2026-01-01"],
    ["Monthly", AS_OF]
  ] as const)("is not known of %s from %s", (frequency, start) => {
    expect(period(frequency, start)).toBeNull();
  });
});

describe("reconciliation of seats", () => {
  it("compares active users with used licenses", () => {
    const types = [...CATALOG, licenseType({ name: "External Apps", basis: "member" })];
    const licenses = [license({ name: "External Apps", total: 100, used: 60, activeUsers: 40 })];
    const unknowns = [{ kind: "profile" as const, name: "00e", users: 15, rows: null }];
    const [row] = reconciliationRows(context({ catalog: types, licenses, unknowns }));
    expect(row).toMatchObject({ measure: "seats", own: 40, platform: 60, allowed: 100, drift: -20, agrees: false });
    expect(row.causes).toEqual([
      { cause: "unknownUsers", amount: -15, numbers: { users: 15 } },
      { cause: "seatsAsOfYesterday", amount: null, numbers: {} }
    ]);
  });
});

describe("causes of a drift", () => {
  it("are ordered by how near they come to it, unknown ones last", () => {
    const causes = [
      cause("dayBoundary", null),
      cause("repeatLogins", -10),
      cause("partialCoverage", -45),
      cause("monthStart", 50)
    ];
    expect(rankCauses(causes, -50).map((known) => known.cause)).toEqual([
      "partialCoverage",
      "repeatLogins",
      "dayBoundary"
    ]);
  });
});
