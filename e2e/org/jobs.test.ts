import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "../accessibility.ts";
import { openSection } from "../tabs.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("an administrator schedules the jobs, runs them, sees how they ended, and pauses them", orgTest, async () => {
  const app = await OrgApp.fresh();
  const page = await app.open("admin");
  await openSection(page, "Jobs");
  const panel = page.locator("c-jobs-panel");
  await panel.getByText("The jobs are not scheduled.").waitFor();

  await button(page, "Save schedule").click();
  await panel.getByText("Next run:").waitFor();
  await button(page, "Save schedule").click();
  await panel.getByText("Next run:").waitFor();
  assert.equal(await app.org.count("CronTrigger"), 1, "replaced, not doubled");

  await button(page, "Run now").click();
  await button(page, "Yes").click();
  await panel.getByText("The jobs are running now.").waitFor();
  await app.org.idle();
  await panel.getByRole("button", { name: "Refresh" }).click();
  await panel.getByRole("row", { name: /Keep decisions.*Completed/s }).waitFor();
  assert.ok((await app.org.count("License_Decision__c")) > 1);
  assert.deepEqual(await violations(page), []);

  await button(page, "Pause jobs").click();
  await button(page, "Yes").click();
  await panel.getByText(/Jobs paused by/).waitFor();
  assert.deepEqual(app.failed, []);
});
