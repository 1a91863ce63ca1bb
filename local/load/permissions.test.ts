import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { COSTS, FREQUENCIES, KEY, LICENSE_MONTHS, READINGS, RUN, USAGE_ROWS } from "./tables.ts";

const APP = join(import.meta.dirname, "../../force-app/main/default");
const SET = readFileSync(join(APP, "permissionsets/License_Optimizer_Loader.permissionset-meta.xml"), "utf8");
const TABLES = [USAGE_ROWS, FREQUENCIES, LICENSE_MONTHS, READINGS, RUN];

/** The definition of a field; empty if there is none. */
function definition(object: string, name: string): string {
  const path = join(APP, `objects/${object}/fields/${name}.field-meta.xml`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function entries(tag: string): string[] {
  return [...SET.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text]) => text);
}

test("the permission set Loader opens the fields that a load writes, and no others", () => {
  const written = TABLES.flatMap(({ object, fields }) =>
    [...fields, ...(object === USAGE_ROWS.object ? [...COSTS, "Run__c"] : [])].map((name) => [object, name] as const)
  );
  for (const [object, name] of written) assert.ok(definition(object, name), `${object}.${name}`);
  // Fields that are required, and the parent of a record, are always open.
  const closed = written.filter(([object, name]) => !/<required>true|MasterDetail/.test(definition(object, name)));
  const granted = entries("fieldPermissions");
  assert.ok(granted.every((text) => text.includes("<editable>true") && text.includes("<readable>true")));
  assert.deepEqual(
    granted.map((text) => /<field>(.*)<\/field>/.exec(text)![1]).sort(),
    closed.map((path) => path.join(".")).sort()
  );
});

test("the permission set Loader opens the records that a load writes, whoever owns them, and grants nothing else", () => {
  const rights = ["Create", "Delete", "Edit", "Read"].map((right) => `<allow${right}>true</allow${right}>`);
  const objects = entries("objectPermissions");
  assert.deepEqual(
    objects.map((text) => /<object>(.*)<\/object>/.exec(text)![1]).sort(),
    TABLES.map(({ object }) => object).sort()
  );
  for (const text of objects)
    assert.ok([...rights, "<modifyAllRecords>true", "<viewAllRecords>true"].every((right) => text.includes(right)));
  assert.doesNotMatch(SET, /<(?:classAccesses|customPermissions|userPermissions|tabSettings|applicationVisibilities)>/);
});

test("records are found by a unique external id", () => {
  for (const { object } of TABLES.filter((table) => table !== RUN))
    for (const mark of ["<externalId>true", "<unique>true"]) assert.match(definition(object, KEY), new RegExp(mark));
});
