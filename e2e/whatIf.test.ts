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

test("the costs follow a slider key by key, and what is typed beside it", browserTest, async () => {
  const page = await openWhatIf();
  const [today, , before] = await amounts(page);
  // The next term of one license costs a little more anyway.
  assert.ok(before! >= today! && before! < today! * 1.02, `${before} is not like ${today}`);
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
  assert.ok(Math.abs(seen.at(-1)! - before! * 0.9) <= 3, `${seen.at(-1)} is not 10 % below ${before}`);
  const typed = page.getByRole("spinbutton", { name: /Discount/ });
  await typed.fill("20");
  await typed.press("Tab");
  assert.ok(Math.abs((await amounts(page))[2]! - before! * 0.8) <= 3, "typed like slid");
  assert.equal((await amounts(page))[0], today);
});

test(
  "the best split costs what the decision costs, and other quantities cost what they are signed for",
  browserTest,
  async () => {
    const page = await openWhatIf();
    const [, , kept] = await amounts(page);
    await page.getByText("Best split", { exact: true }).first().click();
    const [today, best, scenario] = await amounts(page);
    assert.equal(scenario, best);
    assert.ok(best! < today!);
    await page.getByText("Keep today", { exact: true }).click();
    const seats = page.locator("c-scenario-form").getByRole("spinbutton", { name: "Seats" }).first();
    await seats.fill("100000");
    await seats.press("Tab");
    assert.ok((await amounts(page))[2]! > kept!, "more seats cost more");
    await page.getByRole("button", { name: "Reset to today" }).click();
    assert.equal((await amounts(page))[2], kept);
  }
);

test("the focus stays where the user works: on Save, and on the name of a new scenario", browserTest, async () => {
  const page = await openWhatIf();
  const focused = page.locator(":focus");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await page.getByText("Scenario 1 is saved.").waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).and(focused).waitFor();
  await page.getByRole("button", { name: "Add another" }).press("Enter");
  await page.getByRole("button", { name: "Scenario 2", exact: true }).waitFor();
  await page.getByRole("textbox", { name: "Name", exact: true }).and(focused).waitFor();
});

test("a scenario is kept, and can be put into the evidence pack", browserTest, async () => {
  const page = await openWhatIf();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Renewal 2027");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Renewal 2027 is saved.").waitFor();
  await page.reload();
  await page.locator("c-scenario-bars").first().waitFor();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-page lightning-checkbox-group").getByText("Renewal 2027").click();
  await page.locator("c-evidence-page [data-section=scenarios]").getByText("Renewal 2027").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download printable document" }).click();
  assert.match((await download).suggestedFilename(), /^license-evidence-\d{4}-\d\d-\d\d\.html$/);
});
