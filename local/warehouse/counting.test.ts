import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { TestContext } from "node:test";
import fc from "fast-check";
import { countedFacts, readOrg, summed } from "../facts/index.ts";
import { CATALOG, exportFolder, id } from "../testing/exportFixture.ts";
import { clear, duckdb, load, postgres } from "../testing/warehouseEngines.ts";
import type { TestEngine } from "../testing/warehouseEngines.ts";
import { countedOrgs, filesOf, rulesOf, sourcesOf } from "../testing/warehouseOrg.ts";
import type { CountedOrg } from "../testing/warehouseOrg.ts";
import { count } from "./engine.ts";
import { models } from "./statements.ts";

const POPULATIONS = [
  { license: "Customer Community", profileId: id.profile(1), profile: "Shoppers" },
  { license: "Customer Community Login", profileId: id.profile(2), profile: "Guests" }
];
const SITES = [
  { key: id.site(2).slice(0, 15), name: "Help" },
  { key: id.site(1).slice(0, 15), name: "Shop" }
];
const TABLES = ["lo_run", "lo_day", "lo_month", ...models().map(({ name }) => name)];

const engines = new Map<string, Promise<TestEngine>>();

function engineOf(open: () => Promise<TestEngine>): Promise<TestEngine> {
  const engine = engines.get(open.name) ?? open();
  engines.set(open.name, engine);
  return engine;
}

after(async () => {
  for (const engine of engines.values()) await (await engine).close();
});

async function counted(engine: TestEngine, org: CountedOrg) {
  const sources = sourcesOf(org);
  await clear(engine, [...TABLES, ...Object.keys(sources)]);
  await load(engine, sources);
  return count(engine, rulesOf(org));
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

for (const open of [duckdb, postgres])
  test(`the portable statements count what the product counts, cell by cell, on ${open.name}`, async (t) => {
    const engine = await engineOf(open);
    await fc.assert(
      fc.asyncProperty(countedOrgs, async (org) => {
        const own = await ownCount(t, org);
        const rows = summed(await counted(engine, org));
        const months = own.months;
        const found = countedFacts(rows, { populations: POPULATIONS, sites: org.sites ? SITES : [], months });
        assert.deepEqual(found, own.facts);
      }),
      { numRuns: 12 }
    );
  });
