import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { filterTo } from "./filter.ts";
import { handOver } from "./handOver.ts";

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

test(
  "selected users are planned to be deactivated, saved, and given as files; nothing is applied here",
  browserTest,
  async () => {
    const page = await openApp();
    await handOver(page, "Deactivate", 3, "Plan a move");
    const moves = page.locator("c-moves-page");
    await moves.getByText("of the 3 chosen users").waitFor();
    await moves.getByRole("button", { name: "Who" }).click();
    await moves.getByText("3 users: selected on the Users page").waitFor();
    await moves.getByText("Deactivate", { exact: true }).click();
    await moves.getByText("3 of 3 chosen users are in the plan.").waitFor();
    await moves.getByRole("button", { name: "Save", exact: true }).click();
    await moves.getByRole("textbox", { name: "Name of the plan" }).fill("Spring cleaning");
    await moves.getByRole("button", { name: "Save the plan" }).click();
    await moves.getByRole("heading", { name: "Spring cleaning" }).waitFor();
    await moves.getByText("Users 1 to 3 of 3").waitFor();
    assert.equal(await moves.getByRole("button", { name: "Apply", exact: true }).count(), 0);
    await moves.getByText("Nothing is applied here").waitFor();

    const started = page.waitForEvent("download");
    await moves.getByRole("button", { name: /^Download plan-.+-apply\.csv$/ }).click();
    const lines = readFileSync(await (await started).path(), "utf8")
      .trim()
      .split("\r\n");
    assert.equal(lines[0], "Id,IsActive");
    assert.equal(lines.length, 4);
    for (const line of lines.slice(1)) assert.match(line, /^005\w{15},false$/);

    const before = await moves.locator("c-plan-items tbody td").nth(0).innerText();
    const [license] = flat(before).split(",");
    await moves.getByRole("button", { name: "All plans" }).press("Enter");
    await moves.locator("c-fact-table tbody button:focus").getByText("Spring cleaning").waitFor();
    const row = moves.getByRole("row", { name: /Spring cleaning/ });
    assert.match(flat(await row.innerText()), /Spring cleaning Deactivate Planned 3 0/);

    await filterTo(page, license);
    await row.getByRole("button", { name: "Spring cleaning" }).click();
    await moves.getByText("A plan is never cut by the filter").waitFor();
    await moves.getByText("Users 1 to 3 of 3").waitFor();
    await moves.getByRole("button", { name: "All plans" }).click();
    await row.waitFor();
    await filterTo(page, (await App.audit()).licenses.find(({ name }) => !license.startsWith(name.slice(0, 8)))!.name);
    await moves.getByRole("heading", { name: "No plan in the filter" }).waitFor();
    await moves.getByRole("button", { name: "Clear filter" }).first().click();
    await row.waitFor();
  }
);

test("selected users are judged for an upgrade, and the details of a user open by keyboard", browserTest, async () => {
  const page = await openApp();
  await handOver(page, "Deactivate", 2, "Check upgrades");
  const upgrades = page.locator("c-upgrades-page");
  await upgrades.getByText("2 users: selected on the Users page").waitFor();
  await upgrades.locator("c-verdict-summary").getByText("of 2 users").waitFor();
  const user = upgrades.locator("c-verdict-table tbody button").first();
  await user.focus();
  await page.keyboard.press("Enter");
  await upgrades.getByRole("heading", { name: "Steps" }).waitFor();
  assert.equal(await user.getAttribute("aria-expanded"), "true");
  await upgrades.getByRole("heading", { name: "Permissions before and after" }).waitFor();
  await page.reload();
  await upgrades.getByText("2 users: named by the link").waitFor();
  await upgrades.getByRole("heading", { name: "Steps" }).waitFor();
});

test("plans that could not be read are said to be, and come back", browserTest, async () => {
  const app = await App.fresh();
  const page = await app.open();
  app.failure = "The disk is full.";
  try {
    await page.getByRole("tab", { name: "Moves" }).click();
    await page.locator("c-moves-page c-error-panel").waitFor();
  } finally {
    app.failure = null;
  }
  await page.locator("c-moves-page").getByRole("button", { name: "Try again" }).click();
  await page.locator("c-moves-page").getByRole("button", { name: "New plan" }).waitFor();
});
