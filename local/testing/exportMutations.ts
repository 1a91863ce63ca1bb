import { parseCsv } from "./plainUsage.ts";

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A generator of random numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = (seed * 7919 + 13) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Changes the bytes of a CSV file. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

export const below = (random: Random, limit: number) => Math.floor(random() * limit);
export const pick = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)];

interface Style {
  end?: string;
  quote?: "all";
  separator?: string;
}

function written(rows: readonly (readonly string[])[], { end = "\n", quote, separator = "," }: Style = {}): string {
  const cell = (text: string) => (quote || /["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(separator) + end).join("");
}

const onRows =
  (change: (rows: string[][], random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(parseCsv(bytes.toString("utf8").replace(/^\uFEFF/, "")), random));
const onText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString("utf8"), random));
/** The bytes with something in place of `length` bytes at a random place. */
const spliced = (bytes: Buffer, random: Random, part: Uint8Array, length = 0) => {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at + length)]);
};
const cells = (change: (cell: string, random: Random) => string) =>
  onRows((rows, random) => written(rows.map((row, index) => (index ? row.map((cell) => change(cell, random)) : row))));
const ID = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;

/** Other ways to write the same records. */
export const EQUIVALENT: Record<string, Mutation> = {
  quoteAll: onRows((rows) => written(rows, { quote: "all" })),
  crlf: onRows((rows) => written(rows, { end: "\r\n" })),
  cr: onRows((rows) => written(rows, { end: "\r" })),
  mixedEnds: onRows((rows, random) =>
    rows.map((row) => written([row], { end: pick(random, ["\n", "\r\n", "\r"]) })).join("")
  ),
  byteOrderMark: (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  noLastEnd: onRows((rows) => written(rows).slice(0, -1)),
  blankLines: onRows((rows, random) => rows.map((row) => written([row]) + "\n".repeat(below(random, 3))).join("")),
  blankRows: onRows((rows, random) =>
    rows.map((row) => written([row]) + (random() < 0.2 ? `${",".repeat(row.length - 1)}\n` : "")).join("")
  ),
  semicolons: onRows((rows) => written(rows, { separator: ";" })),
  tabs: onRows((rows) => written(rows, { separator: "\t", quote: "all" })),
  hint: onRows((rows) => `sep=;\r\n${written(rows, { separator: ";", end: "\r\n" })}`),
  order: onRows((rows, random) => {
    const order = rows[0].map((_, at) => [random(), at]).sort(([a], [b]) => a - b);
    return written(rows.map((row) => order.map(([, at]) => row[at])));
  }),
  headerCase: onRows(([header, ...rows], random) =>
    written([header.map((name) => (random() < 0.5 ? name.toUpperCase() : name.toLowerCase())), ...rows])
  ),
  moreColumns: onRows((rows, random) =>
    written(rows.map((row, at) => [at ? pick(random, ["", 'a"b', "l1\nl2", "x,y", "a\0b", "=1"]) : "Extra__c", ...row]))
  ),
  smallIds: cells((cell) => (ID.test(cell) && cell.length === 18 ? cell.toLowerCase() : cell)),
  largeIds: cells((cell) => (ID.test(cell) && cell.length === 18 ? cell.toUpperCase() : cell))
};

const ODD_CELLS = [
  ["", " ", "NULL", "-1", "0", "1e400", "99999999999999999999", "1.0", "1.200", "1,200", "+5", "0x10", "NaN", "true"],
  ["2026-02-30", "2026-13-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59Z"],
  ["2026-06-30T23:59:60Z", "2026-06-30T24:00:00Z", "2026-06-30T10:00:00+99:99", "2026-06-30T10:00:00+14:00"],
  ["2026-06-30 10:00:00", "30.06.2026 10:00", "2026-06-30T10:00Z", "2026-06-30t10:00:00z", "infinity", "epoch"],
  ["2026-06-30T10:00:00 UTC", "2026-06-30T10:00:00+02", "2026-06-30 10:00:00 BC", "2026-06-30T10:00:00.123456789Z"],
  ["005000000000000", "005e00000000000AAA", "000000000000000AAA", "'; DROP TABLE users;--", "a\0b", "Success "]
].flat();

/** What copies, disks, editors and people do to a file. */
export const DAMAGE: Record<string, Mutation> = {
  flip: (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + below(random, 3); left; left -= 1) copy[below(random, copy.length)] ^= 1 << below(random, 8);
    return copy;
  },
  otherLetter: (bytes, random) => spliced(bytes, random, Buffer.from([32 + below(random, 95)]), 1),
  truncated: (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  cutOut: (bytes, random) => spliced(bytes, random, Buffer.alloc(0), below(random, 200)),
  hole: (bytes, random) => spliced(bytes, random, Buffer.alloc(2 + below(random, 9000)), below(random, 9000)),
  zeroTail: (bytes, random) => {
    const at = bytes.indexOf(10, below(random, bytes.length)) + 1;
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at + 1)]);
  },
  zero: (bytes, random) => spliced(bytes, random, Buffer.from([0])),
  quote: (bytes, random) => spliced(bytes, random, Buffer.from('"')),
  notUtf8: (bytes, random) =>
    spliced(bytes, random, Buffer.from(pick(random, [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0x80]]))),
  oddCharacter: (bytes, random) =>
    spliced(bytes, random, Buffer.from(pick(random, [..."\u2028\u0085\v\f\uFEFF\u202e\r\n,;\t\\'\u00a0\u200b"]))),
  oddCell: onRows((rows, random) => {
    const row = rows[1 + below(random, rows.length - 1)];
    row[below(random, row.length)] = pick(random, ODD_CELLS);
    return written(rows);
  }),
  shortIds: cells((cell) => (ID.test(cell) ? cell.slice(0, 15) : cell)),
  someIds: cells((cell, random) =>
    ID.test(cell) && random() < 0.3 ? pick(random, [cell.slice(0, 15), cell.toLowerCase(), cell.toUpperCase()]) : cell
  ),
  lostRow: onRows((rows, random) =>
    written(rows.filter((_, at) => at !== 1 + below(random, rows.length - 1) || at === 0))
  ),
  mixedRow: onRows((rows, random) => {
    const [one, other] = [rows, rows].map((all) => all[1 + below(random, all.length - 1)]);
    const at = below(random, one.length);
    return written([...rows, one.map((cell, place) => (place === at ? other[place] : cell))]);
  }),
  lostColumn: onRows((rows, random) => {
    const lost = below(random, rows[0].length);
    return written(rows.map((row) => row.filter((_, at) => at !== lost)));
  }),
  headerOnly: onRows(([header]) => written([header])),
  noHeader: onRows(([, ...rows]) => written(rows)),
  headerTwice: onRows((rows) => written([rows[0], ...rows])),
  nothing: () => Buffer.alloc(0),
  utf16: (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString("utf8"), "utf16le")]),
  otherSeparatorBelow: onText(
    (text) => text.slice(0, text.length / 2) + text.slice(text.length / 2).replaceAll(",", ";")
  ),
  page: () => Buffer.from("<html><body>Service unavailable</body></html>"),
  longLine: (bytes) => Buffer.concat([bytes, Buffer.alloc(4_000_000, "z")])
};
