import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
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
  assert.match(stderr, /^No command "adit"; there are start, audit, export, .*\. Each has --help\.\n$/);
});

for (const line of [[], ["--help"]])
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

test("only the owner can read what a command writes", { skip: process.platform === "win32" }, (context) => {
  const work = mkdtempSync(join(tmpdir(), "main-"));
  context.after(() => rmSync(work, { recursive: true }));
  const out = join(work, "org");
  assert.equal(main("sample", "--users", "5", "--out", out).status, 0);
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  assert.deepEqual([modeOf(out), modeOf(join(out, "User.csv"))], ["700", "600"]);
});
