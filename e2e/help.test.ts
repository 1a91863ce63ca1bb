import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { newWindow, settled } from "./window.ts";

const tour = (page: Page) => page.getByRole("dialog", { name: /^(Where|What|From|Your)/ });
const focused = async (page: Page) => (await page.locator(":focus").textContent())!.trim();

/** The app as a user sees it who was never here; `place` follows the address. */
async function visit(place = ""): Promise<Page> {
  const app = await App.fresh();
  const page = await newWindow(undefined, true);
  await page.goto(app.url);
  await page.evaluate("localStorage.clear()");
  await page.goto(`${new URL(app.url).origin}/${place}`);
  await page.reload();
  await page.getByRole("tab", { selected: true }).first().waitFor();
  await settled(page);
  return page;
}

async function help(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Help", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("on a first visit a tour leads through four steps by keyboard alone", browserTest, async () => {
  const page = await visit();
  await tour(page).waitFor();
  assert.equal(await focused(page), "Where the money is");
  assert.deepEqual(await violations(page), []);
  for (const heading of ["What pays most", "From action to plan", "Your prices and rules"]) {
    await tour(page).getByRole("button", { name: "Next" }).press("Enter");
    await page.getByRole("heading", { name: heading }).waitFor();
    assert.equal(await focused(page), heading);
  }
  await tour(page).getByRole("button", { name: "Open Setup" }).press("Enter");
  await page.getByRole("tab", { name: "Setup", selected: true }).waitFor();
  await tour(page).getByRole("button", { name: "Done" }).press("Enter");
  await tour(page).waitFor({ state: "detached" });
});

test("Escape ends the tour for good, until the help menu shows it again", browserTest, async () => {
  const page = await visit();
  await tour(page).waitFor();
  await page.keyboard.press("Escape");
  await tour(page).waitFor({ state: "detached" });
  assert.equal(await focused(page), "Help");
  await page.reload();
  await page.locator("c-metric-tile").first().waitFor();
  await settled(page);
  assert.equal(await tour(page).count(), 0);
  await help(page, "Show the tour");
  await tour(page).waitFor();
  await page.getByRole("button", { name: "Skip the tour" }).click();
  await tour(page).waitFor({ state: "detached" });
});

test("no tour stands in the way of a link to a place", browserTest, async () => {
  const page = await visit("#tab=pools");
  await page.getByRole("tab", { name: "Pools", selected: true }).waitFor();
  assert.equal(await tour(page).count(), 0);
});

test("the glossary has every term, finds by word, and gives the focus back", browserTest, async () => {
  const page = await openApp();
  await help(page, "Glossary");
  const panel = page.getByRole("dialog", { name: "Glossary" });
  await panel.waitFor();
  assert.ok((await panel.locator("dt").count()) > 50);
  assert.deepEqual(await violations(page, "body"), []);
  await panel.getByRole("searchbox").fill("break-even");
  await panel.getByText(/^Terms: 1 of/).waitFor();
  assert.deepEqual(await panel.locator("dt").allInnerTexts(), ["Break-even"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
});

test("a column explains itself to mouse and keyboard", browserTest, async () => {
  const page = await openApp();
  const button = page.getByRole("button", { name: "Help: Saving per month" }).first();
  await button.focus();
  const bubble = page.getByRole("tooltip").filter({ hasText: "once the contract can change" });
  await bubble.waitFor();
  await page.keyboard.press("Escape");
  await bubble.waitFor({ state: "hidden" });
});
