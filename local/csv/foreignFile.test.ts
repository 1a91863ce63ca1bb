import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { refuseForeign } from "./foreignFile.ts";

const work = mkdtempSync(join(tmpdir(), "foreign-"));
test.after(() => rmSync(work, { recursive: true }));

const TEXT = "Id,Name\n1,x\n";
const entry = (name: string) => Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(26), Buffer.from(name)]);

function refused(bytes: Buffer | string, gzip = false): Promise<void> {
  const path = join(work, "User.csv");
  writeFileSync(path, bytes);
  return refuseForeign({ file: "User.csv", path, gzip });
}

for (const [what, bytes, told] of [
  ["a workbook", entry("[Content_Types].xml"), /^User\.csv: is an Excel workbook.*Save As/],
  ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), /is an Excel workbook/],
  ["an archive", entry("LoginHistory.csv"), /is a ZIP archive\. Unzip it/],
  ["a gzip file", gzipSync(TEXT), /is a gzip file\. .*\.csv\.gz/],
  ["UTF-16 text", Buffer.from(`\uFEFF${TEXT}`, "utf16le"), /is UTF-16 text.*Save it as UTF-8/],
  ["a page", "\uFEFF\n<html><table><tr><td>Id</td></tr></table></html>", /holds HTML.*as CSV/],
  ["JSON", '{"status":0,"result":{"records":[]}}', /holds JSON.*--result-format csv/],
  ["a JSON list", ' [ {"Id": 1} ]', /holds JSON/]
] as const)
  test(`${what} in place of CSV is told by its first bytes, with what to do`, async () => {
    await assert.rejects(refused(bytes), { name: "InputError", message: told });
  });

for (const [what, bytes, told] of [
  ["a workbook", gzipSync(entry("[Content_Types].xml")), /^User\.csv: after unzipping it is an Excel workbook/],
  ["UTF-16 text", gzipSync(Buffer.from(`\uFEFF${TEXT}`, "utf16le")), /after unzipping it is UTF-16 text/],
  ["a gzip file", gzipSync(gzipSync(TEXT)), /is zipped twice\. Unzip it once/],
  ["an archive that is not zipped again", entry("User.csv"), /is a ZIP archive/],
  [
    "text that is not zipped",
    TEXT,
    /is no gzip file, whatever its name says.*a name that ends in \.csv, or copy it again\.$/
  ]
] as const)
  test(`${what} under the name of a gzip file is told as what it is`, async () => {
    await assert.rejects(refused(bytes, true), { name: "InputError", message: told });
  });

test("text is left to the reader of records, whatever its first cell", async () => {
  for (const text of [TEXT, `\uFEFF${TEXT}`, "", "[x],Name\n", "PK,Name\n", '"<a>",Name\n']) await refused(text);
  for (const bytes of [
    gzipSync(TEXT),
    gzipSync(TEXT).subarray(0, 15),
    Buffer.alloc(0),
    gzipSync(Buffer.alloc(1 << 20, "a"))
  ])
    await refused(bytes, true);
});
