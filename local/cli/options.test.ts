import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { SAMPLE_DEFAULTS } from "../sample/generate.ts";
import { refuseSwallowed } from "./lineMistake.ts";
import { FACTS_OPTIONS, SAMPLE_OPTIONS, factsOptions, needed, readOptions, sampleOptions } from "./options.ts";

const NAMES = ["data", "out", "state", "target-org", "port", "language", ...FACTS_OPTIONS, ...SAMPLE_OPTIONS] as const;
const read = (line: string) => readOptions(line.split(" ").filter(Boolean), NAMES, ["json"]);

test("each option is read as what it is", () => {
  assert.deepEqual(
    { ...read("--data in --out o --port 0 --percentile 90.5 --seed 7 --time-zone Asia/Tokyo --json") },
    { data: "in", out: "o", port: 0, percentile: 90.5, seed: 7, "time-zone": "Asia/Tokyo", json: true }
  );
  assert.deepEqual({ ...read("") }, {});
});

test("how a folder is read comes from the options, defaults are left to the reading", () => {
  const line =
    "--as-of 2026-11-01 --time-zone Europe/Berlin --login-zone Asia/Tokyo --accept rows --anchor-day 15 --window 6 --percentile 90.5 --coverage-from 2026-05-01";
  assert.deepEqual(factsOptions(read(line)), {
    asOf: "2026-11-01",
    coverageFrom: "2026-05-01",
    timeZone: "Europe/Berlin",
    loginZone: "Asia/Tokyo",
    anchorDay: 15,
    window: 6,
    percentile: 90.5,
    accept: "rows"
  });
  assert.ok(Object.values(factsOptions(read(""))).every((value) => value === undefined));
});

test("a sample has the defaults of the generator where nothing is said", () => {
  assert.deepEqual(sampleOptions(read("")), SAMPLE_DEFAULTS);
  const line = "--users 50 --seed 0 --as-of 2026-03-10 --logins-per-user 2";
  assert.deepEqual(sampleOptions(read(line)), { users: 50, seed: 0, asOf: "2026-03-10", loginsPerUser: 2 });
});

for (const [line, message] of [
  ["--language fr", /^--language fr: expected one of en, de, es\.$/],
  ["--data", /'--data <value>' argument missing/],
  ["--colour", /^Unknown option --colour\. Options: --data, .*--json, --help\.$/],
  ["--dta in", /^Unknown option --dta\. Did you mean --data\? Options: /],
  ["-d in", /^Unknown option -d\. Options: /],
  [
    "--data in extra",
    /^"extra" has no option before it\. Did you mean --data extra\? A value with spaces needs quotes\./
  ],
  ["--json=yes", /'--json' does not take an argument/],
  ["--out=", /^--out "": expected the name of a folder\.$/],
  ["--state=", /^--state "": expected the name of a folder\.$/],
  ["--target-org=", /^--target-org "": expected an org that the Salesforce CLI knows/],
  ["--window three", /^--window three: expected a whole number from 1 to 120\.$/],
  ["--window 0", /^--window 0: expected a whole number from 1 to 120\.$/],
  ["--window 1.5", /--window 1\.5: expected a whole number/],
  ["--anchor-day 0", /--anchor-day 0: expected a whole number from 1 to 31/],
  ["--anchor-day 32", /--anchor-day 32: expected a whole number from 1 to 31/],
  ["--percentile 100.1", /--percentile 100\.1: expected a number from 0 to 100/],
  ["--percentile=-1", /--percentile -1: expected a number from 0 to 100/],
  ["--port 99999", /--port 99999: expected a whole number from 0 to 65535/],
  ["--users many", /--users many: expected a whole number from 1 to 20000000/],
  ["--users 0", /--users 0: expected a whole number from 1/],
  ["--time-zone Berlin", /--time-zone Berlin: expected an IANA time zone like Europe\/Berlin/],
  ["--as-of 2026-02-30", /--as-of 2026-02-30: expected a day that exists, as YYYY-MM-DD/],
  ["--as-of 9999-12-31", /--as-of 9999-12-31: expected a day that exists, as YYYY-MM-DD, from 1980 to 2199/],
  ["--data in --json --data out", /^--data is given twice: expected one value\.$/],
  ["--coverage-from May", /--coverage-from May: expected a day that exists, as YYYY-MM-DD/]
] as const)
  test(`"${line}" is refused`, () => {
    assert.throws(
      () => read(line),
      (error) => error instanceof InputError && message.test(error.message)
    );
  });

for (const name of ["data", "target-org"])
  test(`a line whose --${name} npm kept for itself is refused, not read without it`, () => {
    const env = { npm_lifecycle_event: "start", [`npm_config_${name.replace("-", "_")}`]: "true" };
    assert.throws(() => refuseSwallowed([name], env), { name: "InputError", message: /npm run start "--" --\w/ });
    refuseSwallowed([name], { npm_lifecycle_event: "start" });
    refuseSwallowed(["out"], env);
  });

for (const from of ["2026-05-01", "2026-06-01"])
  test(`coverage from ${from} is refused where the audit ends on 2026-05-01`, () => {
    assert.throws(
      () => factsOptions(read(`--as-of 2026-05-01 --coverage-from ${from}`)),
      new InputError(
        `--coverage-from ${from}: expected a day before --as-of 2026-05-01, which is the first day not included.`
      )
    );
  });

test("an option that a command can't do without is asked for", () => {
  assert.throws(() => needed("out", undefined, "name a folder"), new InputError("--out is missing: name a folder."));
  assert.equal(needed("out", "x", "name a folder"), "x");
});
