import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readContents } from "../deploy/packageContents.ts";
import { removalFiles } from "./removal.ts";

test("components are listed by type, over an empty package", () => {
  const owners = new Set(["CustomObject:Order__c", "ApexClass:Orders", "ApexClass:Items", "Report:Sales/Won & lost"]);
  const files = removalFiles({ owners }, ["Report:Sales"], "67.0");
  assert.match(files["package.xml"], /<Package xmlns="[^"]+">\n {2}<version>67\.0<\/version>\n<\/Package>/);
  assert.equal(
    [...files["destructiveChanges.xml"].matchAll(/<(?:members|name)>(.*?)</g)].map(([, text]) => text).join(" "),
    "Items Orders ApexClass Order__c CustomObject Sales Sales/Won &amp; lost Report"
  );
});

test("the app's own labels are named one by one, never the file of all labels of the org", () => {
  const list = removalFiles(readContents(join(import.meta.dirname, "../..")), [], "67.0")["destructiveChanges.xml"];
  assert.doesNotMatch(list, /<name>CustomLabels<|<members>\*</);
  assert.match(list, /<members>LO_\w+<\/members>[\s\S]*<name>CustomLabel</);
  for (const name of ["License_Optimizer_Viewers", "License_Optimizer", "Login_Usage__c"])
    assert.ok(list.includes(`<members>${name}</members>`), name);
});
