import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

/** Which parts of the window appear in print. */
async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const parts = {
    bar: ".frame-bar",
    header: "c-optimizer-header",
    tabs: "lightning-tab-bar",
    choices: "c-evidence-page lightning-checkbox-group",
    evidence: "c-evidence-page [data-section=summary]",
    overview: "c-metric-tile"
  };
  const found: string[] = [];
  for (const [name, selector] of Object.entries(parts))
    if (await page.locator(selector).first().isVisible()) found.push(name);
  await page.emulateMedia({ media: "screen" });
  return found;
}

test("on paper the evidence stands alone", browserTest, async () => {
  const page = await openApp();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-page [data-section=summary]").waitFor();
  assert.deepEqual(await printed(page), ["evidence"]);
});

test("other pages keep the header on paper, also after a look at the evidence", browserTest, async () => {
  const page = await openApp();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-page [data-section=summary]").waitFor();
  await page.getByRole("tab", { name: "Overview", exact: true }).click();
  assert.deepEqual(await printed(page), ["bar", "header", "tabs", "overview"]);
});
