import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { salesforceCli } from "./salesforceCli.ts";

const work = mkdtempSync(join(tmpdir(), "cli "));
after(() => rmSync(work, { recursive: true }));

/** A project with a CLI of this version, which runs this script. */
function projectWith(name: string, version: string, script: string): string {
  const folder = join(work, name, "node_modules/@salesforce/cli");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version, type: "commonjs" }));
  writeFileSync(join(folder, "bin/run.js"), script);
  return join(work, name);
}

test("blanks, quotes and semicolons reach the CLI as they are, also from a folder with a blank", async () => {
  const echo = "console.log(JSON.stringify({ status: 0, result: process.argv.slice(2) }));";
  const cli = salesforceCli(projectWith("my project", "2.146.3", echo));
  const line = ["org", "display", "--target-org", "my org; touch x", "--query", `a "b" 'c' %PATH% $HOME`];
  const { ok, result } = await cli(line);
  assert.equal(ok, true);
  assert.deepEqual(result, [...line, "--json"]);
});

test("words before the document are passed over", async () => {
  const script = `console.log(" › Warning: an update is there"); console.log(JSON.stringify({ status: 0, result: {} }, null, 2));`;
  assert.equal((await salesforceCli(projectWith("warning", "2.146.3", script))([])).ok, true);
});

test("an error is its name and its words", async () => {
  const script = `console.log(JSON.stringify({ status: 1, name: "NamedOrgNotFoundError", message: "No org x" })); process.exit(1);`;
  const answer = await salesforceCli(projectWith("error", "2.146.3", script))([]);
  assert.deepEqual(answer, {
    ok: false,
    result: undefined,
    error: "NamedOrgNotFoundError: No org x",
    noAnswer: false
  });
});

test("a CLI that is stopped has not answered", async () => {
  const script = `process.stderr.write("cut off"); process.kill(process.pid, "SIGKILL");`;
  const { ok, noAnswer, error } = await salesforceCli(projectWith("killed", "2.146.3", script))([]);
  assert.deepEqual(
    { ok, noAnswer, error },
    { ok: false, noAnswer: true, error: "The Salesforce CLI was stopped: cut off" }
  );
});

test("a project without its CLI, or with one that is too old, is told to install it", () => {
  assert.throws(() => salesforceCli(join(work, "nothing")), /not installed\. Run: npm ci/);
  assert.throws(() => salesforceCli(projectWith("old", "1.80.0", "")), /version 1\.80\.0; 2\.100 or newer.*npm ci/);
  assert.throws(() => salesforceCli(projectWith("older", "2.9.0", "")), /version 2\.9\.0/);
});
