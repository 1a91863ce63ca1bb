import assert from "node:assert/strict";
import { test } from "node:test";
import { checksum } from "../csv/ids.ts";
import { recordIds } from "./ids.ts";

test("the checksum tells the capitals of each five characters, first one lowest", () => {
  // 001A0: bit 3 = 8 = I; 00000: 0 = A; 6Vm9r: bit 1 = 2 = C.
  assert.equal(checksum("001A0000006Vm9r"), "IAC");
});

test("records of an object have different Ids, also without regard to case", () => {
  const id = recordIds("005");
  const ids = Array.from({ length: 10_000 }, (_, index) => id(index));
  assert.equal(new Set(ids.map((text) => text.toLowerCase())).size, ids.length);
  assert.ok(ids.every((text) => text.length === 18 && text.slice(15) === checksum(text.slice(0, 15))));
});
