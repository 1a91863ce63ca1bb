import WhatIfPage from "c/whatIfPage";
import { decisionOrg } from "#mocks/decisions";
import { model, unpriced, young } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

const show = (of = decisionOrg()) => render("c-what-if-page", WhatIfPage, { model: model(of) });

async function move(page: HTMLElement, field: string, value: number): Promise<void> {
  find(page, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}
const sentence = (page: HTMLElement) => textOf(find(find(page, "c-scenario-bars"), "[role=status]"));

describe("c-what-if-page", () => {
  beforeEach(() => endpoint("LicenseScenariosController.getScenarios").mockResolvedValue([]));
  afterEach(clear);

  it("starts from today's terms: the scenario costs what is best", async () => {
    const page = await show();
    const amounts = findAll(page, ".amount").map(textOf);
    expect(amounts[2]).toBe(amounts[1]);
    expect(textOf(page)).toContain("Starting from the 3 complete months up to Aug 16, 2026");
  });

  it("moves the costs with a slider", async () => {
    const page = await show();
    const before = sentence(page);
    await move(page, "discount", 50);
    expect(sentence(page)).not.toBe(before);
    const [, best, scenario] = findAll(page, ".amount").map((cell) => Number(textOf(cell).replace(/[$,]/g, "")));
    expect(Math.abs(scenario - best / 2)).toBeLessThanOrEqual(1);
  });

  it("compares up to three scenarios and says which is the cheapest", async () => {
    const page = await show();
    const keeper = find(page, "c-scenario-keeper");
    keeper.dispatchEvent(new CustomEvent("draftadd"));
    await flush();
    await move(page, "discount", 10);
    expect(textOf(page)).toContain("Scenario 2 is the cheapest.");
    expect(textOf(findAll(page, "c-fact-table").at(-1)!)).toContain("License Today Best Scenario 1 Scenario 2");
    keeper.dispatchEvent(new CustomEvent("draftclose"));
    await flush();
    expect(textOf(page)).not.toContain("is the cheapest");
  });

  it("opens a saved scenario with its parameters and renames the shown one", async () => {
    const page = await show();
    const parameters = {
      prices: {},
      discount: 0.2,
      threshold: 31,
      percentile: 75,
      window: 3,
      growth: 0,
      deflected: 0,
      deactivateIdle: true
    };
    const totals = { today: 1, best: 1, scenario: 1, monthlySaving: 0, currency: "USD", excluded: [] };
    const detail = { id: "s1", name: "Renewal", note: null, parameters, totals, asOf: "2026-07-01" };
    const keeper = find(page, "c-scenario-keeper");
    keeper.dispatchEvent(new CustomEvent("draftopen", { detail }));
    await flush();
    expect(textOf(page)).toContain("Renewal by license");
    expect(textOf(page)).toContain("Everybody");
    keeper.dispatchEvent(new CustomEvent("draftchange", { detail: { name: "Offer" } }));
    await flush();
    expect(textOf(page)).toContain("Offer by license");
    keeper.dispatchEvent(new CustomEvent("draftchoose", { detail: "new-1" }));
    await flush();
    expect(textOf(page)).toContain("Scenario 1 by license");
  });

  it("says what is missing before the first complete month", async () => {
    const page = await show(young());
    expect(textOf(page)).toContain("No complete month yet");
    await expect(page).toBeAccessible();
  });

  it("says why costs are unknown without prices", async () => {
    expect(sentence(await show(unpriced()))).toContain("The cost of this scenario is unknown");
  });

  it("is accessible", async () => {
    const page = await show();
    find(page, "c-scenario-keeper").dispatchEvent(new CustomEvent("draftadd"));
    await flush();
    await expect(page).toBeAccessible();
  });
});
