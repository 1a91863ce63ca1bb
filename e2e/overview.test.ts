import assert from "node:assert/strict";
import { test } from "node:test";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

const dollars = (amount: number) =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 }).format(amount);

test("the overview shows the numbers that the audit command prints for the same exports", browserTest, async () => {
  const audit = await App.audit();
  const page = await openApp();
  const tiles = await page.locator("c-metric-tile").allInnerTexts();
  const cost = audit.owned.reduce((total, row) => total + (row.monthly ?? 0), 0);
  const coming = audit.ladder.reduce((total, row) => total + row.coming, 0);
  const best = audit.ladder.reduce((total, row) => total + row.best, 0);
  const saving = audit.findings.reduce((total, row) => total + (row.monthlySaving ?? 0), 0);
  const newest = audit.months.filter((month) => month.complete).at(-1)!.month;
  const rows = audit.usage.filter((row) => row.site === null && row.month === newest);
  const active = rows.reduce((total, row) => total + row.active, 0);
  const registered = rows.reduce((total, row) => total + row.registered!, 0);

  assert.equal(tiles.length, 5);
  assert.match(tiles[0]!, new RegExp(`Cost today\\s+\\${dollars(cost)}\\s`));
  assert.match(tiles[1]!, new RegExp(`Cost after all savings\\s+\\${dollars(best)}\\s`));
  assert.match(tiles[2]!, new RegExp(`Possible saving\\s+\\${dollars(12 * saving)}\\s`));
  assert.match(tiles[3]!, new RegExp(`Active rate\\s+${((100 * active) / registered).toFixed(1)}%`));
  assert.ok(Math.abs(cost + coming - saving - best) < 0.01, "the savings lead from today to the best cost");
  assert.ok(audit.findings.length > 5, "the sample has findings");
  const titles = await page.locator("c-finding-list h3").allInnerTexts();
  assert.deepEqual(
    titles,
    audit.findings.slice(0, 5).map((finding) => finding.title)
  );
  const licenses = await page.locator("c-overview-page c-fact-table tbody th").allInnerTexts();
  assert.deepEqual(
    licenses.map((name) => name.trim()),
    audit.licenses.map((license) => license.name)
  );
});

test("a finding opens the population that it speaks of", browserTest, async () => {
  const finding = (await App.audit()).findings.find((one) => one.type === "basis")!;
  const page = await openApp();
  await page.getByRole("button", { name: `Open: ${finding.title}` }).click();
  await page.getByRole("tab", { name: "Populations", selected: true }).waitFor();
  await page.locator("c-population-detail").getByRole("heading", { name: finding.profile!, exact: true }).waitFor();
});

test("a finding about a pool scrolls to that pool", browserTest, async () => {
  const finding = (await App.audit()).findings.filter((one) => one.type.startsWith("pool")).at(-1)!;
  const page = await openApp();
  await page.getByRole("button", { name: /Show all/ }).click();
  await page.getByRole("button", { name: `Open: ${finding.title}` }).click();
  const card = page
    .locator("c-pool-card")
    .filter({ has: page.getByRole("heading", { name: finding.license, level: 2, exact: true }) });
  await card.waitFor();
  await page.waitForFunction("document.documentElement.scrollTop > 0");
  const box = await card.boundingBox();
  assert.ok(box!.y >= -5 && box!.y < 700, `the card is in view, at ${box!.y}`);
});
