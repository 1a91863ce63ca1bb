import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const work = mkdtempSync(join(tmpdir(), "sample-main-"));
after(() => rmSync(work, { recursive: true, force: true }));

function sample(...options: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "sample.ts"), ...options], {
    encoding: "utf8"
  });
}

test("the command writes the folder and says what is in it", () => {
  const { status, stdout } = sample(
    "--users",
    "50",
    "--out",
    join(work, "org"),
    "--seed",
    "7",
    "--as-of",
    "2026-03-10"
  );
  assert.equal(status, 0);
  assert.match(stdout, /50 users, [\d,]+ logins, as of 2026-03-10, in [\d.]+ s/);
});

for (const [name, options, message] of [
  [
    "a number that is none",
    ["--out", join(work, "x"), "--users", "many"],
    /--users many: expected a whole number from 1/
  ],
  ["no users", ["--out", join(work, "x"), "--users", "0"], /--users 0: expected a whole number from 1/],
  [
    "a day that does not exist",
    ["--out", join(work, "x"), "--as-of", "2026-02-30"],
    /--as-of 2026-02-30: expected a day/
  ],
  ["no folder", [], /--out is missing/],
  ["an unknown option", ["--out", join(work, "x"), "--user", "5"], /--user/],
  ["a folder with other files", ["--out", import.meta.dirname], /not empty/]
] as const)
  test(`${name} is refused with a message and exit code 2, and nothing is written`, () => {
    const before = readdirSync(work);
    const { status, stdout, stderr } = sample(...options);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.deepEqual(readdirSync(work), before);
  });

test("--help tells the options and writes nothing", () => {
  const before = readdirSync(work);
  const { status, stdout } = sample("--help");
  assert.equal(status, 0);
  assert.match(stdout, /--logins-per-user/);
  assert.deepEqual(readdirSync(work), before);
});
