import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ExportMarker } from "../csv/exportMarker.ts";
import { exportTo, loginsIn, startOrg, workFolder } from "../testing/exportRun.ts";
import { ExportFolder } from "./exportFolder.ts";

const unix = { skip: process.platform === "win32" && "links and modes of Unix" };
const MARKER: ExportMarker = {
  kind: "export",
  alias: "prod",
  orgId: "00D5e0000000001AAA",
  exportedAt: "2026-11-20T12:00:00.000Z",
  files: [{ file: "User", name: "User.csv.gz", rows: 1, query: "", api: "bulk" }],
  notes: []
};

test("a symbolic link to a folder stays a link, and the folder behind it gets the files", unix, async (context) => {
  const work = workFolder(context);
  mkdirSync(join(work, "disk"));
  symlinkSync(join(work, "disk"), join(work, "link"));
  await exportTo(join(work, "link"), await startOrg(context));
  assert.deepEqual(readdirSync(work).sort(), ["disk", "link"]);
  assert.equal(Object.keys(loginsIn(join(work, "disk"))).length, 2);
});

test("a month that was moved to another disk, with a link in its place, is read and kept", unix, async (context) => {
  const work = workFolder(context);
  const out = join(work, "org");
  const org = await startOrg(context);
  await exportTo(out, org);
  const month = join(out, "LoginHistory-202611.csv.gz");
  const moved = join(mkdtempSync(join(work, "disk-")), "november.csv.gz");
  spawnSync("mv", [month, moved]);
  symlinkSync(moved, month);
  await exportTo(out, org, { now: new Date("2026-11-25T12:00:00.000Z") });
  assert.deepEqual(loginsIn(out)["LoginHistory-202611.csv.gz"], ["3", "4"]);
  assert.ok(existsSync(moved));
});

test("nothing is made beside the folder: it may be a mount point", async (context) => {
  const work = workFolder(context);
  const folder = await ExportFolder.open(join(work, "org"));
  writeFileSync(join(folder.draft, "User.csv.gz"), "x");
  assert.deepEqual(readdirSync(work), ["org"]);
  folder.publish(MARKER);
  await folder.close();
  assert.deepEqual(readdirSync(join(work, "org")).sort(), ["User.csv.gz", "export.json"]);
});

test("a move that a power cut interrupted is finished by the next export", async (context) => {
  const out = workFolder(context);
  mkdirSync(join(out, ".export-draft"));
  writeFileSync(join(out, "User.csv.gz"), "old");
  writeFileSync(join(out, "Network.csv.gz"), "no longer there");
  const before = {
    ...MARKER,
    files: [...MARKER.files, { ...MARKER.files[0]!, file: "Network", name: "Network.csv.gz" }]
  };
  writeFileSync(join(out, "export.json"), JSON.stringify({ ...before, alias: "before" }));
  writeFileSync(join(out, ".export-draft/User.csv.gz"), "new");
  writeFileSync(join(out, ".export-draft/export.json"), JSON.stringify(MARKER));
  const folder = await ExportFolder.open(out);
  assert.equal(readFileSync(join(out, "User.csv.gz"), "utf8"), "new");
  assert.ok(!existsSync(join(out, "Network.csv.gz")));
  assert.equal(folder.marker?.alias, "prod");
  await folder.close();
});

test("what a killed export had not finished is removed", async (context) => {
  const out = workFolder(context);
  mkdirSync(join(out, ".export-draft"));
  writeFileSync(join(out, ".export-draft/User.csv.gz.part"), "half");
  const folder = await ExportFolder.open(out);
  assert.deepEqual(folder.resumed(MARKER.orgId!), []);
  await folder.close();
  assert.deepEqual(readdirSync(out), []);
});

test("a folder that was open to others is closed to them", unix, async (context) => {
  const out = join(workFolder(context), "org");
  mkdirSync(out, { mode: 0o755 });
  writeFileSync(join(out, "export.json"), JSON.stringify({ ...MARKER, files: [] }));
  await (await ExportFolder.open(out)).close();
  assert.equal((statSync(out).mode & 0o777).toString(8), "700");
});

test("a damaged export.json is named, and nothing is replaced", async (context) => {
  const out = workFolder(context);
  const [listed] = MARKER.files;
  const foreign = [
    { ...listed, name: "../../etc/passwd" },
    { ...listed, name: ".." },
    { ...listed, file: "../mine", name: undefined }
  ];
  for (const text of ["{", ...foreign.map((file) => JSON.stringify({ ...MARKER, files: [file] }))]) {
    writeFileSync(join(out, "export.json"), text);
    await assert.rejects(ExportFolder.open(out), /export\.json is damaged/);
    assert.deepEqual(readdirSync(out), ["export.json"]);
  }
});

test("a file in the folder's place is left alone", async (context) => {
  const out = join(workFolder(context), "org");
  writeFileSync(out, "mine");
  await assert.rejects(ExportFolder.open(out), /can't be used as a folder \(EEXIST\)/);
  await assert.rejects(ExportFolder.open(join(out, "below")), /can't be used as a folder \(ENOTDIR\)/);
  assert.equal(readFileSync(out, "utf8"), "mine");
});

test("an unfinished export leaves no folders that it made", async (context) => {
  const work = workFolder(context);
  await (await ExportFolder.open(join(work, "a/b/org"))).close();
  assert.deepEqual(readdirSync(work), []);
});

test("a file that has appeared meanwhile is not replaced", async (context) => {
  const out = workFolder(context);
  const folder = await ExportFolder.open(out);
  writeFileSync(join(folder.draft, "User.csv.gz"), "x");
  writeFileSync(join(out, "User.csv.gz"), "mine");
  assert.throws(() => folder.publish(MARKER), /User\.csv\.gz has appeared meanwhile/);
  await folder.close();
  assert.equal(readFileSync(join(out, "User.csv.gz"), "utf8"), "mine");
});
