/**
 * Compares `license-optimizer export` with one process of the Salesforce CLI for each object (`sf data export bulk`, or `sf data query` where the Bulk API
 * refuses), which is how the export worked before. Both read the same org, served by an apex-runner beside the project, within one run.
 * Prints the ratio; the aim is 3. Exit code 1 if it is missed.
 * Usage: npm run bench:export [users]; takes minutes because of the CLI.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useFrom, useQuery } from "../local/export/exportUse.ts";
import { readCatalog } from "../local/facts/catalog.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../local/sample/generate.ts";
import { ServedOrg, skip } from "../local/testing/servedOrg.ts";

const AIM = 3;
const QUERIES = join(import.meta.dirname, "../local/export/queries");

/** The queries of an export as files: those of objects, and those of the use of objects. */
async function queryFiles(folder: string): Promise<string[]> {
  const objects = (await readCatalog()).flatMap(({ gatingObjects = [] }) => gatingObjects);
  const real = [...new Set(objects)].filter((name) => name !== "Report" && name !== "Dashboard");
  const uses = real.map((name) => {
    const file = join(folder, `RecordUse-${name}.soql`);
    writeFileSync(file, useQuery(name, useFrom(new Date())));
    return file;
  });
  return [...readdirSync(QUERIES).map((name) => join(QUERIES, name)), ...uses];
}

/** @returns seconds */
async function byCli(org: ServedOrg, work: string): Promise<number> {
  const files = await queryFiles(work);
  const started = performance.now();
  for (const [index, file] of files.entries()) {
    const common = ["--output-file", join(work, `${index}.csv`), "--result-format", "csv", "--target-org", "bench"];
    const { code } = await org.sf(["data", "export", "bulk", "--query-file", file, "--wait", "10", ...common]);
    if (code !== 0) await org.sf(["data", "query", "--file", file, ...common]);
  }
  return (performance.now() - started) / 1000;
}

/** @returns seconds */
async function byApi(org: ServedOrg, out: string): Promise<number> {
  const started = performance.now();
  const { code, said } = await org.export(["--target-org", "bench", "--out", out]);
  if (code !== 0) throw new Error(said);
  return (performance.now() - started) / 1000;
}

if (skip) console.log(skip);
else {
  const users = Number(process.argv[2] ?? 2000);
  const work = mkdtempSync(join(tmpdir(), "license-bench-"));
  const sample = join(work, "sample");
  const { logins } = await generateSample(sample, {
    ...SAMPLE_DEFAULTS,
    users,
    asOf: new Date().toISOString().slice(0, 10)
  });
  const org = await ServedOrg.start(["--org", "bare", "--csv", sample]);
  try {
    await org.signIn("bench");
    console.log(`${users.toLocaleString("en-US")} users, ${logins.toLocaleString("en-US")} logins`);
    const out = join(work, "export");
    const api = await byApi(org, out);
    const again = await byApi(org, out);
    const cli = await byCli(org, work);
    const size = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    console.log(`one process of the CLI per object  ${cli.toFixed(1)} s`);
    console.log(`license-optimizer export                     ${api.toFixed(1)} s, ${(size / 1e6).toFixed(1)} MB`);
    console.log(`license-optimizer export, continued          ${again.toFixed(1)} s`);
    const ratio = cli / api;
    console.log(`ratio: ${ratio.toFixed(1)} (aim ${AIM})`);
    if (ratio < AIM) process.exitCode = 1;
  } finally {
    await org.stop();
    rmSync(work, { recursive: true, force: true });
  }
}
