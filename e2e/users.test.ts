import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { decide } from "c/licenseEngine";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

async function openUsers(): Promise<Page> {
  const page = await openApp();
  await page.getByRole("tab", { name: "Users", exact: true }).click();
  await page.locator("c-users-page c-fact-table tbody tr").first().waitFor();
  return page;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const filters = page.locator("c-user-filters");
  await filters.getByRole("combobox", { name: label, exact: true }).click();
  await filters.getByRole("option", { name: option, exact: true }).click();
}
const range = (page: Page) => page.locator("c-users-page [data-id=range]");
const names = (page: Page) => page.locator("c-users-page c-fact-table tbody th .name").allInnerTexts();

/** Rows of a CSV file whose cells contain no line break. */
function lines(path: string): string[] {
  return readFileSync(path, "utf8").trim().split("\r\n");
}

test("users come page by page, and the selection stays over pages", browserTest, async () => {
  const page = await openUsers();
  await range(page)
    .getByText(/^Users 1 to 25/)
    .waitFor();
  const first = await names(page);
  await page.locator("c-users-page c-fact-table tbody input").first().check();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await range(page)
    .getByText(/^Users 26 to 50/)
    .waitFor();
  assert.notDeepEqual(await names(page), first);
  await page.locator("c-users-page c-fact-table tbody input").nth(1).check();
  await page.getByText("2 selected").waitFor();
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  await range(page)
    .getByText(/^Users 1 to 25/)
    .waitFor();
  assert.deepEqual(await names(page), first);
  assert.ok(await page.locator("c-users-page c-fact-table tbody input").first().isChecked());
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download selected as CSV" }).click();
  assert.equal(lines(await (await download).path()).length, 3);
});

test("a filter narrows the list down, and the file has all users of it", browserTest, async () => {
  const { store } = await App.fresh();
  const page = await openUsers();
  await choose(page, "Suggestion", "To login basis");
  const others = page.locator("c-users-page td[data-label=Suggestion] .name").filter({ hasNotText: "To login basis" });
  await others.first().waitFor({ state: "detached" });
  const { allocation } = decide(store.facts, store.decisions);
  const moved = allocation.reduce((sum, { users }) => sum + users.toLogin, 0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all as CSV" }).click();
  const [head, ...rows] = lines(await (await download).path());
  assert.equal(rows.length, moved, "the list is as long as the decision says");
  const at = head!.split(",").indexOf("Suggestion");
  assert.ok(at > 0 && rows.every((row) => row.includes("To login basis")));
});

test("a header sorts all users of the filter, and the pages follow", browserTest, async () => {
  const page = await openUsers();
  await choose(page, "Suggestion", "To login basis");
  await page.locator("[data-id=totals]").getByText("save").waitFor();
  await page.locator("c-users-page").getByRole("button", { name: "Saving per month", exact: true }).press("Enter");
  await page.locator("c-users-page th[aria-sort=descending] [data-column]:focus").waitFor();
  const savings = async () =>
    (await page.locator("c-users-page tbody tr td:last-child").allInnerTexts()).map((text) =>
      Number(text.replaceAll(/[^\d.]/g, ""))
    );
  const first = await savings();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await range(page)
    .getByText(/^Users 26 to 50/)
    .waitFor();
  const both = [...first, ...(await savings())];
  assert.equal(both.length, 50);
  assert.deepEqual(
    both,
    [...both].sort((a, b) => b - a)
  );
  await page.locator("c-users-page [data-action=next] button:focus").waitFor();
  await page.locator("c-users-page").getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.locator("[data-id=selected]").getByText("25 selected", { exact: true }).waitFor();
});

test("all users of a filter are selected at once, and the plan starts with that number", browserTest, async () => {
  const page = await openUsers();
  await choose(page, "Suggestion", "To login basis");
  await page.locator("[data-id=totals]").getByText("save").waitFor();
  const button = page.getByRole("button", { name: /^Select all [\d,]+ matching$/ });
  const [, count] = /all ([\d,]+)/.exec(await button.innerText())!;
  await button.click();
  await page.getByText(`${count} selected`).waitFor();
  await page.getByRole("button", { name: "Plan a move", exact: true }).click();
  await page.locator("c-moves-page").getByText(count!).first().waitFor();
});

test("a profile is found by typing a part of its name", browserTest, async () => {
  const page = await openUsers();
  const picker = page.locator("c-user-filters").getByRole("combobox", { name: "Profile", exact: true });
  await picker.click();
  await picker.pressSequentially("sales");
  await picker.press("Enter");
  await page.waitForURL(/profile=/);
  const profile = await picker.inputValue();
  assert.match(profile, /sales/i);
  const others = page.locator("c-users-page td[data-label='License and profile']").filter({ hasNotText: profile });
  await others.first().waitFor({ state: "detached" });
});

test("a search finds users by a part of their name, and says so when nobody is found", browserTest, async () => {
  const page = await openUsers();
  const [name] = await names(page);
  const search = page.locator("c-user-filters").getByRole("searchbox");
  await search.fill(name!);
  const others = page.locator("c-users-page c-fact-table th .name").filter({ hasNotText: name! });
  await others.first().waitFor({ state: "detached" });
  await search.fill("nobody is called like this");
  await page.getByText("No user matches").waitFor();
});
