import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { openSection } from "./tabs.ts";

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
    const seats = page.getByRole("textbox", { name: "Quantity, Customer Community Plus", exact: true });
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
  await page.getByRole("button", { name: "New", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Scenario 2", exact: true }).waitFor();
  await page.getByRole("textbox", { name: "Name", exact: true }).and(focused).waitFor();
});

test("a waterfall from today adds up to the scenario, and follows a slider of the grid", browserTest, async () => {
  const page = await openWhatIf();
  const levels = async (): Promise<number[]> => {
    const texts = await page.locator("c-scenario-waterfall tbody tr td:nth-of-type(2)").allInnerTexts();
    return texts.map((text) => Number(text.replace(/[$,]/g, "")));
  };
  const [today, , before] = await amounts(page);
  assert.deepEqual([(await levels())[0], (await levels()).at(-1)], [today, before]);
  const slider = page.getByRole("slider", { name: "Unit price, Partner Community", exact: true });
  await slider.focus();
  await slider.press("ArrowLeft");
  const [, , after] = await amounts(page);
  assert.ok(after! < before!, `${after} is not below ${before}`);
  const all = await levels();
  assert.equal(all.length, 5);
  assert.deepEqual([all[0], all[1], all.at(-1)], [today, after, after], "only prices changed");
});

test("the address names a saved scenario, which a reload opens again", browserTest, async () => {
  const page = await openWhatIf();
  await page.getByRole("slider", { name: /Discount/ }).fill("15");
  await page.getByText("Not saved yet.").waitFor();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Renewal 2028");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Renewal 2028 is saved.").waitFor();
  assert.equal(await page.getByText("Not saved yet.").count(), 0);
  assert.match(page.url(), /scenario=/);
  await page.reload();
  await page.getByRole("button", { name: "Renewal 2028", exact: true }).waitFor();
  assert.equal(await page.getByRole("slider", { name: /Discount/ }).inputValue(), "15");
});

test(
  "a scenario is deleted only when the user says so, and closed with a question while it is not saved",
  browserTest,
  async () => {
    const page = await openWhatIf();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Scenario 1 is saved.").waitFor();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("Scenario 1 is deleted. It stays open here until you close it.").waitFor();
    await page.getByRole("button", { name: "Duplicate" }).click();
    await page.getByRole("slider", { name: /Discount/ }).fill("5");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("dialog").getByText("If you go on, it is lost.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Discard and go on" }).click();
    await page.getByRole("button", { name: "Copy of Scenario 1" }).waitFor({ state: "detached" });
  }
);

test(
  "its prices become those of the Setup tab after a list of before and after, and the scenario stays",
  browserTest,
  async () => {
    const page = await openWhatIf();
    const price = page.getByRole("textbox", { name: "Unit price, External Identity", exact: true });
    await price.fill("1.25");
    await price.press("Tab");
    await page.getByRole("button", { name: "Use as my prices" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("cell", { name: "$1.25" }).waitFor();
    await dialog.getByRole("button", { name: "Use these prices" }).click();
    await page.getByText("The prices are saved. Figures are computed anew.").waitFor();
    await openSection(page, "Prices");
    const kept = page.locator("c-contract-terms [data-id=prices] tr", { hasText: "External Identity" });
    assert.equal(await kept.getByRole("textbox").first().inputValue(), "1.25");
  }
);

test("a scenario is kept, and is in the evidence pack", browserTest, async () => {
  const page = await openWhatIf();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Renewal 2027");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Renewal 2027 is saved.").waitFor();
  await page.getByRole("button", { name: "Add to evidence" }).click();
  await page.getByText("Renewal 2027 is in the evidence pack and the report.").waitFor();
  await page.reload();
  await page.locator("c-scenario-bars").first().waitFor();
  await page.getByRole("tab", { name: "Evidence", exact: true }).click();
  await page.locator("c-evidence-page [data-section=scenarios]").getByText("Renewal 2027").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download printable document" }).click();
  assert.match((await download).suggestedFilename(), /^license-evidence-\d{4}-\d\d-\d\d\.html$/);
});
