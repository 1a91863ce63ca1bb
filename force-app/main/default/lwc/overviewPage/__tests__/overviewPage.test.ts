import OverviewPage from "c/overviewPage";
import type { AuditFacts } from "c/licenseEngine";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { model, unpriced, young } from "#mocks/model";
import { clear, findAll, render, textOf } from "#mocks/render";

const show = (of: AuditFacts = facts()) => render("c-overview-page", OverviewPage, { model: model(of) });
const tiles = (element: HTMLElement) => findAll(element, "c-metric-tile").map((tile) => textOf(tile));

describe("c-overview-page", () => {
  afterEach(clear);

  it("answers in one sentence and five numbers that add up", async () => {
    const element = await show();
    expect(textOf(element)).toContain("You could save $102,720 per year, 71% of what you pay today.");
    expect(tiles(element)).toEqual([
      "Cost today $12,100 per month",
      "Cost at the best split $3,540 per month, each user on the cheapest basis; licenses at today's cost because prices are missing: 1",
      "Possible saving $102,720 per year, by changing the basis; licenses unknown: 1 of 3",
      "Active rate 28.7% of external users logged in during July 2026; average of 3 months: 28.7%",
      "Pools at risk 0 of one login pool: too small, nearly used up or exceeded this month"
    ]);
    await expect(element).toBeAccessible();
  });

  it("says what is unknown and why, instead of 0, where prices are missing", async () => {
    const element = await show(unpriced());
    expect(textOf(element)).toContain("Savings are not known yet: Neither the contract nor the price list");
    expect(
      tiles(element)
        .slice(0, 3)
        .every((tile) => tile.includes("Unknown Neither the contract"))
    ).toBe(true);
    await expect(element).toBeAccessible();
  });

  it("waits for the first complete month", async () => {
    const element = await show(young());
    expect(tiles(element)[3]).toContain("Active rate Unknown No usage month is fully covered yet.");
    await expect(element).toBeAccessible();
  });

  it("counts a pool that is nearly used as at risk", async () => {
    const licenses = facts().licenses.map((license) => ({
      ...license,
      monthlyLoginsUsed: license.monthlyLoginsUsed && 149
    }));
    expect(tiles(await show(facts({ licenses })))[4]).toContain("Pools at risk 1");
  });

  it("counts a pool whose month ends above it as at risk, as the page of pools says, once it is decided on", async () => {
    const decisions = decisionModel();
    const { audit } = decisions;
    const over = { ...decisions, audit: { ...audit, burnDown: [{ ...audit.burnDown[0], state: "over" as const }] } };
    const element = await render("c-overview-page", OverviewPage, { model: model(), decisions: over });
    expect(tiles(element)[4]).toContain("Pools at risk 1");
    await expect(element).toBeAccessible();
  });

  it("says that there are no pools where no login license is", async () => {
    const all = facts();
    const of = facts({ licenses: [all.licenses[0]], usage: all.usage.filter((row) => row.profile === "Dealers") });
    expect(tiles(await show(of))[4]).toBe("Pools at risk 0 There are no login licenses");
  });

  it("says that pools are unknown where nothing is known of them", async () => {
    const all = young();
    const licenses = all.licenses.map((license) => ({ ...license, monthlyLoginsUsed: null }));
    expect(tiles(await show({ ...all, licenses }))[4]).toContain("Pools at risk Unknown of 1 login pools");
  });

  it("never adds up currencies", async () => {
    const all = facts();
    const contracts = [
      ...all.contracts.slice(0, 2),
      { ...all.contracts[2], currency: "EUR" },
      { ...all.contracts[1], license: "Partner Community", currency: "EUR" }
    ];
    expect(tiles(await show(facts({ contracts })))[0]).toContain("$10,600 + €1,500");
  });

  it("says that nothing can be saved, and admits low confidence", async () => {
    const all = facts();
    const settings = { ...all.context.settings, window: 6 };
    const of = model(facts({}, { settings }));
    of.overview = { ...of.overview, savingPerYear: { amounts: [{ currency: "USD", amount: 0 }], unknown: 2 } };
    const element = await render("c-overview-page", OverviewPage, { model: of });
    expect(textOf(element)).toContain(
      "Nothing to save by changing the basis: every license is on its cheapest one. 2 licenses are left out because their figures are unknown. Low confidence: fewer than 6 complete months."
    );
  });
});
