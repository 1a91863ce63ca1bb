import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { companyName } from "./companyName.ts";

function folder(t: TestContext, marker?: [string, object]): string {
  const parent = mkdtempSync(join(tmpdir(), "company-"));
  t.after(() => rmSync(parent, { recursive: true }));
  const made = join(parent, "acme-export");
  mkdirSync(made);
  if (marker) writeFileSync(join(made, marker[0]), JSON.stringify(marker[1]));
  return made;
}

test("an export is named as the org is", (t) => {
  assert.equal(companyName(folder(t, ["export.json", { kind: "export", orgName: "Acme Machines" }])), "Acme Machines");
});

test("the sample is called so", (t) => {
  assert.equal(companyName(folder(t, ["sample.json", { kind: "sample" }])), "Sample org");
});

test("any other folder has its own name, without its path", (t) => {
  assert.equal(companyName(folder(t)), "acme-export");
  assert.equal(companyName(`${folder(t, ["export.json", { kind: "export" }])}/`), "acme-export");
});
