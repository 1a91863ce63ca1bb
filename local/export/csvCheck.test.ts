import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkCsv } from "./csvCheck.ts";

const work = mkdtempSync(join(tmpdir(), "csv-"));
after(() => rmSync(work, { recursive: true, force: true }));

for (const [name, text, expected] of [
  ["records are counted without the header", "a,b\n1,2\n3,4\n", { records: 2, whole: true, hasHeader: true }],
  ["a last line without an end counts", "a,b\n1,2\n3,4", { records: 2, whole: true, hasHeader: true }],
  ["CRLF ends one line", "a,b\r\n1,2\r\n", { records: 1, whole: true, hasHeader: true }],
  [
    "line breaks and commas in quotes belong to the cell",
    'a,b\n"x\n,""y",2\n',
    { records: 1, whole: true, hasHeader: true }
  ],
  ["a header alone has no records", "a,b\n", { records: 0, whole: true, hasHeader: true }],
  ["an empty file has no header", "\n", { records: 0, whole: true, hasHeader: false }],
  ["a last record with too few cells is cut off", "a,b\n1,2\n3", { records: 2, whole: false, hasHeader: true }],
  ["an open quote is cut off", 'a,b\n1,"2\n', { records: 1, whole: false, hasHeader: true }]
] as const)
  test(name, async () => {
    const file = join(work, "x.csv");
    writeFileSync(file, text);
    assert.deepEqual(await checkCsv(file), expected);
  });
