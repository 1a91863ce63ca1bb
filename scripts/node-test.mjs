// Runs every *.test.ts below the given folders with Node's own test runner (Node 20 does not expand globs itself): in one process for each
// core, because loading the libraries takes longer than most files. With --main FILE runs that file instead, which imports its tests.
// --tap FILE also writes a TAP report, in addition to the readable output.
// Usage: node scripts/node-test.mjs FOLDER|FILE...|--main FILE [--tap FILE]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tap: { type: "string" }, main: { type: "string" } }
});
const files = positionals.flatMap((path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => join(path, name))
);
if (!files.length && !values.main) throw new Error(`No *.test.ts below ${positionals.join(", ")}`);

/** A file that runs other files' tests, each as a suite, so that their hooks stay separate. */
const groupOf = (group) =>
  [
    'import { suite } from "node:test";',
    ...group.map((file) => {
      const url = JSON.stringify(pathToFileURL(resolve(file)).href);
      return `await suite(${JSON.stringify(file)}, async () => void (await import(${url})));`;
    })
  ].join("\n");

const work = mkdtempSync(join(tmpdir(), "node-test-"));
try {
  const cores = availableParallelism();
  const groups = Array.from({ length: Math.min(cores, files.length) }, (_, core) => {
    const name = join(work, `tests-${core + 1}.mjs`);
    writeFileSync(name, groupOf(files.sort().filter((_file, index) => index % cores === core)));
    return name;
  });
  const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
  if (values.tap) reporters.push("--test-reporter=tap", `--test-reporter-destination=${values.tap}`);
  const tests = values.main ? [values.main] : ["--test", `--test-concurrency=${cores}`, ...groups];
  const { status } = spawnSync(process.execPath, ["--import", "tsx", ...reporters, ...tests], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
