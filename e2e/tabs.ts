import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { settled } from "./window.ts";

/** Opens every tab of the page in turn, and waits until each has loaded its data. */
export async function* tabs(page: Page): AsyncGenerator<string> {
  const bar = page.locator("lightning-tab-bar");
  await bar.getByRole("tab").first().waitFor();
  const names = await page
    .locator("lightning-tab")
    .evaluateAll((all) => all.map((tab) => (tab as unknown as { label: string }).label));
  assert.ok(names.length >= 9, `${names.length} tabs`);
  for (const name of names) {
    await openTab(page, name);
    yield name;
  }
}

/** Opens a tab and waits until its data has loaded. */
export async function openTab(page: Page, name: string): Promise<void> {
  const bar = page.locator("lightning-tab-bar");
  const tab = bar.getByRole("tab", { name, exact: true });
  if (!(await tab.isVisible())) {
    // If they don't all fit, the last ones are in a menu.
    await bar.getByRole("button", { name: /^(More|Mehr|Más)/ }).click();
    await bar.getByRole("menuitem", { name, exact: true }).click();
  } else await tab.click();
  await settled(page);
}
