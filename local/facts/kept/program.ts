import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

const PROJECT = join(import.meta.dirname, "../../..");
/** What facts depend on, besides the folder and the options: how it is read, the shared rules, the catalog, and DuckDB's version. */
const SOURCES = [
  "local/csv",
  "local/facts",
  "force-app/main/default/lwc/licenseEngine",
  "force-app/main/default/customMetadata",
  "package.json"
];
const COUNTS = /(^|[/\\])License_Type\.[^/\\]*\.xml$|^package\.json$/;
/** `.ts`, or `.js` in the npm package, which is compiled. */
const CODE = extname(import.meta.filename);

function counts(file: string): boolean {
  return COUNTS.test(file) || (file.endsWith(CODE) && !file.endsWith(`.test${CODE}`));
}

/** A hash of the program as far as facts depend on it: another version counts again. */
export function programHash(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesBelow).filter(counts))
    hash.update(file).update(readFileSync(join(PROJECT, file)));
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (path.endsWith(".json")) return [path];
  return readdirSync(join(PROJECT, path), { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .sort();
}
