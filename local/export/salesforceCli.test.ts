import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { findCli } from "./salesforceCli.ts";

const work = mkdtempSync(join(tmpdir(), "cli-"));
after(() => rmSync(work, { recursive: true, force: true }));

function program(folder: string, script: string): string {
  mkdirSync(join(work, folder), { recursive: true });
  const file = join(work, folder, "sf");
  writeFileSync(file, `#!${process.execPath}\n${script}`);
  chmodSync(file, 0o755);
  return join(work, folder);
}

const ofPackage = program("node_modules/.bin", "console.log('of a package')");
const installed = program("usr/bin", "console.log('installed', process.env.SF_DISABLE_TELEMETRY)");

test("an installed CLI is preferred to the one that npm puts on the PATH, and asked for no telemetry", async () => {
  const cli = findCli([ofPackage, installed].join(delimiter));
  assert.deepEqual(await cli([]), { exitCode: 0, output: "installed true\n" });
});

test("colors are taken out and both outputs are read", async () => {
  const folder = program("colors", "process.stderr.write('\\u001b[31mred\\u001b[39m'); process.exitCode = 3;");
  assert.deepEqual(await findCli(folder)([]), { exitCode: 3, output: "red" });
});

test("a program that is killed has no exit code", async () => {
  const folder = program("killed", "process.kill(process.pid, 'SIGKILL');");
  assert.equal((await findCli(folder)([])).exitCode, null);
});

test("a stopped call ends the program and fails with the reason", async () => {
  const folder = program("slow", "setInterval(() => {}, 1000);");
  const controller = new AbortController();
  const call = findCli(folder)([], controller.signal);
  setTimeout(() => controller.abort(new Error("enough")), 100);
  await assert.rejects(call, /enough/);
});
