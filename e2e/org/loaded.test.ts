import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { Connection } from "@jsforce/jsforce-node";
import type { Page } from "playwright-core";
import { readOrg } from "../../local/facts/index.ts";
import { loadOrg } from "../../local/load/loadOrg.ts";
import { writeUsage } from "../../local/testing/countedUsage.ts";
import { IngestBridge } from "../../local/testing/ingestBridge.ts";
import { AS_OF, sampleFolder } from "../sample.ts";
import { shownLines } from "../shownLines.ts";
import { tabs } from "../tabs.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

const LISTS = /^(?:Profile|UserLicense|Network)\.csv$/;
const QUIET = { note: () => {}, parts: () => {}, begin: () => ({ expect: () => {}, at: () => {}, end: () => {} }) };
const RULES = { timeZone: "UTC", anchorDay: 1, dormantDays: 90, habitMonths: 6, asOf: AS_OF };

/** How a run read the login history, and when, which a load does not tell. */
const ONLY_COLLECTOR = "c-data-notes h3, c-data-notes dl, c-applying-stop";

const LOADER = "loader@offline.example";

test(
  "the pages show the same numbers after counters of a warehouse replaced what the org counted itself",
  orgTest,
  async () => {
    const app = await OrgApp.fresh();
    const before = await textOf(await app.open("mover"));
    await load(app);
    const after = await textOf(await app.open("mover"));
    assert.deepEqual(after, before);
    assert.deepEqual(app.failed, []);
  }
);

/** Counts the sample as a warehouse does, and loads the counters. */
async function load({ org }: OrgApp): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "loaded-"));
  const bridge = await IngestBridge.start(org.url);
  try {
    const sample = await sampleFolder();
    const filter = (path: string): boolean => path === sample || LISTS.test(basename(path));
    await cp(sample, folder, { recursive: true, filter });
    const [{ LoginTime: oldest }] = await org.rows("LoginHistory?fields=LoginTime&order=LoginTime&limit=1");
    await writeUsage(sample, folder, { ...RULES, coverageFrom: String(oldest).slice(0, 10) });
    const sets = ["License_Optimizer_Admin", "License_Optimizer_Loader"];
    await org.user(LOADER, sets, { LastName: "Loader", profile: "System Administrator" });
    const [{ Id }] = await org.rows(`User?Username=${LOADER}&fields=Id`);
    const accessToken = `${await org.id()}!as.${String(Id)}`;
    const connection = new Connection({ instanceUrl: bridge.url, accessToken, version: "60.0" });
    const { isSame, failed } = await loadOrg({
      login: { alias: "offline", username: LOADER, connection, apiVersion: null },
      counted: await readOrg(folder),
      out: join(folder, "failed"),
      replaceMonths: true,
      yes: true,
      dryRun: false,
      progress: QUIET,
      onPlan: () => undefined,
      now: new Date(`${AS_OF}T12:30:00Z`)
    });
    assert.deepEqual([isSame, failed.rows], [false, 0]);
  } finally {
    await bridge.stop();
    await rm(folder, { recursive: true });
  }
}

/** Lines of all tabs but Setup, which tells of runs, without when they were. */
async function textOf(page: Page): Promise<Map<string, string[]>> {
  await page.getByText("From today's cost to the best one").waitFor();
  await page.addStyleTag({ content: `${ONLY_COLLECTOR} { display: none }` });
  const found = new Map<string, string[]>();
  for await (const tab of tabs(page)) found.set(tab, (await shownLines(page)).map(timeless).map(countless));
  found.delete("Setup");
  return found;
}

function timeless(line: string): string {
  return line.replace(/\w+ \d+, \d+, \d+:\d+ [AP]M/, "then");
}

/** Shards and months count users who left again and again, so counters do not tell how many they are. */
function countless(line: string): string {
  return line
    .replace(/^(Logins of inactive users .* )(?:\d+|Unknown)( \d+)$/, "$1some$2")
    .replace(/ of (?:\d+|Unknown) users who are now inactive/, " of some users who are now inactive");
}
