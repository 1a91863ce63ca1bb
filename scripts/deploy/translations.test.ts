import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { bad, good } from "./fakeOrg.ts";
import type { CliAnswer } from "./salesforceCli.ts";
import { deployTranslations } from "./translations.ts";

/** A project with the texts of a German and a Spanish object. */
function project(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), "translations-"));
  t.after(() => rmSync(root, { recursive: true }));
  const folder = join(root, "force-app-translations/main/default");
  for (const language of ["de", "es"]) {
    mkdirSync(join(folder, `objectTranslations/Plan__c-${language}`), { recursive: true });
    mkdirSync(join(folder, "translations"), { recursive: true });
    writeFileSync(join(folder, `translations/${language}.translation-meta.xml`), "");
  }
  return root;
}

async function deployed(root: string, answer: (call: string) => CliAnswer) {
  const calls: string[] = [];
  const cli = (line: readonly string[]) => {
    calls.push(line.join(" "));
    return Promise.resolve(answer(line.join(" ")));
  };
  return { calls, lines: await deployTranslations(cli, root, { alias: "emu", wait: 5, overwrite: false }) };
}

const done = good({ id: "0Af1", status: "Succeeded", details: {} });

test("each language is a deploy of its own, without tests", async (t) => {
  const { calls, lines } = await deployed(project(t), () => done);
  assert.equal(calls.length, 2);
  assert.match(
    calls[0]!,
    /^project deploy start --source-dir \S+\/de\.translation-meta\.xml --source-dir \S+\/Plan__c-de .*--test-level NoTestRun$/
  );
  assert.deepEqual(lines, ["Texts in Deutsch (de) are in the org.", "Texts in Español (es) are in the org."]);
});

test("an org without the language keeps the app in English and says what to switch on", async (t) => {
  const refusal = bad("Not available for deploy for this organization");
  const { lines } = await deployed(project(t), (call) => (call.includes("-es") ? refusal : done));
  assert.equal(lines[0], "Texts in Deutsch (de) are in the org.");
  assert.match(lines[1]!, /^No texts in Español \(es\); .*Translation Workbench/);
  assert.match(lines.join("\n"), /Not available for deploy/);
});

test("a project without translations deploys none", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "translations-"));
  t.after(() => rmSync(root, { recursive: true }));
  assert.deepEqual(await deployed(root, () => done), { calls: [], lines: [] });
});
