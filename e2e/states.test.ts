import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { places } from "./tabs.ts";
import { newWindow } from "./window.ts";

async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

test("a server that answers 500 gives a message and another try that works", browserTest, async () => {
  const app = await App.fresh();
  const page = await newWindow();
  app.failure = "The exports could not be read.";
  try {
    await page.goto(app.url);
    await page.getByText("The exports could not be read.").waitFor();
    assert.deepEqual(await violations(page), []);
  } finally {
    app.failure = null;
  }
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("c-metric-tile").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("a server that is gone is named, and another try works once it is back", browserTest, async () => {
  const page = await openApp();
  await page.context().setOffline(true);
  try {
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByText("The local server does not answer.").waitFor();
  } finally {
    await page.context().setOffline(false);
  }
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("c-metric-tile").first().waitFor();
});

test("the policy of the server lets the pages run without a complaint in the console", browserTest, async () => {
  const complaints: string[] = [];
  const app = await App.fresh();
  const page = await newWindow();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(app.url);
  for await (const tab of places(page)) assert.deepEqual(complaints, [], tab);
});

test("no tab breaks an accessibility rule of axe", browserTest, async () => {
  const page = await openApp();
  const broken: string[] = [];
  for await (const tab of places(page)) broken.push(...(await violations(page)).map((rule) => `${tab}: ${rule}`));
  assert.deepEqual(broken, []);
});

test("a narrow window stacks every tab without scrolling sideways", browserTest, async () => {
  const page = await openApp({ width: 420, height: 900 });
  const wide: string[] = [];
  for await (const tab of places(page)) {
    const pixels = await overflow(page);
    if (pixels) wide.push(`${tab}: ${pixels} px`);
  }
  assert.deepEqual(wide, []);
});
