import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
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

/** Opens every tab, and then every section of Setup, which is the last one. */
export async function* places(page: Page): AsyncGenerator<string> {
  yield* tabs(page);
  yield* sections(page);
}

/** Opens every section of Setup in turn; the tab is open. */
export async function* sections(page: Page): AsyncGenerator<string> {
  for (const section of await sectionsOf(page).all()) {
    await section.click();
    await settled(page);
    yield `Setup: ${await section.getAttribute("data-section")}`;
  }
}

/** The buttons of the sections of Setup; none on another tab. */
function sectionsOf(page: Page): Locator {
  return page.locator("c-setup-sections button:visible");
}

/** Opens the tab Setup and a section of it. */
export async function openSection(page: Page, name: string): Promise<void> {
  await openTab(page, "Setup");
  await sectionsOf(page).filter({ hasText: name }).click();
  await settled(page);
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
