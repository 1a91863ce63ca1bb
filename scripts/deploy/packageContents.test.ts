import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { linesByType, ownerOf } from "./components.ts";
import { componentsText, readInstallRecord } from "./installRecord.ts";
import { readContents } from "./packageContents.ts";

const contents = readContents(join(import.meta.dirname, "../.."));

test("the package's components are known by type, parts of an object as the object", () => {
  for (const owner of [
    "ApexClass:UserSelector",
    "LightningComponentBundle:licenseEngine",
    "CustomObject:License_Type__mdt",
    "CustomObject:License_Optimizer_Install__mdt",
    "PermissionSet:License_Optimizer_Admin",
    "CustomTab:License_Optimizer",
    "CustomApplication:License_Optimizer"
  ])
    assert.ok(contents.owners.has(owner), owner);
  const types = new Set([...contents.owners].map((owner) => owner.split(":")[0]));
  for (const part of ["CustomField", "Layout", "CustomMetadata", "ListView", "CustomLabels"])
    assert.ok(!types.has(part), part);
  assert.ok([...contents.owners].some((owner) => owner.startsWith("CustomLabel:LO_")));
});

test("tests are the classes with test methods; fixtures are none", () => {
  assert.ok(contents.tests.includes("UserSelectorTest"));
  assert.ok(!contents.tests.includes("TestUsers"));
  assert.ok(!contents.tests.includes("UserSelector"));
  assert.deepEqual([...contents.tests].sort(), contents.tests);
});

test("the record of the whole package fits into its field, and is read as it was written", () => {
  const text = componentsText(contents.owners);
  assert.ok(text.length < 131_072 * 0.75, `${text.length} characters: the field is nearly full`);
  const record = readInstallRecord({ Version__c: "0.1.0", Components__c: text });
  assert.deepEqual([...record.owners].sort(), [...contents.owners].sort());
});

test("a list that does not fit into the field is refused, not cut", () => {
  const owners = new Set(Array.from({ length: 20_000 }, (_, at) => `ApexClass:Class${at}`));
  assert.throws(() => componentsText(owners), RangeError);
});

test("an empty record names nothing", () => {
  assert.deepEqual(readInstallRecord({ Version__c: null, Components__c: null }), {
    version: "unknown",
    owners: new Set()
  });
});

for (const [type, fullName, owner] of [
  ["ApexClass", "UserSelector", "ApexClass:UserSelector"],
  ["CustomField", "License_Move__c.State__c", "CustomObject:License_Move__c"],
  ["CustomField", "User.Cost__c", "CustomField:User.Cost__c"],
  ["Layout", "License_Move__c-License Move Layout", "CustomObject:License_Move__c"],
  ["Layout", "Account-Account Layout", "Layout:Account-Account Layout"],
  ["CustomMetadata", "License_Type.Guest", "CustomObject:License_Type__mdt"],
  ["CustomLabels", "CustomLabels", null],
  ["Report", "License_Optimizer_Reports/LO_Open_Actions", "Report:License_Optimizer_Reports/LO_Open_Actions"],
  ["Report", "License_Optimizer_Reports", null],
  ["Report", "License_Optimizer_Reports/", null],
  ["DashboardFolder", "License_Optimizer_Dashboards", null],
  ["", "package.xml", null]
] as const)
  test(`${type || "the package"} ${fullName} counts as ${owner ?? "nothing"}`, () => {
    assert.equal(ownerOf({ type, fullName }), owner);
  });

test("names are listed by type; long lists are counted", () => {
  const owners = ["ApexClass:B", "ApexClass:A", "CustomTab:T", "Zone:R"];
  assert.deepEqual(linesByType(owners), ["2 Apex classes: A, B", "1 tab: T", "1 Zone: R"]);
  assert.deepEqual(linesByType(owners, 1), ["2 Apex classes: A and 1 more", "1 tab: T", "1 Zone: R"]);
});
