import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withDatabase } from "./database.ts";
import { checksum, fullId, idKey, lostCapitalsSql, trueId } from "./ids.ts";

const character = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
const shortId = fc.string({ unit: character, minLength: 15, maxLength: 15 });
const change = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase()
);

test("an 18-character Id means the same record in small letters, in capitals and as it is", () => {
  fc.assert(
    fc.property(shortId, change, (id, changed) => {
      assert.equal(trueId(changed(fullId(id))), fullId(id));
    })
  );
});

test("two 15-character Ids that differ in a capital stay two records", () => {
  fc.assert(
    fc.property(shortId, (id) => {
      const other = id.toLowerCase();
      fc.pre(id !== other);
      assert.notEqual(idKey(trueId(id)!), idKey(trueId(other)!));
      assert.notEqual(idKey(trueId(fullId(id))!), idKey(trueId(fullId(other))!));
    })
  );
});

test("an Id that has both cases stays as it is, whatever its last characters say", () => {
  assert.equal(trueId("005Kd0000000001AAA"), "005Kd0000000001AAA");
});

test("SQL finds exactly the Ids that are restored or refused", async () => {
  const ids = fc.sample(
    fc.oneof(
      fc.tuple(shortId, change).map(([id, changed]) => changed(fullId(id))),
      fc.tuple(shortId, fc.string({ unit: character, minLength: 3, maxLength: 3 })).map((parts) => parts.join("")),
      fc.tuple(shortId, change).map(([id, changed]) => changed(id.replace(/[A-Z]/g, "7")) + "AAA"),
      shortId
    ),
    2000
  );
  const rows = ids.map((id) => `('${id}')`).join(", ");
  const found = await withDatabase((database) =>
    database.rows<{ id: string; lost: boolean }>(
      `SELECT id, ${lostCapitalsSql("id")} AS lost FROM (VALUES ${rows}) t(id)`
    )
  );
  assert.equal(found.length, ids.length);
  for (const { id, lost } of found) assert.equal(lost, trueId(id) !== id, id);
  assert.ok(found.some(({ lost }) => lost));
});

test("the last three characters tell the capitals of the first fifteen", () => {
  assert.equal(checksum("001A0000006Vm9r"), "IAC");
});
