import type { ScenarioTotals } from "c/licenseEngine";
import ScenarioBars from "c/scenarioBars";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const totals: ScenarioTotals = {
  today: 10000,
  best: 5000,
  scenario: 8000,
  monthlySaving: 2000,
  currency: "USD",
  excluded: []
};
const show = (of: Partial<ScenarioTotals>, reason = "") =>
  render("c-scenario-bars", ScenarioBars, { scenarios: [{ name: "Renewal", totals: { ...totals, ...of } }], reason });

describe("c-scenario-bars", () => {
  afterEach(clear);

  it("draws today, best and scenario on one scale and says the difference", async () => {
    const bars = await show({});
    expect(findAll(bars, ".bar").map(({ style }) => style.width)).toEqual(["100%", "50%", "80%"]);
    expect(textOf(find(bars, "[role=status]"))).toBe("Renewal costs $2,000 less per month than today (20.0%).");
  });

  it("says when it costs more, or the same", async () => {
    expect(textOf(await show({ scenario: 12000, monthlySaving: -2000 }))).toContain("$2,000 more per month");
    expect(textOf(await show({ scenario: 10000, monthlySaving: 0 }))).toContain("the same as today");
  });

  it("says why the cost is unknown and draws nothing", async () => {
    const unknown = { today: null, best: null, scenario: null, monthlySaving: null, currency: null };
    const bars = await show(unknown, "Prices are hidden from you.");
    expect(textOf(bars)).toContain("unknown: Prices are hidden from you.");
    expect(findAll(bars, ".bar")).toHaveLength(0);
    expect(textOf(await show(unknown))).toContain("several currencies");
  });

  it("names the licenses that the sums leave out", async () => {
    expect(textOf(await show({ excluded: ["Partner Community"] }))).toContain("Without Partner Community");
  });

  it("is accessible", async () => {
    await expect(await show({})).toBeAccessible();
  });
});
