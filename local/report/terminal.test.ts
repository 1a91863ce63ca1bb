import assert from "node:assert/strict";
import { test } from "node:test";
import { auditedSmall } from "../testing/auditFixture.ts";
import { terminalText } from "./terminal.ts";

const ESCAPE = "\u001b";

test("the report has a table of each kind, findings and notes, with currency and period", async (t) => {
  const text = terminalText((await auditedSmall(t)).report, false);
  for (const heading of [
    "Summary",
    "Populations",
    "Cost and decision",
    "Login pools",
    "Seats",
    "What runs out",
    "Our count vs. Salesforce",
    "Right-sizing",
    "Key dates",
    "Assumptions",
    "Findings",
    "Data notes"
  ]) {
    assert.match(text, new RegExp(`^${heading}$`, "m"));
  }
  assert.match(text, /Cost today\s+\$2,500 per month/);
  assert.match(text, /^ {2}Customer Community Login +Login +\S+ +1 /m);
  assert.match(text, /^ {2}Shoppers +Customer Community +2 +0 +0\.0% +0$/m);
});

test("the report ends with the version that made it", async (t) => {
  const { report } = await auditedSmall(t);
  assert.match(terminalText(report, false), /\nLicense Optimizer \d+\.\d+\.\d+ \([\da-f]{7,}(-dirty)?\)\n$/);
});

test("lines fit 120 columns and columns are aligned", async (t) => {
  const text = terminalText(
    (await auditedSmall(t, "A profile with a name that is longer than any table has room for")).report,
    false
  );
  for (const line of text.split("\n")) assert.ok(line.length <= 120, line);
  const header = text.split("\n").find((line) => /^ {2}License +Basis/.test(line))!;
  const row = text.split("\n").find((line) => /^ {2}Customer Community +Member/.test(line))!;
  assert.equal(header.indexOf("Basis"), row.indexOf("Member"));
});

test("color only repeats what the words say", async (t) => {
  const { report } = await auditedSmall(t);
  const colored = terminalText(report, true);
  assert.ok(colored.includes(`${ESCAPE}[1m`));
  assert.equal(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), ""), terminalText(report, false));
  assert.ok(!terminalText(report, false).includes(ESCAPE));
});

test("control characters of a name do not reach the terminal", async (t) => {
  assert.ok(!terminalText((await auditedSmall(t, `Evil${ESCAPE}[2J`)).report, false).includes(ESCAPE));
});
