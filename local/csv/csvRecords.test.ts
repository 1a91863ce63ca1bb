import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { csvRecords } from "./csvRecords.ts";
import type { CsvRecord } from "./csvRecords.ts";
import { InputError } from "./inputError.ts";

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), "csv-records-"))));
after(() => rm(folder, { recursive: true, force: true }));

async function read(text: string, separator?: string): Promise<CsvRecord[] | string> {
  const path = join(folder, "User.csv");
  await writeFile(path, text);
  const records: CsvRecord[] = [];
  try {
    for await (const record of csvRecords({ file: "User.csv", path, gzip: false, separator })) records.push(record);
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.message.replace(/^User\.csv, line \d+: ([^:]*).*$/, "$1");
  }
  return records;
}

/** A reader of RFC 4180 that goes character by character and knows nothing of the one under test. */
function plainRead(text: string, separator: string): CsvRecord[] | string {
  const characters = [...text.replace(/\r\n/g, "\u0001")];
  const records: CsvRecord[] = [];
  let record: CsvRecord = { cells: [], lines: [] };
  let cell = "";
  let inside: "start" | "plain" | "quoted" | "closed" = "start";
  let line = 1;
  let cellLine = 1;
  const endCell = () => {
    record.cells.push(cell);
    record.lines.push(cellLine);
    cell = "";
    inside = "start";
    cellLine = line;
  };
  const endRecord = () => {
    if (record.cells.length || inside !== "start") {
      endCell();
      records.push(record);
    }
    record = { cells: [], lines: [] };
  };
  for (const c of characters) {
    const isBreak = c === "\n" || c === "\r" || c === "\u0001";
    if (inside === "quoted") {
      if (c === '"') inside = "closed";
      else cell += c === "\u0001" ? "\r\n" : c;
      if (isBreak) line += 1;
    } else if (isBreak) {
      endRecord();
      line += 1;
      cellLine = line;
    } else if (c === separator) endCell();
    else if (c === '"' && inside === "start") inside = "quoted";
    else if (c === '"' && inside === "closed") {
      cell += '"';
      inside = "quoted";
    } else if (inside === "closed") return "broken quoting";
    else {
      cell += c;
      inside = "plain";
    }
  }
  if (inside === "quoted") return "broken quoting";
  endRecord();
  return records;
}

const text = fc.string({
  unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "\r", "\n", "\r\n", " "),
  maxLength: 40
});

test("records, cells and lines are those of a plain reading, for any text and separator", async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(",", ";", "\t", "|"), async (random, separator) => {
      assert.deepEqual(await read(random, separator), plainRead(random, separator));
    }),
    { numRuns: 300 }
  );
});

test("the block by block reading changes nothing where a block ends", async () => {
  const block = 1 << 20;
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 0, max: 40 }), async (random, shift) => {
      const fill = `${"x".repeat(block / 2)},`;
      const whole = `${fill}${"y".repeat(block - fill.length - 1 - shift)}\n${random}`;
      assert.deepEqual(await read(whole), plainRead(whole, ","));
    }),
    { numRuns: 40 }
  );
});
