import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { readFacts, readOrg } from "../facts/index.ts";
import { command } from "../cli/export.ts";
import { fakeSf } from "../testing/fakeSf.ts";
import type { Scenario } from "../testing/fakeSf.ts";
import { call } from "../testing/terminal.ts";

const TIME = "2026-10-05T08:00:00.000Z";
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}5e000000000${index}AAA`);
const userIds = ids("005", 4);
const users = userIds.map((Id, index) => ({
  Id,
  Name: index ? `User ${index}` : 'Okafor, Adaeze "Ada"',
  Username: `user${index}@example.com`,
  IsActive: "true",
  CreatedDate: "2025-01-01T00:00:00.000Z",
  LastLoginDate: TIME,
  UserType: "CspLitePortal",
  ProfileId: "00e5e0000000000AAA",
  "Account.IsPartner": "false"
}));

const ORG: Scenario = {
  rows: {
    UserLicense: [{ Id: "1005e0000000000AAA", Name: "Customer Community", TotalLicenses: "10", UsedLicenses: "4" }],
    Profile: [{ Id: "00e5e0000000000AAA", Name: "Customers", UserLicenseId: "1005e0000000000AAA" }],
    Network: [{ Id: "0DB5e0000000000GAA", Name: "Help" }],
    NetworkMember: userIds.map((MemberId) => ({ NetworkId: "0DB5e0000000000GAA", MemberId })),
    User: users,
    LoginHistory: userIds.map((UserId, index) => ({
      Id: `0Ya5e000000000${index}AAA`,
      UserId,
      LoginTime: TIME,
      Status: "Success",
      NetworkId: "0DB5e0000000000GAA"
    }))
  },
  missingObjects: ["License_Contract__c"]
};

describe("npm run export", () => {
  const temporary = mkdtempSync(join(tmpdir(), "export-tmp-"));
  const { TMPDIR } = process.env;
  before(() => (process.env.TMPDIR = temporary));
  after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(temporary, { recursive: true, force: true });
  });
  let work: string;
  let out: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), "export-"));
    out = join(work, "org");
  });
  afterEach(() => rmSync(work, { recursive: true, force: true }));

  function start(scenario: Scenario, options = ["--target-org", "prod", "--out", out]) {
    const { cli, calls } = fakeSf(scenario);
    const { ended, heard, stop } = call(command, options, { salesforceCli: () => cli });
    return { ended: ended.then(({ code, out, err }) => ({ exitCode: code, said: out + err })), calls, heard, stop };
  }

  const run = (scenario: Scenario) => start(scenario).ended;
  /** The folder contains only what was there before. */
  const left = () => [
    ...readdirSync(work),
    ...readdirSync(temporary).filter((name) => name.startsWith("license-optimizer"))
  ];
  const csv = (name: string) =>
    readFileSync(join(out, `${name}.csv`), "utf8")
      .trimEnd()
      .split("\n");

  test("writes every object's file with progress, and the store reads them", async () => {
    const { ended, calls } = start(ORG);
    const { exitCode, said } = await ended;
    assert.equal(exitCode, 0, said);
    assert.match(said, /Exporting LoginHistory \.\.\.\n\s+LoginHistory: 4 rows in \d+ s/);
    assert.match(said, /npm start -- --data/);
    assert.deepEqual(left(), ["org"]);
    assert.equal(csv("User")[1]!.split('"')[1], "Okafor, Adaeze ");
    const facts = await readFacts(out, {});
    assert.equal(facts.populations[0]!.activeUsers, 4);
    for (const { line } of calls) {
      assert.deepEqual(line.slice(0, 3), ["data", "export", "bulk"]);
      assert.equal(line[line.indexOf("--target-org") + 1], "prod");
      assert.equal(line[line.indexOf("--result-format") + 1], "csv");
      assert.ok(Number(line[line.indexOf("--wait") + 1]) > 0);
    }
    const marker = JSON.parse(readFileSync(join(out, "export.json"), "utf8")) as { alias: string; notes: string[] };
    assert.equal(marker.alias, "prod");
    assert.match(marker.notes.join(), /License_Contract: this org does not have it/);
  });

  test("runs the queries of local/export/queries as they are", async () => {
    const { ended, calls } = start(ORG);
    await ended;
    const queries = join(import.meta.dirname, "queries");
    const files = readdirSync(queries).map((name) => readFileSync(join(queries, name), "utf8"));
    assert.deepEqual(
      calls
        .map(({ query }) => query)
        .filter((query) => !/LastModifiedDate/.test(query))
        .sort(),
      files.sort()
    );
  });

  test("an object that the Bulk API does not know is read by a query", async () => {
    const { ended, calls } = start({ ...ORG, noBulk: ["UserLicense", "Network", "License_Contract__c"] });
    const { exitCode, said } = await ended;
    assert.equal(exitCode, 0, said);
    assert.equal(csv("UserLicense").length, 2);
    const queried = calls.filter(({ line }) => line[1] === "query");
    assert.equal(queried.length, 3);
    assert.ok(queried.every(({ line }) => line.includes("--file")));
  });

  test("an object without rows still has its header", async () => {
    const empty = { ...ORG.rows, NetworkMember: [] };
    const { exitCode } = await run({ ...ORG, rows: empty, noBulk: ["NetworkMember"] });
    assert.equal(exitCode, 0);
    assert.deepEqual(csv("NetworkMember"), ["Id,NetworkId,MemberId"]);
  });

  test("without Digital Experiences its objects and fields are left out, with a note for each", async () => {
    const { exitCode, said } = await run({
      ...ORG,
      missingObjects: ["Network", "NetworkMember", "License_Contract__c"],
      missingFields: [
        "LoginHistory.NetworkId",
        "UserLicense.MonthlyLoginsEntitlement",
        "UserLicense.MonthlyLoginsUsed",
        "User.Account.IsPartner",
        "User.Account.IsPersonAccount"
      ]
    });
    assert.equal(exitCode, 0, said);
    assert.deepEqual(csv("LoginHistory")[0], "Id,UserId,LoginTime,LoginType,Status");
    assert.doesNotMatch(csv("User")[0]!, /Account\./);
    assert.ok(!existsSync(join(out, "Network.csv")));
    for (const note of [
      /Network: this org does not have it/,
      /LoginHistory\.NetworkId: .*left out/,
      /User\.Account\.IsPartner/
    ])
      assert.match(said, note);
    assert.equal((await readFacts(out, {})).populations[0]!.activeUsers, 4);
  });

  test("contract lines of the installed app get the columns of the CSV folder", async () => {
    const line = { License__c: "Customer Community", Basis__c: "member", Quantity__c: "10", Unit_Price__c: "4.5" };
    const rows = {
      ...ORG.rows,
      License_Contract__c: [
        { ...line, Currency__c: "USD", Start_Date__c: "2026-01-01", End_Date__c: "2026-12-31", True_Down__c: "No" },
        {
          ...line,
          Currency__c: "USD",
          Start_Date__c: "2027-01-01",
          Settlement__c: "month",
          True_Down__c: "Yes",
          Escalator_Percent__c: "5"
        }
      ]
    };
    const { exitCode } = await run({ rows });
    assert.equal(exitCode, 0);
    assert.equal(
      csv("License_Contract")[0],
      "License,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price,Settlement,True_Down,Escalator_Percent"
    );
    const { facts } = await readOrg(out, {});
    assert.deepEqual(
      facts.contracts.map(({ unitPrice, settlement, trueDown, escalator }) => [
        unitPrice,
        settlement,
        trueDown,
        escalator
      ]),
      [
        [4.5, null, false, null],
        [4.5, "month", true, 0.05]
      ]
    );
  });

  test("use is counted by user from the records that were created or changed in the last months", async () => {
    const now = new Date().toISOString();
    const old = "2020-01-01T00:00:00.000Z";
    const lead = (CreatedById: string, OwnerId: string, CreatedDate = now) => {
      return { CreatedById, OwnerId, CreatedDate, LastModifiedDate: now };
    };
    const [a, b, c] = userIds as [string, string, string];
    const rows = { ...ORG.rows, Lead: [lead(a, a), lead(a, "00G5e0000000000AAA"), lead(b, c, old)] };
    const { ended, calls } = start({ ...ORG, rows, missingObjects: ["License_Contract__c", "Quote"] });
    const { exitCode, said } = await ended;
    assert.equal(exitCode, 0, said);
    assert.deepEqual(csv("RecordUse"), ["UserId,SobjectType,Records", `${a},Lead,2`, `${c},Lead,1`, ",Quote,"]);
    assert.match(said, /Quote: this org does not have it; use of Quote is unknown/);
    const [query] = calls.filter((call) => /FROM Lead/.test(call.query));
    assert.match(query!.query, /WHERE LastModifiedDate >= \d{4}-\d\d-01T00:00:00Z\n$/);
    assert.deepEqual(left(), ["org"]);
  });

  test("what the decisions need may be missing in any way: a note, and everything else is exported", async () => {
    for (const scenario of [
      { fail: { object: "PermissionSet", words: "INSUFFICIENT_ACCESS: insufficient access rights" } },
      { fail: { object: "PermissionSet", words: "Strange weather today" } },
      { missingFields: ["PermissionSet.IsOwnedByProfile"] }
    ]) {
      const { exitCode, said } = await run({ ...ORG, ...scenario });
      assert.equal(exitCode, 0, said);
      assert.match(said, /PermissionSet: .*; right-sizing is unknown\./);
      assert.ok(!existsSync(join(out, "PermissionSet.csv")));
      assert.equal((await readOrg(out, {})).decisions.access, null);
    }
  });

  for (const [name, scenario, message] of [
    [
      "an org that the CLI does not know",
      { fail: { object: "*", words: "NamedOrgNotFoundError\n\tNo authorization information found for prod." } },
      /knows no org prod\. Log in with: sf org login web --alias prod/
    ],
    [
      "an expired login",
      {
        fail: { object: "*", words: "Error authenticating with the refresh token due to: expired access/refresh token" }
      },
      /login to prod has expired\. Log in again with: sf org login web --alias prod/
    ],
    [
      "a missing permission",
      { fail: { object: "LoginHistory", words: "INSUFFICIENT_ACCESS: insufficient access rights" } },
      /LoginHistory could not be exported from prod: .*Monitor Login History/
    ],
    [
      "an object that is needed and not there",
      { missingObjects: ["UserLicense"] },
      /UserLicense could not be exported from prod: .*View Setup and Configuration/
    ],
    [
      "a field that is needed and not there",
      { missingFields: ["LoginHistory.Status"] },
      /LoginHistory could not be exported from prod: the org does not have the field Status/
    ],
    ["no API access", { fail: { object: "*", words: "API_DISABLED_FOR_ORG: API is not enabled" } }, /API Enabled/],
    [
      "words that nobody knows",
      { fail: { object: "User", words: "Strange weather today" } },
      /User could not be exported from prod; the Salesforce CLI ended with code 1 and said:[^]*Strange weather today/
    ],
    ["an export that is killed", { cutOff: { object: "User", how: "kill" } }, /User .*cut off/],
    ["an export that fails half way", { cutOff: { object: "User", how: "exit" } }, /User .*socket hang up/s],
    [
      "a file that is cut off",
      { cutOff: { object: "User", how: "silent" } },
      /export of User was cut off: \d rows arrived of 4/
    ]
  ] as const)
    test(`${name} ends with a message and code 2, and nothing is left`, async () => {
      const { exitCode, said } = await run({ ...ORG, ...(scenario as Partial<Scenario>) });
      assert.equal(exitCode, 2, said);
      assert.match(said, message);
      assert.doesNotMatch(said, /\n\s+at /);
      assert.deepEqual(left(), []);
    });

  test("a failed export keeps an earlier one", async () => {
    assert.equal((await run(ORG)).exitCode, 0);
    const before = readFileSync(join(out, "LoginHistory.csv"), "utf8");
    const { exitCode } = await run({ ...ORG, cutOff: { object: "LoginHistory", how: "kill" } });
    assert.equal(exitCode, 2);
    assert.equal(readFileSync(join(out, "LoginHistory.csv"), "utf8"), before);
    assert.deepEqual(left(), ["org"]);
  });

  test("a new export replaces an earlier one but keeps contract lines written by hand", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "License_Contract.csv"), "by hand");
    writeFileSync(join(out, "LoginHistory-2.csv"), "of an earlier export");
    const { exitCode, said } = await run(ORG);
    assert.equal(exitCode, 0, said);
    assert.equal(readFileSync(join(out, "License_Contract.csv"), "utf8"), "by hand");
    assert.match(said, /License_Contract\.csv: kept/);
    assert.ok(!existsSync(join(out, "LoginHistory-2.csv")));
  });

  test("a folder with other files is refused before anything is exported", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "mine");
    const { ended, calls } = start(ORG);
    const { exitCode, said } = await ended;
    assert.equal(exitCode, 2);
    assert.match(said, /not empty/);
    assert.deepEqual(calls, []);
    assert.deepEqual(readdirSync(out), ["notes.txt"]);
  });

  test("seeing only one's own logins is warned of, with the permission that is missing", async () => {
    const rows = { ...ORG.rows, LoginHistory: ORG.rows.LoginHistory!.slice(0, 1) };
    const { exitCode, said } = await run({ ...ORG, rows });
    assert.equal(exitCode, 0);
    assert.match(said, /WARNING: LoginHistory holds the logins of one user only.*Monitor Login History/);
    assert.match(readFileSync(join(out, "export.json"), "utf8"), /Monitor Login History/);
  });

  test("one user's logins are no reason to warn where nobody else came", async () => {
    const others = users.map((user, index) => (index ? { ...user, LastLoginDate: "" } : user));
    const rows = { ...ORG.rows, User: others, LoginHistory: ORG.rows.LoginHistory!.slice(0, 1) };
    assert.doesNotMatch((await run({ ...ORG, rows })).said, /WARNING/);
  });

  test("a stopped export leaves nothing", async () => {
    const { ended, heard, stop } = start({ ...ORG, hang: "User" });
    await heard(/Exporting User \.\.\./);
    stop();
    const { exitCode, said } = await ended;
    assert.equal(exitCode, 130);
    assert.match(said, /Stopped; nothing was written/);
    assert.deepEqual(left(), []);
  });

  test("Ctrl+C ends the process of the CLI and leaves nothing", async () => {
    const bin = join(work, "bin");
    mkdirSync(bin);
    const sf = `#!${process.execPath}
const out = process.argv[process.argv.indexOf("--output-file") + 1];
require("node:fs").writeFileSync(out, "Id");
require("node:fs").writeFileSync(__dirname + "/pid", String(process.pid));
setInterval(() => {}, 1000);
`;
    writeFileSync(join(bin, "sf"), sf, { mode: 0o755 });
    const child = spawn(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "../cli/main.ts"), "export", "--target-org", "prod", "--out", out],
      { env: { ...process.env, PATH: `${bin}:${process.env.PATH}` }, stdio: ["ignore", "ignore", "pipe"] }
    );
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    while (!existsSync(join(bin, "pid")) || !readFileSync(join(bin, "pid"), "utf8"))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    assert.deepEqual(await once(child, "close"), [130, null]);
    assert.match(said, /Stopped; nothing was written/);
    assert.throws(() => process.kill(Number(readFileSync(join(bin, "pid"), "utf8")), 0), { code: "ESRCH" });
    assert.deepEqual(left(), ["bin"]);
  });

  for (const [name, options, message] of [
    ["no org", ["--out", "x"], /--target-org is missing/],
    ["no folder", ["--target-org", "prod"], /--out is missing/],
    ["an unknown option", ["--org", "prod"], /--org/]
  ] as const)
    test(`${name} on the command line is refused`, async () => {
      const { exitCode, said } = await start(ORG, [...options]).ended;
      assert.equal(exitCode, 2);
      assert.match(said, message);
    });
});
