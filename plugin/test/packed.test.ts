/** The plugin as npm has it: packed, and listed by the real Salesforce CLI without loading what it does. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { execaSync } from "execa";

const PLUGIN = join(import.meta.dirname, "..");
const MODULES = join(PLUGIN, "../node_modules");
const SF = join(MODULES, "@salesforce/cli/bin/run.js");
const IDS = ["license:audit", "license:export", "license:open"];

interface Manifest {
  version: string;
  commands: Record<string, { summary: string; flags: Record<string, { summary?: string; default?: unknown }> }>;
}

describe("the packed plugin", { timeout: 300_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), "plugin packed "));
  // A copy, so that nothing changes below the tests that run at the same time.
  const copy = join(work, "copy");
  const packed = join(work, "package");
  const env = {
    HOME: join(work, "home"),
    USERPROFILE: join(work, "home"),
    SF_DATA_DIR: join(work, "data"),
    SF_DISABLE_TELEMETRY: "true",
    SF_SKIP_NEW_VERSION_CHECK: "true",
    SF_AUTOUPDATE_DISABLE: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0"
  };
  const sf = (...line: string[]) => execaSync(process.execPath, [SF, ...line], { cwd: work, env, all: true }).all;
  let files: string[];
  let manifest: Manifest;

  before(() => {
    for (const name of ["package.json", "LICENSE", "README.md", "tsconfig.json", "src", "messages", "scripts"])
      cpSync(join(PLUGIN, name), join(copy, name), { recursive: true });
    symlinkSync(MODULES, join(copy, "node_modules"), "junction");
    const { stdout } = execaSync("npm", ["pack", "--json", "--silent", "--pack-destination", work], { cwd: copy });
    const [{ filename, files: all }] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [
      { filename: string; files: { path: string }[] }
    ];
    files = all.map(({ path }) => path);
    execaSync("tar", ["-xzf", filename], { cwd: work });
    manifest = JSON.parse(readFileSync(join(packed, "oclif.manifest.json"), "utf8")) as Manifest;
    mkdirSync(env.HOME);
    sf("plugins", "link", packed, "--no-install");
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  test("holds compiled commands, their texts and the manifest, no source, and the manifest is gone from the folder", () => {
    const known = /^(lib\/.*\.js|messages\/[\w.]+\.md|oclif\.manifest\.json|package\.json|LICENSE|README\.md)$/;
    assert.deepEqual(
      files.filter((path) => !known.test(path)),
      []
    );
    for (const id of IDS) assert.ok(files.includes(`lib/commands/${id.replace(":", "/")}.js`), id);
    for (const name of ["oclif.manifest.json", "LICENSE"]) assert.ok(files.includes(name), name);
    assert.equal(existsSync(join(copy, "oclif.manifest.json")), false);
    assert.equal(existsSync(join(PLUGIN, "oclif.manifest.json")), false);
  });

  test("its manifest has the three commands of this version, each flag explained, and nothing of the machine that packed it", () => {
    const { version } = JSON.parse(readFileSync(join(PLUGIN, "package.json"), "utf8")) as { version: string };
    assert.equal(manifest.version, version);
    assert.deepEqual(Object.keys(manifest.commands).sort(), IDS);
    for (const [id, { summary, flags }] of Object.entries(manifest.commands)) {
      assert.match(summary, /\.$/, id);
      for (const [name, flag] of Object.entries(flags)) {
        assert.ok(flag.summary ?? (flag as { description?: string }).description, `${id} --${name}`);
        assert.equal(flag.default, undefined, `${id} --${name}`);
      }
    }
    const text = JSON.stringify(manifest);
    for (const path of [work, PLUGIN, homedir()]) assert.ok(!text.includes(path), path);
  });

  test("its commands are listed from the manifest alone", () => {
    const lib = join(packed, "lib");
    const away = join(work, "lib");
    cpSync(lib, away, { recursive: true });
    rmSync(lib, { recursive: true });
    try {
      const said = sf("license", "--help");
      for (const id of IDS) assert.match(said, new RegExp(`${id.replace(":", " ")} +\\S`));
      assert.doesNotMatch(said, /warning/i);
    } finally {
      cpSync(away, lib, { recursive: true });
    }
  });

  test("help of a command needs the libraries of the CLI, and not License Optimizer", () => {
    mkdirSync(join(packed, "node_modules"));
    for (const name of readdirSync(MODULES).filter((one) => !["license-optimizer", ".package-lock.json"].includes(one)))
      symlinkSync(join(MODULES, name), join(packed, "node_modules", name), "junction");
    for (const id of IDS) assert.match(sf(...id.split(":"), "--help"), /USAGE[\s\S]*FLAGS[\s\S]*ERROR CODES/, id);
  });

  test("the README tells the commands as they are", () => {
    const said = execaSync(process.execPath, [join(copy, "scripts/readme.mjs"), "--check"], { reject: false });
    assert.equal(said.exitCode, 0, said.stderr);
  });
});
