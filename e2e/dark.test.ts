import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App } from "./app.ts";
import { browserTest } from "./browser.ts";
import { openTab, sections, tabs } from "./tabs.ts";
import { newWindow, settled } from "./window.ts";

async function open(colorScheme: "light" | "dark"): Promise<Page> {
  const app = await App.fresh();
  const page = await newWindow();
  await page.emulateMedia({ colorScheme });
  await page.goto(app.url);
  await page.locator("c-metric-tile").first().waitFor();
  return page;
}

/** Red, green and blue of a color of the page's body. */
async function bodyColor(page: Page, property: "color" | "backgroundColor"): Promise<number[]> {
  const color = await page.evaluate<string>(`getComputedStyle(document.body).${property}`);
  return color.match(/\d+/g)!.slice(0, 3).map(Number);
}

const isDark = (parts: readonly number[]): boolean => parts.every((part) => part < 60);

test("every tab passes axe on a dark screen", browserTest, async () => {
  const page = await open("dark");
  assert.ok(isDark(await bodyColor(page, "backgroundColor")));
  for await (const name of tabs(page)) assert.deepEqual(await violations(page), [], name);
  await openTab(page, "Actions");
  await page.getByText(/^At risk \(/).click();
  await settled(page);
  assert.deepEqual(await violations(page), [], "what is chosen can be read below the mouse");
});

test("every section of Setup passes axe on a dark screen", browserTest, async () => {
  const page = await open("dark");
  await openTab(page, "Setup");
  for await (const name of sections(page)) assert.deepEqual(await violations(page), [], name);
});

test("a light screen stays light, and so does the paper of a user who prefers a dark screen", browserTest, async () => {
  assert.ok(!isDark(await bodyColor(await open("light"), "backgroundColor")));
  const page = await open("dark");
  assert.ok(!isDark(await bodyColor(page, "color")));
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  assert.ok(isDark(await bodyColor(page, "color")));
});
