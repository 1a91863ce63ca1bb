import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "../accessibility.ts";
import { shownLines } from "../shownLines.ts";
import { openTab, tabs } from "../tabs.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

/** Opens all tabs in turn and returns what each shows; axe must pass each. */
async function walk(page: Page): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  const broken: string[] = [];
  for await (const tab of tabs(page)) {
    shown.set(tab, (await shownLines(page)).join("\n"));
    broken.push(...(await violations(page)).map((rule) => `${tab}: ${rule}`));
  }
  assert.deepEqual(broken, []);
  return shown;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });

for (const role of ["admin", "analyst", "mover"] as const)
  test(`every tab opens for the ${role}: no call fails, and no rule of axe is broken`, orgTest, async () => {
    const app = await OrgApp.fresh();
    const page = await app.open(role);
    const shown = await walk(page);
    assert.deepEqual(app.failed, []);
    assert.match(shown.get("Overview")!, /Cost today\n\$[\d,]+/);
    assert.match(shown.get("Users")!, /Users 1 to 25 of [\d,]+/);
    for (const [tab, text] of shown) assert.doesNotMatch(text, /You do not have access|hidden from you/, tab);
  });

test("findings are remembered once, however often their tab is opened", orgTest, async () => {
  const app = await OrgApp.fresh();
  const page = await app.open("analyst");
  for (const tab of ["Actions", "Overview", "Actions"]) await openTab(page, tab);
  assert.equal(app.calls.filter(({ name }) => name === "LicenseFindingsController.saveRecords").length, 1);
  assert.ok((await app.org.count("License_Finding__c")) > 5);
});

test(
  "a viewer sees usage on every tab, but no price, no user, and nothing that Apex would refuse",
  orgTest,
  async () => {
    const app = await OrgApp.fresh();
    const page = await app.open("viewer");
    const shown = await walk(page);
    for (const [tab, text] of shown) assert.doesNotMatch(text, /\$|\bUSD\b|€/, tab);
    assert.match(shown.get("Overview")!, /Prices are hidden from you\./);
    assert.match(shown.get("Overview")!, /Active rate\n\d+\.\d%/);
    assert.match(shown.get("Actions")!, /You can view findings, but you can't decide them/);
    assert.match(shown.get("Users")!, /You don't have access yet/);
    assert.deepEqual(
      app.failed.filter(({ error }) => !error!.startsWith("NO_ACCESS:")),
      []
    );
    assert.equal(await app.org.count("License_Finding__c"), 0);

    for (const [tab, name] of [
      ["Actions", /^Decide: /],
      ["Actions", "Try again"],
      ["What-if", "Save"],
      ["Users", "Download all as CSV"],
      ["Moves", "New plan"]
    ] as const) {
      await openTab(page, tab);
      const offered = button(page, name).and(page.locator(":enabled:visible"));
      assert.equal(await offered.count(), 0, `${tab}: ${name}`);
    }
  }
);

test("somebody without a permission set is told whom to ask for which one", orgTest, async () => {
  const app = await OrgApp.fresh();
  const page = await app.open("nobody");
  await page.getByText("You don't have access yet").waitFor();
  const text = await page.locator("#app").innerText();
  assert.match(text, /Ask .* for the permission set License Optimizer Viewer/);
  assert.doesNotMatch(text, /Apex|Controller|\$/);
  assert.deepEqual(await violations(page), []);
});
