import { DOCUMENT_SECTIONS, EVIDENCE_SECTIONS, neutralScenario } from "c/licenseEngine";
import EvidencePage from "c/evidencePage";
import type { Scope } from "c/licenseEngine";
import { ScopedModels, callHost, recordsOf } from "c/host";
import { downloadText } from "c/download";
import { permissions } from "c/permissions";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));
jest.mock("c/permissions", () => ({ permissions: { decide: true, seePrices: true } }));

const get = endpoint("LicenseScenariosController.getScenarios");
const parameters = neutralScenario();
const totals = { sums: [], excluded: [] };
const kept = ["A", "B", "C", "D"].map((name) => ({
  id: name,
  name,
  note: null,
  parameters,
  totals,
  asOf: "2026-08-01"
}));

async function show(): Promise<HTMLElement> {
  const page = await render("c-evidence-page", EvidencePage, {
    model: model(decisionOrg()),
    decisions: decisionModel()
  });
  await flush();
  return page;
}

async function choose(page: HTMLElement, field: string, value: string[]): Promise<void> {
  find(page, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}
const paper = (page: HTMLElement) => find(page, "c-evidence-document");
const sections = (page: HTMLElement) =>
  findAll(paper(page), ".appendix > [data-section]")
    .map(({ dataset }) => dataset.section)
    .filter((id) => id !== "notes");

async function click(page: HTMLElement, action: string): Promise<void> {
  find(page, `[data-action=${action}]`).click();
  await flush();
}

describe("c-evidence-page", () => {
  beforeEach(() => {
    permissions.seePrices = true;
    get.mockResolvedValue([]);
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("shows the first page, the licenses and the tables that fit on paper", async () => {
    const page = await show();
    expect(sections(page)).toEqual(DOCUMENT_SECTIONS.filter((id) => id !== "scenarios"));
    expect(textOf(find(paper(page), "h1"))).toBe("License audit of Acme");
    expect(findAll(paper(page), ".sheet").length).toBeGreaterThan(1);
    expect(findAll(paper(page), ".waterfall rect").length).toBeGreaterThan(2);
    expect(textOf(page)).toContain("No saved scenarios yet");
  });

  it("shows the parts that are ticked, in the order of the document; the first page always", async () => {
    const page = await show();
    await choose(page, "sections", ["pools", "summary"]);
    expect(sections(page)).toEqual(["summary", "pools"]);
    expect(findAll(paper(page), ".sheet")).toHaveLength(0);
    await click(page, "none");
    expect(sections(page)).toEqual([]);
    expect(findAll(paper(page), ".sentences li").length).toBeGreaterThan(3);
    await click(page, "all");
    expect(sections(page)).toEqual(EVIDENCE_SECTIONS.filter((id) => id !== "scenarios"));
  });

  it("puts up to three saved scenarios into the pack", async () => {
    get.mockResolvedValue(kept);
    const page = await show();
    await choose(page, "scenarios", ["A", "B"]);
    expect(sections(page)).toContain("scenarios");
    await choose(page, "scenarios", ["A", "B", "C", "D"]);
    expect(textOf(find(page, "[role=alert]"))).toContain("up to three");
    expect(find<HTMLElement & { value: string[] }>(page, "[data-field=scenarios]").value).toEqual(["A", "B"]);
  });

  it("has the scenarios in the pack that are marked for it", async () => {
    get.mockResolvedValue(kept.map((scenario) => ({ ...scenario, inEvidence: scenario.id === "B" })));
    const page = await show();
    expect(find<HTMLElement & { value: string[] }>(page, "[data-field=scenarios]").value).toEqual(["B"]);
    expect(sections(page)).toContain("scenarios");
  });

  it("has a scenario that was added to the evidence on another tab meanwhile, and not one that was deleted", async () => {
    const [scenario] = kept.map((one) => ({ ...one, inEvidence: true }));
    endpoint("LicenseScenariosController.saveScenario").mockResolvedValue(scenario);
    endpoint("LicenseScenariosController.deleteScenario").mockResolvedValue(null as never);
    const page = await show();
    get.mockResolvedValue([scenario]);
    await callHost("LicenseScenariosController.saveScenario", { scenario });
    await flush();
    expect(sections(page)).toContain("scenarios");
    get.mockResolvedValue([]);
    await callHost("LicenseScenariosController.deleteScenario", { id: "A" });
    await flush();
    expect(sections(page)).not.toContain("scenarios");
  });

  it("says when saved scenarios can't be read, and shows the rest", async () => {
    get.mockRejectedValue(new Error("no network"));
    const page = await show();
    expect(textOf(find(page, "[role=alert]"))).toContain("no network");
    expect(sections(page)).toContain("summary");
  });

  it("hands over a table as a file, whether the document has it or not", async () => {
    const page = await show();
    const button = find<HTMLElement & { disabled: boolean }>(page, "[data-action=table]");
    expect(button.disabled).toBe(true);
    find(page, "[data-field=table]").dispatchEvent(new CustomEvent("change", { detail: { value: "accessByProfile" } }));
    await flush();
    await click(page, "table");
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("evidence-accessByProfile-2026-08-16.csv");
    expect(csv).toContain("License,Profile,Object");
  });

  it("follows decisions that change, and leaves dismissed findings out", async () => {
    const page = await show();
    const before = textOf(find(paper(page), ".sentences"));
    const decisions = decisionModel();
    const remembered = recordsOf(decisions).map((record) => ({ ...record, status: "dismissed" as const }));
    Object.assign(page, { decisions: { ...decisions, remembered } });
    await flush();
    expect(textOf(find(paper(page), ".sentences"))).toContain("Nothing to save");
    expect(before).not.toContain("Nothing to save");
  });

  it("reads no scenarios of whom prices are hidden, and says why there are none", async () => {
    permissions.seePrices = false;
    const page = await show();
    expect(get).not.toHaveBeenCalled();
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(textOf(page)).toContain("Saved scenarios contain prices, which you can't see.");
    await choose(page, "sections", []);
    await expect(page).toBeAccessible();
  });

  it("hands over the document with the chosen sections", async () => {
    const page = await show();
    await choose(page, "sections", ["summary"]);
    await click(page, "document");
    const [name, html] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("license-evidence-2026-08-16.html");
    expect(html.match(/<section data-section="\w+" aria-labelledby="section-/g)).toHaveLength(1);
    expect(html).toContain('<h1 id="title">License audit of Acme</h1>');
    expect(html).toContain('<html lang="en" data-title="License audit of Acme">');
  });

  it("hands over the dates as a calendar file", async () => {
    await click(await show(), "calendar");
    expect((downloadText as jest.Mock).mock.calls[0]).toEqual([
      "license-reviews.ics",
      expect.stringContaining("BEGIN:VEVENT")
    ]);
  });

  describe("with a filter of all pages", () => {
    const PLUS = "Customer Community Plus";

    async function showIn(scope: Scope): Promise<HTMLElement> {
      const [whole, decisions] = [model(decisionOrg()), decisionModel()];
      const scoped = new ScopedModels().of(whole, decisions, scope);
      const page = await render("c-evidence-page", EvidencePage, { model: whole, decisions, scoped });
      await flush();
      return page;
    }
    const head = (page: HTMLElement) => textOf(find(paper(page), "[data-id=filter]"));

    it("names it in the head of the document and in the names of all files", async () => {
      const page = await showIn({ license: PLUS, site: null });
      expect(head(page)).toBe("Filtered: License: Customer Community Plus.");
      await click(page, "document");
      await click(page, "calendar");
      find(page, "[data-field=table]").dispatchEvent(new CustomEvent("change", { detail: { value: "owned" } }));
      await flush();
      await click(page, "table");
      const files = (downloadText as jest.Mock).mock.calls.map(([name]) => name);
      expect(files).toEqual([
        "license-evidence-2026-08-16-customer-community-plus.html",
        "license-reviews-customer-community-plus.ics",
        "evidence-owned-2026-08-16-customer-community-plus.csv"
      ]);
      expect((downloadText as jest.Mock).mock.calls[0][1]).toContain("Filtered: License: Customer Community Plus.");
    });

    it("names no other license in any table", async () => {
      const page = await showIn({ license: PLUS, site: null });
      const { options } = find<HTMLElement & { options: { value: string }[] }>(page, "[data-field=table]");
      for (const { value } of options) {
        find(page, "[data-field=table]").dispatchEvent(new CustomEvent("change", { detail: { value } }));
        // eslint-disable-next-line no-await-in-loop -- one table after the other
        await flush();
        find(page, "[data-action=table]").click();
        const [, csv] = (downloadText as jest.Mock).mock.lastCall!;
        expect(`${value}: ${csv.split("\r\n").slice(1).join("\n")}`).not.toMatch(/Partner Community|Agents|Shoppers/);
      }
    });

    it("leaves out the range that was estimated for both licenses of a family, and says so", async () => {
      expect(textOf(paper(await showIn({ license: PLUS, site: null })))).toContain(
        "estimated for a license family as a whole"
      );
    });

    it("counts the logins on a site, and says which sections it does not apply to", async () => {
      const page = await showIn({ license: null, site: "Dealer Portal" });
      expect(head(page)).toContain("Filtered: Site: Dealer Portal. Costs, seats and pools can't be split by site");
      await choose(page, "sections", [...EVIDENCE_SECTIONS]);
      const section = (id: string) => textOf(find(paper(page), `.appendix > [data-section=${id}]`));
      expect(section("sources")).toContain("about the whole org");
      expect(section("notes")).toContain("concern the whole org");
      expect(section("rightSizing")).toContain("of all sites");
      expect(section("loginDays")).toMatch(/1 50 /);
      expect(section("activeRate")).not.toContain("All sites");
    });

    it("is accessible", async () => {
      const page = await showIn({ license: PLUS, site: "Dealer Portal" });
      await choose(page, "sections", ["licenses", "sources"]);
      await expect(page).toBeAccessible();
    });
  });

  it("is accessible", async () => {
    const page = await show();
    await choose(page, "sections", ["licenses", "pools"]);
    await expect(page).toBeAccessible();
  });
});
