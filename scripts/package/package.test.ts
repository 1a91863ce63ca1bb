/** The npm package as a customer has it: packed, installed into an empty folder with what it needs from the registry, and used there. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ServedOrg, skip as noServedOrg } from "../../local/testing/servedOrg.ts";

const PROJECT = join(import.meta.dirname, "../..");
const MEGABYTE = 1024 * 1024;

const npm = (cwd: string, ...line: string[]) => spawnSync("npm", line, { cwd, encoding: "utf8", timeout: 300_000 });

/** Why the tests are skipped; false if the registry answers. */
function unreachable(): string | false {
  const { status } = npm(PROJECT, "view", "env-paths", "version", "--fetch-retries=0", "--fetch-timeout=10000");
  return status === 0 ? false : "The npm registry can't be reached: the package is not installed.";
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

describe("the npm package, installed into an empty folder", { skip: unreachable(), timeout: 600_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), "package-"));
  const home = join(work, "home");
  const folder = join(work, "empty");
  const env = { ...process.env, HOME: home, USERPROFILE: home, XDG_DATA_HOME: join(home, "data"), LOCALAPPDATA: home };
  const bin = join(folder, "node_modules/license-optimizer/bin/license-optimizer.mjs");
  const run = (...line: string[]) =>
    spawnSync(process.execPath, [bin, ...line], { cwd: folder, env, encoding: "utf8", maxBuffer: 1e9 });
  const sample = join(work, "sample");
  let files: string[];

  before(() => {
    for (const [script, needed] of [
      ["scripts/pages/build.mjs", !existsSync(join(PROJECT, "dist/pages/index.html"))],
      ["scripts/package/commands.mjs", true]
    ] as const)
      if (needed) assert.equal(spawnSync(process.execPath, [script], { cwd: PROJECT, stdio: "inherit" }).status, 0);
    // Not by its own script, which builds the pages anew: tests in a browser may be using them.
    const { stdout, stderr } = npm(PROJECT, "pack", "--ignore-scripts", "--json", "--pack-destination", work);
    const [packed] = JSON.parse(stdout || stderr) as { filename: string; files: { path: string }[] }[];
    files = packed!.files.map(({ path }) => path);
    mkdirSync(folder);
    mkdirSync(home);
    writeFileSync(join(folder, "package.json"), "{}");
    const installed = npm(folder, "install", join(work, packed!.filename));
    assert.equal(installed.status, 0, installed.stderr);
    const made = run("sample", "--out", sample, "--users", "300", "--as-of", new Date().toISOString().slice(0, 10));
    assert.equal(made.status, 0, made.stderr);
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  test("it holds the program, its pages, documents and licenses, and nothing else", () => {
    const known =
      /^(bin\/|dist\/(pages|local|scripts|force-app)\/|dist\/(package|version)\.json$|docs\/[\w-]+\.md$|(LICENSE|README\.md|THIRD-PARTY-NOTICES|package\.json)$)/;
    assert.deepEqual(
      files.filter((path) => !known.test(path) || /\.tsx?$|\.test\.|testing\/|__tests__/.test(path)),
      []
    );
    for (const path of ["THIRD-PARTY-NOTICES", "LICENSE", "dist/pages/index.html", "dist/local/cli/main.js"])
      assert.ok(files.includes(path), path);
  });

  test("with everything that it needs it takes less than 150 MB", () => {
    assert.ok(bytesOf(join(folder, "node_modules")) < 150 * MEGABYTE);
  });

  test("its audit is that of the checkout", () => {
    const line = ["audit", "--data", sample, "--json", "--language", "en", "--state"];
    const mine = run(...line, join(work, "state"));
    assert.equal(mine.status, 0, mine.stderr);
    const checkout = spawnSync(
      process.execPath,
      ["--import", "tsx", "local/cli/main.ts", ...line, join(work, "checkout")],
      { cwd: PROJECT, encoding: "utf8", maxBuffer: 1e9 }
    );
    // The commit that a program was built from is its own.
    const decided = (text: string) => ({ ...(JSON.parse(text) as object), commit: null });
    assert.deepEqual(decided(mine.stdout), decided(checkout.stdout));
  });

  test("its report speaks the language that is asked for", () => {
    assert.match(run("audit", "--data", sample, "--language", "de").stdout, /Lizenz/);
  });

  test("start shows a page to who has the link, and keeps its state in the user's folder", async () => {
    const child = spawn(process.execPath, [bin, "start", "--users", "300", "--port", "0"], { cwd: folder, env });
    try {
      let said = "";
      for await (const text of child.stdout.setEncoding("utf8") as AsyncIterable<string>) {
        said += text;
        if (/Ready: \S+\n/.test(said)) break;
      }
      const link = /Ready: (\S+)/.exec(said)![1]!;
      const entry = await fetch(link, { redirect: "manual" });
      const cookie = entry.headers.get("set-cookie")!.split(";")[0]!;
      const page = await fetch(new URL("/", link), { headers: { cookie } });
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<script[^>]+main\.js/);
      assert.equal((await fetch(new URL("/main.js", link), { headers: { cookie } })).status, 200);
      assert.equal((await fetch(new URL("/", link))).status, 403);
      assert.deepEqual(readdirSync(folder).sort(), ["node_modules", "package-lock.json", "package.json"]);
      if (process.platform === "linux")
        assert.equal(statSync(join(home, "data/license-optimizer/sample")).mode & 0o777, 0o700);
    } finally {
      child.kill();
    }
  });

  test("export reads an org with a login of the real Salesforce CLI", { skip: noServedOrg }, async () => {
    const org = await ServedOrg.start(["--org", "bare", "--csv", sample]);
    try {
      await org.signIn("emu");
      const out = join(work, "exported");
      const child = spawn(process.execPath, [bin, "export", "--target-org", "emu", "--out", out], {
        cwd: folder,
        env: { ...env, HOME: org.home, USERPROFILE: org.home },
        stdio: ["ignore", "pipe", "pipe"]
      });
      let said = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
      const code = await new Promise((resolve) => child.once("exit", resolve));
      assert.equal(code, 0, said);
      assert.match(said, /Done: /);
      assert.ok(readFileSync(join(out, "User.csv.gz")).length > 0);
    } finally {
      await org.stop();
    }
  });
});
