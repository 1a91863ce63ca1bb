/** Takes the README's picture of the pages that `npm start` shows: `npm run screenshot -- LINK`, the link that it printed. */
import { join } from "node:path";
import { openBrowser } from "./browser.ts";

const [url] = process.argv.slice(2);
if (!url) throw new Error("Name the link that npm start printed: npm run screenshot -- LINK");
const browser = await openBrowser();
if (!browser) throw new Error("No Chromium found: install one, or name one by CHROMIUM_PATH.");
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("c-metric-tile").first().waitFor();
  await page.locator("lightning-spinner:visible").first().waitFor({ state: "hidden" });
  await page.screenshot({ path: join(import.meta.dirname, "../docs/images/overview.png") });
} finally {
  await browser.close();
}
