import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Filters all pages to a license, or to a site. */
export async function filterTo(page: Page, name: string, by: "License" | "Site" = "License"): Promise<void> {
  const bar = page.locator("c-scope-bar");
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByRole("combobox", { name: by }).click();
  await bar.getByRole("option", { name, exact: true }).click();
  await bar.getByRole("button", { name: "Filter by license or site" }).click();
  await bar.getByText(`${by}: ${name}`, { exact: true }).waitFor();
}

/** Name and rows of the file that a button hands over. */
export async function download(page: Page, button: Locator): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const text = await readFile(await file.path(), "utf8");
  return { name: file.suggestedFilename(), lines: text.trim().split("\r\n") };
}
