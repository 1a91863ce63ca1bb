import assert from "node:assert/strict";
import { test } from "node:test";
import { openTab } from "../tabs.ts";
import { settled } from "../window.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

/** What each tab reads on its own. */
const READS = [
  ["Overview", "LicenseFactsController.getFacts"],
  ["Overview", "LicenseFactsController.getUsagePage"],
  ["Actions", "LicenseDecisionsController.getDecisionFacts"],
  ["Users", "LicenseUsersController.getUserPage"],
  ["Moves", "LicenseMovesController.getMoveSettings"],
  ["Moves", "LicenseMovesController.getPlans"]
] as const;

for (const [tab, method] of READS)
  test(`a failure of ${method} is said, and another try works`, orgTest, async () => {
    const app = await OrgApp.fresh();
    await app.org.faults({ match: `${method.replace(".", "[.]")}$`, status: 503 });
    const page = await app.open("mover");
    if (tab !== "Overview") await openTab(page, tab);
    const again = page.getByRole("button", { name: "Try again" }).and(page.locator(":visible"));
    await page.getByText("temporarily unavailable").and(page.locator(":visible")).first().waitFor();
    await again.first().click();
    await again.first().waitFor({ state: "detached" });
    await settled(page);
    assert.deepEqual(
      app.calls.filter(({ name }) => name === method).map(({ error }) => error === null),
      [false, true]
    );
    assert.deepEqual(
      app.failed.map(({ name }) => name),
      [method]
    );
  });

test("findings whose decisions can't be read are shown, and the decisions come with a refresh", orgTest, async () => {
  const app = await OrgApp.fresh();
  await app.org.faults({ match: "getRecords$", status: 503 });
  const page = await app.open("mover");
  await openTab(page, "Actions");
  const row = page.locator("c-action-table tr[data-line]").first();
  const decide = row.getByRole("button", { name: /^Decide: / });
  await page.locator("c-actions-page").getByRole("alert").getByText("temporarily unavailable").waitFor();
  assert.equal(await decide.isEnabled(), false);
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.locator("c-actions-page").getByRole("alert").waitFor({ state: "detached" });
  await decide.click();
  await row.getByRole("menuitem", { name: "Accept", exact: true }).click();
  await page.locator("c-undo-toast").getByText(": Accepted").waitFor();
  await settled(page);
  assert.equal(await app.org.count("License_Finding__c?Status__c=accepted"), 1);
});
