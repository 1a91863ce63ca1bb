import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { decide } from "c/licenseEngine";
import { auditDocument } from "./auditDocument.ts";
import { readOrg } from "../facts/index.ts";

/** Names that are data, not fields: numbers of a finding or cause, login days. */
const DATA = new Set(["numbers", "frequencies"]);

/** Names of all fields below a value. */
function fieldsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((element) => fieldsOf(element, found));
  else if (value !== null && typeof value === "object")
    for (const [name, member] of Object.entries(value)) {
      found.add(name);
      if (!DATA.has(name)) fieldsOf(member, found);
    }
  return found;
}

test("docs/audit-json.md names every field of the document in the part of its section", async (t) => {
  const work = mkdtempSync(join(tmpdir(), "docs-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 3000 });
  const { facts, decisions } = await readOrg(join(work, "org"));
  const audit = auditDocument(decide(facts, decisions), facts);
  const docs = await readFile(join(import.meta.dirname, "../../docs/audit-json.md"), "utf8");
  const parts = new Map(docs.split(/^## /m).map((part) => [part.split("\n")[0].trim(), part]));
  for (const [section, value] of Object.entries(audit)) {
    const part = parts.get(section) ?? parts.get("Period")!;
    assert.ok(parts.has(section) || part.includes(`\`${section}\``), `${section} is not described`);
    const missing = [...fieldsOf(value)].filter((field) => !part.includes(`\`${field}\``));
    assert.deepEqual(missing, [], `fields of ${section} that its part does not name`);
  }
  const mayBeEmpty = ["undecided", "doubts"];
  for (const [section, value] of Object.entries(audit))
    assert.ok(
      !Array.isArray(value) || value.length > 0 || mayBeEmpty.includes(section),
      `the sample has no ${section}`
    );
});
