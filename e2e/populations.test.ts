import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

const TABLE = "c-populations-page > section c-fact-table";

async function openPopulations(): Promise<Page> {
  const page = await openApp();
  await page.getByRole("tab", { name: "Populations" }).click();
  await page.locator(`${TABLE} tbody tr`).first().waitFor();
  return page;
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** Texts of one column, by its 0-based position among the data columns. */
async function column(page: Page, index: number): Promise<string[]> {
  const rows = await page.locator(`${TABLE} tbody tr`).all();
  return Promise.all(
    rows.map((row) =>
      row
        .locator("th, td")
        .nth(index + 1)
        .innerText()
    )
  );
}

test("populations sort by the numbers of a column, both ways", browserTest, async () => {
  const page = await openPopulations();
  const users = async () => (await column(page, 3)).map((text) => Number(text.replaceAll(",", "")));
  const header = page.locator(TABLE).getByRole("button", { name: "Users", exact: true });
  await header.click();
  await page.waitForTimeout(300);
  const first = await users();
  await header.click();
  await page.waitForTimeout(300);
  const second = await users();
  assert.equal(await page.locator(TABLE).locator("th[aria-sort=ascending]").innerText(), "Users");
  const ascending = [...first].sort((a, b) => a - b);
  assert.notDeepEqual(first, second);
  assert.deepEqual([first, second].map(String).sort(), [ascending, [...ascending].reverse()].map(String).sort());
});

test("a search leaves the populations that contain it and explains the first of them", browserTest, async () => {
  const page = await openPopulations();
  const [, name] = await column(page, 0);
  await page.getByRole("searchbox").fill(name!.toLowerCase());
  await page.getByText(/^1 of \d+ populations$/).waitFor();
  assert.deepEqual(await column(page, 0), [name]);
  await page.locator("c-population-detail").getByRole("heading", { name: name!, exact: true }).waitFor();
});

test("a license chosen by keyboard filters the table", browserTest, async () => {
  const page = await openPopulations();
  const box = page.getByRole("combobox", { name: "License" });
  await box.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "Customer Community", exact: true }).waitFor();
  // When the list opens, the current choice is highlighted; the first press moves to it.
  for (const key of ["ArrowDown", "ArrowDown", "Enter"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
  const chosen = (await box.innerText()).trim();
  assert.notEqual(chosen, "All licenses");
  assert.deepEqual([...new Set(await column(page, 1))].map(flat), [chosen]);
});

test("the keyboard alone reaches a population's detail", browserTest, async () => {
  const page = await openPopulations();
  const second = (await column(page, 0))[1]!;
  const inTable = page.locator(`${TABLE} tbody :focus`);
  await page.getByRole("searchbox").focus();
  for (let presses = 0; presses < 40 && (await inTable.count()) === 0; presses += 1) await page.keyboard.press("Tab");
  assert.equal(await inTable.count(), 1, "Tab reaches the table's rows");
  await page.keyboard.press("ArrowDown");
  await page.locator("c-population-detail").getByRole("heading", { name: second, exact: true }).waitFor();
});

test("the charts of a population have a name, a summary and the same numbers as a table", browserTest, async () => {
  const page = await openPopulations();
  const detail = page.locator("c-population-detail");
  const charts = detail.getByRole("img", { name: /.+/ });
  assert.equal(await charts.count(), 2);
  await detail.getByRole("button", { name: /Show as table: Users by login days/ }).click();
  const rows = detail.locator("c-frequency-chart tbody tr");
  assert.equal(await rows.count(), 32);
  assert.equal(await charts.count(), 1);
});

test("the downloaded file holds the unrounded numbers of the audit", browserTest, async () => {
  const audit = await App.audit();
  const page = await openPopulations();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click()
  ]);
  assert.equal(download.suggestedFilename(), `populations-${audit.asOf}.csv`);
  const text = readFileSync(await download.path(), "utf8");
  assert.equal(text.charCodeAt(0), 0xfeff);
  const [header, ...lines] = text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  const profiles = audit.economics.filter((row) => row.profile !== null);
  assert.equal(lines.length, profiles.length);
  for (const row of profiles) {
    const line = lines.find((cells) => cells[0] === row.license && cells[1] === row.profile)!;
    const cell = (title: string) => line[header!.indexOf(title)];
    assert.equal(cell("Currency"), row.currency ?? "");
    assert.equal(cell("Break-even login days"), row.breakEven === null ? "" : String(row.breakEven));
    assert.equal(line.at(-1), row.monthlySaving === null ? "" : String(row.monthlySaving));
  }
});
