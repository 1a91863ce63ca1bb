import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "../app.ts";
import { download, filterTo } from "../filter.ts";
import { shownLines } from "../shownLines.ts";
import { openTab } from "../tabs.ts";
import { settled } from "../window.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";
import { differencesOf } from "./sameLines.ts";

/** The pages that list, each with its component, which has one file. */
const LISTS = [
  ["Users", "c-users-page"],
  ["Populations", "c-populations-page"],
  ["Actions", "c-actions-page"],
  ["Pools and seats", "c-pools-page"]
] as const;

/** A filter of all pages: a license, a site, or both. */
type Filter = readonly (readonly [by: "License" | "Site", name: string])[];

const FILTERS: readonly Filter[] = [
  [["License", "Partner Community"]],
  [["Site", "Dealer Portal"]],
  [
    ["License", "Partner Community"],
    ["Site", "Dealer Portal"]
  ]
];

const nameOf = (filter: Filter) => filter.map(([by, name]) => `${by.toLowerCase()} ${name}`).join(" and ");

/** The lines without the number of users in the filter: an org counts users by profile, and can't count the members of a site. */
function uncounted(lines: readonly string[], filter: Filter): string[] {
  if (!filter.some(([by]) => by === "Site")) return [...lines];
  return lines
    .filter((line) => !/^[\d,]+ users match\./.test(line))
    .map((line) => line.replace(/^Select all [\d,]+ matching$/, "Select all matching"))
    .map((line) => line.replace(/^(Users \d+ to \d+) of [\d,]+$/, "$1"));
}

/** What a page shows and hands over in a filter. */
interface Listed {
  lines: string[];
  file: { name: string; lines: string[] };
}

async function listed(page: Page, filter: Filter): Promise<Map<string, Listed>> {
  for (const [by, name] of filter) await filterTo(page, name, by);
  const found = new Map<string, Listed>();
  for (const [tab, tag] of LISTS) {
    await openTab(page, tab);
    const lines = await shownLines(page);
    const button = page
      .locator(tag)
      .getByRole("button", { name: /^Download/ })
      .first();
    found.set(tab, { lines, file: await download(page, button) });
    await settled(page);
  }
  return found;
}

for (const filter of FILTERS)
  test(`the filter by ${nameOf(filter)} lists and hands over in an org what it does locally`, orgTest, async () => {
    const local = await listed(await openApp(), filter);
    const app = await OrgApp.fresh();
    const org = await listed(await app.open("mover"), filter);
    const differences: string[] = [];
    for (const [tab, { lines, file }] of local) {
      const there = org.get(tab)!;
      differences.push(
        ...differencesOf(uncounted(lines, filter), uncounted(there.lines, filter)).map((line) => `${tab}: ${line}`)
      );
      assert.equal(there.file.name, file.name, tab);
      assert.ok(file.lines.length > 1, `${tab}: the file has rows`);
      assert.deepEqual(there.file.lines, file.lines, `${tab}: its file`);
    }
    assert.deepEqual(differences, []);
    assert.deepEqual(app.failed, []);
  });

test("a link with a filter opens in an org what it opens locally", orgTest, async () => {
  const hash = "#tab=users&onlyLicense=Partner+Community&sort=lastLogin-desc&page=2";
  const seen = async (page: Page): Promise<string[]> => {
    const [url] = page.url().split("#");
    await page.goto(`${url}${hash}`);
    await page.reload();
    await page.locator("c-users-page th[aria-sort=descending]").waitFor();
    await settled(page);
    return page.locator("c-users-page tbody th").allInnerTexts();
  };
  const local = await seen(await openApp());
  const app = await OrgApp.fresh();
  assert.equal(local.length, 25);
  assert.deepEqual(await seen(await app.open("mover")), local);
});
