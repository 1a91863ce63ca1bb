import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES } from "../../local/report/language.ts";
import { FACTS_OPTIONS } from "../../local/cli/options.ts";
import LicenseAudit from "../src/commands/license/audit.ts";
import { inFlags, lineOf, readingFlags } from "../src/flags.ts";
import { historyOf } from "../src/history.ts";
import { errorOf } from "../src/refusal.ts";

const REFUSAL = {
  message: "The disk is full. Choose another one by --out.",
  reason: "The disk is full.",
  actions: ["Choose another one by --out."]
};

test("values become options, switches stand alone, and what was not given is left out", () => {
  const flags = { "as-of": "2026-11-01", "anchor-day": 15, fresh: true, moves: false, window: undefined };
  assert.deepEqual(lineOf(flags, ["as-of", "anchor-day", "fresh", "moves", "window"]), [
    "--as-of=2026-11-01",
    "--anchor-day=15",
    "--fresh"
  ]);
});

test("an option with another name takes the value of its flag", () => {
  assert.deepEqual(lineOf({ "output-dir": "reports" }, ["out"]), ["--out=reports"]);
});

test("a value that begins with a dash stays a value", () => {
  assert.deepEqual(lineOf({ accept: "--json" }, ["accept"]), ["--accept=--json"]);
});

test("messages name flags, and only whole names are replaced", () => {
  assert.equal(inFlags("Choose --out. --out-of-date stays."), "Choose --output-dir. --out-of-date stays.");
  assert.equal(inFlags("Choose --out.", { out: "directory" }), "Choose --directory.");
});

test("every option that says how a folder is read has its flag", () => {
  assert.deepEqual(Object.keys(readingFlags).sort(), [...FACTS_OPTIONS, "fresh"].sort());
});

test("the languages are those of the texts", () => {
  assert.deepEqual(LicenseAudit.flags.language.options, LANGUAGES);
});

test("an error has the name of its reason, the actions of its flags, and no cause", () => {
  const error = errorOf({ ...REFUSAL, code: "diskFull" }, { exitCode: 1, name: "LicenseDataError" });
  assert.deepEqual(
    [error.name, error.message, error.actions, error.exitCode, error.cause],
    ["DiskFullError", "The disk is full.", ["Choose another one by --output-dir."], 1, undefined]
  );
});

test("an error without a code has the name of its kind, and further actions come last", () => {
  const error = errorOf(
    { ...REFUSAL, code: undefined },
    { exitCode: 2, name: "InvalidFlagValueError", more: ["Help."] }
  );
  assert.deepEqual([error.name, error.exitCode, error.actions?.at(-1)], ["InvalidFlagValueError", 2, "Help."]);
});

test("an org has one history, whichever form its Id has", () => {
  assert.equal(historyOf("/data", "00D000000000001AAA"), historyOf("/data", "00D000000000001"));
});
