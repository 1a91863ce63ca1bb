import { costCurve } from "c/licenseEngine";
import { filterRows, newestComplete, populationDetail, populationRows, sitesOf } from "c/populationModel";
import { facts, profileIdOf } from "#mocks/facts";
import { model, unpriced, young } from "#mocks/model";

const profiles = (rows: { profile: string }[]) => rows.map((row) => row.profile);

describe("c/populationModel", () => {
  it("shows the newest complete month, not the running one", () => {
    expect(newestComplete(model().audit)).toBe("2026-07-01");
    expect(newestComplete(model(young()).audit)).toBeNull();
  });

  it("makes one row a population with its counts and the audit's costs", () => {
    const { audit } = model();
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
      memberCost: economics.memberCost,
      monthlySaving: economics.monthlySaving
    });
    expect(dealers.loginsPerActive).toBeCloseTo(760 / 300);
  });

  it("starts with the largest saving and ends with the unknown ones", () => {
    const savings = populationRows(model().audit).map((row) => row.monthlySaving);
    expect(savings[savings.length - 1]).toBeNull();
    expect(savings[0]).toBeGreaterThan(savings[1]!);
  });

  it("keeps counts unknown without a complete month", () => {
    const [row] = populationRows(model(young()).audit);
    expect([row.registered, row.active, row.activeRate, row.logins, row.loginsPerActive]).toEqual(Array(5).fill(null));
  });

  it("says 0 logins per active user where nobody came", () => {
    const silent = facts();
    silent.usage = silent.usage.map((row) => ({ ...row, frequencies: [1000, ...Array<number>(31).fill(0)] }));
    expect(populationRows(model(silent).audit).map((row) => row.loginsPerActive)).toEqual([0, 0, 0]);
  });

  it("shows the counts of one site, and only who was seen there", () => {
    const { audit } = model();
    expect([...sitesOf(audit)]).toEqual([["0DB000000000001AAA", "Dealer Portal"]]);
    const rows = populationRows(audit, "0DB000000000001AAA");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ profile: "Dealers", registered: null, active: 50, activeRate: null });
  });

  it("filters by license and by any part of a name, whatever its case", () => {
    const rows = populationRows(model().audit);
    expect(profiles(filterRows(rows, { license: "Partner Community", search: "" }))).toEqual(["Agents"]);
    expect(profiles(filterRows(rows, { license: "", search: " SHOP " }))).toEqual(["Shoppers"]);
    expect(filterRows(rows, { license: "", search: "community plus" })).toHaveLength(2);
    expect(filterRows(rows, { license: "Partner Community", search: "shop" })).toEqual([]);
  });

  it("gives the detail the engine's curve over the window's months", () => {
    const { facts: all, audit } = model();
    const economics = audit.economics.find((row) => row.profile === "Dealers")!;
    const detail = populationDetail(all, economics);
    const window = economics.window.map(
      (month) => all.usage.find((row) => row.month === month && row.profile === "Dealers" && !row.site)!.frequencies
    );
    expect(detail.newest?.month).toBe("2026-07-01");
    expect(detail.months.map(({ complete, inWindow }) => [complete, inWindow])).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
      [false, false]
    ]);
    expect(detail.curve).toEqual(costCurve(window, { memberPrice: 10, loginPrice: 4, ratio: 20, percentile: 75 }));
    expect(Math.min(...detail.curve!.map((point) => point.cost))).toBe(economics.mixCost);
  });

  it("has no curve without prices and shows a partial month where no complete one is", () => {
    const priceless = model(unpriced());
    expect(
      populationDetail(
        priceless.facts,
        priceless.audit.economics.find((row) => row.profile)!
      ).curve
    ).toBeNull();
    const first = model(young());
    const detail = populationDetail(
      first.facts,
      first.audit.economics.find((row) => row.profile)!
    );
    expect(detail.newest).toMatchObject({ month: "2026-04-01", complete: false });
  });
});
