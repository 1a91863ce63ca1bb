import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { call } from "../testing/terminal.ts";
import { command } from "./warehouse.ts";

const SPAN = ["--coverage-from", "2026-01-01", "--as-of", "2026-10-01"];

test("the statements of an engine and the tables of parameters are written, in the order of their use", async (t) => {
  const out = await mkdtemp(join(tmpdir(), "warehouse-"));
  t.after(() => rm(out, { recursive: true, force: true }));
  const line = [
    "--dialect",
    "snowflake",
    ...SPAN,
    "--time-zone",
    "America/New_York",
    "--anchor-day",
    "15",
    "--idle-days",
    "60",
    "--habit-months",
    "6",
    "--out",
    out
  ];
  const { code, out: said } = await call(command, line).ended;
  assert.equal(code, 0, said);
  assert.match(said, /Nobody has executed them there yet/);
  assert.deepEqual((await readdir(out)).sort(), [
    "1-parameters.sql",
    "2-count.sql",
    "3-result.sql",
    "4-drop.sql",
    "dbt"
  ]);
  assert.match(await readFile(join(out, "1-parameters.sql"), "utf8"), /CREATE TABLE lo_month .*TIMESTAMP_NTZ/);
  const run = await readFile(join(out, "dbt/seeds/lo_run.csv"), "utf8");
  // 60 days before the first day that is not counted, at midnight in New York.
  assert.match(run, /,2026-10-01,60,6,2026-08-02 04:00:00,/);
  assert.match(await readFile(join(out, "2-count.sql"), "utf8"), /^-- Login counters on Snowflake\. Translated/);
  const days = (await readFile(join(out, "dbt/seeds/lo_day.csv"), "utf8")).trim().split("\n");
  // A local day of New York lies in two UTC dates; the day on which clocks change in March has two offsets besides.
  assert.equal(days.length - 1, 2 * 273 + 1);
  assert.equal(days[1], "2026-01-01,2026-01-01 05:00:00,2026-01-02 00:00:00,2026-01-01,2025-12-15");
  assert.match(await readFile(join(out, "dbt/seeds/seeds.yml"), "utf8"), /\n {8}gone_utc: "TIMESTAMP_NTZ"/);
  assert.match(await readFile(join(out, "dbt/models/lo_usage.sql"), "utf8"), /\{\{ ref\("lo_run"\) \}\}/);
  assert.match(await readFile(join(out, "4-drop.sql"), "utf8"), /^DROP TABLE IF EXISTS lo_day;$/m);
});

test("a habit of too few months is refused by name", async () => {
  const { err } = await call(command, ["--dialect", "duckdb", ...SPAN, "--habit-months", "5", "--out", "x"]).ended;
  assert.match(err, /--habit-months 5: expected a whole number from 6 to 12/);
});

test("idle days that are none are refused by name", async () => {
  const { code, err } = await call(command, ["--dialect", "duckdb", ...SPAN, "--idle-days", "0", "--out", "x"]).ended;
  assert.deepEqual([code, /--idle-days 0: expected a whole number from 1 to 9999/.test(err)], [2, true]);
});

test("a missing or unknown engine, and a coverage without days, are refused by name", async () => {
  const ended = (...line: string[]) => call(command, line).ended;
  assert.match((await ended(...SPAN, "--out", "x")).err, /--dialect is missing: name your engine: duckdb/);
  assert.match((await ended("--dialect", "oracle", ...SPAN)).err, /--dialect oracle: expected one of duckdb/);
  const late = ["--coverage-from", "2026-10-01", "--as-of", "2026-10-01"];
  assert.match((await ended("--dialect", "duckdb", ...late, "--out", "x")).err, /expected a day before --as-of/);
  assert.match((await ended("--help")).out, /3-result\.sql/);
});
