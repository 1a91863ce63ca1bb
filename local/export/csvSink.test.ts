import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { cellsOf, wholeRecords } from "./csvRecordBytes.ts";
import { CsvSink } from "./csvSink.ts";
import type { Taking } from "./csvSink.ts";

const work = mkdtempSync(join(tmpdir(), "sink-"));
after(() => rmSync(work, { recursive: true, force: true }));

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The file that comes of one source. */
async function written(
  text: string,
  taking: Taking = {},
  size = 7,
  columns = ["a", "b"]
): Promise<{ text: string; rows: number }> {
  const path = join(work, "x.csv.gz");
  const sink = new CsvSink(path, columns);
  try {
    await sink.source(taking).read(pieces(text, size));
    await sink.end();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return { text: gunzipSync(readFileSync(path)).toString(), rows: sink.rows };
}
const bytes = (text: string) => Buffer.from(text);

for (const size of [1, 2, 3, 1000])
  test(`records are copied as they are, in pieces of ${size} bytes`, async () => {
    const text = '"a","b"\n"1","x\n,""ü"""\n"2",""\n';
    assert.deepEqual(await written(text, {}, size), { text, rows: 2 });
  });

test("a last record without a line end counts", async () => {
  assert.deepEqual(await written("a,b\n1,2\n3,4"), { text: '"a","b"\n1,2\n3,4\n', rows: 2 });
});

test("columns in another order get the file's order", async () => {
  assert.equal((await written("b,a\n2,1\n")).text, '"a","b"\n"1","2"\n');
});

test("an earlier file may lack columns and have others", async () => {
  assert.equal((await written("c,A\n3,1\n", { fields: null })).text, '"a","b"\n"1",""\n');
});

test("records that are not kept are left out, and the first ones are shown", async () => {
  const seen: string[] = [];
  const watch = ([a]: readonly string[]) => seen.push(a!) < 2;
  const { text, rows } = await written("a,b\n1,2\n3,4\n5,6\n", { keep: ([a]) => a !== "3", watch });
  assert.deepEqual([text, rows, seen], ['"a","b"\n"1","2"\n"5","6"\n', 2, ["1", "3"]]);
});

for (const [name, text, message] of [
  ["other columns", "a,c\n1,2\n", /columns a, b were asked for, and this came: a,c/],
  ["too many columns", "a,b,c\n1,2,3\n", /were asked for/],
  ["an open quote", 'a,b\n1,"2\n', /ends in the middle of a record/],
  ["nothing", "", /is empty/]
] as const)
  test(`${name} is no answer`, async () => {
    await assert.rejects(written(text), message);
  });

test("a source that is read again goes on behind its last whole record", async () => {
  const path = join(work, "again.csv.gz");
  const sink = new CsvSink(path, ["a", "b"]);
  const source = sink.source();
  const text = "a,b\n1,2\n3,4\n5,6\n";
  const cut = async function* () {
    yield bytes(text.slice(0, 14));
    throw new Error("cut");
  };
  await assert.rejects(source.read(cut()), /cut/);
  assert.equal(source.records, 2);
  await source.read(pieces(text, 5));
  await sink.end();
  assert.equal(gunzipSync(readFileSync(path)).toString(), '"a","b"\n1,2\n3,4\n5,6\n');
});

test(
  "a full disk ends the writing with its error",
  { skip: process.platform !== "linux" && "needs /dev/full" },
  async () => {
    const sink = new CsvSink("/dev/full", ["a"]);
    const row = [Array.from({ length: 50_000 }, () => String(Math.random())).join()];
    await assert.rejects(async () => {
      for (let n = 0; n < 200; n += 1) await sink.add([row]);
      await sink.end();
    }, /ENOSPC/);
    await sink.abandon();
  }
);

test("a file is readable by its owner only", { skip: process.platform === "win32" }, async () => {
  await written("a,b\n");
  assert.equal((statSync(join(work, "x.csv.gz")).mode & 0o777).toString(8), "600");
});

test("whole records end outside of quotes", () => {
  assert.deepEqual(wholeRecords(bytes('1,"\n"\n2,3\n4'), 0), { records: 2, end: 10 });
  assert.deepEqual(wholeRecords(bytes("1\n2\n"), 0, 1), { records: 1, end: 2 });
  assert.deepEqual(wholeRecords(bytes('"1\n'), 0), { records: 0, end: 0 });
});

test("cells of a record lose their quotes", () => {
  assert.deepEqual(cellsOf(bytes('1,"a,""b""",,"ü"\r\n')), ["1", 'a,"b"', "", "ü"]);
  assert.equal(cellsOf(bytes('"1\n')), null);
});
