import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { SAMPLE_DEFAULTS } from "../sample/generate.ts";
import { startOptions } from "./startOptions.ts";

const TODAY = "2026-11-22";
const read = (line: string) => startOptions(line.split(" ").filter(Boolean), TODAY);

test("without options the sample org as of today is shown on port 4321", () => {
  const { source, port } = read("");
  assert.deepEqual(source, { kind: "sample", options: { ...SAMPLE_DEFAULTS, asOf: TODAY } });
  assert.equal(port, 4321);
});

test("a folder or an org can be shown instead, with the options of the audit", () => {
  const { source, facts } = read(
    "--data out/x --as-of 2026-10-01 --time-zone Asia/Tokyo --anchor-day 31 --window 6 --percentile 90.5 --coverage-from 2026-05-01"
  );
  assert.deepEqual(source, { kind: "folder", folder: "out/x" });
  assert.deepEqual(facts, {
    asOf: "2026-10-01",
    timeZone: "Asia/Tokyo",
    anchorDay: 31,
    window: 6,
    percentile: 90.5,
    coverageFrom: "2026-05-01"
  });
  assert.deepEqual(read("--target-org prod --port 5000"), { ...read("--target-org prod"), port: 5000 });
  assert.deepEqual(read("--target-org prod").source, { kind: "org", alias: "prod" });
});

test("findings and scenarios are remembered in the usual folder or in one that is named", () => {
  assert.equal(read("").state, null);
  assert.equal(read("--target-org a --state out/mine").state, "out/mine");
});

test("the sample's as-of date is the one of the audit", () => {
  const { source, facts } = read("--as-of 2026-03-05 --users 500");
  assert.ok(source.kind === "sample" && source.options.asOf === "2026-03-05" && source.options.users === 500);
  assert.equal(facts.asOf, "2026-03-05");
});

for (const [line, message] of [
  ["--data a --target-org b", /exclude each other/],
  ["--data a --users 5", /--users is for the sample/],
  ["--port 99999", /--port 99999: expected a whole number from 0 to 65535/],
  ["--anchor-day 0", /--anchor-day 0/],
  ["--window x", /--window x/],
  ["--target-org a --time-zone Mars/Base", /Mars\/Base/],
  ["--target-org a --as-of 2026-13-01", /2026-13-01/],
  ["--state=", /--state is empty/],
  ["--percentile 101", /--percentile 101: expected a number from 0 to 100/],
  ["--prot 5", /--prot/]
] as const)
  test(`${line} is refused`, () => {
    assert.throws(
      () => read(line),
      (error: Error) => error instanceof InputError && message.test(error.message)
    );
  });
