import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { openSection, openTab } from "./tabs.ts";
import { settled } from "./window.ts";

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const lines = (page: Page) => page.locator("c-contract-terms [data-id=lines] tbody tr");

/** What is paid today, as the overview says. */
async function today(page: Page): Promise<string> {
  await openTab(page, "Overview");
  return /\$[\d,]+/.exec(await page.locator("c-overview-page").innerText())![0];
}

const heading = (page: Page, name: string) =>
  page.locator("c-setup-page").getByRole("heading", { name, exact: true, level: 2 });
const hasFocus = (found: Locator) => found.evaluate((element) => element.matches(":focus"));

test("a section has an address of its own: Back, a reload and a copied link open it", browserTest, async () => {
  const page = await openApp();
  await openTab(page, "Setup");
  await heading(page, "Checklist").waitFor();
  await button(page, "Add prices").click();
  await heading(page, "Prices").waitFor();
  assert.equal(await hasFocus(heading(page, "Prices")), true, "the heading has the focus");
  await page.waitForURL(/section=prices/);
  await openSection(page, "Settings");
  await heading(page, "Settings").waitFor();
  await page.reload();
  await settled(page);
  await heading(page, "Settings").waitFor();
  await page.goBack();
  await heading(page, "Prices").waitFor();
  await page.goBack();
  await heading(page, "Checklist").waitFor();
  await page.goto(page.url().replace(/#.*/, "#tab=setup&section=protect"));
  await heading(page, "Protect list").waitFor();
});

test("what is typed stays while another section shows, and the navigation says so", browserTest, async () => {
  const page = await openApp();
  await openSection(page, "Settings");
  const months = page.locator("c-setup-settings input[data-row=window]");
  await months.fill("2");
  await months.press("Tab");
  await openSection(page, "Protect list");
  await page.locator("c-protect-panel").getByLabel("New entries").fill("ada@partner.example");
  await openSection(page, "Checklist");
  await page.getByRole("button", { name: "Settings Not saved yet." }).waitFor();
  await page.getByRole("button", { name: "Protect list Not saved yet." }).waitFor();
  assert.deepEqual(await violations(page), []);
  await openSection(page, "Settings");
  assert.equal(await months.inputValue(), "2");
  await openSection(page, "Protect list");
  assert.equal(await page.getByLabel("New entries").inputValue(), "ada@partner.example");
});

test("sections are reached and opened by keyboard", browserTest, async () => {
  const page = await openApp();
  await openTab(page, "Setup");
  await page.getByRole("button", { name: "Checklist" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await heading(page, "Prices").waitFor();
  assert.equal(await hasFocus(heading(page, "Prices")), true);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await heading(page, "Mapped profiles").waitFor();
});

test("a profile mapped on Setup is mapped for plans, and the checklist counts it", browserTest, async () => {
  const page = await openApp();
  await openSection(page, "Mapped profiles");
  const panel = page.locator("c-setup-pairs");
  const choice = panel.locator("tbody tr").first().getByRole("combobox");
  await choice.click();
  await panel.getByRole("option").nth(1).click();
  await button(page, "Save the map").click();
  await panel.getByText("The map is saved.").waitFor();
  assert.deepEqual(await violations(page), []);
  await openSection(page, "Checklist");
  await page.getByText("Pairs of profiles mapped: 1.").waitFor();
});

test(
  "a contract line entered on the Setup tab changes the money of the overview, and a reload keeps it",
  browserTest,
  async () => {
    const page = await openApp();
    const before = await today(page);
    await openSection(page, "Contract lines");
    const count = await lines(page).count();
    await button(page, "Add a line").click();
    const own = (column: string) => field(page, `${column}, line ${count + 1}`);
    assert.equal(await own("License").evaluate((found) => found.matches(":focus")), true, "the new line has the focus");
    await own("License").selectOption("Partner Community");
    await own("Quantity").fill("1000");
    await own("Unit price").fill("12,50");
    await own("Start date").fill("2026-01-01");
    await own("Start date").press("Tab");
    const cost = page.locator("c-contract-terms c-effect-panel tbody tr", { hasText: "Cost today" });
    await cost.waitFor();
    const [, now, then] = await cost.locator("th, td").allInnerTexts();
    assert.notEqual(now, then, "the effect is shown before it is saved");
    assert.deepEqual(await violations(page), []);
    await button(page, "Save contract and prices").click();
    await page.getByText("Saved.", { exact: true }).waitFor();
    await settled(page);

    const after = await today(page);
    assert.notEqual(after, before);
    assert.ok(then!.includes(after), `${then} was foretold, ${after} is told`);
    await page.reload();
    await settled(page);
    assert.equal(await today(page), after);
    await openSection(page, "Contract lines");
    assert.equal(await lines(page).count(), count + 1);
  }
);

test("rows pasted from a spreadsheet are added as a whole, or refused with row and column", browserTest, async () => {
  const page = await openApp();
  await openSection(page, "Contract lines");
  const count = await lines(page).count();
  await button(page, "Paste from a spreadsheet").click();
  const area = page.getByLabel("Rows copied from a spreadsheet");
  await area.fill("License\tQuantity\tUnit price\nPartner Community\t1.200\t5");
  await button(page, "Add these rows").click();
  await page.getByText('Line 2, Quantity: "1.200" can mean 1200 or 1.2. Write one of these.').waitFor();
  assert.equal(await lines(page).count(), count);
  assert.deepEqual(await violations(page), []);
  await area.fill("License\tQuantity\tUnit price\nPartner Community\t1200\t5,5");
  await button(page, "Add these rows").click();
  await lines(page).nth(count).waitFor();
});

test("a refresh asks before it discards what is not saved", browserTest, async () => {
  const page = await openApp();
  await openSection(page, "Contract lines");
  await button(page, "Add a line").click();
  await button(page, "Refresh").click();
  await page.getByText("Leave without saving?").first().waitFor();
  await button(page, "Stay").click();
  const count = await lines(page).count();
  await button(page, "Refresh").click();
  await button(page, "Discard and go on").click();
  await settled(page);
  await openSection(page, "Contract lines");
  assert.equal(await lines(page).count(), count - 1);
});

test(
  "a setting shows its effect, counts once it is saved, and goes back to its default when emptied",
  browserTest,
  async () => {
    const page = await openApp();
    await openSection(page, "Settings");
    const panel = page.locator("c-setup-settings");
    const months = panel.locator("input[data-row=window]");
    await months.fill("0");
    await months.press("Tab");
    await button(page, "Save settings").click();
    await panel.getByText("Enter a number from 1 to 99.").waitFor();
    assert.equal(await months.evaluate((found) => found.matches(":focus")), true, "the wrong field has the focus");
    await months.fill("1");
    await months.press("Tab");
    await panel.locator("c-effect-panel tbody tr").first().waitFor();
    assert.deepEqual(await violations(page), []);
    await button(page, "Save settings").click();
    await panel.getByText("Saved.", { exact: true }).waitFor();
    await page.reload();
    await settled(page);
    assert.equal(await months.inputValue(), "1");
    await months.fill("");
    await months.press("Tab");
    await button(page, "Save settings").click();
    await panel.getByText("Saved.", { exact: true }).waitFor();
    await panel.locator('input[data-row=window][placeholder="3"]').waitFor();
  }
);

test("entries pasted into the protect list are found, and leave it only with a reason", browserTest, async () => {
  const page = await openApp();
  await openSection(page, "Protect list");
  const panel = page.locator("c-protect-panel");
  const shown = panel.locator("tbody tr");
  await panel.getByRole("combobox", { name: "Kind" }).click();
  await panel.getByRole("option", { name: "Mail domain" }).click();
  await panel.getByLabel("New entries").fill("partner.example\nsupplier.example\n");
  await button(page, "Add to the protect list").click();
  await panel.getByText("Entries: 2 of 2.").waitFor();
  await panel.getByLabel("Search the protect list").fill("supp");
  await panel.getByText("Entries: 1 of 2.").waitFor();
  assert.match(await shown.first().innerText(), /supplier\.example/);
  assert.deepEqual(await violations(page), []);
  await shown.first().getByRole("checkbox").check();
  await button(page, "Remove the selected entries (1)").click();
  await panel.getByText("Enter why the protection is lifted.").waitFor();
  await panel.getByLabel("Reason").fill("They moved.");
  await button(page, "Remove the selected entries (1)").click();
  await panel.getByText("Entries: 0 of 1.").waitFor();
  await panel.locator("[data-id=status]:focus").getByText("Saved.").waitFor();
});
