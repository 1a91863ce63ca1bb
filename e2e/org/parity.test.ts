import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "../app.ts";
import { shownLines } from "../shownLines.ts";
import { tabs } from "../tabs.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

/** Lines that the pages may show differently for an org and for its exports; text in brackets must be the same. */
const ALLOWED: readonly (readonly [local: RegExp, org: RegExp])[] = [
  // The name of the data source.
  [/^(.*)Sample org(?: \(made-up data\))?(.*)$/, /^(.*?)(?:Salesforce org )?Apex Runner Org(.*)$/],
  // An org knows its version from the record that a deploy by the command stamps; this one was not deployed so.
  [/^()License Optimizer [\d.]+(?: \([\w-]+\))?$/, /^()License Optimizer, unknown version$/],
  // Local mode computes at its start, an org when the collector ran.
  [/^()\w+ \d+, \d+, \d+:\d+ [AP]M$/, /^()Nov 16, 2026, 12:00 PM$/],
  [/^Sample org, computed on .*, (login history .*)$/, /^Apex Runner Org, computed on .*, (login history .*)$/],
  // Without an org, more users are added up before somebody asks for it.
  [/^([\d,]+ users match\.) Their suggestions save \$[\d,]+ per month\.$/, /^([\d,]+ users match\.)$/],
  // An export does not say when the meters were read.
  [
    /^()It is unknown when Salesforce counted; this may differ from when the login history was read\.$/,
    /^()Salesforce's count and the login history were read at different times \(days apart: 1\)\.$/
  ]
];

/** What an org shows about its collector's last run, and the switch that stops all moves. */
const ONLY_ORG = "c-data-notes h3, c-data-notes dl, c-applying-stop";

/** Lines of local mode without a counterpart in an org. */
const ONLY_LOCAL = [/^Plans are made and kept here but never applied, /];

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

function differencesOf(local: readonly string[], org: readonly string[]): string[] {
  const expected = local.filter((line) => !ONLY_LOCAL.some((allowed) => allowed.test(line)));
  const found: string[] = [];
  for (let i = 0; i < Math.max(expected.length, org.length); i += 1) {
    const [here, there] = [expected[i] ?? "", org[i] ?? ""];
    if (here !== there && !isAllowed(here, there)) found.push(`${here} <> ${there}`);
  }
  return found;
}

/** The text around the part that may differ must be the same. */
function isAllowed(local: string, org: string): boolean {
  return ALLOWED.some(([ours, theirs]) => {
    const [mine, other] = [ours.exec(local), theirs.exec(org)];
    return mine !== null && other !== null && String(mine.slice(1)) === String(other.slice(1));
  });
}
