import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App } from "./app.ts";
import { browserTest } from "./browser.ts";
import { places } from "./tabs.ts";
import { newWindow } from "./window.ts";

const languageOf = (page: Page) => page.evaluate<string>("document.documentElement.lang");

/** The fresh app in a language of its address. */
async function openIn(language: string): Promise<Page> {
  const address = new URL((await App.fresh()).url);
  address.searchParams.set("lang", language);
  const page = await newWindow();
  await page.goto(address.href);
  await page.locator("c-metric-tile").first().waitFor();
  return page;
}

test("the overview in German has German words and numbers, and axe finds nothing", browserTest, async () => {
  const page = await openIn("de");
  assert.equal(await languageOf(page), "de");
  const tiles = await page.locator("c-metric-tile").allInnerTexts();
  assert.match(tiles[0]!, /^Kosten heute\s+Hilfe: Kosten heute\s+[\d.]+\s\$\s+pro Monat/);
  assert.match(tiles[3]!, /Aktivitätsquote\s+Hilfe: Aktivitätsquote\s+\d+,\d\s%/);
  await page.getByRole("tab", { name: "Übersicht", selected: true }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test("no tab in Spanish shows an English sentence of its own", browserTest, async () => {
  const page = await openIn("es");
  for await (const tab of places(page))
    assert.doesNotMatch(await page.locator("#app").innerText(), /\b(the|users|per month|login days)\b/i, tab);
});

test("a language that is chosen stays chosen until another one is", browserTest, async () => {
  const page = await newWindow();
  await page.goto((await App.fresh()).url);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("tab", { name: "Übersicht" }).waitFor();
  await page.reload();
  await page.getByRole("tab", { name: "Übersicht" }).waitFor();
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  assert.equal(await languageOf(page), "en");
});

test("without its texts a language's pages are in English", browserTest, async () => {
  const address = new URL((await App.fresh()).url);
  address.searchParams.set("lang", "es");
  const page = await newWindow();
  await page.route("**/texts.es.json", (route) => route.fulfill({ status: 500 }));
  await page.goto(address.href);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  assert.equal(await languageOf(page), "en");
});
