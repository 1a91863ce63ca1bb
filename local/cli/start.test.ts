import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { TestContext } from "node:test";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { startOrg } from "../testing/exportRun.ts";
import { cookieFrom } from "../testing/signIn.ts";
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

async function contextOf(link: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL("/apex/LicenseFactsController.getFacts", link), {
    method: "POST",
    headers: { "content-type": "application/json", cookie: await cookieFrom(link) },
    body: "{}"
  });
  return ((await response.json()) as { context: Record<string, unknown> }).context;
}

test("shows a folder: says when it is ready, answers with its facts and stops cleanly", async (context) => {
  const { ended, heard, stop } = start(context, ["--data", folder, "--port", "0", "--anchor-day", "5"]);
  const url = (await heard(READY))[1]!;
  await heard(/Reading .*org/);
  const { source, sourceName, asOf, settings } = await contextOf(url);
  assert.deepEqual([source, sourceName, asOf], ["export", "Sample org", SAMPLE_DEFAULTS.asOf]);
  assert.equal((settings as { anchorDay: number }).anchorDay, 5);
  stop();
  assert.equal((await ended).code, 0);
  await assert.rejects(fetch(url));
});

test("a folder that has changed is read again by the next load of the pages, and it is said", async (context) => {
  const changing = join(work, "changing");
  cpSync(folder, changing, { recursive: true });
  const { heard } = start(context, ["--data", changing, "--port", "0"]);
  const url = (await heard(READY))[1]!;
  const before = await contextOf(url);
  assert.equal((await contextOf(url)).computedAt, before.computedAt);
  appendFileSync(join(changing, "LoginHistory.csv"), "\n");
  assert.notEqual((await contextOf(url)).computedAt, before.computedAt);
  await heard(/changing has changed\. Reading it again/);
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

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith("license-optimizer-"));

test("an org is exported, shown under its alias, and its data is removed at the end", async (context) => {
  const org = await startOrg(context);
  const before = temporary();
  const login = () => Promise.resolve(org.login("prod"));
  const { ended, heard, stop } = start(context, ["--target-org", "prod", "--port", "0"], { login });
  const url = (await heard(READY))[1]!;
  await heard(/Exporting prod/);
  assert.equal((await contextOf(url)).sourceName, "prod");
  assert.equal(temporary().length, before.length + 1);
  stop();
  await ended;
  assert.deepEqual(temporary(), before);
});

test("an export that is stopped ends the command with 0 and leaves nothing", async (context) => {
  const org = await startOrg(context, { answer: () => ({ hang: true }) });
  const before = temporary();
  const login = () => Promise.resolve(org.login("prod"));
  const { ended, heard, stop } = start(context, ["--target-org", "prod"], { login });
  await heard(/Exporting prod/);
  stop();
  assert.equal((await ended).code, 0);
  assert.deepEqual(temporary(), before);
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
