import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlannedStatus, SentMoveSettings } from "c/licenseEngine";
import {
  check,
  eachOnce,
  filledText,
  fitting,
  flag,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  recordOf
} from "./checks.ts";
import { someOf, text, whole } from "./checks.ts";
import type { Schema } from "./checks.ts";
import { RequestError } from "./requestError.ts";

interface Row {
  id: string;
  share: number | null;
  prices: Record<string, number>;
}
const row = objectOf<Row>({ id: filledText, share: orNull(number(0, 1)), prices: recordOf(number(0), 2) });
const rows = eachOnce(
  listOf(fitting(row, [["share", ({ id, share }) => id !== "a" || share === null, "expected null for a"]]), 3),
  "id"
);
const good: Row = { id: "b", share: null, prices: {} };

test("what fits is taken, what is left out is null where that is allowed, and other members are dropped", () => {
  assert.deepEqual(check(rows, [{ id: "b", prices: { x: 1 }, more: 1 }], "rows"), [
    { id: "b", share: null, prices: { x: 1 } }
  ]);
});

for (const [value, message] of [
  [undefined, "rows: expected a list."],
  [[good, 5], "rows[1]: expected an object."],
  [[[]], "rows[0]: expected an object."],
  [[{ prices: {} }], "rows[0].id: expected a text."],
  [[{ ...good, id: " " }], "rows[0].id: expected a text that is not empty."],
  [[{ ...good, id: "x".repeat(4001) }], "rows[0].id: expected at most 4000 characters."],
  [[{ ...good, share: 2 }], "rows[0].share: expected a number from 0 to 1."],
  [[{ ...good, prices: { x: -1 } }], "rows[0].prices.x: expected a number, at least 0."],
  [[{ ...good, prices: [1] }], "rows[0].prices: expected an object."],
  [[{ ...good, prices: { x: 1, y: 1, z: 1 } }], "rows[0].prices: expected at most 2 entries."],
  [[{ ...good, id: "a", share: 1 }], "rows[0].share: expected null for a."],
  [[good, good], "rows[1].id: b is there twice."],
  [[1, 2, 3, 4].map((id) => ({ ...good, id: String(id) })), "rows: expected at most 3 entries."]
] as const)
  test(`a call is refused with "${message}"`, () => {
    assert.throws(() => check(rows, value, "rows"), new RequestError(400, message));
  });

test("an empty list is refused where something has to be in it", () => {
  assert.throws(
    () => check(someOf(text, 9), [], "ids"),
    new RequestError(400, "ids: expected 1 to 9 entries, found none.")
  );
});

test("a schema that has forgotten something of the contract does not compile", () => {
  const known = { usersPerRun: whole(1, 2000), graceDays: whole(0, 365), notice: flag };
  // @ts-expect-error: the version is missing
  objectOf<SentMoveSettings>(known);
  // @ts-expect-error: the contract has no such member
  objectOf<SentMoveSettings>({ ...known, version: text, more: text });
  // @ts-expect-error: codes are missing
  objectOf<{ status: PlannedStatus | null }>({ status: orNull(oneOf("eligible", "switch")) });
  const all: Schema<PlannedStatus> = oneOf("eligible", "eligibleWithLoss", "switch", "deactivate");
  assert.equal(check(all, "switch", "status"), "switch");
});
