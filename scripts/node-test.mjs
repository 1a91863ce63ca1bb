// Runs every *.test.ts below the given folders with Node's own test runner (Node 20 does not expand globs itself).
// --tap FILE writes a TAP report beside the readable output. Usage: node scripts/node-test.mjs FOLDER... [--tap FILE]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals: folders } = parseArgs({ allowPositionals: true, options: { tap: { type: "string" } } });
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name))
);
if (!files.length) throw new Error(`No *.test.ts below ${folders.join(", ")}`);
const reporters = values.tap
  ? [
      "--test-reporter=spec",
      "--test-reporter-destination=stdout",
      "--test-reporter=tap",
      `--test-reporter-destination=${values.tap}`
    ]
  : [];
const { status } = spawnSync(process.execPath, ["--import", "tsx", "--test", ...reporters, ...files.sort()], {
  stdio: "inherit"
});
process.exit(status ?? 1);
