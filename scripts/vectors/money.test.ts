import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { moneyVectors, textOf } from "./money.ts";
import { oracle } from "./oracle.ts";
import type { Expected, Vector } from "./vector.ts";
import { countersOf } from "./vector.ts";

const FILE = "force-app-test/main/default/staticresources/License_Money_Vectors.json";
const text = readFileSync(FILE, "utf8");
const vectors = JSON.parse(text) as Vector[];
/** The kernel's normal distribution is exact to 1e-7 only. */
const TOLERANCE = 0.0005;
const SHARE = 1e-7;

describe("the vectors of the money decision", () => {
  for (const vector of vectors) {
    it(`${vector.name}: whoever computes it the long way gets the same`, () => {
      agree(oracle(countersOf(vector.counters), vector.terms), vector.expected, vector.name);
    });
  }

  for (const vector of vectors.filter(({ byHand }) => byHand !== undefined)) {
    it(`${vector.name}: as computed by hand`, () => agree(vector.byHand, vector.expected, vector.name));
  }

  it("are what the script writes", () => {
    assert.equal(text, textOf(moneyVectors()), "npm run vectors writes them again");
  });

  it("are of many kinds", () => {
    const decisions = vectors.flatMap(({ expected }) => expected ?? []);
    const some = (name: string, test: (one: Expected) => boolean): void =>
      assert.ok(decisions.filter(test).length >= 3, `${name}: too few vectors`);
    some("guarded", ({ guarded }) => guarded);
    some("moves to login basis", ({ users }) => users.toLogin > 0);
    some("moves to member basis", ({ users }) => users.toMember > 0);
    for (const level of ["high", "medium", "low"]) some(level, ({ confidence }) => confidence === level);
    some("other registration", ({ newcomers, today }) => newcomers !== today.newcomers);
    some("no money", ({ cost }) => cost === null);
    some("persistence unknown", ({ beta }) => beta === null);
    some("persistence low", ({ beta }) => beta !== null && beta < 0.7);
    const avoided = vectors.filter(({ inside }) => (inside?.avoided ?? 0) > 0);
    assert.ok(avoided.length >= 10, "moves inside the contract: too few vectors");
  });
});

/** Every leaf of `known` is in `found`. */
function agree(known: unknown, found: unknown, path: string): void {
  if (typeof known === "number") {
    const distance = Math.abs(known - (found as number));
    assert.ok(distance <= Math.max(TOLERANCE, SHARE * Math.abs(known)), `${path}: ${known} is not ${String(found)}`);
  } else if (known === null || typeof known !== "object") assert.equal(found, known, path);
  else {
    assert.ok(found, `${path} is missing`);
    if (Array.isArray(known)) assert.equal((found as unknown[]).length, known.length, `${path}: length`);
    for (const [key, value] of Object.entries(known))
      agree(value, (found as Record<string, unknown>)[key], `${path}.${key}`);
  }
}
