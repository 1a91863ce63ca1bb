import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

async function openFindings(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Actions", exact: true }).click();
  await page.locator("c-actions-page").getByText("Findings by money").waitFor();
}

async function show(page: Page, status: string): Promise<void> {
  await page.getByRole("combobox", { name: "Show", exact: true }).click();
  await page.getByRole("option", { name: new RegExp(`^${status} `) }).click();
}
const titles = (page: Page) => page.locator("c-finding-card h3").allInnerTexts();

test("what is accepted and dismissed is still so after the page is opened again", browserTest, async () => {
  const page = await openApp();
  await openFindings(page);
  const cards = page.locator("c-finding-card");
  await cards.first().waitFor();
  const [accepted, dismissed] = await titles(page);

  await cards.first().getByRole("button", { name: "Accept" }).click();
  await page.locator("c-finding-card h3").filter({ hasText: accepted! }).waitFor({ state: "detached" });
  await cards.first().getByRole("button", { name: "Dismiss" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Dismiss" }).click();
  await dialog.getByText("Enter why it does not apply.").waitFor();
  await dialog.getByRole("textbox").fill("Seats are reserved for the spring launch");
  await dialog.getByRole("button", { name: "Dismiss" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.locator("c-finding-card h3").filter({ hasText: dismissed! }).waitFor({ state: "detached" });

  await page.reload();
  await page.locator("c-finding-card").first().waitFor();
  await openFindings(page);
  assert.ok(!(await titles(page)).some((title) => title === accepted || title === dismissed));
  await show(page, "Accepted");
  assert.deepEqual(await titles(page), [accepted]);
  await show(page, "Dismissed");
  assert.deepEqual(await titles(page), [dismissed]);
  await cards.first().getByText("Dismissed: Seats are reserved for the spring launch").waitFor();
});

test("a decision that can't be saved is said, and saved on another try", browserTest, async () => {
  const app = await App.fresh();
  const page = await app.open();
  await openFindings(page);
  const cards = page.locator("c-finding-card");
  await cards.first().waitFor();
  const [title] = await titles(page);
  app.failure = "The disk is full.";
  await cards.first().getByRole("button", { name: "Done" }).click();
  const alert = page.locator("c-actions-page").getByRole("alert");
  await alert.getByText(`Not saved: ${title}`).waitFor();
  assert.equal((await titles(page))[0], title);
  app.failure = null;
  await alert.getByRole("button", { name: "Try again" }).click();
  // The message disappears when the save begins, the finding when it is done.
  await alert.waitFor({ state: "detached" });
  await cards.filter({ hasText: title }).waitFor({ state: "detached" });
});
