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

test("text is left to the reader of records, whatever its first cell", async () => {
  for (const text of [TEXT, `\uFEFF${TEXT}`, "", "[x],Name\n", "PK,Name\n", '"<a>",Name\n']) await refused(text);
  await refused(gzipSync(TEXT), true);
});
