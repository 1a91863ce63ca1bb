import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsOf, withoutFields } from "./soql.ts";

const QUERY = "SELECT Id, Name,\n  Account.IsPartner\nFROM User\nWHERE IsActive = true\n";

test("fields are read over lines", () => {
  assert.deepEqual(fieldsOf(QUERY), ["Id", "Name", "Account.IsPartner"]);
});

test("fields are left out and the rest of the query stays", () => {
  assert.equal(withoutFields(QUERY, ["Id", "Account.IsPartner"]), "SELECT Name\nFROM User\nWHERE IsActive = true\n");
});

test("a text that is no query is an error", () => {
  assert.throws(() => fieldsOf("FIND {x}"), /Not a query/);
});
