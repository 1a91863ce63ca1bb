import { EVIDENCE_SECTIONS, neutralScenario } from "c/licenseEngine";
import EvidencePage from "c/evidencePage";
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
const sections = (page: HTMLElement) => findAll(page, "[data-section]").map(({ dataset }) => dataset.section);

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

  it("previews all sections, scenarios only when some are chosen", async () => {
    const page = await show();
    expect(sections(page)).toEqual(EVIDENCE_SECTIONS.filter((id) => id !== "scenarios"));
    expect(textOf(page)).toContain("License evidence of Acme");
    expect(textOf(page)).toContain("No saved scenarios yet");
  });

  it("previews the sections that are ticked, in the order of the pack", async () => {
    const page = await show();
    await choose(page, "sections", ["pools", "summary"]);
    expect(sections(page)).toEqual(["summary", "pools"]);
    await click(page, "none");
    expect(textOf(page)).toContain("Nothing selected");
    await click(page, "all");
    expect(sections(page)).toContain("sources");
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

  it("says when saved scenarios can't be read, and shows the rest", async () => {
    get.mockRejectedValue(new Error("no network"));
    const page = await show();
    expect(textOf(find(page, "[role=alert]"))).toContain("no network");
    expect(sections(page)).toContain("summary");
  });

  it("hands over all rows of a table of which the preview shows some", async () => {
    const page = await show();
    await choose(page, "sections", ["distribution"]);
    expect(textOf(page)).toMatch(/\d+ more rows/);
    await click(page, "document");
    const [, html] = (downloadText as jest.Mock).mock.calls[0];
    const shown = findAll(find(page, "[data-section=distribution]"), "tbody tr").length;
    expect(html.match(/<tr><th scope="row">/g).length).toBeGreaterThan(shown);
  });

  it("reads no scenarios of whom prices are hidden, and says why there are none", async () => {
    permissions.seePrices = false;
    const page = await show();
    expect(get).not.toHaveBeenCalled();
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(textOf(page)).toContain("Saved scenarios contain prices, which you can't see.");
    await expect(page).toBeAccessible();
  });

  it("hands over the document with the chosen sections", async () => {
    const page = await show();
    await choose(page, "sections", ["summary"]);
    await click(page, "document");
    const [name, html] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("license-evidence-2026-08-16.html");
    expect(html.match(/<h2 /g)).toHaveLength(1);
    expect(html).toContain("<h1>License evidence of Acme</h1>");
    expect(html).toContain('<html lang="en">');
  });

  it("hands over the dates as a calendar file", async () => {
    await click(await show(), "calendar");
    expect((downloadText as jest.Mock).mock.calls[0]).toEqual([
      "license-reviews.ics",
      expect.stringContaining("BEGIN:VEVENT")
    ]);
  });

  it("is accessible", async () => {
    const page = await show();
    await choose(page, "sections", ["summary", "basis"]);
    await expect(page).toBeAccessible();
  });
});
