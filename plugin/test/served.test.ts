/** The plugin in the real Salesforce CLI, linked in a home of its own, over an org that is served on this machine. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { ExportDocument } from "../src/optimizer.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../../local/sample/generate.ts";
import { ServedOrg, skip } from "../../local/testing/servedOrg.ts";
import { call } from "../../local/testing/terminal.ts";
import { command as audit } from "../../local/cli/audit.ts";

const PLUGIN = join(import.meta.dirname, "..");
const TSC = join(PLUGIN, "../node_modules/typescript/bin/tsc");

/** The envelope of the CLI. */
interface Envelope<Result> {
  status: number;
  result: Result;
  warnings: unknown[];
  name: string;
  message: string;
  actions: string[];
}

describe("the plugin of the Salesforce CLI", { skip, timeout: 300_000 }, () => {
  let org: ServedOrg;
  let sample: string;
  const sf = (...line: string[]) => org.sf(["license", ...line], { SF_DATA_DIR: join(org.home, "data") });
  const json = async <Result>(...line: string[]) => {
    const { code: exit, out } = await sf(...line, "--json");
    return { exit, ...(JSON.parse(out) as Envelope<Result>) };
  };

  before(async () => {
    execFileSync(process.execPath, [TSC, "-p", PLUGIN]);
    sample = mkdtempSync(join(tmpdir(), "plugin-sample-"));
    rmSync(sample, { recursive: true });
    const asOf = new Date().toISOString().slice(0, 10);
    await generateSample(sample, { ...SAMPLE_DEFAULTS, users: 300, asOf });
    org = await ServedOrg.start(["--org", "bare", "--csv", sample]);
    await org.call("POST", "/bulk", { polls: 0 });
    await org.signIn("emu");
    const env = { SF_DATA_DIR: join(org.home, "data") };
    const { code, said } = await org.sf(["plugins", "link", PLUGIN, "--no-install"], env);
    assert.equal(code, 0, said);
  });
  after(async () => {
    await org?.stop();
    rmSync(sample, { recursive: true, force: true });
  });

  test("the topic lists its commands, and each has help with examples and every flag explained", async () => {
    const { out } = await sf("--help");
    for (const name of ["audit", "export", "open"]) {
      assert.match(out, new RegExp(`license ${name} `));
      const help = (await sf(name, "--help")).out;
      assert.match(help, /USAGE[\s\S]*FLAGS[\s\S]*-o, --target-org[\s\S]*EXAMPLES[\s\S]*ERROR CODES/);
      assert.match(help, new RegExp(`\\$ sf license ${name} --target-org my-org`));
    }
  });

  test("an audit is that of the repository over the same export, whose files and rows an export names", async () => {
    const audited = await json<Record<string, unknown>>("audit", "--target-org", "emu");
    assert.deepEqual([audited.exit, audited.status, audited.warnings], [0, 0, []]);
    const { result } = await json<ExportDocument>("export", "--target-org", "emu");
    const folder = result.directory;
    assert.ok(folder.startsWith(join(org.home, "data", "license-optimizer", "00D")), folder);
    if (process.platform !== "win32") assert.equal(statSync(folder).mode & 0o077, 0);
    const users = result.files.find(({ object }) => object === "User")!;
    assert.equal(users.rows, await org.count("User"));
    assert.ok(existsSync(join(folder, users.name!)));
    const own = await call(audit, ["--data", folder, "--json", "--state", join(org.home, "state")]).ended;
    const { economics, findings } = JSON.parse(own.out) as typeof audited.result;
    assert.deepEqual([audited.result.economics, audited.result.findings], [economics, findings]);
  });

  test("in words, standard output has the report only, and an export says where the history is", async () => {
    const folder = join(org.home, "history");
    const { code, out, said } = await sf("audit", "-o", "emu", "--directory", folder, "--language", "en");
    assert.equal(code, 0, said);
    const own = await call(audit, ["--data", folder, "--state", join(org.home, "state")]).ended;
    assert.equal(out.trimEnd(), own.out.trimEnd());
    assert.ok(said.includes(`to ${folder}`), said);
    const exported = await sf("export", "-o", "emu", "-d", folder);
    assert.match(exported.out, /Object\s.*File\s.*Rows/);
    assert.match(exported.out.replaceAll(/\s+/g, " "), /Exported org admin@apexrunner\.example to .*history/);
  });

  test("an unknown org, and no org at all, are errors of the CLI", async () => {
    const unknown = await json("audit", "--target-org", "emo");
    assert.deepEqual([unknown.exit, unknown.name], [2, "NamedOrgNotFoundError"]);
    const none = await json("audit");
    assert.deepEqual([none.exit, none.name], [1, "NoSourceError"]);
    assert.match(none.actions.join(), /--target-org.*--data/);
  });

  test("a wrong value is refused before the org is read, with the exit code of a wrong flag", async () => {
    const folder = join(org.home, "never");
    const line = ["audit", "--target-org", "emu", "--directory", folder, "--anchor-day", "32"];
    const { exit, name, message, actions } = await json(...line);
    assert.deepEqual([exit, name], [2, "InvalidFlagValueError"]);
    assert.match(message, /^--anchor-day 32: expected a whole number from 1 to 31/);
    assert.match(actions.join(), /sf license audit --help/);
    assert.ok(!existsSync(folder));
    assert.equal((await json("export", "--target-org", "emu", "--since", "2999-01-01")).exit, 2);
  });

  test("a login that has expired says what to do, without a stack", async () => {
    await org.call("POST", "/session", { expired: true });
    try {
      const { code, said } = await sf("export", "--target-org", "emu");
      assert.equal(code, 1);
      assert.match(said, /Error \(LoginExpiredError\): The login to emu has expired\./);
      assert.match(said, /Try this:\s+Log in again with: sf org login web --alias emu/);
      assert.doesNotMatch(said, /\n\s+at /);
    } finally {
      await org.call("POST", "/session", { expired: false });
    }
  });

  test(
    "the pages open in the browser by a link that works once, and end with Ctrl+C",
    { skip: process.platform !== "linux" },
    async (context) => {
      const work = mkdtempSync(join(tmpdir(), "plugin-browser-"));
      context.after(() => rmSync(work, { recursive: true }));
      const opened = join(work, "opened");
      const browser = join(work, "browser.sh");
      writeFileSync(browser, '#!/bin/sh\nprintf %s "$1" > "$OPENED"\n');
      chmodSync(browser, 0o755);
      const env = {
        ...process.env,
        HOME: org.home,
        SF_DATA_DIR: join(org.home, "data"),
        SF_DISABLE_TELEMETRY: "true",
        SF_SKIP_NEW_VERSION_CHECK: "true",
        BROWSER: browser,
        OPENED: opened
      };
      const line = [ServedOrg.cli, "license", "open", "--data", sample, "--port", "0"];
      const child = spawn(process.execPath, line, { env, stdio: ["ignore", "pipe", "pipe"] });
      let said = "";
      child.stderr.on("data", (data: Buffer) => (said += data.toString()));
      const link = await new Promise<string>((resolve, reject) => {
        let out = "";
        child.stdout.on("data", (data: Buffer) => {
          out += data.toString();
          const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(out);
          if (found) resolve(found[0]);
        });
        child.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
      });
      const enters = async (address: string) => (await fetch(address, { redirect: "manual" })).status;
      assert.deepEqual([await enters(link), await enters(link)], [303, 303]);
      for (let tries = 0; !existsSync(opened) && tries < 100; tries += 1)
        await new Promise((done) => setTimeout(done, 50));
      const single = readFileSync(opened, "utf8");
      assert.notEqual(single, link);
      assert.deepEqual([await enters(single), await enters(single)], [303, 403]);
      const ended = once(child, "exit");
      child.kill("SIGINT");
      assert.deepEqual(await ended, [0, null], said);
      assert.doesNotMatch(said, /\n\s+at /);
    }
  );
});
