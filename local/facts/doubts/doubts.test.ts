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

const LICENSES = SMALL["UserLicense.csv"]
  .replace("Community,100,2", "Community,100,12")
  .replace("Login,200,1", "Login,200,0");

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
  const rows = historyRows(() => status, keep);
  const last = (user: number) => timeOf(LENGTH - 4 - (user % 3));
  const members = Array.from({ length: USERS }, (_, index) => userLine(index + 1, 1, { last: last(index + 1) }));
  const folder = await exportFolder(t, {
    ...SMALL,
    "UserLicense.csv": LICENSES,
    "User.csv": lines(HEADERS.User, ...members, userLine(20, 3, { last: last(20) })),
    "LoginHistory.csv": lines(HEADERS.LoginHistory, ...rows, ...more),
    ...files
  });
  const { facts, decisions } = await readOrg(folder, { catalog: CATALOG, ...options });
  return { facts, audit: decide(facts, decisions) };
}

/** The rows of the history, oldest first. */
function historyRows(status: (day: number) => string, keep: NonNullable<Changes["keep"]> = () => true): string[] {
  const rows: string[] = [];
  const rowOf = (user: number, day: number): string => `${id.user(user)},${timeOf(day)},${status(day)},`;
  for (let day = 0; day < LENGTH; day += 1) {
    for (let user = 1; user <= USERS; user += 1)
      if ((day + user) % 3 === 0 && keep(user, day)) rows.push(rowOf(user, day));
    if (day % 7 < 5 && keep(20, day)) rows.push(rowOf(20, day));
  }
  return rows;
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

const FIRST_OF_MAY = 120;

test("days on which others came but nobody external are a doubt", async (t) => {
  const { facts, audit } = await read(t, { keep: (user, day) => user === 20 || day < 60 || day >= 100 });
  assert.deepEqual(doubtOf(facts, "externalGap")?.days, { from: "2026-03-02", to: "2026-04-11" });
  assert.notEqual(audit.allocation[0].confidence, "high");
});

test("users without a row on the day of their last login are a doubt, however many older rows they have", async (t) => {
  const { facts, audit } = await read(t, { keep: (user, day) => user === 20 || day < FIRST_OF_MAY });
  assert.deepEqual(doubtOf(facts, "lastMissing")?.numbers, { users: USERS, expected: USERS });
  assert.equal(audit.allocation[0].confidence, "low");
});

test("a row on the day beside the last login is enough: clocks differ", async (t) => {
  const lastRow = (user: number): number => LENGTH - 10 - ((LENGTH - 10 + user) % 3);
  const late = (days: number) => {
    const users = Array.from({ length: USERS }, (_, index) =>
      userLine(index + 1, 1, { last: timeOf(lastRow(index + 1) + days) })
    );
    return { "User.csv": lines(HEADERS.User, ...users, userLine(20, 3)) };
  };
  const keep = (user: number, day: number) => user === 20 || day <= LENGTH - 10;
  assert.equal(doubtOf((await read(t, { keep, files: late(1) })).facts, "lastMissing"), undefined);
  assert.notEqual(doubtOf((await read(t, { keep, files: late(2) })).facts, "lastMissing"), undefined);
});

test("users who came weeks after the history ends are a doubt, unless its end was chosen", async (t) => {
  const keep = (_: number, day: number) => day < FIRST_OF_MAY;
  const { facts } = await read(t, { keep });
  assert.deepEqual(doubtOf(facts, "laterUsers"), {
    code: "laterUsers",
    numbers: { users: USERS },
    days: { day: "2026-05-01" }
  });
  assert.equal(doubtOf((await read(t, { keep, options: { asOf: "2026-05-01" } })).facts, "laterUsers"), undefined);
});

test("login days in months before the creation are a doubt", async (t) => {
  const createdIn = (month: string) => {
    const last = timeOf(LENGTH - 4);
    const users = Array.from({ length: USERS }, (_, index) =>
      userLine(index + 1, 1, { last, created: `2026-${month}-15T00:00:00.000Z` })
    );
    return { "User.csv": lines(HEADERS.User, ...users, userLine(20, 3)) };
  };
  const { facts } = await read(t, { files: createdIn("05") });
  assert.deepEqual(doubtOf(facts, "earlierLogins"), {
    code: "earlierLogins",
    numbers: { users: USERS },
    shares: { share: 1 }
  });
  assert.equal(doubtOf((await read(t, { files: createdIn("01") })).facts, "earlierLogins"), undefined);
});

/** The catalog with the list prices of both bases. */
const LISTED = CATALOG.map((type) => ({
  ...type,
  listPrice: type.basis === "member" ? 5 : type.basis === "login" ? 2 : null,
  listCurrency: "USD",
  counterpart: type.basis === "member" ? "Customer Community Login" : null
}));

const priced = (seat: string, login: string) => ({
  files: {
    "License_Contract.csv": lines(
      HEADERS.License_Contract,
      `Customer Community,member,100,${seat},2026-01-01,2026-12-31,`,
      `Customer Community Login,login,1000,${login.replace("/", ",2026-01-01,,")}`
    )
  },
  options: { catalog: LISTED }
});

test("prices of a year, in cents, or of different spans are a doubt; discounts and other currencies are none", async (t) => {
  const found = async (seat: string, login: string) => codes((await read(t, priced(seat, login))).facts);
  assert.deepEqual(await found("60,USD", "24,USD/"), ["priceFar", "priceFar"]);
  assert.deepEqual(await found("24,USD", "2,USD/"), []);
  assert.deepEqual(await found("48,EUR", "1.5,EUR/"), ["pricesApart"]);
  assert.deepEqual(await found("300,INR", "120,INR/"), []);
  assert.deepEqual(await found("1,USD", "1,USD/"), []);
});

test("a login beyond the pool that costs less than one in it, or a hundred times as much, is a doubt", async (t) => {
  const found = async (overage: string) => codes((await read(t, priced("5,USD", `2,USD/${overage}`))).facts);
  assert.deepEqual(await found("1"), ["overageFar"]);
  assert.deepEqual(await found("200"), ["overageFar"]);
  for (const usual of ["", "2", "6"]) assert.deepEqual(await found(usual), []);
});

test("more active users than seats are a doubt of that license; a few more are usual", async (t) => {
  const seats = (count: number) => ({
    "UserLicense.csv": LICENSES.replace("Community,100,12", `Community,${count},${count}`),
    "License_Contract.csv": null as unknown as string
  });
  const { facts } = await read(t, { files: seats(5) });
  assert.deepEqual(doubtOf(facts, "seatsExceeded"), {
    code: "seatsExceeded",
    names: { license: "Customer Community" },
    numbers: { users: USERS, purchased: 5 }
  });
  assert.deepEqual(codes((await read(t, { files: seats(10) })).facts), []);
});

test("an export with far fewer active users than Salesforce counts is a doubt of that license; a few are usual", async (t) => {
  const used = (count: number) => ({ "UserLicense.csv": LICENSES.replace("100,12", `100,${count}`) });
  const { facts, audit } = await read(t, { files: used(50) });
  assert.deepEqual(facts.context.doubts, [
    { code: "otherUsers", names: { license: "Customer Community" }, numbers: { users: USERS, used: 50 } }
  ]);
  assert.equal(audit.allocation[0].confidence, "low");
  assert.deepEqual(codes((await read(t, { files: used(3) })).facts), ["otherUsers"]);
  for (const usual of [10, 14, 15]) assert.deepEqual(codes((await read(t, { files: used(usual) })).facts), []);
});

test("a contract line that ends in ten years or more is asked about", async (t) => {
  const end = (day: string) => ({
    "License_Contract.csv": lines(HEADERS.License_Contract, `Customer Community,member,100,5,USD,2026-01-01,${day},`)
  });
  const { facts, audit } = await read(t, { files: end("2062-12-31") });
  assert.deepEqual(facts.context.doubts, [
    { code: "endFar", names: { license: "Customer Community" }, days: { end: "2062-12-31" } }
  ]);
  for (const { type, confidence } of audit.findings) if (type === "unusedSeats") assert.equal(confidence, "low");
  assert.deepEqual(codes((await read(t, { files: end("2031-12-31") })).facts), []);
});

test("a history without a row is a doubt where users have a last login, and none in a new org", async (t) => {
  const files = (last: string) => ({
    "LoginHistory.csv": lines(HEADERS.LoginHistory),
    "User.csv": lines(HEADERS.User, ...Array.from({ length: USERS }, (_, index) => userLine(index + 1, 1, { last })))
  });
  const { facts, audit } = await read(t, { files: files(timeOf(100)) });
  assert.deepEqual(facts.context.doubts, [{ code: "noHistory", numbers: { users: USERS } }]);
  for (const { type, confidence } of audit.findings) if (type === "dormant") assert.equal(confidence, "low");
  assert.deepEqual(codes((await read(t, { files: files("") })).facts), []);
});

test("months whose rows have another status are a doubt with their names, also where they are the oldest", async (t) => {
  const months = (change: (day: number) => boolean) =>
    Object.fromEntries([
      ["LoginHistory.csv", lines(HEADERS.LoginHistory, ...historyRows((day) => (change(day) ? "Erfolg" : "Success")))]
    ]);
  const { facts, audit } = await read(t, { files: months((day) => day < 90) });
  const doubt = doubtOf(facts, "otherStatus");
  assert.deepEqual(doubt?.usageMonths?.months, ["2026-01-01", "2026-02-01", "2026-03-01"]);
  assert.deepEqual(doubt?.numbers, { users: USERS, expected: USERS });
  assert.match(String(doubt?.lists?.statuses), /Success \(\d+\),Erfolg \(\d+\)/);
  assert.equal(audit.allocation[0].confidence, "low");
  const some = await read(t, { files: months((day) => day % 7 === 0 && day < 150) });
  assert.deepEqual(codes(some.facts), []);
});

test("nobody external before a day is a doubt where most users were there, and none where a site opened", async (t) => {
  const late = (user: number, day: number) => user === 20 || day >= 90;
  const { facts } = await read(t, { keep: late });
  assert.deepEqual(doubtOf(facts, "externalGap")?.days, { from: "2026-01-01", to: "2026-04-01" });
  const users = Array.from({ length: USERS }, (_, index) =>
    userLine(index + 1, 1, { created: timeOf(88), last: timeOf(LENGTH - 4 - ((index + 1) % 3)) })
  );
  const opened = await read(t, { keep: late, files: { "User.csv": lines(HEADERS.User, ...users, userLine(20, 3)) } });
  assert.deepEqual(codes(opened.facts), []);
});

/** The users with these changes of each line. */
const usersWith = (change: (line: string, user: number) => string) => {
  const last = (user: number) => timeOf(LENGTH - 4 - (user % 3));
  const users = Array.from({ length: USERS }, (_, index) =>
    change(userLine(index + 1, 1, { last: last(index + 1) }), index + 1)
  );
  return { "User.csv": lines(`${HEADERS.User},Email`, ...users, `${userLine(20, 3)},admin@example.com`) };
};

test("users that are older than the logins are a doubt; files of one week are not", async (t) => {
  const older = (days: number) => usersWith((_, user) => `${userLine(user, 1, { last: timeOf(LENGTH - 1 - days) })},`);
  const { facts } = await read(t, { files: older(40) });
  assert.deepEqual(doubtOf(facts, "olderUsers"), {
    code: "olderUsers",
    numbers: { days: 40 },
    days: { day: timeOf(LENGTH - 41).slice(0, 10), newest: timeOf(LENGTH - 1).slice(0, 10) }
  });
  assert.equal(doubtOf((await read(t, { files: older(7) })).facts, "olderUsers"), undefined);
});

test("users a year older than the logins are a doubt, too, though their last logins are raised to the rows", async (t) => {
  const { facts } = await read(t, { files: usersWith((_, user) => `${userLine(user, 1, { last: timeOf(-200) })},`) });
  assert.ok((doubtOf(facts, "olderUsers")?.numbers?.days ?? 0) > 300);
});

test("email addresses that end in .invalid are those of a sandbox, whose logins are no base for advice", async (t) => {
  const files = usersWith((line, user) => `${line},user${user}@example.com.invalid`);
  const { facts, audit } = await read(t, { files });
  assert.deepEqual(facts.context.doubts, [{ code: "sandbox", numbers: { users: USERS, expected: USERS } }]);
  assert.equal(audit.allocation[0].confidence, "low");
  const half = usersWith((line, user) => `${line},user${user}@example.com${user % 2 ? ".invalid" : ""}`);
  assert.deepEqual(codes((await read(t, { files: half })).facts), []);
});

test("users whom two files tell differently are a doubt; one who was deactivated between two parts is usual", async (t) => {
  const twice = (count: number, change: [string, string]) => {
    const all = usersWith((line) => `${line},`)["User.csv"];
    const rows = all
      .split("\n")
      .slice(1, 1 + count)
      .map((line) => line.replace(...change));
    return { "User.csv": all, "User-2.csv": lines(`${HEADERS.User},Email`, ...rows) };
  };
  for (const change of [
    [",true,", ",false,"],
    [id.profile(1), id.profile(2)]
  ] as [string, string][]) {
    const { facts } = await read(t, { files: twice(6, change) });
    assert.deepEqual(doubtOf(facts, "usersTwice")?.numbers, { users: 6 });
  }
  assert.deepEqual(codes((await read(t, { files: twice(2, [",true,", ",false,"]) })).facts), []);
  assert.deepEqual(codes((await read(t, { files: twice(12, [",true,", ",true,"]) })).facts), []);
});

test("users created, or last seen, in the future are a doubt, and are not taken for a history that is too old", async (t) => {
  const future = `${new Date().getUTCFullYear() + 2}-03-01T00:00:00.000Z`;
  for (const change of [{ created: future }, { last: future }]) {
    const { facts } = await read(t, { files: usersWith((_, user) => `${userLine(user, 1, change)},`) });
    assert.deepEqual(doubtOf(facts, "futureUsers"), {
      code: "futureUsers",
      numbers: { users: USERS },
      days: { day: future.slice(0, 10) }
    });
    assert.equal(doubtOf(facts, "laterUsers"), undefined);
  }
});

test("a contract line names its license in any case, and by the other basis", async (t) => {
  const { facts } = await read(t, {
    files: {
      "License_Contract.csv": lines(
        HEADERS.License_Contract,
        "customer community,member,250,5,USD,2026-01-01,2026-12-31,",
        "Customer Community,login,3000,2,USD,2026-01-01,,3.5"
      )
    },
    options: { catalog: LISTED }
  });
  assert.deepEqual(
    facts.context.doubts?.map(({ names }) => names?.license),
    ["Customer Community", "Customer Community Login"]
  );
});
