import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { findFiles } from "./parts.ts";

const NEEDED = ["LoginHistory.csv", "User.csv", "Profile.csv", "UserLicense.csv"];

async function told(t: TestContext, ...files: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "missing-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "Id\n");
  }
  const { message } = await findFiles(folder).then(
    () => assert.fail("nothing is missing"),
    (error: Error) => error
  );
  return message.replaceAll(folder, "DIR");
}

test("an empty folder is told which files it lacks, and how to get them", async (t) => {
  const message = await told(t);
  assert.match(
    message,
    /^DIR: missing LoginHistory\.csv, User\.csv, Profile\.csv, UserLicense\.csv\. Export these objects/
  );
  assert.match(message, /npx license-optimizer export --target-org ALIAS --out DIR$/);
});

test("files in a folder of the folder are found, unless some are missing there too", async (t) => {
  const inside = /The folder csv in it has them: name DIR.csv\./;
  assert.match(await told(t, ...NEEDED.map((name) => `csv/${name}`)), inside);
  assert.doesNotMatch(await told(t, "csv/User.csv", ".csv/User.csv"), inside);
});

for (const [file, advice] of [
  ["User.xlsx", "save it as CSV UTF-8"],
  ["User.csv.zip", "unzip it"],
  ["User.json", "export it as CSV"],
  ["User (copy).csv", "give it the name of its object"]
] as const)
  test(`${file} in place of User.csv is named: ${advice}`, async (t) => {
    const message = await told(t, file, ...NEEDED.filter((name) => name !== "User.csv"));
    assert.ok(message.startsWith(`DIR: missing User.csv. ${file} is not read: ${advice}. `), message);
  });

test("CSV files of other names are named, because one may be what is missing", async (t) => {
  assert.match(await told(t, "report178.csv", "extract.csv"), /rename what is one \(extract\.csv, report178\.csv\)\./);
  assert.doesNotMatch(await told(t, "User.csv", "notes.txt"), /rename/);
});
