import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Filters all pages to a license. */
export async function filterTo(page: Page, license: string): Promise<void> {
  const bar = page.locator("c-scope-bar");
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByRole("combobox", { name: "License" }).click();
  await bar.getByRole("option", { name: license, exact: true }).click();
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByText(`License: ${license}`, { exact: true }).waitFor();
}

/** Name and rows of the file that a button hands over. */
export async function download(page: Page, button: Locator): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const text = await readFile(await file.path(), "utf8");
  return { name: file.suggestedFilename(), lines: text.trim().split("\r\n") };
}
