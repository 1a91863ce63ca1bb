import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { SAMPLE_DEFAULTS } from "../sample/generate.ts";
import { readOptions } from "./options.ts";
import { SOURCE_OPTIONS, shownSource } from "./shownOrg.ts";

const TODAY = "2026-11-22";
const read = (line: string) => shownSource(readOptions(line.split(" ").filter(Boolean), SOURCE_OPTIONS), TODAY);

test("without options the sample org as of today is shown", () => {
  assert.deepEqual(read(""), { kind: "sample", options: { ...SAMPLE_DEFAULTS, asOf: TODAY } });
});

test("the sample's as-of date is the one of the audit", () => {
  const options = { ...SAMPLE_DEFAULTS, asOf: "2026-03-05", users: 500 };
  assert.deepEqual(read("--as-of 2026-03-05 --users 500"), { kind: "sample", options });
});

test("a folder or an org can be shown instead", () => {
  assert.deepEqual(read("--data out/x --as-of 2026-10-01"), { kind: "folder", folder: "out/x" });
  assert.deepEqual(read("--target-org prod"), { kind: "org", alias: "prod" });
});

for (const [line, message] of [
  ["--data a --target-org b", /can't be combined/],
  ["--data a --users 5", /^--users is for the sample org/],
  ["--target-org a --seed 0", /^--seed is for the sample org/]
] as const)
  test(`"${line}" is refused`, () => {
    assert.throws(
      () => read(line),
      (error) => error instanceof InputError && message.test(error.message)
    );
  });
