// Runs every *.test.ts below the given folders with Node's own test runner (Node 20 does not expand globs itself), each in a process of its own;
// with --main FILE runs that file instead, which imports its tests: all in one process. --tap FILE writes a TAP report beside the readable output.
// Usage: node scripts/node-test.mjs FOLDER...|--main FILE [--tap FILE]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { tap: { type: "string" }, main: { type: "string" } }
});
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name))
);
if (!files.length && !values.main) throw new Error(`No *.test.ts below ${folders.join(", ")}`);
const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
if (values.tap) reporters.push("--test-reporter=tap", `--test-reporter-destination=${values.tap}`);
const tests = values.main ? [values.main] : ["--test", ...files.sort()];
const { status } = spawnSync(process.execPath, ["--import", "tsx", ...reporters, ...tests], { stdio: "inherit" });
process.exit(status ?? 1);
