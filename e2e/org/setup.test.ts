import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "../accessibility.ts";
import { openSection } from "../tabs.ts";
import { settled } from "../window.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test("an administrator's contract line is a record, and an analyst may only read it", orgTest, async () => {
  const app = await OrgApp.fresh();
  const before = await app.org.count("License_Contract__c");
  const page = await app.open("admin");
  await openSection(page, "Contract lines");
  const rows = page.locator("c-contract-terms [data-id=lines] tbody tr");
  const line = (await rows.count()) + 1;
  await page.getByRole("button", { name: "Add a line", exact: true }).click();
  await field(page, `License, line ${line}`).selectOption("Partner Community");
  await field(page, `Quantity, line ${line}`).fill("1000");
  await field(page, `Unit price, line ${line}`).fill("12.5");
  await field(page, `Start date, line ${line}`).fill("2026-01-01");
  await field(page, `Start date, line ${line}`).press("Tab");
  await page.getByRole("button", { name: "Save contract and prices", exact: true }).click();
  await page.getByText("Saved.", { exact: true }).first().waitFor();
  await settled(page);
  assert.deepEqual(app.failed, []);
  assert.deepEqual(await violations(page), []);
  assert.equal(await app.org.count("License_Contract__c"), before + 1);

  const reader = await app.open("analyst");
  await openSection(reader, "Contract lines");
  await reader.locator("c-contract-terms [data-id=read-only]").waitFor();
  assert.equal(await reader.locator("c-contract-terms [data-id=lines] tbody tr").count(), line);
});
