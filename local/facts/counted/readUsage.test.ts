import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { decide } from "c/licenseEngine";
import { generateSample } from "../../sample/generate.ts";
import { writeUsage } from "../../testing/countedUsage.ts";
import { openStore, readOrg, withOrg } from "../index.ts";
import type { FactsOptions } from "../index.ts";
import { keptPath } from "../kept/orphans.ts";

const RULES = {
  timeZone: "America/New_York",
  anchorDay: 15,
  dormantDays: 90,
  coverageFrom: "2026-05-10",
  asOf: "2026-11-16"
};
const ACCESS = /^(PermissionSet|PermissionSetAssignment|ObjectPermissions|RecordUse)\.csv$/;
const LISTS =
  /^(Profile|UserLicense|Network|License_Contract|License_Reading|TenantUsageEntitlement|License_Optimizer_Settings)\.csv$/;

let place = "";
const at = (name: string): string => join(place, name);

/** The counters as text, without the quotes by which DuckDB tells an empty text. */
async function usageText(folder: string): Promise<string> {
  return (await readFile(join(at(folder), "Usage.csv"), "utf8")).replaceAll('""', "");
}

/** Copies the files of a folder that pass. */
async function copied(from: string, to: string, passes: (file: string) => boolean): Promise<string> {
  await cp(at(from), at(to), { recursive: true, filter: (path) => path === at(from) || passes(basename(path)) });
  return at(to);
}

before(async () => {
  place = await mkdtemp(join(tmpdir(), "usage-"));
  await generateSample(at("export"), { users: 400, seed: 3, asOf: "2026-11-16", loginsPerUser: null });
  await copied("export", "logins", (file) => !ACCESS.test(file));
  for (const [name, shards] of [
    ["counters", 1],
    ["parts", 3]
  ] as const) {
    await copied("export", name, (file) => LISTS.test(file));
    await writeUsage(at("export"), at(name), RULES, shards);
  }
});

after(() => rm(place, { recursive: true, force: true }));

const options: FactsOptions = RULES;

/** The audit of a folder, without what names its folder and moment. */
async function audited(name: string, given: FactsOptions = {}) {
  const { facts, decisions } = await readOrg(at(name), given);
  const { computedAt, sourceName, usersKnown, ...context } = facts.context;
  assert.ok(computedAt && sourceName);
  return { facts: { ...facts, context }, usersKnown, decisions, audit: decide(facts, decisions) };
}

test("counters of a warehouse give the facts and the money of the export that they were counted from", async () => {
  const logins = await audited("logins", options);
  const counters = await audited("counters");
  const { unknowns, ...facts } = counters.facts;
  const { unknowns: told, ...expected } = logins.facts;
  assert.deepEqual(facts, expected);
  assert.deepEqual(
    unknowns.map(({ kind, name, rows }) => [kind, name, rows]),
    told.map(({ kind, name, rows }) => [kind, name, rows])
  );
  assert.deepEqual(
    { ...counters.decisions, internalExternals: null },
    { ...logins.decisions, internalExternals: null }
  );
  const money = ({ audit }: typeof logins) => {
    const { allocation, ladder, economics, pools, findings } = audit;
    assert.ok(allocation.length && ladder.length && economics.length && pools.length && findings.length);
    return {
      allocation,
      ladder,
      economics,
      pools,
      findings: findings.filter(({ type }) => type !== "externalOnInternal")
    };
  };
  assert.deepEqual(money(counters), money(logins));
  assert.deepEqual([logins.usersKnown, counters.usersKnown], [undefined, false]);
});

test("parts of shards by user add up to one count", async () => {
  const { computedAt, sourceName, ...context } = (await readOrg(at("parts"))).facts.context;
  assert.ok(computedAt && sourceName);
  const one = await audited("counters");
  const parts = await audited("parts");
  assert.deepEqual(parts.facts, one.facts);
  assert.deepEqual(parts.decisions, one.decisions);
  assert.equal(context.usersKnown, false);
});

test("single users, access and external people on internal licenses stay unknown", async () => {
  const { decisions } = await audited("counters");
  assert.equal(decisions.access, null);
  assert.equal(decisions.internalExternals, null);
  await withOrg(at("counters"), {}, async (org) => {
    assert.deepEqual(await org.movedUsers([]), []);
  });
  const store = await openStore(at("counters"));
  try {
    assert.equal(store.facts.context.usersKnown, false);
  } finally {
    await store.close();
  }
});

test("files about single users beside counters are named as not read", async () => {
  await copied("counters", "more", () => true);
  await cp(join(at("export"), "NetworkMember.csv"), join(at("more"), "NetworkMember.csv"));
  const { facts } = await audited("more");
  assert.deepEqual(
    facts.unknowns.filter(({ kind }) => kind === "file"),
    [{ kind: "file", name: "NetworkMember.csv", users: null, rows: null }]
  );
});

test("counters are kept like other facts, and counted again once a part has changed", async () => {
  await copied("counters", "kept", () => true);
  const keep = { path: keptPath(join(at("state"), "org.json")), worth: 0 };
  const steps = async (): Promise<number> => {
    let count = 0;
    await withOrg(at("kept"), { keep, onProgress: () => (count += 1) }, async () => undefined);
    return count;
  };
  assert.ok(await steps());
  assert.equal(await steps(), 0);
  const file = join(at("kept"), "Usage.csv");
  await writeFile(file, (await usageText("kept")).replace(/,running,(.*),(\d+),0\n/, ",running,$1,9,0\n"));
  assert.ok(await steps());
});

test("counters with the columns in capitals, in another order and packed are read the same", async () => {
  await copied("counters", "packed", (file) => file !== "Usage.csv");
  const [header, ...rows] = (await usageText("counters")).trimEnd().split("\n");
  const turned = [header.toUpperCase(), ...rows].map((line) => line.split(",").reverse().join(","));
  await writeFile(join(at("packed"), "Usage-01.csv.gz"), gzipSync(`${turned.join("\r\n")}\r\n`));
  assert.deepEqual((await audited("packed")).facts, (await audited("counters")).facts);
});

test("counters with other idle days give the idle users of an export that is read with them", async () => {
  const rules = { ...RULES, dormantDays: 30 };
  await copied("export", "idle", (file) => LISTS.test(file));
  await writeUsage(at("export"), at("idle"), rules);
  const [logins, counters] = [await audited("logins", rules), await audited("idle")];
  assert.deepEqual(counters.facts.populations, logins.facts.populations);
  assert.equal(counters.facts.context.settings.dormantDays, 30);
  const ninety = await audited("counters");
  assert.notDeepEqual(counters.facts.populations, ninety.facts.populations);
});

test("the setting of idle days of another count is told to have no effect", async () => {
  const notes: string[] = [];
  const { facts } = await readOrg(at("counters"), { dormantDays: 30, onNote: (note) => notes.push(note) });
  assert.equal(facts.context.settings.dormantDays, 90);
  assert.match(notes.join(), /90 days; the setting of 30 days does not count\. Count again with --idle-days 30/);
});

/** Reads the counters with one change of the file. @returns the message of the refusal */
async function refusal(
  change: (text: string) => string | Record<string, string>,
  given: FactsOptions = {}
): Promise<string> {
  const text = await usageText("counters");
  const changed = change(text);
  const files = typeof changed === "string" ? { "Usage.csv": changed } : changed;
  await rm(at("bad"), { recursive: true, force: true });
  await copied("counters", "bad", (file) => file !== "Usage.csv");
  for (const [file, content] of Object.entries(files)) await writeFile(join(at("bad"), file), content);
  const error: unknown = await readOrg(at("bad"), given).then(
    () => null,
    (reason: unknown) => reason
  );
  assert.equal((error as Error | null)?.name, "InputError");
  return (error as Error).message;
}

/** The file with other text in the first row of a kind. */
const inRow = (kind: string, from: RegExp | string, to: string) => (text: string) =>
  text
    .split("\n")
    .map((line, index, all) =>
      index === all.findIndex((one, number) => number > 0 && one.includes(`,${kind},`)) ? line.replace(from, to) : line
    )
    .join("\n");

const REFUSED: [string, (text: string) => string | Record<string, string>, RegExp][] = [
  [
    "a missing column",
    (text) => text.replace("on_date", "day"),
    /^Usage\.csv, line 1, column on_date: the header has no/
  ],
  ["a text for a count", inRow("users", /,\d+,0,0$/, ",many,0,0"), /^Usage\.csv, line \d+, column users: "many"/],
  [
    "a fraction",
    inRow("users", /,\d+,0,0$/, ",2.5,0,0"),
    /column users: "2.5" is not readable, expected a whole number/
  ],
  ["a negative count", inRow("users", /,\d+,0,0$/, ",-2,0,0"), /column users: "-2" is negative/],
  [
    "more login days than a month has",
    inRow("days", /,\d+,0,(\d+),0,0$/, ",32,0,$1,0,0"),
    /column n1: "32" is too large for days/
  ],
  [
    "an unknown kind",
    inRow("users", ",users,", ",people,"),
    /column kind: "people" is not known, expected users, dormant/
  ],
  [
    "an unknown profile",
    inRow("users", /00e\w{12}/, "00eXX0000000001"),
    /column profile_id: "00eXX0000000001" is not in Profile/
  ],
  ["an unknown license", inRow("users", /,users,[^,]+/, ",users,Gold"), /column license: "Gold" is not in UserLicense/],
  [
    "a license of another profile",
    inRow("users,Partner Community", /,users,[^,]+/, ",users,Salesforce"),
    /column license: "Salesforce" is not the license of profile/
  ],
  [
    "an unknown site",
    inRow("visitor", /0DB\w{12}/, "0DBXX0000000001"),
    /column site_id: "0DBXX0000000001" is not in Network/
  ],
  [
    "a day outside of the coverage",
    inRow("day", /,20\d\d-\d\d-\d\d,(?=0,)/, ",2027-01-01,"),
    /column on_date: 2027-01-01 lies outside/
  ],
  [
    "a row without its month",
    inRow("days", /,20\d\d-\d\d-\d\d,(?=\d+,0,\d)/, ",,"),
    /column on_date: the cell is empty/
  ],
  [
    "another version",
    (text) => text.replace(/\n2,/g, "\n3,"),
    /line 2, column version: counters of version 3, expected 2/
  ],
  [
    "counters of the first version, which had no idle days",
    (text) => text.replace(",idle_days,habit_months", "").replace(/\n2,([^,]*,\d+,[^,]*,[^,]*),90,12,/g, "\n1,$1,"),
    /line 2, column version: counters of version 1, expected 2; make the statements again/
  ],
  ["idle days that are none", (text) => text.replaceAll(",90,", ",0,"), /column idle_days: "0" is no number of days/],
  ["no idle days", (text) => text.replaceAll(",90,", ",,"), /column idle_days: "" is no number of days/],
  [
    "a habit of too few months",
    (text) => text.replaceAll(",90,12,", ",90,5,"),
    /column habit_months: "5" is no number of months of a habit, expected 6 to 12/
  ],
  [
    "rows of other idle days",
    inRow("inactive", ",90,", ",60,"),
    /column idle_days: "60" differs from "90" in Usage.csv, line 2/
  ],
  [
    "a time zone that does not exist",
    (text) => text.replaceAll("America/New_York", "Mars/North"),
    /column time_zone: "Mars\/North"/
  ],
  [
    "rows of another anchor day",
    inRow("inactive", ",15,", ",1,"),
    /column anchor_day: "1" differs from "15" in Usage.csv, line 2/
  ],
  [
    "rows of another coverage",
    inRow("inactive", "2026-05-10", "2026-05-11"),
    /column coverage_from: "2026-05-11" differs/
  ],
  ["no rows", (text) => text.split("\n")[0], /^Usage\.csv, line 1, column kind: the file has no rows/],
  [
    "a part that is there twice, in another order",
    (text) => {
      const [header, ...rows] = text.trimEnd().split("\n");
      return { "Usage-1.csv": text, "Usage-2.csv": [header, ...rows.reverse()].join("\n") };
    },
    /^Usage-2\.csv, line 1: has the same rows as Usage-1\.csv/
  ],
  [
    "counters beside the logins",
    (text) => ({ "Usage.csv": text, "LoginHistory.csv": "UserId,LoginTime,Status\n" }),
    /Usage\.csv stands in place of LoginHistory and User, but LoginHistory\.csv is there, too\. Keep one/
  ]
];

for (const [what, change, message] of REFUSED)
  test(`${what} is refused by name`, async () => {
    assert.match(await refusal(change), message);
  });

test("options that ask for another count are refused by name", async () => {
  const same = (text: string): string => text;
  const messages: string[] = [];
  for (const given of [{ timeZone: "UTC" }, { anchorDay: 1 }, { coverageFrom: "2026-06-01" }, { asOf: "2026-11-01" }])
    messages.push((await refusal(same, given)).split(":")[0]);
  assert.deepEqual(messages, ["--time-zone UTC", "--anchor-day 1", "--coverage-from 2026-06-01", "--as-of 2026-11-01"]);
  assert.ok(await audited("counters", options));
});

test("counters without Profile ask for it", async () => {
  await copied("counters", "few", (file) => file !== "Profile.csv");
  await assert.rejects(readOrg(at("few")), /missing Profile\.csv/);
});

test("habits that were counted over days without any row give no advice, and the hole is told", async () => {
  await copied("counters", "hole", () => true);
  const lines = (await usageText("hole")).split("\n");
  const columns = lines[0].split(",");
  const [kind, date] = [columns.indexOf("kind"), columns.indexOf("on_date")];
  const inHole = (line: string): boolean => {
    const cells = line.split(",");
    return cells[kind] === "day" && cells[date] >= "2026-08-01" && cells[date] < "2026-08-25";
  };
  assert.ok(lines.some(inHole), "the counters have these days");
  await writeFile(join(at("hole"), "Usage.csv"), lines.filter((line) => !inHole(line)).join("\n"));
  const { facts, decisions, audit } = await audited("hole");
  assert.ok(facts.context.doubts?.some(({ code }) => code === "emptyDays"));
  assert.equal(decisions.counters, null);
  assert.deepEqual(audit.allocation, []);
});
