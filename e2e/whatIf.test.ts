import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

async function openWhatIf(): Promise<Page> {
  const page = await openApp();
  await page.getByRole("tab", { name: "What-if" }).click();
  await page.locator("c-scenario-bars dd").first().waitFor();
  return page;
}

async function amounts(page: Page): Promise<number[]> {
  const texts = await page.locator("c-scenario-bars .amount").allInnerTexts();
  return texts.map((text) => Number(text.replace(/[$,]/g, "")));
}

test("the costs follow a slider key by key", browserTest, async () => {
  const page = await openWhatIf();
  const [today, best, before] = await amounts(page);
  assert.equal(before, best);
  const slider = page.getByRole("slider", { name: /Discount/ });
  await slider.focus();
  const seen: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    await slider.press("ArrowRight");
    seen.push((await amounts(page))[2]!);
  }
  assert.ok(
    seen.every((amount, i) => amount < (i ? seen[i - 1]! : before!)),
    seen.join(", ")
  );
  assert.ok(Math.abs(seen.at(-1)! - best! * 0.9) <= 2, `${seen.at(-1)} is not 10 % below ${best}`);
  assert.equal((await amounts(page))[0], today);
});

test("a scenario is kept, and can be put into the evidence pack", browserTest, async () => {
  const page = await openWhatIf();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Renewal 2027");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Renewal 2027 is saved.").waitFor();
  await page.reload();
  await page.locator("c-metric-tile").first().waitFor();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-page lightning-checkbox-group").getByText("Renewal 2027").click();
  await page.locator("c-evidence-page [data-section=scenarios]").getByText("Renewal 2027").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download printable document" }).click();
  assert.match((await download).suggestedFilename(), /^license-evidence-\d{4}-\d\d-\d\d\.html$/);
});
