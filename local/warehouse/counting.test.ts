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

function inOrder(rows: readonly CountedRow[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

for (const open of [duckdb, postgres])
  test(`times that carry a zone are counted in UTC, whatever the zone of the session, on ${open.name}`, async () => {
    const engine = (await engineOf(open))!;
    const [org] = fc.sample(countedOrgs, { numRuns: 1, seed: 3 });
    const plain = await countedRows(engine, sourcesOf(org), org);
    await clear(engine, [...TABLES, ...Object.keys(sourcesOf(org))]);
    await load(engine, sourcesOf(org), "TIMESTAMPTZ");
    await engine.run("SET TimeZone = 'Pacific/Auckland'");
    assert.deepEqual(inOrder(await count(engine, engine.dialect, rulesOf(org))), inOrder(plain));
    assert.ok(org.logins.length);
  });

test("habits of fewer months are those of the newest ones; levels and spans stay", async (t) => {
  const engine = (await engineOf(duckdb))!;
  const user = { n: 0, profile: 1, active: true, created: -70, last: null, short: false };
  // A login each 30 days: one in each of the eight complete months, February to September.
  const logins = Array.from({ length: 9 }, (_, month) => ({
    user: 0,
    time: month * 30 * 24 + 10,
    success: true,
    site: null,
    short: false
  }));
  const org = { users: [user], logins, members: [], sites: false, timeZone: "UTC", anchorDay: 1, months: 9 };
  const { months } = await ownCount(t, org);
  const countersWith = async (habitMonths: number) => {
    await clear(engine, [...TABLES, ...Object.keys(sourcesOf(org))]);
    await load(engine, sourcesOf(org));
    const rows = await count(engine, engine.dialect, { ...rulesOf(org), habitMonths });
    return countedFacts(summed(rows), { populations: POPULATIONS, sites: [], months, habitMonths }).counters;
  };
  const [year, half] = [await countersWith(12), await countersWith(6)];
  const habitsOf = ({ licenses }: typeof year) => licenses[0].habits.map(({ own, total }) => [own, total]);
  assert.deepEqual([habitsOf(year), habitsOf(half)], [[[8, 8]], [[6, 6]]]);
  assert.deepEqual([year.months.length, half.months], [8, year.months.slice(-6)]);
  const restOf = ({ licenses: [{ levels, persistence }], span }: typeof year) => ({ levels, persistence, span });
  assert.deepEqual(restOf(half), restOf(year));
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
      inOrder(summed(rows).filter(({ users, logins, months }) => users || logins || months));
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
