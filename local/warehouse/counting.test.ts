import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { TestContext } from "node:test";
import fc from "fast-check";
import { countedFacts, readOrg, summed } from "../facts/index.ts";
import type { CountedRow } from "../facts/index.ts";
import { CATALOG, exportFolder, id } from "../testing/exportFixture.ts";
import { clear, clickhouse, duckdb, load, postgres } from "../testing/warehouseEngines.ts";
import type { TestEngine } from "../testing/warehouseEngines.ts";
import { countedOrgs, filesOf, rulesOf, sourcesOf } from "../testing/warehouseOrg.ts";
import type { CountedOrg, SourceRows } from "../testing/warehouseOrg.ts";
import { count } from "./engine.ts";
import { models } from "./models.ts";

const POPULATIONS = [
  { license: "Customer Community", profileId: id.profile(1), profile: "Shoppers" },
  { license: "Customer Community Login", profileId: id.profile(2), profile: "Guests" }
];
const SITES = [
  { key: id.site(2).slice(0, 15), name: "Help" },
  { key: id.site(1).slice(0, 15), name: "Shop" }
];
const TABLES = ["lo_run", "lo_day", "lo_month", ...models().map(({ name }) => name)];

const engines = new Map<string, Promise<TestEngine | null>>();

function engineOf(open: () => Promise<TestEngine | null>): Promise<TestEngine | null> {
  const engine = engines.get(open.name) ?? open();
  engines.set(open.name, engine);
  return engine;
}

after(async () => {
  for (const engine of engines.values()) await (await engine)?.close();
});

async function countedRows(engine: TestEngine, sources: SourceRows, org: CountedOrg): Promise<CountedRow[]> {
  await clear(engine, [...TABLES, ...Object.keys(sources)]);
  await load(engine, sources);
  return count(engine, engine.dialect, rulesOf(org));
}

/** What the product counts of the same org's export. */
async function ownCount(t: TestContext, org: CountedOrg) {
  const folder = await exportFolder(t, filesOf(org));
  const { facts, decisions } = await readOrg(folder, { ...rulesOf(org), catalog: CATALOG, upgrades: [] });
  const { counters, running, inactiveLogins } = decisions;
  return {
    months: facts.context.months,
    facts: { populations: facts.populations, usage: facts.usage, counters, running, inactiveLogins }
  };
}

for (const open of [duckdb, postgres, clickhouse])
  test(`the portable statements count what the product counts, cell by cell, on ${open.name}`, async (t) => {
    const engine = await engineOf(open);
    if (!engine) {
      t.skip("npm install --no-save chdb installs ClickHouse");
      return;
    }
    await fc.assert(
      fc.asyncProperty(countedOrgs, async (org) => {
        const own = await ownCount(t, org);
        const rows = summed(await countedRows(engine, sourcesOf(org), org));
        const months = own.months;
        const found = countedFacts(rows, { populations: POPULATIONS, sites: org.sites ? SITES : [], months });
        assert.deepEqual(found, own.facts);
      }),
      { numRuns: 12 }
    );
  });

/** The rows of one shard of users; profiles and sites are in each. */
function shardOf(sources: SourceRows, shard: number, shards: number): SourceRows {
  const userColumn: Record<string, number> = { org_user: 0, network_member: 1, login_history: 0 };
  const mine = (id: string): boolean => Number(id.slice(5, 15)) % shards === shard;
  return Object.fromEntries(
    Object.entries(sources).map(([name, { columns, rows }]) => [
      name,
      { columns, rows: name in userColumn ? rows.filter((row) => mine(row[userColumn[name]]!)) : rows }
    ])
  );
}

for (const shards of [4, 16])
  test(`the counters of ${shards} shards of users add up to those of all users`, async () => {
    const engine = (await engineOf(duckdb))!;
    const sorted = (rows: readonly CountedRow[]) =>
      summed(rows)
        .filter(({ users, logins, months }) => users || logins || months)
        .map((row) => JSON.stringify(row))
        .sort();
    await fc.assert(
      fc.asyncProperty(countedOrgs, async (org) => {
        const parts: CountedRow[] = [];
        for (let shard = 0; shard < shards; shard += 1)
          parts.push(...(await countedRows(engine, shardOf(sourcesOf(org), shard, shards), org)));
        assert.deepEqual(sorted(parts), sorted(await countedRows(engine, sourcesOf(org), org)));
      }),
      { numRuns: 4 }
    );
  });
