import PopulationDetail from "c/populationDetail";
import { populationRows } from "c/populationModel";
import type { AuditFacts } from "c/licenseEngine";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

function properties(of: AuditFacts, profile = "Dealers") {
  const decisions = decisionModel({}, [], of);
  return { facts: of, decisions, row: populationRows(decisions.audit).find((row) => row.profile === profile)! };
}

describe("c-population-detail", () => {
  afterEach(clear);

  it("says why, shows who comes how often, the cost of every split, the bases and the months", async () => {
    const element = await render("c-population-detail", PopulationDetail, properties(facts()));
    expect(textOf(element)).toContain(
      "Dealers Customer Community Plus, member basis today In July 2026, 300 of 1,000 users logged in"
    );
    expect(textOf(element)).toContain("900 of these users change basis.");
    expect(find<HTMLElement & { threshold: number }>(element, "c-frequency-chart").threshold).toBe(2);
    const { costs } = find<HTMLElement & { costs: number[] }>(element, "c-cost-curve");
    expect([costs[0], costs[32], Math.min(...costs)]).toEqual([10000, 3040, 1640]);
    expect(findAll(element, "[data-id=bases], [data-id=months]")).toHaveLength(2);
    await expect(element).toBeAccessible();
  });

  it("draws no cost curve without prices", async () => {
    const element = await render("c-population-detail", PopulationDetail, properties(unpriced()));
    expect(findAll(element, "c-cost-curve")).toHaveLength(0);
    expect(find<HTMLElement & { threshold: number | null }>(element, "c-frequency-chart").threshold).toBeNull();
    await expect(element).toBeAccessible();
  });

  it("draws no cost curve where nothing is decided, but knows the break-even", async () => {
    const decisions = decisionModel({ counters: null }, [], facts());
    const row = populationRows(decisions.audit).find(({ profile }) => profile === "Dealers")!;
    const element = await render("c-population-detail", PopulationDetail, { facts: facts(), decisions, row });
    expect(findAll(element, "c-cost-curve")).toHaveLength(0);
    expect(find<HTMLElement & { threshold: number | null }>(element, "c-frequency-chart").threshold).toBe(2);
    await expect(element).toBeAccessible();
  });

  it("shows the partial month where no complete one is", async () => {
    const element = await render("c-population-detail", PopulationDetail, properties(young()));
    expect(textOf(element)).toContain("Users by login days, April 2026");
    expect(textOf(element)).toContain("No usage month is fully covered yet");
  });

  it("has no heading of months without one", async () => {
    const none = { ...young(), usage: [] };
    const element = await render("c-population-detail", PopulationDetail, properties(none));
    expect(findAll(element, "[data-id=months]")).toHaveLength(0);
    expect(textOf(element)).not.toContain("Month by month");
    await expect(element).toBeAccessible();
  });

  it("follows the selection", async () => {
    const element = await render("c-population-detail", PopulationDetail, properties(facts()));
    Object.assign(element, properties(facts(), "Shoppers"));
    await flush();
    expect(textOf(element)).toContain("Shoppers Customer Community Plus Login, login basis today");
    expect(find<HTMLElement & { frequencies: number[] }>(element, "c-frequency-chart").frequencies[0]).toBe(400);
  });
});
