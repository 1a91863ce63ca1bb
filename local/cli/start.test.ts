import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { TestContext } from "node:test";
import type { Cli } from "../export/salesforceCli.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { fakeSf } from "../testing/fakeSf.ts";
import { call } from "../testing/terminal.ts";
import { command } from "./start.ts";

const work = mkdtempSync(join(tmpdir(), "start-"));
const folder = join(work, "org");
const READY = /Ready: (\S+)/;

before(() => generateSample(folder, { ...SAMPLE_DEFAULTS, users: 300 }));
after(() => rmSync(work, { recursive: true, force: true }));

/** Starts the command; the end of the test always stops it. */
function start(context: TestContext, line: string[], given: Parameters<typeof call>[2] = {}) {
  const started = call(command, [...line, "--state", join(work, "state")], given);
  context.after(() => {
    started.stop();
    return started.ended;
  });
  return started;
}

async function contextOf(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/apex/LicenseFactsController.getFacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}"
  });
  return ((await response.json()) as { context: Record<string, unknown> }).context;
}

test("shows a folder: says when it is ready, answers with its facts and stops cleanly", async (context) => {
  const { ended, heard, stop } = start(context, ["--data", folder, "--port", "0", "--anchor-day", "5"]);
  const url = (await heard(READY))[1]!;
  await heard(/Reading .*org/);
  const { source, sourceName, asOf, settings } = await contextOf(url);
  assert.deepEqual([source, sourceName, asOf], ["export", folder, SAMPLE_DEFAULTS.asOf]);
  assert.equal((settings as { anchorDay: number }).anchorDay, 5);
  stop();
  assert.equal((await ended).code, 0);
  await assert.rejects(fetch(url));
});

test("a port in use is named and the next one taken", async (context) => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { heard } = start(context, ["--data", folder, "--port", String(port)]);
  const url = (await heard(READY))[1]!;
  await heard(new RegExp(`Port ${port} is in use`));
  assert.ok(Number(new URL(url).port) > port);
  other.close();
});

for (const [name, line, message] of [
  ["a folder that is not there", ["--data", join(work, "nothing")], /nothing: no such folder/],
  ["a wrong option", ["--data", folder, "--anchor-day", "99"], /--anchor-day 99/],
  ["an unknown time zone", ["--data", folder, "--time-zone", "Mars/Base"], /Mars\/Base/]
] as const)
  test(`${name} ends the command with its message and exit code 2`, async () => {
    const { code, err } = await call(command, [...line]).ended;
    assert.equal(code, 2);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  });

test("an org is exported, shown under its alias, and its data is removed at the end", async (context) => {
  const exports: string[] = [];
  // Returns the sample's files as if they came from an org.
  const cli: Cli = async (line) => {
    const out = line[line.indexOf("--output-file") + 1]!;
    exports.push(dirname(out));
    // The sample has no file with records of single objects.
    if (basename(out).startsWith("RecordUse-"))
      writeFileSync(out, "CreatedById,CreatedDate,OwnerId,LastModifiedDate\n");
    else copyFileSync(join(folder, basename(out)), out);
    return { exitCode: 0, output: "" };
  };
  const { ended, heard, stop } = start(context, ["--target-org", "prod", "--port", "0"], { salesforceCli: () => cli });
  const url = (await heard(READY))[1]!;
  await heard(/Exporting LoginHistory/);
  assert.equal((await contextOf(url)).sourceName, "prod");
  const temporary = dirname(exports[0]!);
  assert.ok(basename(temporary).startsWith("license-optimizer-") && existsSync(temporary));
  stop();
  await ended;
  assert.ok(!existsSync(temporary));
});

test("an export that is stopped ends the command with 0 and leaves nothing", async (context) => {
  const { cli } = fakeSf({ rows: {}, hang: "UserLicense" });
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("license-optimizer-"));
  const { ended, heard, stop } = start(context, ["--target-org", "prod"], { salesforceCli: () => cli });
  await heard(/Exporting UserLicense/);
  stop();
  assert.equal((await ended).code, 0);
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith("license-optimizer-") && !before.includes(name));
  assert.deepEqual(left, []);
});

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`as a process it ends with 0 at ${signal}`, async (context) => {
    const main = join(import.meta.dirname, "main.ts");
    const line = ["--import", "tsx", main, "start", "--data", folder, "--port", "0", "--state", join(work, "state")];
    const child = spawn(process.execPath, line);
    context.after(() => child.kill("SIGKILL"));
    let said = "";
    for await (const text of child.stdout.setEncoding("utf8") as AsyncIterable<string>) {
      said += text;
      if (READY.test(said)) break;
    }
    child.kill(signal);
    assert.deepEqual(await once(child, "exit"), [0, null]);
  });
