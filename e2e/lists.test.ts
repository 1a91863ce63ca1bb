import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { openTab } from "./tabs.ts";
import { settled } from "./window.ts";

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true, selected: true });
const names = (list: Locator) => list.locator("tbody > tr > th").allInnerTexts();

/** Presses the title of a column. */
async function sortBy(list: Locator, title: string): Promise<void> {
  await list.getByRole("columnheader", { name: title }).getByRole("button").first().click();
}

/** Opens an address as a copied link does. */
async function follow(hash: string): Promise<Page> {
  const page = await openApp();
  const [url] = page.url().split("#");
  await page.goto(`${url}#${hash}`);
  await page.reload();
  return page;
}

test(
  "search and order of pools are in the link, around an open license too; Back leads to them",
  browserTest,
  async () => {
    const page = await openApp();
    await openTab(page, "Pools and seats");
    const pools = page.locator("c-pools-page");
    const list = pools.locator("[data-id=licenses]");
    await pools.getByRole("searchbox").fill("customer");
    await pools.getByRole("combobox").click();
    await pools.getByRole("option", { name: "License", exact: true }).click();
    await page.waitForURL(/search=customer&sort=name/);
    const seen = await names(list);
    const licenses = (await App.audit()).licenses.filter(({ name }) => name.startsWith("Customer"));
    assert.equal(seen.length, licenses.length);
    await list
      .getByRole("button", { name: /^Open / })
      .first()
      .click();
    await page.waitForURL(/license=Customer/);
    await page.reload();
    const back = pools.locator("[data-action=back] button");
    await back.waitFor();
    assert.match(page.url(), /sort=name/);
    await page.goBack();
    await list.waitFor();
    assert.deepEqual(await names(list), seen);
    await page.goForward();
    await back.click();
    await list.waitFor();
    assert.deepEqual(await names(list), seen);
    await pools.locator("[data-action=toggle]").click();
    await page.waitForURL(/view=table/);
    await page.reload();
    await list.waitFor();
    assert.equal(await list.locator("c-mini-chart").count(), 0);
    assert.equal((await names(list)).length, seen.length);
  }
);

test("the group, the target and the list of the verdicts are in the link", browserTest, async () => {
  const page = await openApp();
  await openTab(page, "Upgrades");
  const upgrades = page.locator("c-upgrades-page");
  const chooser = upgrades.locator("c-user-chooser");
  await chooser.getByRole("combobox", { name: "License" }).click();
  await chooser.getByRole("option", { name: "Customer Community", exact: true }).click();
  await chooser.getByRole("button", { name: "Use these users" }).click();
  const list = upgrades.locator("c-verdict-table c-fact-table");
  await list.locator("tbody tr").first().waitFor();
  await page.waitForURL(/from=Customer/);
  await sortBy(list, "User");
  await upgrades.locator("c-verdict-table").getByRole("button", { name: "Next", exact: true }).click();
  await page.waitForURL(/sort=user-desc&page=2/);
  const seen = await names(list);
  const target = await upgrades.locator("[data-field=target]").innerText();
  await page.reload();
  await list.locator("th[aria-sort=descending]").waitFor();
  await settled(page);
  assert.deepEqual(await names(list), seen);
  assert.equal(await upgrades.locator("[data-field=target]").innerText(), target);
  assert.deepEqual(await violations(page), []);
  await openTab(page, "Moves");
  await page.goBack();
  await tab(page, "Upgrades").waitFor();
  assert.deepEqual(await names(list), seen);
});

test(
  "a link makes a plan of a group at its step; order and page of its users are in the link",
  browserTest,
  async () => {
    const page = await follow("tab=moves&from=Partner+Community&move=deactivate&step=save");
    const moves = page.locator("c-moves-page");
    await moves.getByRole("heading", { name: "Save the plan", exact: true }).waitFor();
    await page.reload();
    await moves.getByRole("heading", { name: "Save the plan", exact: true }).waitFor();
    assert.deepEqual(await violations(page), []);
    await moves.getByRole("button", { name: "Save the plan" }).click();
    const list = moves.locator("c-plan-items c-fact-table");
    await list.locator("tbody tr").first().waitFor();
    await settled(page);
    await sortBy(list, "User");
    await moves.locator("c-plan-items").getByRole("button", { name: "Next", exact: true }).click();
    await page.waitForURL(/sort=user-desc&page=2/);
    const seen = await names(list);
    assert.equal(seen.length, 50);
    await page.reload();
    await list.locator("th[aria-sort=descending]").waitFor();
    await settled(page);
    assert.deepEqual(await names(list), seen);
    await moves.getByRole("button", { name: "All plans" }).click();
    await moves.getByRole("button", { name: "New plan" }).waitFor();
    await page.goBack();
    await list.locator("th[aria-sort=descending]").waitFor();
    await settled(page);
    assert.deepEqual(await names(list), seen);
  }
);

test("Back leaves a new plan in which nothing was entered", browserTest, async () => {
  const page = await openApp();
  await openTab(page, "Moves");
  const moves = page.locator("c-moves-page");
  await moves.getByRole("button", { name: "New plan" }).click();
  await moves.getByRole("heading", { name: "Choose the users and the move" }).waitFor();
  await page.goBack();
  await moves.getByRole("button", { name: "New plan" }).waitFor();
});

test("a phone sorts the verdicts by titles above their blocks", browserTest, async () => {
  const page = await openApp({ width: 420, height: 900 });
  await page.evaluate("location.hash = 'tab=upgrades&from=Partner+Community'");
  const list = page.locator("c-upgrades-page c-verdict-table c-fact-table");
  await list.locator("tbody tr").first().waitFor();
  await list.getByRole("button", { name: "User", exact: true }).click();
  await page.waitForURL(/sort=user-desc/);
  const { width, scroll } = await list
    .locator("[role=group]")
    .evaluate((box) => ({ width: box.clientWidth, scroll: box.scrollWidth }));
  assert.ok(scroll <= width, "nothing is out of view sideways");
});
