import type { Page } from "playwright-core";

/** Lines of text that the app shows, without empty ones. */
export async function shownLines(page: Page): Promise<string[]> {
  const text = await page.locator("c-license-optimizer").innerText();
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
