import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import type * as shared from "../../bin/commands.mjs";
import * as own from "./commands.ts";

/** The types for other programs are written by hand: they must fit the commands. */
const { check, isCommand, run }: typeof shared = own;

async function ran(name: shared.CommandName, line: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const code = await run(name, line, { out, err });
  out.end();
  err.end();
  const [printed, noted] = await said;
  return { code, printed, noted };
}

test("another program runs a command and gets its result and its exit code", async (context) => {
  const work = mkdtempSync(join(tmpdir(), "commands-"));
  context.after(() => rmSync(work, { recursive: true }));
  const folder = join(work, "org");
  assert.equal((await ran("sample", ["--users", "30", "--out", folder])).code, 0);
  const { code, printed } = await ran("audit", ["--data", folder, "--json", "--state", join(work, "state")]);
  assert.equal(code, 0);
  assert.equal((JSON.parse(printed) as { schema: number }).schema, 2);
});

test("a mistake has the code 2 and its message on the program's own stream", async () => {
  const { code, printed, noted } = await ran("audit", []);
  assert.deepEqual([code, printed], [2, ""]);
  assert.match(noted, /^--data is missing/);
});

test("a program that is told of a mistake has it in parts, and nothing is written", async () => {
  const [err, told] = [new PassThrough(), [] as shared.Refusal[]];
  const code = await run("audit", [], { err, refused: (mistake) => void told.push(mistake) });
  assert.equal(code, 2);
  assert.match(told[0]!.reason, /^--data is missing/);
  assert.equal(err.readableLength, 0);
});

test("options are checked without running anything", async () => {
  const folder = join(tmpdir(), "no folder of this name");
  const wrong = async (name: shared.CommandName, ...line: string[]) => (await check(name, line))?.message ?? null;
  assert.match((await wrong("audit", "--data", folder, "--window", "0"))!, /^--window 0: expected/);
  assert.match((await wrong("start", "--port", "x"))!, /^--port x: expected/);
  assert.match((await wrong("export", "--out", folder, "--since", "2199-01-01"))!, /not in the future/);
  assert.equal(await wrong("audit", "--data", folder), null);
  assert.equal(await wrong("sample"), null, "it checks when it runs");
});

test("the mask of new files is as before when a command has ended", async () => {
  const before = process.umask(0o022);
  try {
    await ran("sample", ["--help"]);
    assert.equal(process.umask(), 0o022);
  } finally {
    process.umask(before);
  }
});

test("names are told from other words", () => {
  assert.deepEqual(["audit", "adit", "toString"].map(isCommand), [true, false, false]);
});
