import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { appVersion, versionLine } from "../facts/appVersion.ts";
import { SUMMARIES } from "./commands.ts";

const main = (...line: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...line], { encoding: "utf8" });

test("a process ends with the exit code of its command", () => {
  const { status, stdout, stderr } = main("audit");
  assert.deepEqual([status, stdout, stderr.split(":")[0]], [2, "", "--data is missing"]);
});

test("a command that does not exist is a mistake whose message names those that do", () => {
  const { status, stdout, stderr } = main("adit");
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(
    stderr,
    /^No command "adit"\. Did you mean audit\? There are start, audit, export, .*\. Each has --help\.\n$/
  );
});

for (const line of [[], ["--help"], ["-h"], ["help"]])
  test(`"${line.join(" ")}" names every command with what it does`, () => {
    const { status, stdout } = main(...line);
    assert.equal(status, 0);
    for (const { name, summary } of SUMMARIES)
      assert.match(stdout, new RegExp(`^  ${name} +${summary.slice(0, 20)}`, "m"));
  });

for (const line of [["--version"], ["audit", "--version"]])
  test(`"${line.join(" ")}" prints name, version and commit alone`, () => {
    const { status, stdout, stderr } = main(...line);
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal(stdout, `license-optimizer ${versionLine(appVersion())}\n`);
    assert.match(stdout, / \d+\.\d+\.\d+/);
  });

for (const { name } of SUMMARIES)
  test(`the help of ${name} has examples, and says what each of their options does`, () => {
    const { status, stdout } = main(name, "--help");
    assert.equal(status, 0);
    const [options, examples] = stdout.split("\nExamples\n") as [string, string];
    const lines = examples.split("\n").filter((line) => line.startsWith("  npx license-optimizer "));
    assert.ok(lines.length >= 2, stdout);
    const used = lines
      .filter((line) => line.startsWith(`  npx license-optimizer ${name}`))
      .flatMap((line) => line.match(/--[\w-]+/g) ?? []);
    assert.ok(used.length);
    for (const option of used) assert.match(options, new RegExp(`^ {2}.*${option}\\b`, "m"), option);
    for (const line of stdout.split("\n")) assert.ok(line.length <= 140, line);
  });

for (const line of [
  ["audit", "-h"],
  ["help", "audit"]
])
  test(`"${line.join(" ")}" prints the help of audit`, () => {
    const { status, stdout } = main(...line);
    assert.deepEqual([status, stdout.split("\n")[0]], [0, "Audits external licenses from a folder of CSV exports."]);
  });

for (const { name } of SUMMARIES)
  test(`the help of ${name} names all of its options, and no other`, () => {
    const accepted = main(name, "--no-such-option")
      .stderr.match(/--[a-z][\w-]*/g)!
      .slice(1);
    const [options] = main(name, "--help").stdout.split("\nExamples\n");
    const named = options!.split("\n").filter((line) => line.startsWith("  --"));
    const told = named.flatMap((line) => line.split(/ {2,}/)[1]!.match(/--[a-z][\w-]*/g)!);
    assert.deepEqual([...new Set(told)].sort(), accepted.sort());
  });

test("a folder where nothing can be written ends a command with what to do, without a stack", (context) => {
  const work = mkdtempSync(join(tmpdir(), "main-"));
  context.after(() => rmSync(work, { recursive: true }));
  writeFileSync(join(work, "file"), "");
  const line = ["--dialect", "duckdb", "--coverage-from", "2026-01-01", "--as-of", "2026-11-01"];
  const { status, stdout, stderr } = main("warehouse", ...line, "--out", join(work, "file/out"));
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(
    stderr,
    /file.out.*: mkdir failed \(ENOTDIR\)\. A file is where a folder should be: name another folder\.\n$/
  );
  assert.equal(stderr.split("\n").length, 2);
});

test("an older Node.js is told which one is needed", (context) => {
  const work = mkdtempSync(join(tmpdir(), "main-"));
  context.after(() => rmSync(work, { recursive: true }));
  const old = join(work, "old.mjs");
  writeFileSync(old, `Object.defineProperty(process.versions, "node", { value: "20.18.3" });`);
  const bin = join(import.meta.dirname, "../../bin/license-optimizer.mjs");
  const { status, stderr } = spawnSync(process.execPath, ["--import", pathToFileURL(old).href, bin, "audit"], {
    encoding: "utf8"
  });
  assert.equal(status, 2);
  assert.match(stderr, /^license-optimizer needs Node\.js 20\.19 or newer, and this is 20\.18\.3\. Install .*\n$/);
});

test("only the owner can read what a command writes", { skip: process.platform === "win32" }, (context) => {
  const work = mkdtempSync(join(tmpdir(), "main-"));
  context.after(() => rmSync(work, { recursive: true }));
  const out = join(work, "org");
  assert.equal(main("sample", "--users", "5", "--out", out).status, 0);
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  assert.deepEqual([modeOf(out), modeOf(join(out, "User.csv"))], ["700", "600"]);
});
