import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { readExportMarker } from "../csv/exportMarker.ts";
import type { ExportMarker } from "../csv/exportMarker.ts";
import { readFacts } from "../facts/index.ts";
import {
  LOGINS,
  NOW,
  ORG,
  exportTo,
  linesOf,
  listed,
  login,
  loginsIn,
  startOrg,
  workFolder
} from "../testing/exportRun.ts";

const OCTOBER = "LoginHistory-202610.csv.gz";
const NOVEMBER = "LoginHistory-202611.csv.gz";
const NEXT = new Date("2026-11-25T12:00:00.000Z");
const spansIn = (out: string, name: string) =>
  readExportMarker(out)!
    .files.find((file) => file.name === name)!
    .spans!.map(({ from, to }) => `${from} ${to}`);
const asked = (queries: string[]) => queries.filter((query) => /FROM LoginHistory\s+WHERE/.test(query));

test("the login history has a file for each month, and export.json tells rows and spans", async (context) => {
  const out = workFolder(context);
  await exportTo(out, await startOrg(context));
  assert.deepEqual(loginsIn(out), { [OCTOBER]: ["1", "2"], [NOVEMBER]: ["3", "4"] });
  assert.deepEqual([listed(out)[OCTOBER], listed(out)[NOVEMBER]], [2, 2]);
  assert.deepEqual(spansIn(out, OCTOBER), ["2026-10-05T08:00:00.000Z 2026-11-01T00:00:00.000Z"]);
  assert.deepEqual(spansIn(out, NOVEMBER), ["2026-11-01T00:00:00.000Z 2026-11-20T11:00:00.000Z"]);
  assert.equal(readExportMarker(out)!.exportedAt, NOW.toISOString());
});

test("a second export appends, and keeps the months that Salesforce has forgotten", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org);
  const october = readFileSync(join(out, OCTOBER));
  org.scenario = {
    ...ORG,
    rows: { ...ORG.rows, LoginHistory: [...LOGINS.slice(3), login(5, 1, "2026-11-22T10:00:00")] }
  };
  org.requests.length = 0;
  await exportTo(out, org, { now: NEXT });
  assert.deepEqual(loginsIn(out), { [OCTOBER]: ["1", "2"], [NOVEMBER]: ["3", "4", "5"] });
  assert.deepEqual(readFileSync(join(out, OCTOBER)), october);
  assert.deepEqual(listed(out)[NOVEMBER], 3);
  assert.deepEqual(
    [...new Set(asked(org.queries))].map((query) => /WHERE .*/.exec(query)![0]),
    ["WHERE LoginTime >= 2026-11-20T11:00:00Z AND LoginTime < 2026-11-25T12:00:00Z"]
  );
  const { coverage } = (await readFacts(out, {})).context;
  assert.equal(JSON.stringify(coverage).includes("2026-10-05"), true);
});

test("a year of monthly exports is a year of history", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  for (let month = 0; month < 14; month += 1) {
    const logins = Array.from({ length: 14 }, (_, n) => {
      const day = new Date(Date.UTC(2025, n, 15)).toISOString().slice(0, 19);
      return login(n, (n % 4) + 1, day);
    });
    // Salesforce has the last six months.
    org.scenario = { ...ORG, rows: { ...ORG.rows, LoginHistory: logins.slice(Math.max(0, month - 5), month + 1) } };
    await exportTo(out, org, { now: new Date(Date.UTC(2025, month, 28)) });
  }
  const found = loginsIn(out);
  assert.equal(Object.keys(found).length, 14);
  assert.equal(Object.values(found).flat().length, 14);
});

test("logins of the last hour before an export are neither lost nor doubled by the next one", async (context) => {
  const out = workFolder(context);
  const early = login(5, 1, "2026-11-20T11:40:00");
  const late = login(6, 2, "2026-11-20T11:50:00");
  const org = await startOrg(context, { rows: { ...ORG.rows, LoginHistory: [...LOGINS, early] } });
  await exportTo(out, org);
  org.scenario = { ...ORG, rows: { ...ORG.rows, LoginHistory: [...LOGINS, early, late] } };
  await exportTo(out, org, { now: NEXT });
  assert.deepEqual(loginsIn(out)[NOVEMBER], ["3", "4", "5", "6"]);
});

test("--since leaves older logins out, and an earlier day adds them later", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org, { since: "2026-11-10" });
  assert.deepEqual(loginsIn(out), { [NOVEMBER]: ["4"] });
  await exportTo(out, org, { since: "2026-10-20" });
  assert.deepEqual(loginsIn(out), { [OCTOBER]: ["2"], [NOVEMBER]: ["3", "4"] });
  await exportTo(out, org);
  assert.deepEqual(loginsIn(out), { [OCTOBER]: ["1", "2"], [NOVEMBER]: ["3", "4"] });
});

test("a file of several months, from an earlier version of the export, is continued", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org);
  // As earlier versions wrote it: one file that is not zipped, and a list without names.
  const [header] = linesOf(out, OCTOBER);
  const lines = [header, ...linesOf(out, OCTOBER).slice(1), ...linesOf(out, NOVEMBER).slice(1)];
  for (const name of [OCTOBER, NOVEMBER]) rmSync(join(out, name));
  writeFileSync(join(out, "LoginHistory.csv"), `${lines.join("\n")}\n`);
  const marker = { ...readExportMarker(out)!, orgId: undefined, username: undefined };
  const files: ExportMarker["files"] = [
    ...marker.files.filter(({ file }) => file !== "LoginHistory"),
    { file: "LoginHistory", rows: 4, query: "", api: "bulk" }
  ];
  writeFileSync(join(out, "export.json"), JSON.stringify({ ...marker, files }));
  org.scenario = {
    ...ORG,
    rows: { ...ORG.rows, LoginHistory: [...LOGINS.slice(3), login(5, 1, "2026-11-22T10:00:00")] }
  };
  await exportTo(out, org, { now: NEXT });
  assert.deepEqual(loginsIn(out), { "LoginHistory.csv": ["1", "2", "3", "4"], [NOVEMBER]: ["5"] });
  assert.deepEqual([listed(out)["LoginHistory.csv"], listed(out)[NOVEMBER]], [4, 1]);
});

test("a column that the org lacks by now stays in the logins that are there", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org);
  org.scenario = {
    ...ORG,
    missingFields: ["LoginHistory.NetworkId"],
    rows: { ...ORG.rows, LoginHistory: [...LOGINS, login(5, 1, "2026-11-22T10:00:00")] }
  };
  await exportTo(out, org, { now: NEXT });
  const rows = linesOf(out, NOVEMBER).map((line) => line.split(",").at(-1));
  assert.deepEqual(rows, ["NetworkId", "0DB5e0000000000GAA", "0DB5e0000000000GAA", ""]);
});

test("an export that was stopped goes on with the months that are missing", async (context) => {
  const out = workFolder(context);
  const many = Array.from({ length: 8 }, (_, n) => login(10 + n, (n % 4) + 1, `2026-09-0${n + 1}T10:00:00`));
  const rows = { ...ORG.rows, LoginHistory: [...many, ...LOGINS] };
  const org = await startOrg(context, {
    rows,
    answer: ({ path, query }) =>
      /results$/.test(path) && /LoginTime >= 2026-11/.test(query)
        ? { status: 503, words: "SERVER_UNAVAILABLE: busy" }
        : undefined
  });
  await assert.rejects(exportTo(out, org), /LoginHistory could not be exported from prod: Salesforce is not available/);
  assert.deepEqual(readdirSync(out), [".export-draft"]);
  org.scenario = { ...ORG, rows };
  org.requests.length = 0;
  await exportTo(out, org);
  assert.ok(!asked(org.queries).some((query) => /LoginTime >= 2026-09/.test(query)), "September is not read again");
  assert.equal(Object.values(loginsIn(out)).flat().length, 12);
  assert.ok(!existsSync(join(out, ".export-draft")));
});

test("what was stopped in another org is not continued", async (context) => {
  const out = workFolder(context);
  const fail = {
    answer: ({ query }: { query: string }) =>
      /FROM NetworkMember$/.test(query.trim()) ? { words: "Strange weather" } : undefined
  };
  const org = await startOrg(context, fail);
  await assert.rejects(exportTo(out, org));
  org.scenario = { ...ORG, orgId: "00D5e0000000002AAA" };
  org.requests.length = 0;
  await exportTo(out, org);
  assert.ok(asked(org.queries).some((query) => /LoginTime >= 2026-10/.test(query)));
});

test("a file that was changed, or is damaged, is named before anything is replaced", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org);
  const before = readFileSync(join(out, "User.csv.gz"));
  const whole = readFileSync(join(out, NOVEMBER));
  for (const bytes of [
    whole.subarray(0, whole.length - 9),
    gzipSync(linesOf(out, NOVEMBER).slice(0, 2).join("\n") + "\n")
  ]) {
    writeFileSync(join(out, NOVEMBER), bytes);
    await assert.rejects(
      exportTo(out, org, { now: NEXT }),
      /LoginHistory-202611\.csv\.gz can't be continued: .*Move it away/
    );
    assert.deepEqual(readFileSync(join(out, "User.csv.gz")), before);
  }
  rmSync(join(out, NOVEMBER));
  await exportTo(out, org, { now: NEXT });
  assert.deepEqual(loginsIn(out)[NOVEMBER], ["3", "4"]);
});

test("an org without any login has the file, with its columns", async (context) => {
  const out = workFolder(context);
  const users = ORG.rows.User!.map((user) => ({ ...user, LastLoginDate: "" }));
  await exportTo(out, await startOrg(context, { rows: { ...ORG.rows, User: users, LoginHistory: [] } }));
  assert.deepEqual(linesOf(out, NOVEMBER), ["Id,UserId,LoginTime,LoginType,Status,NetworkId"]);
});

test("a clock that is slow loses no login", async (context) => {
  const out = workFolder(context);
  await exportTo(out, await startOrg(context), { now: new Date("2026-11-02T00:00:00.000Z") });
  assert.deepEqual(loginsIn(out)[NOVEMBER], ["3", "4"]);
});

test("logins that can't be sorted in time are read from the first month that Salesforce may have", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context, {
    answer: ({ query }) =>
      /ORDER BY/.test(query) ? { words: "QUERY_TIMEOUT: Your query request was running for too long." } : undefined
  });
  await exportTo(out, org);
  assert.ok(asked(org.queries).some((query) => /LoginTime >= 2026-05-01T00:00:00Z/.test(query)));
  assert.equal(Object.values(loginsIn(out)).flat().length, 4);
});

for (const [name, lastLogins, rows, verdict] of [
  [
    "others came in the same time",
    ["2026-10-10", "2026-11-02"],
    [login(1, 1, "2026-10-05T08:00:00"), login(2, 1, "2026-11-05T08:00:00")],
    /^WARNING: LoginHistory has the own logins of ada@example\.com only.*Monitor Login History/
  ],
  ["no login is there at all", ["2026-11-10"], [], /^WARNING: LoginHistory has the own logins/],
  [
    "others came shortly before",
    ["2026-10-20"],
    [login(1, 1, "2026-11-05T08:00:00")],
    /^WARNING: .*In a sandbox that was just made that is right/
  ],
  ["nobody else came", [], [login(1, 1, "2026-11-05T08:00:00")], null]
] as const)
  test(`logins of one user only, where ${name}: ${verdict ? "a warning, and they are read again" : "no warning"}`, async (context) => {
    const out = workFolder(context);
    const users = ORG.rows.User!.map((user, index) => {
      const day = lastLogins[index - 1];
      return { ...user, LastLoginDate: day ? `${day}T10:00:00.000Z` : "" };
    });
    const org = await startOrg(context, { rows: { ...ORG.rows, User: users, LoginHistory: [...rows] } });
    const last = (await exportTo(out, org)).at(-1)!;
    if (verdict) assert.match(last, verdict);
    else assert.doesNotMatch(last, /WARNING/);
    assert.equal(
      readExportMarker(out)!.notes.some((note) => `WARNING: ${note}` === last),
      verdict !== null
    );
    assert.equal(spansIn(out, NOVEMBER).length, verdict ? 0 : 1);
    org.scenario = ORG;
    assert.doesNotMatch((await exportTo(out, org, { now: NEXT })).at(-1)!, /WARNING/);
    assert.equal(Object.values(loginsIn(out)).flat().includes("4"), verdict !== null);
  });

test("a user who lost the permission adds nothing that counts as read", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context);
  await exportTo(out, org);
  const before = spansIn(out, NOVEMBER);
  const users = ORG.rows.User!.map((user) => ({ ...user, LastLoginDate: "2026-11-22T09:00:00.000Z" }));
  const own = [login(5, 1, "2026-11-21T08:00:00"), login(6, 1, "2026-11-23T08:00:00")];
  const others = [login(7, 2, "2026-11-22T09:00:00")];
  org.scenario = { ...ORG, rows: { ...ORG.rows, User: users, LoginHistory: own } };
  assert.match((await exportTo(out, org, { now: NEXT })).at(-1)!, /WARNING: LoginHistory has the own logins/);
  assert.deepEqual(spansIn(out, NOVEMBER), before);
  assert.deepEqual(loginsIn(out)[NOVEMBER], ["3", "4", "5", "6"]);
  org.scenario.rows.LoginHistory = [...own, ...others];
  await exportTo(out, org, { now: NEXT });
  assert.deepEqual(loginsIn(out)[NOVEMBER], ["3", "4", "5", "6", "7"]);
});

test("a user without the permission is told so before anything is read, and again at the end", async (context) => {
  const out = workFolder(context);
  const org = await startOrg(context, { rows: { ...ORG.rows, LoginHistory: LOGINS.slice(0, 1) } });
  const set = { IsOwnedByProfile: true, PermissionsMonitorLoginHistory: false, PermissionsManageUsers: false };
  const answer = JSON.stringify({ totalSize: 1, done: true, records: [{ PermissionSet: set }] });
  org.scenario.answer = ({ query }) => (/Assignee\.Username/.test(query) ? { status: 200, words: answer } : undefined);
  const notes = await exportTo(out, org);
  for (const note of [notes[0], notes.at(-1)]) assert.match(note!, /own logins of ada@example\.com only/);
});
