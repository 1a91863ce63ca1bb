import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, Finding } from "c/licenseEngine";
import { readOrg } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { words } from "./words.ts";
import { explanationText } from "./explanation.ts";
import { amount } from "./explanationText.ts";

const folder = mkdtempSync(join(tmpdir(), "explain-"));
let facts: AuditFacts;
let audit: AuditWithDecisions;

before(async () => {
  await generateSample(folder, { ...SAMPLE_DEFAULTS, users: 3000 });
  const org = await readOrg(folder, { asOf: SAMPLE_DEFAULTS.asOf });
  facts = org.facts;
  audit = decide(facts, org.decisions);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const explain = (index: number) => explanationText(index + 1, facts, audit);
const eachOf = (types: Finding["type"][]) =>
  audit.findings.flatMap((finding, index) =>
    types.includes(finding.type) && finding.worth !== "none" ? [{ finding, text: explain(index) }] : []
  );
/** The number at the end of the first line that begins with these words. */
function numberAfter(text: string, start: string): number {
  const line = text.split("\n").find((one) => one.trim().startsWith(start));
  assert.ok(line, `${start}: ${text}`);
  return Number(/(-?[$\d.,]+)$/.exec(line)![1]!.replace(/[$,]/g, ""));
}
const isNear = (value: number, wanted: number | null, what: string) =>
  assert.ok(Math.abs(value - wanted!) < 0.001, `${what}: ${value} and ${wanted}`);

test("every finding is explained with its title and its exact amount, and nothing is undefined", () => {
  assert.ok(audit.findings.length > 20);
  audit.findings.forEach((finding, index) => {
    const text = explain(index);
    assert.ok(text.startsWith(`${index + 1}. ${words.findingTitle(finding)}\n`), text);
    assert.doesNotMatch(text, /undefined|NaN|null|\[object/, text);
    const money = finding.monthlySaving ?? finding.monthlyRisk;
    if (money !== null) assert.ok(text.includes(amount(money, finding.currency)), `${money} is not in ${text}`);
    assert.match(text, /Complete months: May 2026/);
  });
});

test("the place of a finding between today's cost and the best adds up", () => {
  for (const { text } of eachOf(["unusedSeats", "dormant", "basis", "poolShrink", "downgrade", "inflation"])) {
    const [, ladder] = text.split("From the family's cost today to the best, per month\n");
    const lines = ladder!
      .trimEnd()
      .split("\n")
      .map((line) => line.trim());
    const amounts = lines.map((line) => numberAfter(line, ""));
    const signed = lines.map((line, index) => (line.startsWith("-") ? -Math.abs(amounts[index]!) : amounts[index]!));
    isNear(
      signed.slice(0, -1).reduce((sum, value) => sum + value, 0),
      signed.at(-1)!,
      ladder!
    );
    assert.match(ladder!, /<- this/);
  }
});

test("unused seats are the purchased less those in use, times their price", () => {
  const found = eachOf(["unusedSeats"]);
  assert.ok(found.length);
  for (const { finding, text } of found) {
    const growth = text.includes("growth") ? numberAfter(text, "- needed by growth") : 0;
    const left = numberAfter(text, "purchased") - numberAfter(text, "- in use") - growth;
    assert.equal(left, numberAfter(text, "= not in use"));
    isNear(left * finding.amounts.price!, finding.monthlySaving, text);
  }
});

test("users who move are told by their rates, together as many as the finding has, with the shares of the promise", () => {
  const found = eachOf(["basis", "dormant"]).filter(({ finding }) => finding.profileId !== null);
  assert.ok(found.length > 3);
  for (const { finding, text } of found) {
    const rows = [...text.matchAll(/^ {4}([\d,]+) users? +(\d+) login days? \/ (\d+) months? each/gm)];
    const users = rows.reduce((sum, [, count]) => sum + Number(count!.replaceAll(",", "")), 0);
    assert.equal(users, finding.users, text);
    const [, shares] = text.split("Shares of the promise");
    const parts = shares!.split("\n\n")[0]!.split("\n").slice(1);
    const sum = parts.reduce((total, line) => total + numberAfter(line, ""), 0);
    isNear(sum, numberAfter(text, "Promised"), text);
    assert.equal(parts.filter((line) => line.includes("<- this")).length, 1, text);
  }
});

test("a lower license saves the difference of two prices for those who keep a seat", () => {
  const found = eachOf(["downgrade", "inflation", "objectTrap"]);
  assert.ok(found.length > 1);
  for (const { finding, text } of found) {
    const less = numberAfter(text, "= less per user");
    isNear(less, numberAfter(text, "A seat") - numberAfter(text, "- A seat"), text);
    const saving = less * finding.users * numberAfter(text, "x share that keeps a seat");
    assert.ok(Math.abs(saving - finding.monthlySaving!) < 0.01, `${saving} ${text}`);
  }
});

test("a pool, expected overage and missing seats come from quantities and prices", () => {
  for (const { finding, text } of eachOf(["poolShrink", "poolGrow"])) {
    const saving =
      numberAfter(text, "paid for the pool") +
      numberAfter(text, "+ expected overage") -
      numberAfter(text, "- pool that users need");
    isNear(saving, finding.monthlySaving, text);
  }
  for (const { finding, text } of eachOf(["annualOverage"])) {
    const year = numberAfter(text, "logins beyond") * numberAfter(text, "x price of a login");
    isNear(year / 12, finding.monthlyRisk, text);
  }
  for (const { finding, text } of eachOf(["seatsExhaust"]))
    assert.match(text, new RegExp(`${finding.numbers.missing} seats x \\$[\\d.]+ +\\$`));
});
