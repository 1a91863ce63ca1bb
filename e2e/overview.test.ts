import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
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
    audit.findings.slice(0, 7).map((finding) => finding.title)
  );
  const licenses = await page.locator("c-overview-page [data-id=licenses] tbody th").allInnerTexts();
  assert.deepEqual(
    licenses.map((name) => name.trim()),
    audit.licenses.map((license) => license.name)
  );
});

test(
  "the steps lead from the cost of today to the best one, and open the findings behind a saving",
  browserTest,
  async () => {
    const audit = await App.audit();
    const rungs = audit.ladder.flatMap((row) => row.rungs).filter(({ code }) => code === "idle");
    const idle = rungs.reduce((total, rung) => total + rung.monthly, 0);
    const page = await openApp();
    const row = page.locator("c-money-waterfall tbody tr").filter({ hasText: "Idle users with a seat" });
    assert.match(await row.innerText(), new RegExp(`-\\${dollars(idle)}\\s`));
    await row.getByRole("button", { name: /^Show the findings/ }).click();
    await page.getByRole("tab", { name: "Actions", selected: true }).waitFor();
    await page.locator("c-action-table tr[data-line]").first().waitFor();
    const titles = await page.locator("c-action-table tr[data-line] th").allInnerTexts();
    const dormant = audit.findings.filter(({ type, worth }) => type === "dormant" && worth === "saving");
    assert.deepEqual([...titles].sort(), dormant.map(({ title }) => title).sort());
  }
);

test("the users of a finding are in a new plan after one click", browserTest, async () => {
  const finding = (await App.audit()).findings.slice(0, 7).find((one) => one.code === "dormant")!;
  const page = await openApp();
  await page.getByRole("button", { name: `Plan these users: ${finding.title}` }).click();
  await page.getByRole("tab", { name: "Moves", selected: true }).waitFor();
  const count = new Intl.NumberFormat("en-US").format(finding.users);
  await page.locator("c-plan-maker [data-id=status]", { hasText: `of the ${count} chosen users` }).waitFor();
});

/** Opens the place behind a finding from its reasons, on the tab Actions. */
async function showNumbers(page: Page, title: string): Promise<void> {
  await page
    .locator("c-actions-page")
    .getByRole("button", { name: `Why: ${title}` })
    .click();
  await page.locator("c-why-drawer").getByRole("button", { name: "Show the numbers" }).click();
}

test("a finding opens the population that it speaks of", browserTest, async () => {
  const finding = (await App.audit()).findings.slice(0, 20).find((one) => one.type === "basis")!;
  const page = await openApp();
  await page
    .locator("c-finding-list")
    .getByRole("button", { name: /Show all/ })
    .click();
  await showNumbers(page, finding.title);
  await page.getByRole("tab", { name: "Populations", selected: true }).waitFor();
  await page.locator("c-population-detail").getByRole("heading", { name: finding.profile!, exact: true }).waitFor();
});

test("a finding about a pool opens that pool", browserTest, async () => {
  const finding = (await App.audit()).findings
    .slice(0, 20)
    .filter((one) => one.type.startsWith("pool"))
    .at(-1)!;
  const page = await openApp();
  await page
    .locator("c-finding-list")
    .getByRole("button", { name: /Show all/ })
    .click();
  await page.getByRole("tab", { name: "Actions", selected: true }).waitFor();
  await showNumbers(page, finding.title);
  const heading = page.locator("c-pools-page").getByRole("heading", { name: finding.license, level: 2, exact: true });
  await heading.waitFor();
  const box = await heading.boundingBox();
  assert.ok(box!.y >= -5 && box!.y < 700, `the license is in view, at ${box!.y}`);
});
