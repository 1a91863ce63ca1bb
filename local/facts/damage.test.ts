import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { TestContext } from "node:test";
import { gzipSync } from "node:zlib";
import { decide } from "c/licenseEngine";
import { generateSample } from "../sample/generate.ts";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines } from "../testing/exportFixture.ts";
import { InputError, openStore, readFacts, readOrg } from "./index.ts";

/*
 * What interrupted copies, full disks, cut downloads and wrong files make of an export. Each is refused by name: none is taken for a shorter export.
 */

type Changes = Record<string, string | Uint8Array | null>;

async function messageOf(folder: string): Promise<string> {
  const error = await readFacts(folder, { catalog: CATALOG }).then(
    () => assert.fail("The input was accepted"),
    (found: unknown) => found
  );
  assert.ok(error instanceof InputError, error instanceof Error ? error.stack : String(error));
  return error.message;
}

async function refusal(context: TestContext, changes: Changes): Promise<string> {
  return messageOf(await exportFolder(context, { ...SMALL, ...changes }));
}

const accepted = async (context: TestContext, changes: Changes) =>
  readFacts(await exportFolder(context, { ...SMALL, ...changes }), { catalog: CATALOG });

/** Enough records that DuckDB and the unzipping work in several blocks. */
const MANY = lines(
  HEADERS.LoginHistory,
  ...Array.from(
    { length: 40_000 },
    (_, n) => `${id.user(1 + (n % 3))},2026-05-${String(1 + (n % 28)).padStart(2, "0")}T10:00:00.000Z,Success,`
  )
);
const BYTES = Buffer.from(MANY);
/** The end of a line near a share of the text. */
const lineEnd = (share: number) => BYTES.indexOf("\n", Math.floor(BYTES.length * share)) + 1;
const zeros = (length: number) => Buffer.alloc(length);
const joined = (...parts: (Uint8Array | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

const HOLES: Record<string, Uint8Array> = {
  "a tail of zeros from a record's end": joined(BYTES.subarray(0, lineEnd(0.6)), zeros(BYTES.length - lineEnd(0.6))),
  "a tail of zeros from within a record": joined(BYTES.subarray(0, lineEnd(0.6) + 30), zeros(4096)),
  "a hole of zeros between records": joined(BYTES.subarray(0, lineEnd(0.4)), zeros(9000), BYTES.subarray(lineEnd(0.7))),
  "a hole of zeros that ends with a line": joined(
    BYTES.subarray(0, lineEnd(0.4)),
    zeros(9000),
    "\n",
    BYTES.subarray(lineEnd(0.7))
  ),
  "lines of one zero each": joined(BYTES.subarray(0, lineEnd(0.6)), "\0\n\0\n\0\n"),
  "a zero after the last line": joined(BYTES, "\0"),
  "two zeros in a cell": joined(BYTES.subarray(0, lineEnd(0.5) + 40), "\0\0", BYTES.subarray(lineEnd(0.5) + 42))
};

for (const [what, bytes] of Object.entries(HOLES))
  test(`${what} is refused with its line, zipped or not`, async (t) => {
    const line = /line \d+(, column UserId)?: (zero bytes stand in place of text|"\\0)/;
    assert.match(await refusal(t, { "LoginHistory.csv": bytes }), new RegExp(`^LoginHistory\\.csv, ${line.source}`));
    assert.match(
      await refusal(t, { "LoginHistory.csv": null, "LoginHistory.csv.gz": gzipSync(bytes) }),
      new RegExp(`^LoginHistory\\.csv\\.gz, ${line.source}`)
    );
  });

test("the line of a hole is the one it begins on, whatever the line ends", async (t) => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = SMALL["LoginHistory.csv"].replaceAll("\n", end);
    const second = text.indexOf(end, text.indexOf(end) + 1) + end.length;
    const bytes = joined(text.slice(0, second), zeros(600), text.slice(second));
    assert.match(await refusal(t, { "LoginHistory.csv": bytes }), /^LoginHistory\.csv, line 3: zero bytes/);
  }
});

test("holes in every kind of file are refused", async (t) => {
  for (const [file, text] of Object.entries(SMALL)) {
    const at = text.lastIndexOf("\n", text.length - 2) + 1;
    const message = await refusal(t, { [file]: joined(text.slice(0, at), zeros(300), text.slice(at)) });
    assert.ok(message.startsWith(`${file}, line ${text.split("\n").length - 1}: zero bytes`), message);
  }
});

test("a single zero in a name is a character", async (t) => {
  const text = SMALL["User.csv"].replace("User 1", "Us\0er 1");
  assert.equal((await accepted(t, { "User.csv": text })).populations[0].activeUsers, 2);
});

const zipped = gzipSync(BYTES);

/** Damaged gzip files of a text. */
function damagedGzips(text: Uint8Array): Record<string, Uint8Array> {
  const whole = gzipSync(text);
  const cut = (length: number) => whole.subarray(0, length);
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes[at < 0 ? bytes.length + at : at] ^= 1;
    return bytes;
  };
  return {
    ...Object.fromEntries([0.1, 0.3, 0.5, 0.7, 0.9].map((share) => [`cut at ${share}`, cut(whole.length * share)])),
    ...Object.fromEntries(
      [1, 4, 8, 9, 12, 20].map((count) => [`without its last ${count} bytes`, cut(whole.length - count)])
    ),
    "with another checksum": changed(-6),
    "with another length": changed(-2),
    "with a changed byte": changed(Math.floor(whole.length / 2)),
    "with a changed header": changed(0),
    "of no bytes": zeros(0),
    "that is plain text": text,
    "followed by garbage": joined(whole, "garbage"),
    "followed by a part with a damaged header": joined(whole, changed(0)),
    "followed by a part that is cut off": joined(whole, cut(whole.length - 20))
  };
}

const DAMAGED_SITES = damagedGzips(Buffer.from(SMALL["Network.csv"]));
for (const [what, bytes] of Object.entries(damagedGzips(BYTES)))
  test(`a gzip file ${what} is refused by name`, async (t) => {
    const large = await refusal(t, { "LoginHistory.csv": null, "LoginHistory.csv.gz": bytes });
    assert.match(large, /^LoginHistory\.csv\.gz: (can't be read \(|is no gzip file).*[Cc]opy/);
    const small = await refusal(t, { "Network.csv": null, "Network.csv.gz": DAMAGED_SITES[what] });
    assert.match(small, /^Network\.csv\.gz: (can't be read \(|is no gzip file).*[Cc]opy/);
  });

test("a gzip file of several members and one padded by zeros are whole", async (t) => {
  const half = lineEnd(0.5);
  const members = joined(gzipSync(BYTES.subarray(0, half)), gzipSync(BYTES.subarray(half)));
  const plain = await accepted(t, { "LoginHistory.csv": BYTES });
  for (const bytes of [members, joined(zipped, zeros(10_000))]) {
    const { usage } = await accepted(t, { "LoginHistory.csv": null, "LoginHistory.csv.gz": bytes });
    assert.deepEqual(usage, plain.usage);
  }
});

test("a file cut off in a record is refused with its line", async (t) => {
  const bytes = BYTES.subarray(0, lineEnd(0.5) + 30);
  assert.match(await refusal(t, { "LoginHistory.csv": bytes }), /^LoginHistory\.csv, line \d+: expected 4 columns/);
});

const marker = (rows: Record<string, number>) =>
  JSON.stringify({
    kind: "export",
    alias: "test",
    exportedAt: "2026-07-01T00:00:00.000Z",
    files: Object.entries(rows).map(([file, count]) => ({ file, rows: count, query: "", api: "bulk" })),
    notes: []
  });
const rowsIn = (text: string) => text.trimEnd().split("\n").length - 1;
const EXPORTED = Object.fromEntries(
  Object.entries(SMALL).map(([file, text]) => [file.replace(".csv", ""), rowsIn(text)])
);

test("an exported file with other rows than export.json lists is refused, whichever file it is", async (t) => {
  await accepted(t, { "export.json": marker(EXPORTED) });
  for (const file of Object.keys(SMALL)) {
    const cut = SMALL[file].slice(0, SMALL[file].lastIndexOf("\n", SMALL[file].length - 2) + 1);
    const message = await refusal(t, { [file]: cut, "export.json": marker(EXPORTED) });
    const rows = rowsIn(SMALL[file]);
    assert.match(
      message,
      new RegExp(`^${file}: has ${rows - 1} rows?, though export\\.json lists it with ${rows} rows`)
    );
  }
});

test("a refused number of rows tells how to read the folder all the same, which is a doubt that allows no more than low confidence", async (t) => {
  const files = { ...SMALL, "export.json": marker({ ...EXPORTED, LoginHistory: 99, NetworkMember: 1 }) };
  assert.match(
    await refusal(t, files),
    /or turn this check off with --accept rows \(all advice then has low confidence\)/
  );
  const folder = await exportFolder(t, files);
  const { facts, decisions } = await readOrg(folder, { catalog: CATALOG, accept: "rows" });
  assert.deepEqual(facts.context.doubts?.[0], { code: "overridden", names: { check: "rows" } });
  for (const { confidence } of decide(facts, decisions).allocation) assert.equal(confidence, "low");
});

test("rows are counted, not lines", async (t) => {
  const text = SMALL["User.csv"].replace("User 1", '"User\n1\r\nand more"').replace(/\n(?=[^\n]*\n$)/, "\n\n,,,,,,,\n");
  await accepted(t, { "User.csv": text, "export.json": marker(EXPORTED) });
  await accepted(t, { "User.csv": text.trimEnd(), "export.json": marker(EXPORTED) });
});

test("lines that somebody added to the own contract lines are no damage", async (t) => {
  const [, first] = SMALL["License_Contract.csv"].split("\n");
  await accepted(t, {
    "License_Contract.csv": `${SMALL["License_Contract.csv"]}${first}\n`,
    "export.json": marker(EXPORTED)
  });
});

test("an exported file that is gone is named, and one that was zipped since is found", async (t) => {
  const message = await refusal(t, { "NetworkMember.csv": null, "export.json": marker(EXPORTED) });
  assert.match(message, /^NetworkMember\.csv: is not there, though export\.json lists it with 2 rows/);
  await accepted(t, {
    "NetworkMember.csv": null,
    "NetworkMember.csv.gz": gzipSync(SMALL["NetworkMember.csv"]),
    "export.json": marker(EXPORTED)
  });
});

test("a damaged export.json is refused", async (t) => {
  assert.match(await refusal(t, { "export.json": "{" }), /export\.json is damaged/);
  const marker = { kind: "export", alias: "a", exportedAt: "2026-07-01T12:00:00.000Z", files: [], notes: [] };
  await accepted(t, { "export.json": `\uFEFF${JSON.stringify(marker)}` });
});

/** A folder in which a file's place is taken by something else. */
async function withInstead(context: TestContext, file: string, make: (path: string) => unknown): Promise<string> {
  const folder = await exportFolder(context, { ...SMALL, [file]: null });
  await make(join(folder, file));
  return folder;
}

for (const [what, expected, make] of [
  ["a named pipe", "is a named pipe, not a file", (path: string) => execFileSync("mkfifo", [path])],
  ["a device", "is a device, not a file", (path: string) => symlink("/dev/zero", path)],
  ["a folder", "is a folder, not a file", (path: string) => mkdir(path)],
  ["a link to nothing", "is a link to a file that is not there", (path: string) => symlink("/no/such/file", path)],
  ["a link to itself", "is a link that leads to itself", (path: string) => symlink(path, path)]
] as const)
  test(`${what} in a file's place is refused at once`, async (t) => {
    for (const file of ["LoginHistory.csv", "Profile.csv", "NetworkMember.csv.gz", "export.json"])
      assert.match(await messageOf(await withInstead(t, file, make)), new RegExp(`^${file}: ${expected}`));
  });

test("a link to a file is read", async (t) => {
  const source = await exportFolder(t, SMALL);
  const folder = await withInstead(t, "User.csv", (path) => symlink(join(source, "User.csv"), path));
  await readFacts(folder, { catalog: CATALOG });
});

test("a file that the user may not read is named with what to do", { skip: process.getuid?.() === 0 }, async (t) => {
  const folder = await exportFolder(t, SMALL);
  await chmod(join(folder, "User.csv"), 0);
  assert.match(await messageOf(folder), /^User\.csv: can't be opened: .*read permission/);
});

const LONG = "x".repeat(3_000_000);
for (const [what, changes, expected] of [
  [
    "a line without an end",
    { "LoginHistory.csv": MANY + LONG },
    /^LoginHistory\.csv, line 40002: the line has more than/
  ],
  [
    "a cell without an end in a large file",
    { "User.csv": SMALL["User.csv"].replace("User 2", `"${LONG}"`) },
    /^User\.csv, line 3: (a cell|the line) has more than/
  ],
  [
    "a cell without an end in a small file",
    { "Profile.csv": `${SMALL["Profile.csv"]}${LONG.slice(0, 1_500_000)}` },
    /^Profile\.csv, line 5: a cell has more than/
  ],
  [
    "a quoted cell of many lines",
    { "User.csv": SMALL["User.csv"].replace("User 2", `"${"line\n".repeat(600_000)}"`) },
    /^User\.csv, line 3: a cell has more than/
  ],
  [
    "too many columns",
    { "Profile.csv": SMALL["Profile.csv"].replace("\n", `${",x".repeat(6000)}\n`) },
    /^Profile\.csv, line 1: the line has more than 5,000 columns/
  ],
  [
    "zeros that unzip without end",
    { "Profile.csv": null, "Profile.csv.gz": gzipSync(joined(SMALL["Profile.csv"], zeros(30_000_000))) },
    /^Profile\.csv\.gz, line 5: zero bytes/
  ]
] as const)
  test(`${what} is refused with its line`, async (t) => assert.match(await refusal(t, changes), expected));

for (const [what, changes, expected] of [
  [
    "a page instead of records",
    { "User.csv": "<html><body>Service unavailable</body></html>" },
    /^User\.csv: holds HTML, not CSV/
  ],
  [
    "a ZIP archive under the name of a CSV file",
    { "User.csv": joined("PK\u0003\u0004\u0014", zeros(8), "User.csv") },
    /^User\.csv: is a ZIP archive/
  ],
  ["a gzip file under the name of a CSV file", { "User.csv": zipped }, /^User\.csv: is a gzip file/]
] as const)
  test(`${what} is refused as what it is`, async (t) => assert.match(await refusal(t, changes), expected));

test("a small file has a limit, so that no list fills the memory", async (t) => {
  // Long names, as reading 128 MB of short lines takes a minute.
  const line = `${id.profile(1)},${"Shoppers ".repeat(1000)},${id.license(1)}\n`;
  const bytes = joined(
    SMALL["Profile.csv"],
    ...Array.from({ length: 130 }, () => line.repeat(Math.ceil(2 ** 20 / line.length)))
  );
  const message = await refusal(t, { "Profile.csv": null, "Profile.csv.gz": gzipSync(bytes, { level: 1 }) });
  assert.match(message, /^Profile\.csv\.gz, line \d+: the file has more than 128 MB/);
});

test("a file that changes while it is shown is refused, so that old and new numbers are not mixed", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const store = await openStore(folder, { catalog: CATALOG });
  try {
    await appendFile(join(folder, "User.csv"), `${id.user(9)},New\n`);
    await assert.rejects(
      store.upgrades.findUserIds(["a"]),
      /^InputError: User\.csv: has changed since the folder was read/
    );
    await rm(join(folder, "User.csv"));
    await assert.rejects(store.upgrades.findUserIds(["a"]), /^InputError: User\.csv: is not there any more/);
  } finally {
    await store.close();
  }
});

test("a file whose last line has no end is read, and that is said", async (t) => {
  const notes: string[] = [];
  const folder = await exportFolder(t, { ...SMALL, "LoginHistory.csv": SMALL["LoginHistory.csv"].trimEnd() });
  await readFacts(folder, { catalog: CATALOG, onNote: (note) => notes.push(note) });
  assert.equal(notes.length, 1);
  assert.match(notes[0], /^LoginHistory\.csv: its last line has no end\. If the file was cut off, logins are missing/);
});

let sample: string;
before(async () => {
  sample = await mkdtemp(join(tmpdir(), "license-damage-"));
  await generateSample(join(sample, "org"), { users: 30, seed: 1, asOf: "2026-07-01", loginsPerUser: 4 });
});
after(() => rm(sample, { recursive: true, force: true }));

test("a part of the login history without the sites that the others have is told", async (t) => {
  const [header, ...rows] = SMALL["LoginHistory.csv"].split("\n");
  const siteless = [header, ...rows].map((line) => line.split(",").slice(0, 3).join(",")).join("\n");
  const said = async (files: Record<string, string>) => {
    const notes: string[] = [];
    await readFacts(await exportFolder(t, { ...SMALL, ...files }), { onNote: (note) => notes.push(note) });
    return notes;
  };
  assert.match(
    String(await said({ "LoginHistory-2.csv": siteless })),
    /^LoginHistory-2\.csv: has no column NetworkId, which other parts/
  );
  assert.deepEqual(await said({ "LoginHistory.csv": siteless }), []);
});

test("a login history whose second half was never written is refused, also beyond DuckDB's buffers", async (t) => {
  const folder = await exportFolder(t, {});
  for (const file of ["User.csv", "Profile.csv", "UserLicense.csv"])
    await copyFile(join(sample, "org", file), join(folder, file));
  const history = await readFile(join(sample, "org", "LoginHistory.csv"));
  await writeFile(join(folder, "LoginHistory.csv"), history);
  const file = await open(join(folder, "LoginHistory.csv"), "r+");
  await file.truncate(history.length + 40_000_000);
  await file.close();
  await utimes(join(folder, "LoginHistory.csv"), 1, 1);
  const line = history.toString().split("\n").length;
  assert.match(await messageOf(folder), new RegExp(`^LoginHistory\\.csv, line ${line}: zero bytes`));
});
