import type { AnnualRow } from "c/licenseEngine";
import ContractYear from "c/contractYear";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const [row] = audit.annual;
const show = (of: AnnualRow, settings = audit.decisionSettings) =>
  render("c-contract-year", ContractYear, { row: of, settings, asOf: audit.asOf });

describe("c-contract-year", () => {
  afterEach(clear);

  it("says that missing months are unknown, and what the year comes to", async () => {
    const text = textOf(await show(row));
    expect(text).toContain(
      "At least 300 of 1,800 logins purchased for the year (now 150 per month): a month that was not counted is unknown, not zero."
    );
    expect(text).toContain("the year ends at 1,200, within the pool");
  });

  it("says how many more monthly logins cover an overage, and what it costs", async () => {
    const text = textOf(
      await show({
        ...row,
        missing: 0,
        used: 2400,
        overage: 600,
        extraMonthlyLogins: 50,
        overageCost: 3600,
        projected: 2400,
        projectedExtraMonthlyLogins: 50
      })
    );
    expect(text).toContain("600 logins above the year's pool: 50 more monthly logins cover it.");
    expect(text).toContain("Overage of the year: $3,600.");
    expect(text).toContain("50 more monthly logins would cover it");
  });

  it("asserts nothing about roll-over and lock-out that the settings do not say", async () => {
    expect(textOf(await show(row))).toContain("The settings do not state whether unused logins roll over");
    const stated = textOf(await show(row, { ...audit.decisionSettings, rollOver: false, lockOut: true }));
    expect(stated).toContain("do not roll over");
    expect(stated).toContain("Logins above the pool are refused");
  });

  it("says why there is no contract year", async () => {
    const element = await show({ ...row, from: null, to: null, months: [], used: null, reason: "noContract" });
    expect(textOf(element)).toContain("No contract line of the license is in force.");
    expect(findAll(element, "c-chart-frame")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("tells months that ended without a count from months that are still to come", async () => {
    const { rows } = find<HTMLElement & { rows: string[][] }>(await show(row), "c-chart-frame");
    expect(rows[0]).toEqual(["January 2026", "Unknown", "Unknown", "150"]);
    expect(rows[4]).toEqual(["May 2026", "100", "100", "750"]);
    expect(rows[11]).toEqual(["December 2026", "–", "–", "1,800"]);
  });

  it("draws the counted months apart from the projected ones, as wide as it is shown", async () => {
    const element = await show(row);
    const parts = (style: string) => find(element, `svg.chart path.${style}`).getAttribute("d")!.split("M").length - 1;
    expect([parts("used"), parts("projected")]).toEqual([3, 9]);
    find(element, "c-chart-frame").dispatchEvent(new CustomEvent("chartwidth", { detail: 300 }));
    await flush();
    expect(find(element, "svg.chart").getAttribute("viewBox")).toBe("0 0 300 200");
  });

  it("projects nothing from too few months", async () => {
    expect(find(await show({ ...row, projected: null, coming: null }), "path.projected").getAttribute("d")).toBe("");
  });

  it("says what is expected beyond the pool, and where that price comes from", async () => {
    const coming = { logins: 40, cost: 240, priceStated: true };
    expect(textOf(await show({ ...row, coming }))).toContain("Expected beyond the year's pool: 40 logins, $240.");
    clear();
    const text = textOf(await show({ ...row, coming: { ...coming, priceStated: false } }));
    expect(text).toContain("The contract does not state a price for overage");
  });

  it.each([
    [0, null, "2025: 1,000 of 1,800 logins."],
    [200, null, "2025: 1,000 of 1,800 logins, 200 beyond the pool."],
    [200, 1200, "2025: 1,000 of 1,800 logins, 200 beyond the pool: $1,200."]
  ])("keeps the year before in view with an overage of %s at %s", async (overage, overageCost, end) => {
    const closed = { from: "2025-01-01", to: "2026-01-01", baseline: 1800, known: 12, missing: 0, used: 1000 };
    expect(textOf(await show({ ...row, closed: { ...closed, overage, overageCost } }))).toContain(end);
  });

  it("is accessible", async () => {
    await expect(await show(row)).toBeAccessible();
  });
});
