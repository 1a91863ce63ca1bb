import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { filterTo } from "./filter.ts";
import { printedPages } from "./pdfPages.ts";
import type { PrintedLine } from "./pdfPages.ts";
import { run } from "./run.ts";
import { sampleFolder } from "./sample.ts";
import { newWindow } from "./window.ts";
import { violations } from "./accessibility.ts";

/** The most sheets that somebody reads before a negotiation. */
const MOST_SHEETS = 12;
/** Sizes of paper, in inches. */
const PAPERS = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

/** The evidence tab, once its document shows. */
async function openEvidence(): Promise<Page> {
  const page = await openApp();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-document .sheet").first().waitFor();
  return page;
}

/** The report that the audit command writes, opened as a file. */
async function openReport(t: TestContext, size = { width: 1280, height: 800 }): Promise<{ page: Page; html: string }> {
  const out = mkdtempSync(join(tmpdir(), "e2e-report-"));
  t.after(() => rmSync(out, { recursive: true }));
  const folder = await sampleFolder();
  run("--import", "tsx", "local/cli/main.ts", "audit", "--data", folder, "--out", out, "--language", "en");
  const page = await newWindow(size);
  await page.goto(pathToFileURL(join(out, "report.html")).href);
  return { page, html: readFileSync(join(out, "report.html"), "utf8") };
}

/** Few sheets, each with the title and its number at its foot, and with the headers of a table that goes on there. */
function checkSheets(sheets: readonly PrintedLine[][]): void {
  const texts = sheets.map((lines) => lines.map(({ text }) => text));
  assert.ok(sheets.length > 3 && sheets.length <= MOST_SHEETS, `${sheets.length} sheets`);
  const feet = texts.map((lines) => lines.at(-1));
  assert.deepEqual(
    feet,
    sheets.map((_, index) => `License audit of Sample org ${index + 1} / ${sheets.length}`)
  );
  // The line before the foot says how full a sheet is.
  const full = sheets.map((lines) => lines.at(-2)!.top);
  assert.ok(
    full.every((top, index) => top > (index < sheets.length - 1 ? 0.6 : 0.2)),
    `sheets are filled to ${full.map((top) => top.toFixed(2)).join(", ")}`
  );
  const has = (text: string) => texts.findIndex((lines) => lines.includes(text));
  const [first, last] = [has("Findings to act on"), has("Cost and decision")];
  assert.ok(first > 0 && first < last, `findings from sheet ${first} to ${last}`);
  const isHead = (text: string) => text.endsWith("Next step");
  for (const lines of texts.slice(first, last)) {
    const head = lines.findIndex(isHead);
    assert.ok(head >= 0 && head < lines.length - 2, `${lines.slice(-4).join(" | ")}`);
  }
}

/** Which parts of the window appear in print. */
async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const parts = {
    bar: ".frame-bar",
    header: "c-optimizer-header",
    tabs: "lightning-tab-bar",
    filter: "c-scope-bar",
    choices: "c-evidence-page lightning-checkbox-group",
    note: "lightning-tab:has(c-evidence-document) c-scope-note [role=note]",
    evidence: "c-evidence-document h1",
    overview: "c-metric-tile"
  };
  const found: string[] = [];
  for (const [name, selector] of Object.entries(parts))
    if (await page.locator(selector).first().isVisible()) found.push(name);
  await page.emulateMedia({ media: "screen" });
  return found;
}

test("on paper the evidence stands alone", browserTest, async () => {
  assert.deepEqual(await printed(await openEvidence()), ["evidence"]);
});

test("on paper a filtered evidence stands alone too: its own head names the filter", browserTest, async () => {
  const page = await openEvidence();
  await filterTo(page, "Partner Community");
  await page.locator("c-evidence-document [data-id=filter]").waitFor();
  assert.deepEqual(await printed(page), ["evidence"]);
});

test("other pages keep the header on paper, also after a look at the evidence", browserTest, async () => {
  const page = await openEvidence();
  await page.getByRole("tab", { name: "Overview", exact: true }).click();
  assert.deepEqual(await printed(page), ["bar", "header", "tabs", "filter", "overview"]);
});

for (const [name, paper] of Object.entries(PAPERS)) {
  test(`the page prints on a few sheets of ${name}`, browserTest, async () => {
    const page = await openEvidence();
    await page.emulateMedia({ colorScheme: "dark" });
    checkSheets(await printedPages(page, paper));
  });

  test(`the report prints on a few sheets of ${name}`, browserTest, async (t) => {
    const { page } = await openReport(t);
    checkSheets(await printedPages(page, paper));
  });
}

test("the page shows the same document as the report", browserTest, async (t) => {
  const page = await openEvidence();
  // Browsers and Node separate the days of a span by spaces of different widths.
  const text = async (of: Page) => (await of.locator(".lo-document .first").innerText()).replaceAll(/\s+/g, " ");
  const shown = await text(page);
  const { page: report } = await openReport(t);
  assert.equal(shown, await text(report));
});

test("the report says what the audit says", browserTest, async (t) => {
  const { page } = await openReport(t);
  const { owned, findings, steps } = await App.audit();
  const money = (amount: number) => `$${Math.round(amount).toLocaleString("en-US")}`;
  const paid = owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  const saved = findings.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0);
  const first = await page.locator(".first").innerText();
  for (const amount of [paid, saved, 12 * saved]) assert.ok(first.includes(money(amount)), money(amount));
  const best = steps
    .filter(({ kind, monthly }) => kind !== "now" && monthly > 0)
    .sort((a, b) => b.monthly - a.monthly)
    .slice(0, 3);
  for (const { monthly } of best) assert.ok(first.includes(money(monthly)), `ask of ${money(monthly)}`);
});

test("the report is whole without a network, on a phone and in the dark, and accessible", browserTest, async (t) => {
  const { page, html } = await openReport(t, { width: 420, height: 800 });
  await page.context().setOffline(true);
  t.after(() => page.context().setOffline(false));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    const width = await page.evaluate("document.documentElement.scrollWidth");
    assert.ok((width as number) <= 420, `${String(width)} px wide`);
    assert.deepEqual(await violations(page, "html"), [], colorScheme);
  }
  assert.equal(await page.title(), "License audit of Sample org");
  assert.doesNotMatch(html, /Users page|<script|\ssrc=|\shref=/);
  assert.doesNotMatch(await page.locator("body").innerText(), /\b20\d\d-\d\d-\d\d\b/);
});
