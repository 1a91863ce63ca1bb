import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { TestContext } from "node:test";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";

const work = mkdtempSync(join(tmpdir(), "start-"));
const folder = join(work, "org");
const COMMAND = ["--import", "tsx", join(import.meta.dirname, "start.ts")];

before(() => generateSample(folder, { ...SAMPLE_DEFAULTS, users: 300 }));
after(() => rmSync(work, { recursive: true, force: true }));

/** Starts the command; it is ended with the test, whatever happens. */
function start(context: TestContext, options: string[], spawnOptions: SpawnOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [...COMMAND, ...options], spawnOptions);
  context.after(() => child.kill("SIGKILL"));
  return child;
}

/** Waits for the line with the address; what was said until then is in `output`. */
async function ready(child: ChildProcess): Promise<{ url: string; output: string }> {
  let output = "";
  for await (const text of child.stdout!.setEncoding("utf8") as AsyncIterable<string>) {
    output += text;
    const url = /Ready: (\S+)/.exec(output)?.[1];
    if (url) return { url, output };
  }
  throw new Error(`ended without being ready: ${output}`);
}

test("shows a folder: says when it is ready, answers with its facts and stops cleanly", async (context) => {
  const child = start(context, ["--data", folder, "--port", "0", "--anchor-day", "5"]);
  const { url, output } = await ready(child);
  assert.match(output, /Reading .*org/);
  const response = await fetch(`${url}/apex/LicenseFactsController.getFacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}"
  });
  const facts = (await response.json()) as { context: Record<string, unknown> };
  assert.deepEqual(
    [facts.context.source, facts.context.sourceName, facts.context.asOf],
    ["export", folder, SAMPLE_DEFAULTS.asOf]
  );
  assert.equal((facts.context.settings as { anchorDay: number }).anchorDay, 5);
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
});

test("a port in use is named and the next one taken", async (context) => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const child = start(context, ["--data", folder, "--port", String(port)]);
  const { url, output } = await ready(child);
  assert.match(output, new RegExp(`Port ${port} is in use`));
  assert.ok(Number(new URL(url).port) > port);
  child.kill("SIGINT");
  assert.deepEqual(await once(child, "exit"), [0, null]);
  other.close();
});

for (const [name, options, message] of [
  ["a folder that is not there", ["--data", join(work, "nothing")], /nothing: no such folder/],
  ["a wrong option", ["--data", folder, "--anchor-day", "99"], /--anchor-day 99/],
  ["an unknown time zone", ["--data", folder, "--time-zone", "Mars/Base"], /Mars\/Base/]
] as const)
  test(`${name} ends the command with its message and exit code 2`, () => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...options], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

test("an org is exported, shown under its alias, and its data is removed at the end", async (context) => {
  const bin = join(work, "bin");
  const temporary = join(work, "tmp");
  for (const made of [bin, temporary]) spawnSync("mkdir", [made]);
  // Hands out the sample's files as if they came from an org.
  writeFileSync(
    join(bin, "sf"),
    `#!${process.execPath}
const fs = require("node:fs");
const value = (name) => process.argv[process.argv.indexOf(name) + 1];
const out = value("--output-file");
const file = require("node:path").basename(out);
// Records of single objects are no file of the sample.
if (file.startsWith("RecordUse-")) fs.writeFileSync(out, "CreatedById,CreatedDate,OwnerId,LastModifiedDate\\n");
else fs.copyFileSync(${JSON.stringify(folder)} + "/" + file, out);
`
  );
  chmodSync(join(bin, "sf"), 0o755);
  const child = start(context, ["--target-org", "prod", "--port", "0"], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, TMPDIR: temporary }
  });
  const { url, output } = await ready(child);
  assert.match(output, /Exporting LoginHistory/);
  const response = await fetch(`${url}/apex/LicenseFactsController.getFacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}"
  });
  const facts = (await response.json()) as { context: { sourceName: string } };
  assert.equal(facts.context.sourceName, "prod");
  assert.equal(readdirSync(temporary).filter((name) => name.startsWith("license-optimizer-")).length, 1);
  child.kill("SIGTERM");
  await once(child, "exit");
  assert.deepEqual(
    readdirSync(temporary).filter((name) => name.startsWith("license-optimizer-")),
    []
  );
});
