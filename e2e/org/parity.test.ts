import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "../app.ts";
import { shownLines } from "../shownLines.ts";
import { tabs } from "../tabs.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";
import { differencesOf } from "./sameLines.ts";

/** What an org shows about its collector's last run, and the switch that stops all moves. */
const ONLY_ORG = "c-data-notes h3, c-data-notes dl, c-applying-stop";

test("a mover sees the numbers of local mode on every tab", orgTest, async () => {
  const local = await textOf(await openApp());
  const app = await OrgApp.fresh();
  const page = await app.open("mover");
  await page.getByText("Users with a successful login").waitFor();
  await page.addStyleTag({ content: `${ONLY_ORG} { display: none }` });
  const org = await textOf(page);
  assert.deepEqual([...org.keys()], [...local.keys()]);
  const differences: string[] = [];
  // What is entered and checked on this tab differs by host: records and jobs in an org, files here.
  local.delete("Setup");
  for (const [tab, lines] of local)
    differences.push(...differencesOf(lines, org.get(tab)!).map((line) => `${tab}: ${line}`));
  assert.deepEqual(differences, []);
  assert.deepEqual(app.failed, []);
});

/** Lines that each tab shows. */
async function textOf(page: Page): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for await (const tab of tabs(page)) found.set(tab, await shownLines(page));
  return found;
}
