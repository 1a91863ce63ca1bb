import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditFacts, Doubt } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../../testing/exportFixture.ts";
import type { FactsOptions } from "../index.ts";
import { readOrg } from "../readOrg.ts";

const START = Date.UTC(2026, 0, 1);
/** January to June 2026. */
const LENGTH = 181;
const USERS = 12;

interface Changes {
  /** Which rows of the history are there. */
  keep?: (user: number, day: number) => boolean;
  status?: string;
  more?: string[];
  files?: Record<string, string>;
  options?: FactsOptions;
}

/** A small org: users 1 to 12 on the profile Shoppers come every third day, user 20 (internal) on workdays. */
async function read(
  t: TestContext,
  { keep = () => true, status = "Success", more = [], files, options }: Changes = {}
) {
  const rows: string[] = [];
  const rowOf = (user: number, day: number): string => `${id.user(user)},${timeOf(day)},${status},`;
  for (let day = 0; day < LENGTH; day += 1) {
    for (let user = 1; user <= USERS; user += 1)
      if ((day + user) % 3 === 0 && keep(user, day)) rows.push(rowOf(user, day));
    if (day % 7 < 5 && keep(20, day)) rows.push(rowOf(20, day));
  }
  const last = (user: number) => timeOf(LENGTH - 4 - (user % 3));
  const members = Array.from({ length: USERS }, (_, index) => userLine(index + 1, 1, { last: last(index + 1) }));
  const folder = await exportFolder(t, {
    ...SMALL,
    "User.csv": lines(HEADERS.User, ...members, userLine(20, 3, { last: last(20) })),
    "LoginHistory.csv": lines(HEADERS.LoginHistory, ...rows, ...more),
    ...files
  });
  const { facts, decisions } = await readOrg(folder, { catalog: CATALOG, ...options });
  return { facts, audit: decide(facts, decisions) };
}

function timeOf(day: number): string {
  return new Date(START + day * 86_400_000 + 36_000_000).toISOString();
}

const codes = ({ context }: AuditFacts) => (context.doubts ?? []).map(({ code }) => code);

const doubtOf = ({ context }: AuditFacts, code: Doubt["code"]) => context.doubts?.find((doubt) => doubt.code === code);

const incomplete = ({ context }: AuditFacts) =>
  context.months.filter(({ complete }) => !complete).map(({ month }) => month);

test("a normal small org has no doubt, and every month is complete", async (t) => {
  const { facts } = await read(t);
  assert.equal(facts.context.doubts, undefined);
  assert.deepEqual(incomplete(facts), []);
});

test("with the exporter's own rows only, nobody is advised to move and what remains is of low confidence", async (t) => {
  const { facts, audit } = await read(t, { keep: (user) => user === 20 });
  const doubt = doubtOf(facts, "noSuccess");
  assert.deepEqual(doubt?.numbers, { users: USERS, expected: USERS });
  assert.deepEqual(
    audit.allocation.map(({ users, confidence }) => [users, confidence]),
    [[{ toLogin: 0, toMember: 0 }, "low"]]
  );
  for (const { rungs } of audit.ladder) for (const { code } of rungs) assert.equal(code, "unusedSeats");
  for (const { type, confidence } of audit.findings)
    if (!["contractEnds", "drift", "loginPoolNearlyUsed"].includes(type)) assert.equal(confidence, "low", type);
});

test("rows with a status in another language are shown by Status", async (t) => {
  const { facts } = await read(t, { status: "Erfolgreich" });
  assert.match(String(doubtOf(facts, "noSuccess")?.lists?.statuses), /^Erfolgreich \(\d+\)$/);
});

test("one or two users without a row are usual", async (t) => {
  const { facts } = await read(t, { keep: (user) => user > 2 });
  assert.deepEqual(codes(facts), []);
});

test("a month with days on which nobody has a row is not complete", async (t) => {
  const { facts, audit } = await read(t, { keep: (_, day) => day < 95 || day >= 103 });
  assert.deepEqual(codes(facts), ["emptyDays"]);
  assert.deepEqual(doubtOf(facts, "emptyDays")?.days, { from: "2026-04-06", to: "2026-04-14" });
  assert.deepEqual(incomplete(facts), ["2026-04-01"]);
  assert.notEqual(audit.allocation[0].confidence, "high");
});

test("months after the newest row are not complete; a quiet weekend at the end is no doubt", async (t) => {
  const { facts } = await read(t, { options: { asOf: "2026-08-01" } });
  assert.deepEqual(incomplete(facts).slice(-1), []);
  assert.equal(facts.context.coverage.to, "2026-07-01");
  assert.deepEqual(codes(facts), ["emptyDays"]);
  const weekend = await read(t, { options: { asOf: "2026-07-03" } });
  assert.deepEqual(codes(weekend.facts), []);
});

test("a login of year 9999 and one of long ago are told and left out", async (t) => {
  const { facts } = await read(t, {
    more: [`${id.user(1)},9999-01-01T10:00:00.000Z,Success,`, `${id.user(1)},2019-01-01T10:00:00.000Z,Success,`]
  });
  assert.deepEqual(facts.context.coverage, { from: "2026-01-01", to: "2026-07-01" });
  assert.deepEqual(doubtOf(facts, "strayLogins"), {
    code: "strayLogins",
    numbers: { days: 2 },
    days: { day: "2019-01-01" }
  });
});

test("a stray row makes advice no less certain", async (t) => {
  const clean = await read(t);
  const { audit } = await read(t, { more: [`${id.user(1)},2019-01-01T10:00:00.000Z,Success,`] });
  assert.equal(audit.allocation[0].confidence, clean.audit.allocation[0].confidence);
});

const marker = (exportedAt: string) => ({
  "export.json": JSON.stringify({ kind: "export", alias: "a", exportedAt, files: [], notes: [] })
});

test("the day of the export is not whole; that of an older export tells nothing", async (t) => {
  const { facts } = await read(t, { files: marker("2026-06-30T14:00:00.000Z") });
  assert.equal(facts.context.asOf, "2026-06-30");
  assert.deepEqual(incomplete(facts), ["2026-06-01"]);
  const older = await read(t, { files: marker("2026-05-10T14:00:00.000Z") });
  assert.equal(older.facts.context.asOf, "2026-07-01");
  assert.deepEqual(older.facts, { ...(await read(t)).facts, context: older.facts.context });
});

test("login days of users who are not in User are a doubt above a tenth of all", async (t) => {
  const stranger = (count: number) =>
    Array.from({ length: count }, (_, day) => `${id.user(900)},${timeOf(day)},Success,`);
  assert.deepEqual(codes((await read(t, { more: stranger(60) })).facts), []);
  const { facts, audit } = await read(t, { more: stranger(120) });
  assert.deepEqual(doubtOf(facts, "unplacedLogins")?.numbers, { logins: 120 });
  assert.notEqual(audit.allocation[0].confidence, "high");
});

test("active users whose profile is not in Profile are a doubt", async (t) => {
  const placed = Array.from({ length: USERS }, (_, index) => userLine(index + 1, 1));
  const lost = [31, 32, 33].map((user) => userLine(user, 9));
  const { facts } = await read(t, { files: { "User.csv": lines(HEADERS.User, ...placed, userLine(20, 3), ...lost) } });
  assert.deepEqual(doubtOf(facts, "unplacedUsers"), {
    code: "unplacedUsers",
    numbers: { users: 3 },
    shares: { share: 0.2 }
  });
});

test("a contract that states twelve times, or half, of what Salesforce says was purchased is a doubt of that license", async (t) => {
  const contract = (seats: number, pool: number) => ({
    "License_Contract.csv": lines(
      HEADERS.License_Contract,
      `Customer Community,member,${seats},5,USD,2026-01-01,2026-12-31,`,
      `Customer Community Login,login,${pool},2,USD,2026-01-01,,3.5`
    )
  });
  const { facts } = await read(t, { files: contract(50, 12_000) });
  assert.deepEqual(facts.context.doubts, [
    { code: "otherQuantity", names: { license: "Customer Community" }, numbers: { quantity: 50, purchased: 100 } },
    {
      code: "timesTwelve",
      names: { license: "Customer Community Login" },
      numbers: { quantity: 12_000, purchased: 1000 }
    }
  ]);
  assert.deepEqual(codes((await read(t, { files: contract(110, 0) })).facts), []);
});
