import type { AuditFacts, DecisionFacts, ScenarioParameters, Scope } from "c/licenseEngine";
import { neutralScenario } from "c/licenseEngine";
import { downloadText } from "c/download";
import type { Destination } from "c/optimizerNavigation";
import { kept, type Draft } from "c/scenarioDrafts";
import UsePrices from "c/usePrices";
import WhatIfPage from "c/whatIfPage";
import { counterFacts } from "#mocks/counters";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { model, unpriced } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/usePrices", () => ({ __esModule: true, default: { open: jest.fn() } }));
jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const PARTNER = "Partner Community";

/** Owned: 1,000 Plus seats at 10, a Plus pool of 150 at 4 (6 beyond it), 60 partner seats at 25. */
const COUNTERS = counterFacts({
  [PLUS]: [
    { users: 900, perMonth: 1 },
    { users: 100, perMonth: 20 }
  ],
  [PLUS_LOGIN]: [{ users: 500, perMonth: 0.4 }],
  [PARTNER]: [{ users: 50, perMonth: 18 }]
});

/** The org without an increase of prices in the next term. */
function org(): AuditFacts {
  const made = decisionOrg();
  return { ...made, contracts: made.contracts.map((line) => ({ ...line, escalator: null })) };
}

const NONE = { sums: [], excluded: [] };

function models(of: AuditFacts, changes: Partial<DecisionFacts> = {}) {
  return { model: model(of), decisions: decisionModel({ counters: COUNTERS, ...changes }, [], of) };
}

async function show(
  of: AuditFacts = org(),
  changes: Partial<DecisionFacts> = {},
  destination: Destination | null = null
): Promise<HTMLElement> {
  return render("c-what-if-page", WhatIfPage, { ...models(of, changes), destination });
}

async function change(page: HTMLElement, parameters: Partial<ScenarioParameters>): Promise<void> {
  const form = find<HTMLElement & { parameters: ScenarioParameters }>(page, "c-scenario-form");
  const detail = { ...form.parameters, ...parameters };
  form.dispatchEvent(new CustomEvent("parameterchange", { detail }));
  await flush();
}
async function tell(page: HTMLElement, name: string, detail?: unknown): Promise<void> {
  find(page, "c-scenario-keeper").dispatchEvent(new CustomEvent(name, { detail }));
  await flush();
}
const sentence = (page: HTMLElement) => textOf(find(find(page, "c-scenario-bars"), "[role=status]"));
const amounts = (page: HTMLElement) =>
  findAll(page, ".amount").map((cell) => Number(textOf(cell).replace(/[$,]/g, "")));
const TABLES = ["detail", "parts", "compare"];
const tableOf = (page: HTMLElement, index: number) => find(page, `[data-table=${TABLES[index]}]`);
const table = (page: HTMLElement, index: number) => textOf(tableOf(page, index));
const waterfall = (page: HTMLElement) => find(page, "c-scenario-waterfall");

describe("c-what-if-page", () => {
  beforeEach(() => endpoint("LicenseScenariosController.getScenarios").mockResolvedValue([]));
  afterEach(clear);

  it("starts from today: the same basis, prices and quantities cost the same", async () => {
    const page = await show();
    const [today, best, scenario] = amounts(page);
    expect(scenario).toBe(today);
    expect(best).toBeLessThan(today);
    expect(table(page, 0)).toContain("12 months from Jan 1, 2027");
    expect(sentence(page)).toContain("Scenario 1 costs the same as today.");
    expect(textOf(page)).toContain("They use 12 complete months up to Aug 16, 2026.");
  });

  it("says that prices are the reason where the next term costs more anyway", async () => {
    const page = await show(decisionOrg());
    // An escalator of 5 % on 1,000 seats at 10.
    expect(sentence(page)).toContain("Scenario 1 costs $500 more per month than today");
    expect(textOf(waterfall(page))).toContain("Prices $500");
  });

  it("takes a discount off everything that is paid", async () => {
    const page = await show();
    const [today] = amounts(page);
    await change(page, { discount: 0.5 });
    expect(Math.abs(amounts(page)[2] - today / 2)).toBeLessThanOrEqual(1);
    expect(sentence(page)).toContain("less per month than today (50.0%)");
  });

  it("shows the best split with what its moves save, their range and their confidence", async () => {
    const page = await show();
    await change(page, { basis: "best" });
    const [, best, scenario] = amounts(page);
    expect(scenario).toBe(best);
    expect(table(page, 0)).toContain("100 on member basis 1,400 on login basis");
    expect(table(page, 0)).toMatch(/Moves save \$[\d,]+, expected \$[\d,]+ to \$[\d,]+ High confidence/);
  });

  it("prices the quantities to sign for, with expected overage and what must be added", async () => {
    const page = await show();
    await change(page, { quantities: { [PLUS]: 900, [PLUS_LOGIN]: 100 } });
    expect(table(page, 0)).toContain("100 more needed");
    expect(table(page, 0)).toMatch(/\$6\d\d is expected overage/);
    expect(table(page, 0)).toContain("$1,000 is for seats and logins added during the term");
    expect(sentence(page)).toContain("of expected overage");
  });

  it("says what the difference from today consists of", async () => {
    const page = await show();
    await change(page, { growth: 0.1, discount: 0.1, basis: "best" });
    expect(table(page, 1)).toContain("Prices Users, logins and quantities Basis");
    const cells = findAll(tableOf(page, 1), "tbody tr")
      .map((row) => findAll(row, "td, th").map(textOf))
      .find(([family]) => family.includes(PLUS))!;
    const numbers = cells.slice(1).map((text) => Number(text.replace(/[^\d.-]/g, "")));
    const [today, price, volume, basis, scenario] = numbers;
    expect(volume).toBeGreaterThan(0);
    expect(price).toBeLessThan(0);
    expect(basis).toBeLessThan(0);
    expect(Math.abs(today + volume + price + basis - scenario)).toBeLessThanOrEqual(3);
  });

  it("leads from today's cost to the scenario's: prices, then users and quantities, then the basis", async () => {
    const page = await show();
    await change(page, { growth: 0.1, discount: 0.1, basis: "best" });
    const rows = findAll(waterfall(page), "tbody tr").map((row) => textOf(row.children[0] as HTMLElement));
    expect(rows).toEqual(["Going on as today", "Prices", "Users, logins and quantities", "Basis", "Scenario"]);
    const levels = findAll(waterfall(page), "tbody tr").map((row) => textOf(row.children[2] as HTMLElement));
    expect(levels.at(-1)).toBe(levels.at(-2));
    await expect(page).toBeAccessible();
  });

  it("has the comparison as a file", async () => {
    const page = await show();
    await change(page, { discount: 0.5 });
    find(page, "[data-action=download]").click();
    const [name, text] = (downloadText as jest.Mock).mock.calls[0] as [string, string];
    expect(name).toBe("what-if-2026-08-16.csv");
    const [head, ...rows] = text.trim().split("\r\n");
    expect(head).toContain(
      "License family,Currency,Going on as today,Best split,Scenario 1: Cost per month,Scenario 1: Prices"
    );
    const partner = rows.find((row) => row.startsWith(PARTNER))!.split(",");
    expect(partner.slice(1, 3)).toEqual(["USD", "1500"]);
    expect(partner.slice(4)).toEqual(["750", "-750", "0", "0"]);
  });

  it("tells whether work would be lost, and that a saved scenario is open", async () => {
    const page = await show();
    const told = jest.fn();
    for (const name of ["unsavedwork", "placechange"])
      page.addEventListener(name, (event) => told(name, (event as CustomEvent).detail));
    await change(page, { discount: 0.1 });
    expect(told.mock.calls).toEqual([["unsavedwork", true]]);
    const { name, parameters } = find<HTMLElement & { draft: Draft }>(page, "c-scenario-keeper").draft;
    const saved = { id: "s1", name, note: null, parameters, totals: NONE, asOf: "2026-08-16", inEvidence: false };
    await tell(page, "draftchange", kept(saved));
    expect(told.mock.calls.slice(1)).toEqual([
      ["unsavedwork", false],
      ["placechange", { tab: "whatIf", license: null, profile: null, scenario: "s1" }]
    ]);
  });

  it("opens the scenario of a link in place of an untouched one", async () => {
    const parameters = { ...neutralScenario(), discount: 0.2 };
    const saved = { id: "s1", name: "Renewal", note: null, parameters, totals: NONE, asOf: "2026-07-01" };
    endpoint("LicenseScenariosController.getScenarios").mockResolvedValue([saved]);
    const page = await show(org(), {}, { tab: "whatIf", license: null, profile: null, scenario: "s1" });
    await flush();
    expect(textOf(page)).toContain("Renewal by license family");
    expect(find<HTMLElement & { drafts: Draft[] }>(page, "c-scenario-keeper").drafts).toHaveLength(1);
  });

  it("keeps what is written when the facts change", async () => {
    const page = await show();
    await change(page, { discount: 0.1 });
    const cheaper = org();
    const contracts = cheaper.contracts.map((line) => ({ ...line, unitPrice: line.unitPrice / 2 }));
    const [before] = amounts(page);
    Object.assign(page, models({ ...cheaper, contracts }));
    await flush();
    expect(amounts(page)[0]).toBeLessThan(before);
    expect(sentence(page)).toContain("(10.0%)");
  });

  it("offers its prices as the ones that count, and keeps the scenario when they do", async () => {
    const page = await show();
    const button = find<HTMLElement & { disabled: boolean }>(page, "[data-action=usePrices]");
    expect(button.disabled).toBe(true);
    await change(page, { discount: 0.1, prices: { [PARTNER]: 20 } });
    expect(button.disabled).toBe(false);
    const told = jest.fn();
    page.addEventListener("factschange", told);
    const [, , before] = amounts(page);
    const ask = UsePrices.open as jest.Mock;
    ask.mockResolvedValueOnce(undefined);
    button.click();
    await flush();
    expect(told).not.toHaveBeenCalled();
    ask.mockResolvedValueOnce(true);
    button.click();
    await flush();
    const { prices } = ask.mock.calls[1][0] as { prices: object[] };
    expect(prices).toContainEqual({ license: PARTNER, before: 25, after: 18, currency: "USD" });
    expect(prices).toContainEqual({ license: PLUS, before: 10, after: 9, currency: "USD" });
    expect(told).toHaveBeenCalledTimes(1);
    const { discount } = find<HTMLElement & { parameters: ScenarioParameters }>(page, "c-scenario-form").parameters;
    expect([discount, amounts(page)[2]]).toEqual([0, before]);
    expect(textOf(find(page, "[data-id=said]"))).toBe("The prices are saved. Figures are computed anew.");
  });

  it("compares up to three scenarios and says which is the cheapest", async () => {
    const page = await show();
    await tell(page, "draftadd");
    expect(textOf(page)).toContain("All scenarios cost the same.");
    expect(textOf(page)).not.toContain("is the cheapest");
    await change(page, { discount: 0.1 });
    expect(textOf(page)).toContain("Scenario 2 is the cheapest.");
    expect(table(page, 2)).toContain("License family Going on as today Best split Scenario 1 Scenario 2");
    await tell(page, "draftcopy");
    expect(textOf(page)).toContain("Scenario 2 and Copy of Scenario 2 cost the same and are the cheapest.");
    await tell(page, "draftclose");
    await tell(page, "draftclose");
    expect(textOf(page)).not.toContain("is the cheapest");
  });

  it("shows several currencies side by side, and the cheapest in each", async () => {
    const made = org();
    const contracts = made.contracts.map((line) => (line.license === PARTNER ? { ...line, currency: "EUR" } : line));
    const page = await show({ ...made, contracts });
    expect(textOf(find(page, "c-scenario-bars"))).toMatch(/In EUR.*€1,500.*In USD/);
    await tell(page, "draftadd");
    await change(page, { prices: { [PLUS]: 9 } });
    expect(textOf(page)).toContain("In EUR: All scenarios cost the same.");
    expect(textOf(page)).toContain("In USD: Scenario 2 is the cheapest.");
    await expect(page).toBeAccessible();
  });

  it("opens a saved scenario with its parameters and renames the shown one", async () => {
    const page = await show();
    const parameters = { ...neutralScenario(), basis: "login" as const, discount: 0.2 };
    const totals = { sums: [], excluded: [] };
    await tell(page, "draftopen", { id: "s1", name: "Renewal", note: null, parameters, totals, asOf: "2026-07-01" });
    expect(textOf(page)).toContain("Renewal by license family");
    expect(table(page, 0)).toContain("0 on member basis 1,500 on login basis");
    await tell(page, "draftchange", { name: "Offer" });
    expect(textOf(page)).toContain("Offer by license family");
    await tell(page, "draftchoose", "new-1");
    expect(textOf(page)).toContain("Scenario 1 by license family");
  });

  it.each([
    ["before the first complete month", counterFacts({}, 0)],
    ["where nobody has counted", null]
  ])("says what is missing %s", async (_, counters) => {
    const page = await show(org(), { counters });
    expect(textOf(page)).toContain("No complete month yet");
    await expect(page).toBeAccessible();
  });

  it("says why costs are unknown without prices", async () => {
    const page = await show(unpriced());
    expect(sentence(page)).toContain("The cost of this scenario is unknown");
    await expect(page).toBeAccessible();
  });

  it("is accessible with several scenarios", async () => {
    const page = await show();
    await tell(page, "draftadd");
    await change(page, { basis: "threshold", threshold: 3 });
    await expect(page).toBeAccessible();
  });

  describe("with a filter of all pages", () => {
    const rowsOf = (page: HTMLElement) => findAll(tableOf(page, 0), "tbody tr").map(textOf);
    const grid = (page: HTMLElement) =>
      find<HTMLElement & { base: { families: { name: string }[] } }>(page, "c-scenario-form").base.families;
    const totalsOf = (page: HTMLElement) =>
      find<HTMLElement & { totals: { sums: { scenario: number }[] } }>(page, "c-scenario-keeper").totals.sums[0]
        .scenario;

    async function showIn(scope: Scope): Promise<HTMLElement> {
      const page = await show();
      Object.assign(page, { scope });
      await flush();
      return page;
    }

    it.each([
      ["license", { license: PLUS_LOGIN, site: null }],
      ["site", { license: null, site: "Dealer Portal" }]
    ])("shows and adds up only the family of the %s", async (_, scope) => {
      const page = await showIn(scope);
      expect(rowsOf(page)).toEqual([expect.stringMatching(/^Customer Community Plus /)]);
      expect(grid(page).map(({ name }) => name)).toEqual([PLUS]);
      await expect(page).toBeAccessible();
    });

    it("adds up over the families to what the whole costs, and keeps the scenario for the whole", async () => {
      const page = await show();
      const [today, , scenario] = amounts(page);
      const kept = totalsOf(page);
      const parts: number[][] = [];
      for (const license of [PLUS, PARTNER]) {
        Object.assign(page, { scope: { license, site: null } });
        // eslint-disable-next-line no-await-in-loop -- one filter after the other
        await flush();
        parts.push(amounts(page));
        expect(totalsOf(page)).toBe(kept);
      }
      expect(parts[0][0] + parts[1][0]).toBe(today);
      expect(parts[0][2] + parts[1][2]).toBe(scenario);
    });

    it("keeps what was entered for families outside", async () => {
      const page = await show();
      await change(page, { prices: { [PARTNER]: 1 } });
      const before = totalsOf(page);
      Object.assign(page, { scope: { license: PLUS, site: null } });
      await flush();
      await change(page, { discount: 0 });
      expect(totalsOf(page)).toBe(before);
    });

    it("writes the families that it shows into a file that is named after it", async () => {
      const page = await showIn({ license: PARTNER, site: null });
      find(page, "[data-action=download]").click();
      const [name, csv] = jest.mocked(downloadText).mock.lastCall!;
      expect(name).toMatch(/-partner-community\.csv$/);
      expect(String(csv).trim().split("\r\n").slice(1)).toEqual([expect.stringMatching(/^Partner Community,USD,/)]);
    });
  });
});
