import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { App } from "./app.ts";
import { browserTest } from "./browser.ts";

const app = App.forTests();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** Rules that the page breaks, each with the first element that does. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(selector: string): Promise<{ violations: Violation[]; passes: unknown[] }> };
    };
    const { violations, passes } = await axe.run("#app");
    return { violations, passes: passes.length };
  });
  assert.ok(found.passes > 10, "axe checked the page");
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]!.html.slice(0, 300)}`);
}

/** Opens one tab after the other, all that the page has, each until what it shows has been read. */
async function* tabs(page: Page): AsyncGenerator<string> {
  const tabset = page.locator("lightning-tab-bar");
  await tabset.getByRole("tab").first().waitFor();
  const names = await page
    .locator("lightning-tab")
    .evaluateAll((all) => all.map((tab) => (tab as unknown as { label: string }).label));
  assert.ok(names.length >= 9, `${names.length} tabs`);
  for (const name of names) {
    const tab = tabset.getByRole("tab", { name, exact: true });
    if (!(await tab.isVisible())) {
      // Where they don't all fit, the last ones are in a menu.
      await tabset.getByRole("button", { name: /^More/ }).click();
      await tabset.getByRole("menuitem", { name, exact: true }).click();
    } else await tab.click();
    await page.waitForTimeout(500);
    await page.locator("lightning-spinner:visible").first().waitFor({ state: "hidden" });
    yield name;
  }
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

test("a server that answers 500 gives a message and another try that works", browserTest, async () => {
  const page = await app.blank();
  app.failure = "The exports could not be read.";
  try {
    await page.goto(app.server!.url);
    await page.getByText("The exports could not be read.").waitFor();
    assert.deepEqual(await violations(page), []);
  } finally {
    app.failure = null;
  }
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("c-metric-tile").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("the policy of the server lets the pages run without a complaint in the console", browserTest, async () => {
  const complaints: string[] = [];
  const page = await app.blank();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(app.server!.url);
  for await (const tab of tabs(page)) assert.deepEqual(complaints, [], tab);
});

test("no tab breaks an accessibility rule of axe", browserTest, async () => {
  const page = await app.open();
  const broken: string[] = [];
  for await (const tab of tabs(page)) broken.push(...(await violations(page)).map((rule) => `${tab}: ${rule}`));
  assert.deepEqual(broken, []);
});

test("a narrow window stacks every tab without scrolling sideways", browserTest, async () => {
  const page = await app.open({ width: 420, height: 900 });
  const wide: string[] = [];
  for await (const tab of tabs(page)) {
    const pixels = await overflow(page);
    if (pixels) wide.push(`${tab}: ${pixels} px`);
  }
  assert.deepEqual(wide, []);
});
