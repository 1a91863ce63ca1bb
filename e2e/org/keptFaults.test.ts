import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openTab } from "../tabs.ts";
import { settled } from "../window.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

const findings = (page: Page) => page.locator("c-actions-page");
const keeper = (page: Page) => page.locator("c-scenario-keeper").first();
const save = (page: Page) => keeper(page).getByRole("button", { name: "Save", exact: true });

test("a decision that is not saved is said to be, and saved on another try", orgTest, async () => {
  const { app, page, title } = await accepted("before");
  const alert = findings(page).getByRole("alert");
  await alert.getByText(`Not saved: ${title}`).waitFor();
  assert.equal(await app.org.count("License_Finding__c?Status__c=accepted"), 0);
  await alert.getByRole("button", { name: "Try again" }).click();
  await alert.waitFor({ state: "detached" });
  await findings(page).getByRole("rowheader", { name: title }).waitFor({ state: "detached" });
  assert.equal(await app.org.count("License_Finding__c?Status__c=accepted"), 1);
});

test("a decision whose answer is lost is shown as kept, because it is", orgTest, async () => {
  const { app, page, title } = await accepted("after");
  await findings(page).getByRole("rowheader", { name: title }).waitFor({ state: "detached" });
  await settled(page);
  assert.equal(await findings(page).getByRole("alert").count(), 0);
  assert.equal(await app.org.count("License_Finding__c?Status__c=accepted"), 1);
});

test("a scenario that is not saved is said to be, and saved once on another try", orgTest, async () => {
  const { app, page } = await keptScenario("before");
  await keeper(page).getByRole("alert").waitFor();
  assert.equal(await app.org.count("License_Scenario__c"), 0);
  await save(page).click();
  await keeper(page).getByText("Renewal 2027 is saved.").waitFor();
  assert.equal(await app.org.count("License_Scenario__c"), 1);
});

test("a scenario whose answer is lost is shown as saved, and saving it again changes it", orgTest, async () => {
  const { app, page } = await keptScenario("after");
  await keeper(page).getByText("Renewal 2027 is saved.").waitFor();
  await save(page).click();
  await settled(page);
  assert.equal(await keeper(page).getByRole("alert").count(), 0);
  assert.equal(await app.org.count("License_Scenario__c"), 1);
});

test("a scenario that is added to the evidence has the mark in its record", orgTest, async () => {
  const { app, page } = await keptScenario("after");
  await keeper(page).getByText("Renewal 2027 is saved.").waitFor();
  await keeper(page).getByRole("button", { name: "Add to evidence" }).click();
  await keeper(page).getByText("Renewal 2027 is in the evidence pack and the report.").waitFor();
  assert.equal(await app.org.count("License_Scenario__c?In_Evidence__c=true"), 1);
});

/** Accepts the first finding while saving fails at this time. */
async function accepted(apex: "before" | "after"): Promise<{ app: OrgApp; page: Page; title: string }> {
  const app = await OrgApp.fresh();
  const page = await app.open("analyst");
  await openTab(page, "Actions");
  const row = findings(page).locator("tr[data-line]").first();
  const title = await row.getByRole("rowheader").innerText();
  await app.org.faults({ match: "saveRecords$", apex });
  await row.getByRole("button", { name: /^Decide: / }).click();
  await row.getByRole("menuitem", { name: "Accept", exact: true }).click();
  return { app, page, title };
}

/** Names and saves a scenario while saving fails at this time. */
async function keptScenario(apex: "before" | "after"): Promise<{ app: OrgApp; page: Page }> {
  const app = await OrgApp.fresh();
  const page = await app.open("analyst");
  await openTab(page, "What-if");
  await keeper(page).getByRole("textbox", { name: "Name", exact: true }).fill("Renewal 2027");
  await app.org.faults({ match: "saveScenario$", apex });
  await save(page).click();
  return { app, page };
}
