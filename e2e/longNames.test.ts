import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { openStore } from "../local/facts/index.ts";
import { browserTest } from "./browser.ts";
import { builtPages } from "./builtPages.ts";
import { longNames } from "./longNames.ts";
import { openTab, places } from "./tabs.ts";
import { newWindow, settled } from "./window.ts";

/** Texts that are wider than the box they stand in, or than the window, and no part of a box that scrolls; at any depth of components. */
const SPILLED = `(() => {
  const found = [];
  const scrolls = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const width = document.documentElement.clientWidth;
  for (const element of new Set(inside(document.body))) {
    if (!element.matches("h2, h3, p, dd, li, th, td, label")) continue;
    const { left, right } = element.getBoundingClientRect();
    const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    if ((spills || right > width + 1 || left < -1) && !scrolls(element)) found.push(element.textContent.trim().slice(0, 90));
  }
  if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
  return found;
})()`;

/** Opens in turn what names a profile or a site beside the tabs: the filter, the reasons, two steps of a plan, and a dialog. */
async function* openings(page: Page): AsyncGenerator<string> {
  await openTab(page, "Overview");
  await page
    .getByRole("button", { name: /^Why: \w+_Name/ })
    .first()
    .click();
  await settled(page);
  yield "Why";
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /^Plan these users/ })
    .first()
    .click();
  await settled(page);
  yield "Check";
  await page.locator("c-moves-page").getByRole("button", { name: "Who" }).click();
  yield "Who";
  await openTab(page, "Actions");
  const row = page.locator("tr[data-line]").filter({ hasText: "_Name" }).first();
  await row.getByRole("button", { name: /^Decide: / }).click();
  await row.getByRole("menuitem", { name: "Dismiss" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("_Name").waitFor();
  yield "Dismiss";
  await dialog.getByRole("button", { name: "Cancel", exact: true }).click();
  const bar = page.locator("c-scope-bar");
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByRole("combobox", { name: "Site" }).click();
  await bar.getByRole("option", { name: /_Name/ }).first().click();
  await settled(page);
  yield "Filter";
}

/** Every place of the pages; in a narrow window also what opens on them. */
async function* everywhere(page: Page, narrow: boolean): AsyncGenerator<string> {
  yield* places(page);
  if (narrow) yield* openings(page);
}

test(
  "a name of 80 characters without a space stays in its place on every tab and in all that opens, wide and narrow",
  browserTest,
  async () => {
    const state = mkdtempSync(join(tmpdir(), "e2e-long-"));
    const store = await openStore(await longNames(), { source: "export", sourceName: "Long" });
    const server = await startServer({
      root: builtPages(),
      endpoints: hostEndpoints(store, join(state, "state.json"), "Long"),
      port: 0
    });
    const spilled: string[] = [];
    try {
      for (const width of [1280, 420]) {
        const page = await newWindow({ width, height: 900 });
        await page.goto(server.link);
        await page.locator("c-metric-tile").first().waitFor();
        for await (const place of everywhere(page, width === 420))
          spilled.push(...(await page.evaluate<string[]>(SPILLED)).map((text) => `${place}, ${width} px: ${text}`));
      }
      assert.deepEqual(spilled, []);
    } finally {
      await server.close();
      await store.close();
      rmSync(state, { recursive: true, force: true });
    }
  }
);
