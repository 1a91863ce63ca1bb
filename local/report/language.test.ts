import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SMALL, exportFolder } from "../testing/exportFixture.ts";
import { chooseLanguage, chosenLanguage } from "./language.ts";

const chosen = (line: string, env: NodeJS.ProcessEnv = {}) => {
  chooseLanguage(line.split(" "), env);
  return Object.values(chosenLanguage()).join(" ");
};

test("the option chooses the language, else the terminal does, else it is English", () => {
  assert.equal(chosen("--language es", { LANG: "de_AT.UTF-8" }), "es es-ES");
  assert.equal(chosen("--language=de"), "de de-DE");
  assert.equal(chosen("", { LANG: "de_AT.UTF-8" }), "de de-AT");
  assert.equal(chosen("", { LC_ALL: "es_MX", LANG: "de_DE" }), "es es-MX");
  assert.equal(chosen("", { LANG: "fr_FR" }), "en en-US");
  assert.equal(chosen("", { LANG: "C.UTF-8" }), "en en-US");
});

test("an audit in Spanish has Spanish sentences and numbers in the terminal and in its files", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const out = join(folder, "audit");
  const line = ["audit", "--data", folder, "--out", out, "--language", "es"];
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "../cli/main.ts"), ...line],
    { encoding: "utf8" }
  );
  assert.equal(status, 0);
  assert.match(stdout, /^Auditoría de licencias: /);
  const report = readFileSync(join(out, "report.html"), "utf8");
  assert.match(report, /<html lang="es" /);
  for (const text of [stdout, report])
    assert.doesNotMatch(text.replace(/<style>.*?<\/style>/s, ""), /\b(the|users|login days|per month)\b/i);
});
