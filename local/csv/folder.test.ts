import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { isExportFile, readMarker, writeFolder } from "./folder.ts";
import { InputError } from "./inputError.ts";

const KIND = { marker: "sample.json", mayReplace: (names: string[]) => names.includes("sample.json") };
let work: string;
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "folder-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

const write = (text: string) => (folder: string) => {
  writeFileSync(join(folder, "a.csv"), text);
  return { text };
};

test("a folder appears with its files and its marker, and nothing is left beside it", async () => {
  const target = join(work, "deep", "org");
  await writeFolder(target, KIND, write("one"));
  assert.equal(readFileSync(join(target, "a.csv"), "utf8"), "one");
  assert.deepEqual(readMarker(target, "sample.json"), { text: "one" });
  assert.deepEqual(readdirSync(join(work, "deep")), ["org"]);
});

test("an earlier run's folder is replaced as a whole", async () => {
  const target = join(work, "org");
  await writeFolder(target, KIND, write("one"));
  writeFileSync(join(target, "LoginHistory-2.csv"), "of the earlier run");
  await writeFolder(target, KIND, write("two"));
  assert.equal(readFileSync(join(target, "a.csv"), "utf8"), "two");
  assert.ok(!existsSync(join(target, "LoginHistory-2.csv")));
});

test("a folder with other files is left alone, with a message that names it", async () => {
  writeFileSync(join(work, "mine.txt"), "keep");
  await assert.rejects(writeFolder(work, KIND, write("one")), (error: Error) => {
    assert.ok(error instanceof InputError);
    assert.match(error.message, new RegExp(`${work}.*not empty`));
    return true;
  });
  assert.deepEqual(readdirSync(work), ["mine.txt"]);
});

test("a file in the folder's place is left alone", async () => {
  const file = join(work, "org");
  writeFileSync(file, "keep");
  await assert.rejects(writeFolder(file, KIND, write("one")), InputError);
  assert.equal(readFileSync(file, "utf8"), "keep");
});

test("a failure in the middle keeps the folder as it was and leaves nothing beside it", async () => {
  const target = join(work, "org");
  await writeFolder(target, KIND, write("one"));
  await assert.rejects(
    writeFolder(target, KIND, (folder) => {
      writeFileSync(join(folder, "a.csv"), "half");
      throw new Error("cut off");
    }),
    /cut off/
  );
  assert.equal(readFileSync(join(target, "a.csv"), "utf8"), "one");
  assert.deepEqual(readdirSync(work), ["org"]);
});

test("what a killed run left behind is removed by the next one, what a running one writes is not", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  mkdirSync(join(work, `.org.part-${dead}`));
  mkdirSync(join(work, `.org.part-${process.ppid}`));
  await writeFolder(join(work, "org"), KIND, write("one"));
  assert.deepEqual(readdirSync(work).sort(), [`.org.part-${process.ppid}`, "org"]);
});

test("files of exports are known by their names, zipped ones and parts too", () => {
  assert.ok(["User.csv", "LoginHistory-1.csv", "LoginHistory.csv.gz", "License_Contract.csv"].every(isExportFile));
  assert.ok(!["Contact.csv", "User.xlsx", "notes.txt", "User.csv.bak"].some(isExportFile));
});
