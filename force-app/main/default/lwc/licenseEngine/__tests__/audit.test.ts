import type { AuditFacts } from "c/licenseEngine";
import { audit } from "c/licenseEngine";
import { facts, frequencies, idOf, license, line, usage } from "./fixtures";

const PARTNER = "Partner Community";
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [license({ name: PARTNER, total: 10, used: 5, activeUsers: 5 })],
    usage: usage(PARTNER, "Dealer", { 0: 2, 1: 1, 4: 2 }),
    ...values
  });

describe("audit", () => {
  it("says what time it speaks of", () => {
    const result = audit(org());
    expect(result).toMatchObject({
      schema: 2,
      asOf: "2026-11-01",
      timeZone: "UTC",
      anchorDay: 1,
      coverage: { from: "2026-04-20", to: "2026-11-01" }
    });
    expect(result.months.slice(0, 2)).toEqual([
      { month: "2026-04-01", complete: false },
      { month: "2026-05-01", complete: true }
    ]);
  });

  it("names family and basis of each license", () => {
    expect(audit(org()).licenses).toEqual([
      {
        name: PARTNER,
        family: PARTNER,
        basis: "member",
        total: 10,
        used: 5,
        activeUsers: 5,
        monthlyLoginsEntitlement: null,
        monthlyLoginsUsed: null
      }
    ]);
  });

  it("gives every usage row its sums, of sites and partial months too", () => {
    const site = usage(PARTNER, "Dealer", { 1: 3 }, "Shop").slice(0, 1);
    const result = audit(org({ usage: [...usage(PARTNER, "Dealer", { 0: 2, 1: 1, 4: 2 }), ...site] }));
    expect(result.usage).toHaveLength(8);
    expect(result.usage[0]).toEqual({
      month: "2026-04-01",
      license: PARTNER,
      profileId: idOf("00e", "Dealer"),
      profile: "Dealer",
      siteId: null,
      site: null,
      registered: 5,
      active: 3,
      logins: 9,
      frequencies: { 0: 2, 1: 1, 4: 2 }
    });
    expect(result.usage[7]).toMatchObject({ site: "Shop", registered: 3, active: 3, logins: 3 });
  });

  it("does not know the members of a site that nobody told", () => {
    const [row] = usage(PARTNER, "Dealer", { 1: 3 }, "Shop");
    const unknown = { ...row, registered: null, frequencies: frequencies({ 1: 3 }, true) };
    expect(audit(org({ usage: [unknown] })).usage).toEqual([
      expect.objectContaining({ registered: null, active: 3, frequencies: { 1: 3 } })
    ]);
  });

  it("reports a license that is in no record, once", () => {
    const licenses = [license({ name: "Mystery", activeUsers: 7 })];
    const mystery = { kind: "license" as const, name: "Mystery", users: 7, rows: null };
    expect(audit(org({ licenses })).unknowns).toEqual([mystery]);
    expect(audit(org({ licenses, unknowns: [mystery] })).unknowns).toEqual([mystery]);
  });

  it("reports a contract line for a license that is not external", () => {
    expect(audit(org({ contracts: [line({ license: "Salesforce" })] })).unknowns).toEqual([
      { kind: "contract", name: "Salesforce", users: null, rows: null }
    ]);
  });

  it("leaves the facts as they are", () => {
    const values = org({ contracts: [line({})] });
    const before = JSON.stringify(values);
    audit(values);
    expect(JSON.stringify(values)).toBe(before);
  });

  it("survives the way through JSON", () => {
    const result = audit(org());
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
