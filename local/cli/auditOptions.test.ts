import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { auditOptions } from "./auditOptions.ts";

test("all options are read", () => {
  const line =
    "--data in --as-of 2026-11-01 --time-zone Europe/Berlin --anchor-day 15 --window 6 --percentile 90.5 --coverage-from 2026-05-01 --out o --json";
  assert.deepEqual(auditOptions(line.split(" ")), {
    data: "in",
    out: "o",
    json: true,
    facts: {
      asOf: "2026-11-01",
      coverageFrom: "2026-05-01",
      timeZone: "Europe/Berlin",
      anchorDay: 15,
      window: 6,
      percentile: 90.5
    }
  });
});

test("--help asks for nothing else", () => {
  assert.equal(auditOptions(["--help"]), null);
});

for (const [line, message] of [
  ["", /--data is missing: name the folder/],
  ["--data", /'--data <value>' argument missing/],
  ["--data in --colour", /Unknown option '--colour'/],
  ["--data in extra", /Unexpected argument 'extra'/],
  ["--data in --window three", /--window "three" is not a number/],
  ["--data in --window 0", /Window 0: expected a whole number of months/],
  ["--data in --window 1.5", /Window 1\.5/],
  ["--data in --anchor-day 32", /Anchor day 32: expected a whole number from 1 to 31/],
  ["--data in --percentile 100.1", /Percentile 100\.1: expected a number from 0 to 100/],
  ["--data in --percentile=-1", /--percentile "-1" is not a number/],
  ["--data in --time-zone Berlin", /Time zone "Berlin" is not known/],
  ["--data in --as-of 2026-13-01", /As-of date "2026-13-01" is not a date that exists, expected YYYY-MM-DD/],
  ["--data in --as-of 2026-05-01 --coverage-from 2026-06-01", /Coverage start 2026-06-01 is not before the as-of date/],
  ["--data in --json=yes", /'--json' does not take an argument/],
  ["--data in --out=", /--out is empty/]
] as const) {
  test(`"${line}" is refused`, () => {
    assert.throws(
      () => auditOptions(line.split(" ").filter(Boolean)),
      (error) => error instanceof InputError && message.test(error.message)
    );
  });
}
