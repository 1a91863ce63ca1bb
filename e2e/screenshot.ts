/**
 * Takes the pictures of README, guide and tutorial anew, of the pages that `license-optimizer start` shows: `npm run screenshot -- LINK`, the link that it printed.
 */
import { join } from "node:path";
import { openBrowser } from "./browser.ts";
import { TOUR_SEEN } from "./window.ts";

const IMAGES = join(import.meta.dirname, "../docs/images");
/** Tabs by the name of their picture. */
const PICTURES = {
  overview: "Overview",
  actions: "Actions",
  pools: "Pools and seats",
  "right-sizing": "Right-sizing",
  moves: "Moves",
  evidence: "Evidence",
  setup: "Setup"
};

const [url] = process.argv.slice(2);
if (!url) throw new Error("Name the link that license-optimizer start printed: npm run screenshot -- LINK");
const browser = await openBrowser();
if (!browser) throw new Error("No Chromium found: install one, or name one by CHROMIUM_PATH.");
try {
  const page = await browser.context.newPage();
  await page.addInitScript(TOUR_SEEN);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("c-metric-tile").first().waitFor();
  const bar = page.locator("lightning-tab-bar");
  for (const [name, tab] of Object.entries(PICTURES)) {
    const shown = bar.getByRole("tab", { name: tab, exact: true });
    if (await shown.isVisible()) await shown.click();
    else {
      // If they don't all fit, the last ones are in a menu.
      await bar.getByRole("button", { name: /^More/ }).click();
      await bar.getByRole("menuitem", { name: tab, exact: true }).click();
    }
    await page.waitForLoadState("networkidle");
    await page.locator("lightning-spinner:visible").first().waitFor({ state: "hidden" });
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  }
} finally {
  await browser.close();
}
