// Runs every *.test.ts below the given folders with Node's own test runner (Node 20 does not expand globs itself).
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const [...folders] = process.argv.slice(2);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name))
);
if (!files.length) throw new Error(`No *.test.ts below ${folders.join(", ")}`);
const { status } = spawnSync(process.execPath, ["--import", "tsx", "--test", ...files.sort()], { stdio: "inherit" });
process.exit(status ?? 1);
