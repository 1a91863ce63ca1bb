/**
 * Compares the audit of a folder of exports, with its checks and decisions, with DuckDB's bare `count(*)` scan of the same CSV files. Each runs in
 * its own process, in turns, within one run. Prints the ratio of the best times, the peak memory, the growth from a tenth of the users and logins to
 * all of them, and how long the command takes for a folder that it has counted before.
 * Exit code 1 if an aim is missed: the ratio, the memory (for up to ten million logins, and for more), linear growth, the second run.
 * Usage: npm run bench:audit [users] [logins per user] [rounds] [plain]. Every file is compressed, as our own export writes them; plain: none is. The
 * exports go to the temporary folder and are removed.
 */
import { execFile } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { decide } from "c/licenseEngine";
import { keptPath, readOrg } from "../local/facts/index.ts";
import { statePath } from "../local/host/state/statePath.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../local/sample/generate.ts";

/** By the clock, on a machine without other work. Plain files of a million users with ten logins each miss it, see docs/scale.md. */
const AIM_RATIO = 2.5;
const AIM_MB = { logins: 10_000_000, most: 1000, beyond: 2000 };
const AIM_AGAIN_SECONDS = 1.5;
/** Growth of the time over growth of the logins; above 1 is worse than linear, a little is noise. */
const AIM_GROWTH = 1.25;

interface Measure {
  seconds: number;
  /** Processor time of all threads: comparable even on a busy machine. */
  processor: number;
  peakMb: number;
}

const WORK: Record<string, (folder: string) => Promise<unknown>> = {
  async scan(folder) {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const file of await readdir(folder)) {
      if (/\.csv(\.gz)?$/.test(file))
        await connection.runAndReadAll(`SELECT count(*) FROM read_csv('${join(folder, file)}')`);
    }
  },
  async audit(folder) {
    const keep = { path: keptPath(statePath(stateOf(folder), { kind: "folder", folder })), fresh: true, worth: 0 };
    const { facts, decisions } = await readOrg(folder, { keep });
    return JSON.stringify(decide(facts, decisions));
  }
};

function stateOf(folder: string): string {
  return `${folder}-state`;
}

/** Seconds of the whole command for a folder that was counted before: the best of several. */
async function secondRun(folder: string, rounds: number): Promise<number> {
  const main = join(import.meta.dirname, "../local/cli/main.ts");
  const line = ["--import", "tsx", main, "audit", "--data", folder, "--state", stateOf(folder)];
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    const { stderr } = await promisify(execFile)(process.execPath, line, { maxBuffer: 1 << 26 });
    if (/(Reading|Counting) /.test(stderr)) throw new Error(`The second run counted again:\n${stderr}`);
    times.push((performance.now() - started) / 1000);
  }
  return Math.min(...times);
}

async function measured(work: string, folder: string): Promise<Measure> {
  const before = process.resourceUsage();
  const started = performance.now();
  await WORK[work](folder);
  const seconds = (performance.now() - started) / 1000;
  const after = process.resourceUsage();
  const processor = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6;
  return { seconds, processor, peakMb: after.maxRSS / 1024 };
}

async function inProcess(work: string, folder: string): Promise<Measure> {
  const line = ["--import", "tsx", import.meta.filename, "measure", work, folder];
  const { stdout } = await promisify(execFile)(process.execPath, line);
  return JSON.parse(stdout) as Measure;
}

/** Best time and highest peak over several alternating rounds of each task. */
async function compared(folder: string, rounds: number): Promise<{ scan: Measure; audit: Measure }> {
  const results: Record<string, Measure[]> = { scan: [], audit: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const work of ["scan", "audit"]) results[work].push(await inProcess(work, folder));
  }
  const best = (rows: Measure[]): Measure => ({
    seconds: Math.min(...rows.map(({ seconds }) => seconds)),
    processor: Math.min(...rows.map(({ processor }) => processor)),
    peakMb: Math.max(...rows.map(({ peakMb }) => peakMb))
  });
  return { scan: best(results.scan), audit: best(results.audit) };
}

/** Compresses each file of a folder in its place. */
async function compress(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.endsWith(".csv")) continue;
    const path = join(folder, file);
    await pipeline(createReadStream(path), createGzip({ level: 1 }), createWriteStream(`${path}.gz`));
    await rm(path);
  }
}

function print(name: string, { seconds, processor, peakMb }: Measure): void {
  console.log(
    `  ${name.padEnd(6)} ${seconds.toFixed(2).padStart(7)} s  ${processor.toFixed(2).padStart(7)} s processor  ${peakMb.toFixed(0).padStart(5)} MB peak`
  );
}

async function main(users: number, loginsPerUser: number, rounds: number, gzip: boolean): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "license-bench-"));
  try {
    const found = [];
    for (const size of [Math.ceil(users / 10), users]) {
      const folder = join(work, String(size));
      const { logins } = await generateSample(folder, { ...SAMPLE_DEFAULTS, users: size, loginsPerUser });
      if (gzip) await compress(folder);
      console.log(
        `${size.toLocaleString("en-US")} users, ${logins.toLocaleString("en-US")} logins, ${availableParallelism()} threads`
      );
      const result = await compared(folder, rounds);
      print("scan", result.scan);
      print("audit", result.audit);
      const again = await secondRun(folder, rounds);
      console.log(`  again  ${again.toFixed(2).padStart(7)} s, the whole command`);
      found.push({ ...result, logins, again });
      await rm(folder, { recursive: true });
    }
    const [small, large] = found;
    const ratio = large.audit.seconds / large.scan.seconds;
    const processorRatio = large.audit.processor / large.scan.processor;
    const growth = large.audit.processor / small.audit.processor / (large.logins / small.logins);
    const peak = large.audit.peakMb;
    const mostMb = large.logins > AIM_MB.logins ? AIM_MB.beyond : AIM_MB.most;
    console.log(
      `audit / scan: ${ratio.toFixed(2)} x the time (aim ${AIM_RATIO}), ${processorRatio.toFixed(2)} x the processor time`
    );
    console.log(`peak memory of the audit: ${peak.toFixed(0)} MB (aim ${mostMb})`);
    console.log(`growth of the processor time by logins: ${growth.toFixed(2)} (1 is linear, aim ${AIM_GROWTH})`);
    console.log(`second run: ${large.again.toFixed(2)} s (aim ${AIM_AGAIN_SECONDS})`);
    if (ratio > AIM_RATIO || peak > mostMb || growth > AIM_GROWTH || large.again > AIM_AGAIN_SECONDS)
      process.exitCode = 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2).filter((word) => word !== "plain");
if (first === "measure") console.log(JSON.stringify(await measured(rest[0], rest[1])));
else {
  const [users = 1_000_000, loginsPerUser = 10, rounds = 3] = [first, ...rest].filter(Boolean).map(Number);
  await main(users, loginsPerUser, rounds, !process.argv.includes("plain"));
}
