/**
 * Runs the portable counting statements over made-up logins in Parquet parts, read from disk, on DuckDB and (with `npm install --no-save chdb`) on
 * ClickHouse, and compares each with the same engine's bare scan of the same files within one run. Each work has a process of its own. Prints ratio,
 * peak memory, growth from a tenth of the logins, and whether four shards, one after the other, add up to the whole.
 * Exit code 1 if a memory aim is missed or the shards differ.
 * Usage: npm run bench:warehouse [logins] [logins per user]; the files go to the temporary folder and are removed.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { count } from "../local/warehouse/engine.ts";
import type { Engine } from "../local/warehouse/engine.ts";
import { DIALECTS } from "../local/warehouse/dialects.ts";
import { summed } from "../local/facts/index.ts";
import type { CountedRow } from "../local/facts/index.ts";

const RULES = {
  timeZone: "America/New_York",
  anchorDay: 1,
  dormantDays: 90,
  coverageFrom: "2026-01-01",
  asOf: "2026-10-01"
};
const DAYS = 273;
const PARTS = 16;
const AIM_MB = 4096;
const ENGINES = ["duckdb", "clickhouse"] as const;
type EngineName = (typeof ENGINES)[number];

interface Measure {
  seconds: number;
  processor: number;
  peakMb: number;
  /** Hash of the summed rows. */
  result: string;
}

/** Writes the sources: users on 20 profiles of two licenses, 15 % inactive; half of the logins come from a tenth of the users. */
async function make(folder: string, logins: number, perUser: number): Promise<void> {
  const users = Math.ceil(logins / perUser);
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB", temp_directory: folder });
  const connection = await instance.connect();
  const id = (prefix: string, n: string): string => `'${prefix}Kd' || lpad(CAST(${n} AS VARCHAR), 10, '0') || 'IAA'`;
  const copy = async (name: string, query: string): Promise<void> => {
    await connection.run(`COPY (${query}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`);
  };
  await copy(
    "org_user",
    `SELECT ${id("005", "n")} AS id, ${id("00e", "hash(n) % 20")} AS profile_id, hash(n + 1) % 100 >= 15 AS is_active,
      TIMESTAMP '2025-06-01' + to_hours(CAST(hash(n + 2) % 10000 AS BIGINT)) AS created_date,
      CASE WHEN hash(n + 3) % 4 > 0 THEN TIMESTAMP '2026-01-01' + to_hours(CAST(hash(n + 4) % 6500 AS BIGINT)) END AS last_login_date
      FROM range(${users}) t(n)`
  );
  await copy(
    "org_profile",
    `SELECT ${id("00e", "n")} AS id, CASE WHEN n < 12 THEN 'Customer Community' ELSE 'Partner Community' END AS license FROM range(20) t(n)`
  );
  await copy("network", `SELECT ${id("0DB", "n")} AS id FROM range(3) t(n)`);
  await copy(
    "network_member",
    `SELECT ${id("0DB", "hash(n) % 3")} AS network_id, ${id("005", "n")} AS member_id FROM range(${users}) t(n)`
  );
  const rows = Math.ceil(logins / PARTS);
  const user = `CASE WHEN hash(n + 5) % 2 = 0 THEN hash(n + 6) % ${Math.max(1, Math.floor(users / 10))} ELSE hash(n + 7) % ${users} END`;
  for (let part = 0; part < PARTS; part += 1)
    await copy(
      `login_history-${part}`,
      `SELECT ${id("005", user)} AS user_id, TIMESTAMP '2026-01-01' + to_seconds(CAST(hash(n + 8) % ${DAYS * 86_400} AS DOUBLE)) AS login_time,
        CASE WHEN hash(n + 9) % 20 = 0 THEN 'Invalid Password' ELSE 'Success' END AS status,
        CASE WHEN hash(n + 10) % 3 > 0 THEN ${id("0DB", "hash(n + 11) % 3")} END AS network_id
        FROM range(${part * rows}, ${(part + 1) * rows}) t(n)`
    );
  connection.closeSync();
  instance.closeSync();
}

const SOURCES = ["org_user", "org_profile", "network", "network_member", "login_history"];
const USER_COLUMN: Record<string, string> = { org_user: "id", network_member: "member_id", login_history: "user_id" };

/** The sources as views over the files; of one shard of the users if asked. */
function viewOf(name: string, reader: (files: string) => string, folder: string, shard: number | null): string {
  const files = join(folder, name === "login_history" ? `${name}-*.parquet` : `${name}.parquet`);
  const where =
    shard !== null && USER_COLUMN[name] ? ` WHERE substring(${USER_COLUMN[name]}, 15, 1) IN (${SHARDS[shard]})` : "";
  return `CREATE VIEW ${name} AS SELECT * FROM ${reader(files)}${where}`;
}

/** Users by the last digit of their number. */
const SHARDS = ["'0', '1', '2'", "'3', '4'", "'5', '6', '7'", "'8', '9'"];

/** Of DuckDB: for all users, and for a shard of them. It takes about a gigabyte more than it is told. */
const MEMORY = { whole: "2800MB", shard: "2000MB" };

interface OpenEngine extends Engine {
  reader(files: string): string;
  /** Gives back its memory: what DuckDB's tables took stays with the process until its database is closed, even once they are dropped. */
  close(): Promise<void>;
}

async function opened(name: EngineName, folder: string, memory: string): Promise<OpenEngine> {
  if (name === "duckdb") {
    // In a file, as a warehouse keeps its tables: those of a database in memory are written out uncompressed when it is full.
    const database = join(folder, `duckdb-${process.pid}.db`);
    const instance = await DuckDBInstance.create(database, {
      memory_limit: memory,
      temp_directory: `${database}.spilled`,
      preserve_insertion_order: "false"
    });
    const connection = await instance.connect();
    return {
      reader: (files) => `read_parquet('${files}')`,
      run: async (sql) => void (await connection.run(sql)),
      rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
      close: async () => {
        connection.closeSync();
        instance.closeSync();
        for (const file of [database, `${database}.wal`, `${database}.spilled`])
          await rm(file, { recursive: true, force: true });
      }
    };
  }
  const { Session } = createRequire(import.meta.url)("chdb") as {
    Session: new (path?: string) => { query(sql: string, format?: string): string };
  };
  const session = new Session(join(folder, `clickhouse-${process.pid}`));
  session.query("CREATE DATABASE counting");
  session.query("USE counting");
  const settings = {
    max_memory_usage: 3_300_000_000,
    max_bytes_before_external_group_by: 500_000_000,
    join_algorithm: "'grace_hash'",
    grace_hash_join_initial_buckets: 32,
    max_threads: 2,
    max_block_size: 16_384
  };
  for (const [name, value] of Object.entries(settings)) session.query(`SET ${name} = ${value}`);
  return {
    reader: (files) => `file('${files}', 'Parquet')`,
    run: async (sql) => void session.query(sql),
    rows: async (sql) =>
      session
        .query(sql, "JSONEachRow")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    close: async () => {}
  };
}

function resultOf(rows: readonly CountedRow[]): string {
  const lines = summed(rows)
    .filter(({ users, logins, months }) => users || logins || months)
    .map((row) => JSON.stringify(row))
    .sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}

async function measured(work: string, name: EngineName, folder: string): Promise<Measure> {
  const before = process.resourceUsage();
  const started = performance.now();
  let result = "";
  if (work === "scan") {
    const engine = await opened(name, folder, MEMORY.whole);
    for (const source of SOURCES) {
      await engine.run(viewOf(source, engine.reader, folder, null));
      await engine.rows(`SELECT count(*) AS n, max(${USER_COLUMN[source] ?? "id"}) AS m FROM ${source}`);
    }
  } else {
    const rows: CountedRow[] = [];
    for (const shard of work === "shards" ? SHARDS.keys() : [null])
      rows.push(...(await countedBy(name, folder, shard)));
    result = resultOf(rows);
  }
  const seconds = (performance.now() - started) / 1000;
  const after = process.resourceUsage();
  const processor = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6;
  return { seconds, processor, peakMb: after.maxRSS / 1024, result };
}

/** The counters of all users, or of one shard, by an engine of its own. */
async function countedBy(name: EngineName, folder: string, shard: number | null): Promise<CountedRow[]> {
  const engine = await opened(name, folder, shard === null ? MEMORY.whole : MEMORY.shard);
  try {
    for (const source of SOURCES) await engine.run(viewOf(source, engine.reader, folder, shard));
    return await count(
      engine,
      DIALECTS.find((dialect) => dialect.name === name)!,
      RULES
    );
  } finally {
    await engine.close();
  }
}

async function inProcess(work: string, name: EngineName, folder: string): Promise<Measure> {
  const line = ["--import", "tsx", import.meta.filename, "measure", work, name, folder];
  const { stdout } = await promisify(execFile)(process.execPath, line);
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Measure;
}

function hasClickHouse(): boolean {
  try {
    createRequire(import.meta.url).resolve("chdb");
    return true;
  } catch {
    return false;
  }
}

function print(name: string, { seconds, processor, peakMb }: Measure): void {
  console.log(
    `  ${name.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s  ${processor.toFixed(1).padStart(7)} s processor  ${peakMb.toFixed(0).padStart(5)} MB peak`
  );
}

async function main(logins: number, perUser: number): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "warehouse-bench-"));
  const engines = ENGINES.filter((name) => name === "duckdb" || hasClickHouse());
  const counted = new Map<string, Measure>();
  try {
    for (const size of [Math.ceil(logins / 10), logins]) {
      const folder = await mkdtemp(join(work, "size-"));
      await make(folder, size, perUser);
      console.log(
        `${size.toLocaleString("en-US")} logins of ${Math.ceil(size / perUser).toLocaleString("en-US")} users`
      );
      for (const name of engines) {
        const scan = await inProcess("scan", name, folder);
        const whole = await inProcess("count", name, folder);
        print(`${name} scan`, scan);
        print(`${name} count`, whole);
        console.log(`  ${name} count / scan: ${(whole.processor / scan.processor).toFixed(1)} x the processor time`);
        const small = counted.get(name);
        if (small)
          console.log(
            `  ${name} growth by logins: ${(whole.processor / small.processor / 10).toFixed(2)} (1 is linear)`
          );
        counted.set(name, whole);
        if (whole.peakMb > AIM_MB) process.exitCode = 1;
      }
      const results = new Set(engines.map((name) => counted.get(name)!.result));
      const shards = await inProcess("shards", "duckdb", folder);
      results.add(shards.result);
      print("duckdb, 4 shards", shards);
      if (shards.peakMb > AIM_MB) process.exitCode = 1;
      console.log(
        results.size === 1
          ? "  all engines and shards give the same counters"
          : `  DIFFERENT: ${[...results].join(" ")}`
      );
      if (results.size > 1) process.exitCode = 1;
      await rm(folder, { recursive: true });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === "measure") console.log(JSON.stringify(await measured(rest[0], rest[1] as EngineName, rest[2])));
else {
  const [logins = 100_000_000, perUser = 10] = [first, ...rest].filter(Boolean).map(Number);
  await main(logins, perUser);
}
