import type { Page } from "playwright-core";

/** Selects the first users in the list of users with a suggestion, and hands them to another page by a button. */
export async function handOver(page: Page, suggestion: string, users: number, button: string): Promise<void> {
  await page.getByRole("tab", { name: "Users" }).click();
  const list = page.locator("c-users-page");
  await list.getByRole("combobox", { name: "Suggestion" }).click();
  await list.getByRole("option", { name: suggestion }).click();
  await list.locator("[data-select]").nth(users).waitFor();
  await page.waitForTimeout(300);
  for (let i = 0; i < users; i += 1) await list.locator("[data-select]").nth(i).check();
  await list.getByRole("button", { name: button }).click();
}
