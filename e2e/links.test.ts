import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { download, filterTo } from "./filter.ts";
import { openTab } from "./tabs.ts";
import { settled } from "./window.ts";

const selected = (page: Page, name: string) => page.getByRole("tab", { name, exact: true, selected: true });
const range = (page: Page) => page.locator("c-users-page [data-id=range]").innerText();

test("a copied link opens the same users, and a reload keeps them", browserTest, async () => {
  const finding = (await App.audit()).findings.slice(0, 7).find(({ code }) => code === "dormant")!;
  const page = await openApp();
  await page.getByRole("button", { name: `Why: ${finding.title}` }).click();
  await page
    .locator("c-why-drawer")
    .getByRole("button", { name: /^To login basis: idle: show/ })
    .click();
  await selected(page, "Users").waitFor();
  await settled(page);
  const seen = await range(page);
  assert.match(page.url(), /tab=users/);
  assert.match(page.url(), /suggestion=toLoginIdle/);
  await page.reload();
  await selected(page, "Users").waitFor();
  await settled(page);
  assert.equal(await range(page), seen);
});

test("Back returns from the findings of a saving to the overview", browserTest, async () => {
  const page = await openApp();
  await page
    .locator("c-money-waterfall")
    .getByRole("button", { name: /^Show the findings/ })
    .first()
    .click();
  await selected(page, "Actions").waitFor();
  await page.goBack();
  await selected(page, "Overview").waitFor();
  await page.goForward();
  await selected(page, "Actions").waitFor();
  assert.match(page.url(), /rung=unusedSeats/);
});

test("a filter is in the address without an entry of its own in the history", browserTest, async () => {
  const page = await openApp();
  await page.getByRole("tab", { name: "Users", exact: true }).click();
  await selected(page, "Users").waitFor();
  await settled(page);
  const filters = page.locator("c-user-filters");
  await filters.getByRole("combobox", { name: "License", exact: true }).click();
  await filters.getByRole("option", { name: "Partner Community", exact: true }).click();
  await page.waitForURL(/license=Partner/);
  await page.goBack();
  await selected(page, "Overview").waitFor();
});

test("the filter of all pages is in the link, holds on every page, and a reload keeps it", browserTest, async () => {
  const page = await openApp();
  const bar = page.locator("c-scope-bar");
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByRole("combobox", { name: "License" }).click();
  await bar.getByRole("option", { name: "Partner Community", exact: true }).click();
  await page.waitForURL(/onlyLicense=Partner/);
  await page.getByRole("tab", { name: "Populations", exact: true }).click();
  await page.waitForURL(/tab=populations/);
  assert.match(page.url(), /onlyLicense=Partner/);
  const licenses = page.locator("c-populations-page > section c-fact-table tbody td:nth-child(3)");
  assert.deepEqual([...new Set(await licenses.allInnerTexts())], ["Partner Community"]);
  const filtered = await licenses.count();
  await page.reload();
  await selected(page, "Populations").waitFor();
  await bar.getByText("License: Partner Community", { exact: true }).waitFor();
  await bar.getByRole("button", { name: "Clear all" }).click();
  assert.doesNotMatch(page.url(), /onlyLicense/);
  await page.locator("c-populations-page > section c-fact-table tbody tr").nth(filtered).waitFor();
});

test("the filter of all pages holds on Upgrades and in its file", browserTest, async () => {
  const page = await openApp();
  await filterTo(page, "Partner Community");
  await openTab(page, "Upgrades");
  const upgrades = page.locator("c-upgrades-page");
  await page.getByRole("note", { name: "Filter of all pages" }).getByText("Only chosen users in the filter").waitFor();
  await upgrades.getByRole("button", { name: "Use these users" }).click();
  await upgrades.locator("c-verdict-table tbody tr").first().waitFor();
  const users = (await App.audit()).licenses.find(({ name }) => name === "Partner Community")!.activeUsers!;
  const { name, lines } = await download(
    page,
    upgrades.locator("c-verdict-table").getByRole("button", { name: "Download CSV" })
  );
  assert.match(name, /-partner-community\.csv$/);
  assert.equal(lines.filter((line) => line.includes("@example.com")).length, users);
  assert.ok(lines.every((line) => !line.includes("Customer Community,")));
  assert.deepEqual(await violations(page, "c-license-optimizer"), []);
});

test("the evidence is of the filter, says so in its head, and so do its files", browserTest, async () => {
  const page = await openApp();
  await filterTo(page, "Partner Community");
  await openTab(page, "Evidence");
  const paper = page.locator("c-evidence-document");
  await paper.getByText("Filtered: License: Partner Community.").waitFor();
  assert.deepEqual(await paper.locator(".sheet h3").allInnerTexts(), ["Partner Community"]);
  const { name, lines } = await download(page, page.locator("c-evidence-page [data-action=document] button"));
  assert.match(name, /-partner-community\.html$/);
  assert.match(lines.join("\n"), /Filtered: License: Partner Community\./);
  await page.locator("c-scope-bar").getByRole("button", { name: "Clear all" }).click();
  await paper.locator(".sheet h3").nth(1).waitFor();
});

test("every file of every page has the rows in the filter, and carries it in its name", browserTest, async () => {
  const page = await openApp();
  await filterTo(page, "Partner Community");
  const licenses = (await App.audit()).licenses.map(({ name }) => name).filter((name) => name !== "Partner Community");
  for (const [tab, tag] of [
    ["Actions", "c-actions-page"],
    ["Users", "c-users-page"],
    ["Populations", "c-populations-page"],
    ["Pools and seats", "c-pools-page"],
    ["Right-sizing", "c-right-sizing-page"]
  ] as const) {
    await openTab(page, tab);
    const button = page
      .locator(tag)
      .getByRole("button", { name: /^Download/ })
      .first();
    const { name, lines } = await download(page, button);
    assert.match(name, /-partner-community\.csv$/, tab);
    assert.ok(lines.length > 1, tab);
    // The license is a cell of its own; a sentence or a target may name another.
    const head = lines[0]!.replace("\uFEFF", "").split(",");
    const place = head.indexOf("License");
    assert.ok(place >= 0, `${tab}: ${head.join()}`);
    for (const other of licenses)
      assert.ok(!lines.slice(1).some((line) => line.split(",")[place] === other), `${tab}: ${other}`);
  }
  await openTab(page, "Overview");
  const { name } = await download(
    page,
    page.locator("c-calendar-panel").getByRole("button", { name: "Calendar file" })
  );
  assert.match(name, /-partner-community\.ics$/);
});

test(
  "the filter holds on What-if and in its file, and survives other tabs, Back and a reload",
  browserTest,
  async () => {
    const page = await openApp();
    await openTab(page, "What-if");
    const whatIf = page.locator("c-what-if-page");
    const families = whatIf.locator("[data-table=detail] tbody tr");
    await families.nth(1).waitFor();
    await filterTo(page, "Partner Community");
    await families.nth(1).waitFor({ state: "detached" });
    const { name, lines } = await download(page, whatIf.locator("[data-action=download] button"));
    assert.match(name, /-partner-community\.csv$/);
    assert.equal(lines.length, 1 + (await families.count()));
    assert.match(lines[1], /^Partner Community,/);
    await openTab(page, "Pools and seats");
    await page.goBack();
    await selected(page, "What-if").waitFor();
    assert.match(page.url(), /onlyLicense=Partner/);
    await page.reload();
    await families.first().waitFor();
    assert.equal(await families.count(), 1);
    assert.deepEqual(await violations(page, "c-license-optimizer"), []);
  }
);

test(
  "a copied link restores every filter of users, and a tab that is opened again still has them",
  browserTest,
  async () => {
    const page = await openApp();
    const [url] = page.url().split("#");
    await page.goto(`${url}#tab=users&site=Dealer+Portal&basis=member&minDays=1&maxDays=3`);
    await page.reload();
    await selected(page, "Users").waitFor();
    await settled(page);
    const filters = page.locator("c-user-filters");
    assert.equal(await filters.getByRole("combobox", { name: "Site" }).innerText(), "Dealer Portal");
    assert.equal(await filters.getByRole("spinbutton", { name: "To" }).inputValue(), "3");
    const seen = await range(page);
    await page.getByRole("tab", { name: "Pools and seats", exact: true }).click();
    await page.waitForURL(/tab=pools/);
    await page.getByRole("tab", { name: "Users", exact: true }).click();
    await page.waitForURL(/maxDays=3/);
    assert.equal(await range(page), seen);
  }
);

test("the order and the page of users are in the link, and stay after a reload and Back", browserTest, async () => {
  const page = await openApp();
  await page.getByRole("tab", { name: "Users", exact: true }).click();
  await selected(page, "Users").waitFor();
  await settled(page);
  const list = page.locator("c-users-page c-fact-table");
  await list.getByRole("columnheader", { name: "Last login" }).getByRole("button").first().click();
  await page.waitForURL(/sort=lastLogin-desc/);
  await page.locator("c-users-page").getByRole("button", { name: "Next", exact: true }).click();
  await page.waitForURL(/page=2/);
  const seen = await list.locator("tbody th").allInnerTexts();
  // All users are read before they are sorted.
  const first = list
    .locator("tbody th")
    .first()
    .filter({ hasText: seen[0]!.split("\n")[0]! });
  await page.reload();
  await selected(page, "Users").waitFor();
  await list.locator("th[aria-sort=descending]").waitFor();
  await first.waitFor();
  await settled(page);
  assert.deepEqual(await list.locator("tbody th").allInnerTexts(), seen);
  await page.getByRole("tab", { name: "Moves", exact: true }).click();
  await selected(page, "Moves").waitFor();
  await page.goBack();
  await selected(page, "Users").waitFor();
  await first.waitFor();
  await settled(page);
  assert.deepEqual(await list.locator("tbody th").allInnerTexts(), seen);
});

test("the order of populations is in the link", browserTest, async () => {
  const page = await openApp();
  await page.getByRole("tab", { name: "Populations", exact: true }).click();
  const list = page.locator("c-populations-page > section c-fact-table");
  await list.getByRole("columnheader", { name: "Profile" }).getByRole("button").first().click();
  await page.waitForURL(/sort=profile-desc/);
  const seen = await list.locator("tbody th").allInnerTexts();
  await page.reload();
  await selected(page, "Populations").waitFor();
  await list.locator("th[aria-sort=descending]").waitFor();
  assert.deepEqual(await list.locator("tbody th").allInnerTexts(), seen);
});
