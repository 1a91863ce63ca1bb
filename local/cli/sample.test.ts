import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { call } from "../testing/terminal.ts";
import { command } from "./sample.ts";

const work = mkdtempSync(join(tmpdir(), "sample-main-"));
after(() => rmSync(work, { recursive: true, force: true }));

const sample = (...line: string[]) => call(command, line).ended;

test("the command writes the folder and says what is in it", async () => {
  const line = ["--users", "50", "--out", join(work, "org"), "--seed", "7", "--as-of", "2026-03-10"];
  const { code, out } = await sample(...line);
  assert.equal(code, 0);
  assert.match(out, /50 users, [\d,]+ logins, as of 2026-03-10, in [\d.]+ s/);
});

for (const [name, options, message] of [
  ["a number that is none", ["--out", join(work, "x"), "--users", "many"], /^--users many: expected a whole number/],
  ["no folder", [], /^--out is missing: name the folder/],
  ["an unknown option", ["--out", join(work, "x"), "--user", "5"], /--user/],
  ["a folder with other files", ["--out", import.meta.dirname], /not empty/]
] as const)
  test(`${name} is refused with a message and exit code 2, and nothing is written`, async () => {
    const before = readdirSync(work);
    const { code, out, err } = await sample(...options);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
    assert.deepEqual(readdirSync(work), before);
  });

test("--help tells the options and writes nothing", async () => {
  const before = readdirSync(work);
  const { code, out } = await sample("--help");
  assert.equal(code, 0);
  assert.match(out, /--logins-per-user/);
  assert.deepEqual(readdirSync(work), before);
});
