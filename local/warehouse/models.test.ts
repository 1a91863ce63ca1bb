import assert from "node:assert/strict";
import { test } from "node:test";
import { COUNTED_KINDS } from "../facts/index.ts";
import { models } from "./models.ts";

test("the result has the kinds of counters that the reader knows, and no others", () => {
  const { name, query } = models().at(-1)!;
  assert.equal(name, "lo_usage");
  const made = [...query.matchAll(/'(\w+)' AS kind/g)].map(([, kind]) => kind);
  assert.deepEqual([...new Set(made)].sort(), [...COUNTED_KINDS].sort());
});
