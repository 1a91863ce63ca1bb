import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOf, isEmpty } from "./changes.ts";
import type { StoredRecord } from "./stored.ts";
import type { LoadRecord } from "./tables.ts";

const record = (key: string, fields: LoadRecord["fields"]): LoadRecord => ({ key, fields });
const stored = (...records: [string, Record<string, string | number | null>][]): Map<string, StoredRecord> =>
  new Map(records.map(([key, fields]) => [key, { id: `id of ${key}`, key, fields, run: null }]));

test("a record is new, changed or the same by its key and fields, and one that nothing stands for is removed", () => {
  const wanted = [
    record("new", { Users__c: 1 }),
    record("other", { Users__c: 2 }),
    record("same", { Users__c: 3, Site__c: null })
  ];
  const changes = changesOf(
    wanted,
    stored(["other", { Users__c: 1 }], ["same", { Users__c: 3 }], ["gone", { Users__c: 4 }])
  );
  const keys = (records: readonly { key: string }[]) => records.map(({ key }) => key);
  assert.deepEqual(
    [keys(changes.added), keys(changes.changed), changes.same, keys(changes.removed)],
    [["new"], ["other"], 1, ["gone"]]
  );
  assert.equal(isEmpty(changes), false);
});

test("a field that a record does not name may hold anything", () => {
  const changes = changesOf([record("a", { Users__c: 1 })], stored(["a", { Users__c: 1, Habits__c: "old" }]));
  assert.deepEqual([changes.same, isEmpty(changes)], [1, true]);
});

test("a record with the same fields is written again if it needs another run", () => {
  const same = [record("a", { Users__c: 1 })];
  assert.equal(changesOf(same, stored(["a", { Users__c: 1 }]), () => false).changed.length, 1);
});

test("0 is not the same as nothing", () => {
  assert.equal(changesOf([record("a", { N: 0 })], stored(["a", { N: null }])).changed.length, 1);
});
