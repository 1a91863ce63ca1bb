import { test } from "node:test";
import type { Page } from "playwright-core";
import { App } from "./app.ts";
import { applyingOrg } from "./applyingOrg.ts";
import { browserTest } from "./browser.ts";
import { handOver } from "./handOver.ts";

const app = App.forTests(applyingOrg);

/** A saved plan that deactivates so many users, as its page shows it. */
async function planned(page: Page, users: number, name: string): Promise<ReturnType<Page["locator"]>> {
  await handOver(page, "Deactivate", users, "Plan a move");
  const moves = page.locator("c-moves-page");
  await moves.getByText(`${users} users: selected on the users page`).waitFor();
  await moves.getByText("Deactivate", { exact: true }).click();
  await moves.getByRole("button", { name: "Work out the plan" }).click();
  await moves.getByRole("textbox", { name: "Name of the plan" }).fill(name);
  await moves.getByRole("button", { name: "Save the plan" }).click();
  await moves.getByRole("heading", { name }).waitFor();
  return moves;
}

/** Presses a button of the plan and says yes when asked. */
async function confirmed(page: Page, button: string, yes: string): Promise<void> {
  await page.locator("c-moves-page").getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: yes, exact: true }).click();
}

test("nothing is applied when the confirmation is cancelled, and the plan can be discarded", browserTest, async () => {
  const page = await app.open();
  const moves = await planned(page, 2, "Second thoughts");

  await confirmed(page, "Apply", "Cancel");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await moves.getByText(/Deactivate · Planned/).waitFor();

  await moves.getByRole("button", { name: "Discard the plan" }).click();
  await moves.getByRole("button", { name: "Discard it for good" }).click();
  await moves.getByText(/Deactivate · Discarded/).waitFor();
});

test("a plan is applied after a confirmation, watched to its end, and taken back", browserTest, async () => {
  const page = await app.open();
  const moves = await planned(page, 3, "Autumn cleaning");

  await confirmed(page, "Apply", "Apply");
  await moves.getByText("3 of 3 users done: 3 applied, 0 skipped, 0 failed").waitFor();
  await moves.getByText(/Deactivate · Applied/).waitFor();

  await confirmed(page, "Take back", "Take back");
  await moves.getByText("3 users taken back, 0 failed").waitFor();
  await moves.getByText(/Deactivate · Taken back/).waitFor();
});

test("a run that is stopped leaves the rest for later, and goes on", browserTest, async () => {
  const page = await app.open();
  const moves = await planned(page, 6, "In two halves");

  await confirmed(page, "Apply", "Apply");
  await moves.getByRole("button", { name: "Stop", exact: true }).click();
  await moves.getByText(/Deactivate · Stopped/).waitFor();

  await confirmed(page, "Apply the rest", "Apply");
  await moves.getByText("6 of 6 users done: 6 applied, 0 skipped, 0 failed").waitFor();
});
