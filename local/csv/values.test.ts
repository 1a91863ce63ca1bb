import assert from "node:assert/strict";
import { test } from "node:test";
import { readCell } from "./values.ts";
import type { ValueKind } from "./values.ts";

const read = (text: string, kind: ValueKind, decimalComma = false) => {
  const cell = readCell(text, { kind, filled: false }, decimalComma);
  return "value" in cell ? cell.value : null;
};
const problem = (text: string, kind: ValueKind, decimalComma = false) => {
  const cell = readCell(text, { kind, filled: true }, decimalComma);
  return "problem" in cell ? cell.problem : "";
};

test("numbers with an exponent are read in every numeric column, as the Bulk API writes ten million and more", () => {
  for (const kind of ["integer", "quantity", "amount", "number"] as const)
    assert.equal(Number(read("1.2E7", kind)), 12_000_000, kind);
  assert.equal(read("1.2E7", "integer"), "12000000");
  assert.equal(read("1200.0", "integer"), "1200");
  assert.equal(read("-1.5E1", "number"), "-1.5E1");
});

test("an exponent that leaves a fraction is no whole number, and a negative one no amount", () => {
  assert.equal(read("1.25E1", "integer"), null);
  assert.equal(read("-1E2", "amount"), null);
  assert.equal(read("1E99", "amount"), null);
  assert.equal(read("1e", "number"), null);
});

test("a decimal comma is read only in files of spreadsheets that write it", () => {
  assert.equal(read("4,50", "amount", true), "4.50");
  assert.equal(read("1,200", "amount", true), "1.200");
  assert.equal(read("0,05", "number", true), "0.05");
  assert.equal(read("4,50", "amount"), null);
  assert.equal(read("1,2E3", "amount", true), "1.2E3");
  assert.equal(read("1,2,3", "amount", true), null);
});

test("a quantity that may have a separator of thousands is refused as ambiguous", () => {
  for (const kind of ["integer", "quantity"] as const) {
    assert.match(problem("1.200", kind), /"1\.200" can be read as 1200 and as a number with decimals, expected 1200/);
    assert.match(problem("1.200.000", kind), /can be read as 1200000/);
    assert.match(problem("1,200", kind, true), /can be read as 1200/);
  }
  assert.match(problem("1.200", "amount", true), /can be read as 1200/);
  assert.equal(read("1.200", "amount"), "1.200");
  for (const text of ["416.6667", "0.125", "1200", "1200.0", "12.5"]) assert.equal(read(text, "quantity"), text);
});

test("an Id that lost its capitals gets them back, and one whose checksum fits no letters is refused", () => {
  assert.equal(read("005kd0000000001iaa", "userId"), "005Kd0000000001IAA");
  assert.equal(read("0DBKD0000000001OAA", "id"), "0DBKd0000000001OAA");
  assert.equal(read("005000000000001iaa", "userId"), null);
  assert.equal(read("005kd000000000", "userId"), null);
});

test("an empty cell is no value where it may be empty, and a problem where it must not", () => {
  assert.equal(read("", "integer"), "");
  assert.match(problem("", "integer"), /the cell is empty, expected a whole number/);
});

test("thousands that nobody takes for decimals are read: Swiss apostrophes, blanks of all kinds, and two kinds of separators", () => {
  for (const text of ["1200", "1 200", "1\u00A0200", "1\u202F200", "1'200", "1\u2019200", " 1200 "])
    for (const kind of ["integer", "count", "quantity", "amount"] as const)
      for (const comma of [true, false]) assert.equal(read(text, kind, comma), "1200", `${text} ${kind}`);
  assert.equal(read("1'234'567", "quantity"), "1234567");
  for (const comma of [true, false]) {
    assert.equal(read("1.200,50", "amount", comma), "1200.50");
    assert.equal(read("1,200.50", "amount", comma), "1200.50");
  }
  assert.equal(read("1'200,50", "amount", true), "1200.50");
  for (const text of ["1 20", "1'200 300", "12'00", "1''200", "1.200.50", "' 1200", "1 200,5"])
    assert.equal(read(text, "amount"), null, text);
});

test("a count is not negative", () => {
  assert.equal(read("0", "count"), "0");
  assert.match(problem("-1", "count"), /"-1" is not readable, expected a whole number of 0 or more/);
  assert.equal(read("-1", "integer"), "-1");
});

test("a date is read in each form that tells its day, and refused where it may be another one", () => {
  for (const text of [
    "2026-12-31",
    "31.12.2026",
    "2026/12/31",
    "2026-12-31T00:00:00.000Z",
    "2026-12-31 00:00:00",
    " 2026-12-31 "
  ])
    assert.equal(read(text, "date"), "2026-12-31", text);
  assert.equal(read("1.2.2026", "date"), "2026-02-01");
  for (const text of ["12/31/2026", "01-02-2026", "31.12.26", "31.02.2026", "2026-12-31T10:00:00Z", "46387", "2026-12"])
    assert.equal(read(text, "date"), null, text);
  assert.match(problem("01/02/2026", "date"), /the year first, because countries differ/);
});
