import type { AuditFacts } from "c/licenseEngine";
import { decisionContext, populationCurve } from "c/licenseEngine";
import { filterRows, newestComplete, populationDetail, populationRows, sitesOf } from "c/populationModel";
import { decisionModel } from "#mocks/decisions";
import { contracted, facts, profileIdOf } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";

const decide = (of: AuditFacts = facts()) => decisionModel({}, [], of);
const profiles = (rows: { profile: string }[]) => rows.map((row) => row.profile);

describe("c/populationModel", () => {
  it("shows the newest complete month, not the running one", () => {
    expect(newestComplete(decide().audit)).toBe("2026-07-01");
    expect(newestComplete(decide(young()).audit)).toBeNull();
  });

  it("makes one row a population with its counts and the audit's costs", () => {
    const { audit } = decide();
    const rows = populationRows(audit);
    const dealers = rows.find((row) => row.profile === "Dealers")!;
    const economics = audit.economics.find((row) => row.profile === "Dealers")!;
    expect(rows).toHaveLength(3);
    expect(dealers).toMatchObject({
      id: `Customer Community Plus|${profileIdOf("Dealers")}`,
      registered: 1000,
      active: 300,
      activeRate: 0.3,
      logins: 760,
      currentCost: 10000,
      moving: 900,
      cheapest: "mix",
      memberCost: economics.memberCost,
      monthlySaving: economics.monthlySaving
    });
    expect(dealers.loginsPerActive).toBeCloseTo(760 / 300);
  });

  it("dates a saving where the contract gives the right, and else says that it has to be negotiated", () => {
    const of = (end: string | null) =>
      populationRows(decide(contracted(facts(), "Customer Community Plus", { end })).audit).map(
        ({ profile, from, negotiated }) => ({ profile, from, negotiated })
      );
    expect(of("2026-12-31")).toContainEqual({ profile: "Dealers", from: "2027-01-01", negotiated: false });
    expect(of(null)).toContainEqual({ profile: "Dealers", from: null, negotiated: true });
    expect(of(null)).toContainEqual({ profile: "Shoppers", from: null, negotiated: false });
  });

  it("starts with the largest saving and ends with the unknown ones", () => {
    const withoutPartner = facts({ contracts: facts().contracts.slice(0, 2) });
    const savings = populationRows(decide(withoutPartner).audit).map((row) => row.monthlySaving);
    expect(savings[0]).toBeGreaterThan(savings[1]!);
    expect(savings.slice(1)).toEqual([0, null]);
  });

  it("keeps counts unknown without a complete month", () => {
    const [row] = populationRows(decide(young()).audit);
    expect([row.registered, row.active, row.activeRate, row.logins, row.loginsPerActive]).toEqual(Array(5).fill(null));
  });

  it("says 0 logins per active user where nobody came", () => {
    const silent = facts();
    silent.usage = silent.usage.map((row) => ({ ...row, frequencies: [1000, ...Array<number>(31).fill(0)] }));
    expect(populationRows(decide(silent).audit).map((row) => row.loginsPerActive)).toEqual([0, 0, 0]);
  });

  it("shows the counts of one site, and only who was seen there", () => {
    const { audit } = decide();
    expect([...sitesOf(audit)]).toEqual([["0DB000000000001AAA", "Dealer Portal"]]);
    const rows = populationRows(audit, "0DB000000000001AAA");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ profile: "Dealers", registered: null, active: 50, activeRate: null });
  });

  it("filters by license and by any part of a name, whatever its case", () => {
    const rows = populationRows(decide().audit);
    expect(profiles(filterRows(rows, { license: "Partner Community", search: "" }))).toEqual(["Agents"]);
    expect(profiles(filterRows(rows, { license: "", search: " SHOP " }))).toEqual(["Shoppers"]);
    expect(filterRows(rows, { license: "", search: "community plus" })).toHaveLength(2);
    expect(filterRows(rows, { license: "Partner Community", search: "shop" })).toEqual([]);
  });

  it("gives the detail the months and the decision's curve", () => {
    const { audit, facts: decisions } = decide();
    const economics = audit.economics.find((row) => row.profile === "Dealers")!;
    const detail = populationDetail(facts(), decisions, economics);
    expect(detail.newest?.month).toBe("2026-07-01");
    expect(detail.months.map(({ complete, inWindow }) => [complete, inWindow])).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
      [false, false]
    ]);
    expect(detail.curve).toEqual(populationCurve(decisionContext(facts(), decisions), economics));
    expect(detail.curve!.map(({ threshold }) => threshold)).toEqual(Array.from({ length: 33 }, (_, i) => i - 1));
    expect([detail.curve![0].cost, detail.curve![32].cost]).toEqual([economics.memberCost, economics.loginCost]);
  });

  it("has no curve without prices or counters, and shows a partial month where no complete one is", () => {
    const dealers = (of: AuditFacts) => decide(of).audit.economics.find((row) => row.profile)!;
    expect(populationDetail(unpriced(), decide(unpriced()).facts, dealers(unpriced())).curve).toBeNull();
    expect(populationDetail(facts(), null, dealers(facts())).curve).toBeNull();
    const detail = populationDetail(young(), decide(young()).facts, dealers(young()));
    expect(detail.newest).toMatchObject({ month: "2026-04-01", complete: false });
  });
});
