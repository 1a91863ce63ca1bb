import type { ScenarioSum } from "c/licenseEngine";
import ScenarioBars from "c/scenarioBars";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const sum: ScenarioSum = {
  currency: "USD",
  today: 10000,
  best: 5000,
  scenario: 8000,
  overage: 0,
  monthlySaving: 2000
};
const show = (sums: Partial<ScenarioSum>[], excluded: string[] = [], reason = "") =>
  render("c-scenario-bars", ScenarioBars, {
    scenarios: [{ name: "Renewal", totals: { sums: sums.map((of) => ({ ...sum, ...of })), excluded } }],
    reason
  });

describe("c-scenario-bars", () => {
  afterEach(clear);

  it("draws today, best and scenario on one scale and says the difference", async () => {
    const bars = await show([{}]);
    expect(findAll(bars, ".bar").map(({ style }) => style.width)).toEqual(["100%", "50%", "80%"]);
    expect(textOf(find(bars, "[role=status]"))).toBe("Renewal costs $2,000 less per month than today (20.0%).");
  });

  it("says when it costs more, or the same", async () => {
    expect(textOf(await show([{ scenario: 12000, monthlySaving: -2000 }]))).toContain("$2,000 more per month");
    expect(textOf(await show([{ scenario: 10000, monthlySaving: 0.001 }]))).toContain("the same as today");
  });

  it("says how much of it is overage", async () => {
    expect(textOf(await show([{ overage: 1200 }]))).toContain("This includes $1,200 of expected overage.");
    expect(textOf(await show([{}]))).not.toContain("overage");
  });

  it("draws each currency on a scale of its own and never adds them", async () => {
    const bars = await show([
      { currency: "EUR", today: 18442, best: 9221, scenario: 9221, monthlySaving: 9221 },
      { today: 5160, best: 5160, scenario: 5160, monthlySaving: 0 }
    ]);
    const groups = findAll(bars, ".group");
    expect(groups.map((group) => findAll(group, ".bar").map(({ style }) => style.width))).toEqual([
      ["100%", "50%", "50%"],
      ["100%", "100%", "100%"]
    ]);
    expect(textOf(groups[0])).toContain("In EUR");
    expect(textOf(groups[0])).toContain("€9,221 less per month");
    expect(textOf(groups[1])).toContain("the same as today");
    await expect(bars).toBeAccessible();
  });

  it("says why the cost is unknown and draws nothing", async () => {
    const bars = await show([], ["Partner Community"], "Prices are hidden from you.");
    expect(textOf(bars)).toContain("unknown: Prices are hidden from you.");
    expect(findAll(bars, ".bar")).toHaveLength(0);
    await expect(bars).toBeAccessible();
  });

  it("names the families that the sums leave out", async () => {
    expect(textOf(await show([{}], ["Partner Community"]))).toContain("Without Partner Community");
  });

  it("is accessible", async () => {
    await expect(await show([{}])).toBeAccessible();
  });
});
