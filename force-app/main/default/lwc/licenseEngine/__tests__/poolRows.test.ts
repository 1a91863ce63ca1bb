import type { AuditFacts, PoolRow } from "c/licenseEngine";
import { decide, usageMonths } from "c/licenseEngine";
import { poolRows as rowsOf } from "../capacity/pools";
import { decisionContext } from "../org/orgModel";
import { facts, license, line, usage } from "./fixtures";

const LOGIN = "Partner Community Login";
const org = (
  entitlement: number | null,
  values: Partial<AuditFacts> = {},
  context: Partial<AuditFacts["context"]> = {}
): AuditFacts =>
  facts(
    {
      licenses: [license({ name: LOGIN, activeUsers: 100, monthlyLoginsEntitlement: entitlement })],
      usage: [...usage(LOGIN, "A", { 0: 50, 2: 25 }), ...usage(LOGIN, "B", { 1: 25, 0: 0 })],
      ...values
    },
    context
  );
const loginLine = (quantity: number) => line({ license: LOGIN, basis: "login", quantity, unitPrice: 10 });

const poolRows = (of: AuditFacts): PoolRow[] => rowsOf(decisionContext(of, null), []);

describe("poolRows", () => {
  it("are of login licenses only", () => {
    const licenses = [license({ name: "Partner Community", activeUsers: 3 }), license({ name: LOGIN })];
    expect(poolRows(org(null, { licenses })).map((row) => row.license)).toEqual([LOGIN]);
  });

  it("add up the populations of all sites over the complete months", () => {
    const withSite = [...org(75).usage, ...usage(LOGIN, "A", { 1: 9 }, "Shop")];
    const [row] = poolRows(org(75, { usage: withSite }));
    expect(row.months).toHaveLength(6);
    expect(row.months.at(-1)).toEqual({ month: "2026-10-01", logins: 75 });
    expect(row).toMatchObject({ percentile: 75, users: 100, ratioFloor: 5, recommended: 75, reason: null });
  });

  it("look back on twelve months at most", () => {
    const coverage = { from: "2025-01-01", to: "2026-11-01" };
    const months = usageMonths(coverage, "2026-11-01", 1);
    const rows = months.map(({ month }) => ({ ...org(1).usage[0], month }));
    const [row] = poolRows(org(50, { usage: rows }, { months }));
    expect(row.months.map(({ month }) => month)).toEqual(months.slice(-12).map(({ month }) => month));
  });

  it.each([
    [78, "keep"],
    [79, "shrink"],
    [72, "keep"],
    [71, "grow"],
    [0, "grow"]
  ])("with %d monthly logins bought and 75 needed say %s", (contracted, advice) => {
    expect(poolRows(org(contracted))[0]).toMatchObject({ contracted, advice });
  });

  it("take the contract lines before the platform's entitlement", () => {
    expect(poolRows(org(75, { contracts: [loginLine(60), loginLine(40)] }))[0]).toMatchObject({
      contracted: 100,
      advice: "shrink"
    });
  });

  it("do not count a quote as bought", () => {
    expect(poolRows(org(75, { contracts: [loginLine(0)] }))[0].contracted).toBe(75);
  });

  it("give no advice without a contract", () => {
    expect(poolRows(org(null))[0]).toMatchObject({
      recommended: 75,
      contracted: null,
      advice: null,
      reason: "noContract"
    });
  });

  it("give no advice without a complete month", () => {
    const months = [{ month: "2026-10-01", end: "2026-11-01", complete: false }];
    expect(poolRows(org(75, {}, { months }))[0]).toMatchObject({
      percentile: null,
      recommended: null,
      contracted: 75,
      advice: null,
      reason: "noCompleteMonth"
    });
  });

  it("say what is missing where nobody knows how many users there are, instead of a pool of no number", () => {
    const licenses = [license({ name: LOGIN, activeUsers: null, monthlyLoginsEntitlement: 75 })];
    const values = org(75, { licenses });
    expect(poolRows(values)[0]).toMatchObject({
      users: null,
      ratioFloor: null,
      percentile: 75,
      recommended: null,
      advice: null,
      reason: "unknownRegistered"
    });
    const result = decide(values, null);
    expect(JSON.stringify(result)).not.toContain("NaN");
    expect(result.findings.filter(({ type }) => type.startsWith("pool"))).toEqual([]);
  });

  it("know that nobody needs nothing", () => {
    const licenses = [license({ name: LOGIN, monthlyLoginsEntitlement: 500 })];
    expect(poolRows(org(500, { licenses, usage: [] }))[0]).toMatchObject({ recommended: 0, advice: "shrink" });
  });
});
