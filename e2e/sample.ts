import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSample } from "../local/sample/generate.ts";

/** The first day that the sample does not include. */
export const AS_OF = "2026-11-16";

let made: Promise<string> | null = null;

/** Folder of the exports of one small sample org; created once, and removed when the process ends. */
export function sampleFolder(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "e2e-sample-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "org");
  await generateSample(folder, { users: 3000, seed: 7, asOf: AS_OF, loginsPerUser: null });
  forgetReports(join(folder, "RecordUse.csv"));
  return folder;
}

/** An org can't see who uses reports and dashboards; without these lines both hosts know the same facts. */
function forgetReports(file: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, lines.filter((line) => !/,(Report|Dashboard),/.test(line)).join("\n"));
}
