import OverviewPage from "c/overviewPage";
import { formatMoney } from "c/format";
import { recordsOf } from "c/host";
import type { AuditFacts, DecisionFacts, FindingRecord } from "c/licenseEngine";
import { countersOf } from "#mocks/counters";
import { decided, decisionModel, decisionOrg } from "#mocks/decisions";
import { coming, contracted, facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const show = (of: AuditFacts = facts(), changes: Partial<DecisionFacts> = {}, remembered: FindingRecord[] = []) =>
  render("c-overview-page", OverviewPage, decided(of, changes, remembered));
const tiles = (element: HTMLElement) => findAll(element, "c-metric-tile").map((tile) => textOf(tile));

/** Nothing is decided and no day of the current month was read, so that only Salesforce's meter warns of a pool. */
const METER_ONLY: Partial<DecisionFacts> = { counters: null, running: [] };

/** All that is owned is used, and by users who come too often for the login license, which has a price only. */
function fitting(): AuditFacts {
  const all = coming(facts(), "Dealers", { 20: 1000 });
  const [members, logins, partners] = all.contracts;
  const [plus, plusLogin, partner] = all.licenses;
  const unused = { ...plusLogin, used: 0, activeUsers: 0, monthlyLoginsEntitlement: 0, monthlyLoginsUsed: 0 };
  return {
    ...all,
    usage: all.usage.filter(({ profile }) => profile !== "Shoppers"),
    populations: all.populations.filter(({ profile }) => profile !== "Shoppers"),
    licenses: [plus, unused, partner],
    contracts: [members, { ...logins, quantity: 0 }, { ...partners, quantity: 50 }]
  };
}

/** Nobody logged in on a login license. */
const NO_LOGINS: Partial<DecisionFacts> = { running: [], inactiveLogins: [] };

describe("c-overview-page", () => {
  afterEach(clear);

  it("answers in one sentence and five numbers that add up", async () => {
    const element = await show();
    expect(textOf(element)).toContain(
      "You pay $12,100 per month. You could save $99,385 per year, 68% of it. Per month: $8,282 by negotiation. Without a decision: Partner Community."
    );
    expect(tiles(element)).toEqual([
      "Cost today $12,100 per month",
      "Cost after all savings $3,818 per month",
      "Possible saving $99,385 per year, from the dates of the findings",
      "Active rate 28.7% of external users logged in during July 2026; average of 3 months: 28.7%",
      "Pools at risk 1 of one login pool: too small, nearly used up or exceeded this month"
    ]);
    await expect(element).toBeAccessible();
  });

  it("says from when each part of the saving is possible, in the order of the dates", async () => {
    const org = contracted(decisionOrg(), "Partner Community", { end: "2026-09-30" });
    expect(textOf(await show(org))).toContain("Per month: $770 from Oct 1, 2026 and $8,558 from Jan 1, 2027.");
  });

  it("leaves a dismissed finding out of the headline, the dates and the list", async () => {
    const [dormant] = recordsOf(decisionModel({}, [], facts()));
    const dismissed = { ...dormant, status: "dismissed" as const, reason: "Seasonal dealers" };
    const element = await show(facts(), {}, [dismissed]);
    expect(textOf(element)).toContain(
      "You pay $12,100 per month. You could save $15,385 per year, 11% of it. Per month: $1,282 by negotiation."
    );
    expect(tiles(element).slice(1, 3)).toEqual([
      "Cost after all savings $10,818 per month",
      "Possible saving $15,385 per year, from the dates of the findings"
    ]);
    expect(textOf(find(element, "c-finding-list"))).not.toContain("idle users have a seat");
  });

  it("says what overage is coming, and that the savings avoid it", async () => {
    const org = contracted(decisionOrg(), "Customer Community Plus Login", { quantity: 50 });
    const { decisions } = decided(org);
    const overage = formatMoney(decisions.audit.ladder[0].coming, "USD");
    expect(decisions.audit.ladder[0].coming).toBeGreaterThan(0);
    const element = await show(org);
    expect(textOf(element)).toContain(`Expected overage: ${overage} per month.`);
    expect(tiles(element)[0]).toBe(`Cost today $11,700 per month, plus ${overage} of expected overage`);
    expect(tiles(element)[1]).toMatch(/per month, overage avoided$/);
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

  it("says of how many licenses the cost is unknown", async () => {
    const element = await show(facts({ contracts: facts().contracts.slice(0, 2) }));
    expect(tiles(element)[0]).toBe("Cost today $10,600 per month; licenses unknown: 1 of 3");
  });

  it("decides nothing without counters, and still counts unused seats", async () => {
    const element = await show(facts(), { counters: null });
    expect(textOf(element)).toContain("You pay $12,100 per month. You could save $3,000 per year, 2% of it.");
    expect(textOf(element)).toContain("Without a decision: Customer Community Plus and Partner Community.");
  });

  it("waits for the first complete month", async () => {
    const element = await show(young());
    expect(tiles(element)[3]).toContain("Active rate Unknown No usage month is fully covered yet.");
    await expect(element).toBeAccessible();
  });

  it("counts a pool that is nearly used as at risk, and one that is not, not", async () => {
    const licenses = facts().licenses.map((license) => ({
      ...license,
      monthlyLoginsUsed: license.monthlyLoginsUsed && 149
    }));
    expect(tiles(await show(facts(), METER_ONLY))[4]).toContain("Pools at risk 0 of one login pool");
    clear();
    expect(tiles(await show(facts({ licenses }), METER_ONLY))[4]).toContain("Pools at risk 1");
  });

  it("counts a pool whose month ends above it as at risk, as the page of pools says", async () => {
    const { model, decisions } = decided(facts(), METER_ONLY);
    const { audit } = decisions;
    const over = { ...decisions, audit: { ...audit, burnDown: [{ ...audit.burnDown[0], state: "over" as const }] } };
    const element = await render("c-overview-page", OverviewPage, { model, decisions: over });
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
    expect(tiles(await show({ ...all, licenses }, METER_ONLY))[4]).toContain("Pools at risk Unknown of 1 login pools");
  });

  it("never adds up currencies", async () => {
    const all = facts();
    const contracts = [...all.contracts.slice(0, 2), { ...all.contracts[2], currency: "EUR" }];
    const element = await show(facts({ contracts }));
    expect(textOf(element)).toContain(
      "You pay $10,600 + €1,500 per month. You could save $97,285 + €2,100 per year. Per month: $8,107 by negotiation and €175 by negotiation."
    );
    expect(tiles(element).slice(0, 3)).toEqual([
      "Cost today $10,600 + €1,500 per month",
      "Cost after all savings $2,493 + €1,325 per month",
      "Possible saving $97,285 + €2,100 per year, from the dates of the findings"
    ]);
  });

  it("says that nothing can be saved, and admits low confidence", async () => {
    const of = fitting();
    const counters = countersOf(of);
    const unproved = { ...counters, licenses: counters.licenses.map((license) => ({ ...license, persistence: [] })) };
    const element = await show(of, { ...NO_LOGINS, counters: unproved });
    expect(textOf(element)).toContain(
      "You pay $11,250 per month. Nothing to save: what you own fits what is used. Without a decision: Partner Community. The advice on Customer Community Plus has low confidence:"
    );
    expect(tiles(element)[2]).toBe("Possible saving $0 per year, from the dates of the findings");
    await expect(element).toBeAccessible();
  });

  it("claims no low confidence where past logins predict future ones", async () => {
    expect(textOf(await show(fitting(), NO_LOGINS))).not.toContain("has low confidence");
  });
});
