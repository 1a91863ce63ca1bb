import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openStore } from "../local/facts/index.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { builtPages } from "./builtPages.ts";
import { manyPopulations } from "./manyPopulations.ts";
import { places } from "./tabs.ts";
import { newWindow } from "./window.ts";

const SCREEN = { width: 1280, height: 900 };
const PHONE = { width: 420, height: 820 };

/** Tabs that are higher than some screens, with their height. */
async function tallTabs(page: Page, screens: number): Promise<string[]> {
  const tall: string[] = [];
  for await (const tab of places(page)) {
    const height = await page.evaluate<number>("document.documentElement.scrollHeight");
    if (height > screens * page.viewportSize()!.height) tall.push(`${tab}: ${height} px`);
  }
  return tall;
}

test("on a narrow screen no tab of the sample is longer than six screens", browserTest, async () => {
  const page = await openApp(PHONE);
  assert.deepEqual(await tallTabs(page, 6), []);
});

test("with 500 populations no tab is longer than three screens", browserTest, async () => {
  const state = mkdtempSync(join(tmpdir(), "e2e-heights-"));
  const store = await openStore(await manyPopulations(500), { source: "export", sourceName: "Many" });
  const endpoints = hostEndpoints(store, join(state, "state.json"), "Many");
  const server = await startServer({ root: builtPages(), endpoints, port: 0 });
  try {
    const page = await newWindow(SCREEN);
    await page.goto(server.link);
    await page.locator("c-metric-tile").first().waitFor();
    assert.deepEqual(await tallTabs(page, 3), []);
  } finally {
    await server.close();
    await store.close();
    rmSync(state, { recursive: true, force: true });
  }
});
