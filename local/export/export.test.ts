import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { TestContext } from "node:test";
import { command } from "../cli/export.ts";
import { readFacts, readOrg } from "../facts/index.ts";
import { ORG, USERS, exportTo, linesOf, listed, startOrg, textOf, workFolder } from "../testing/exportRun.ts";
import type { Scenario } from "../testing/standInOrg.ts";
import { call } from "../testing/terminal.ts";
import { EXPORT_OBJECTS } from "./objects.ts";
import { queryOf } from "./exportObject.ts";

/** Runs the command over an org of its own. */
async function start(context: TestContext, scenario: Partial<Scenario> = {}, more: string[] = []) {
  const out = join(workFolder(context), "org");
  const org = await startOrg(context, scenario);
  const line = ["--target-org", "prod", "--out", out, ...more];
  const { ended, heard, stop } = call(command, line, { login: () => Promise.resolve(org.login()) });
  return { ended: ended.then(({ code, out, err }) => ({ code, said: out + err })), heard, stop, out, org };
}

async function run(context: TestContext, scenario: Partial<Scenario> = {}) {
  const { ended, ...rest } = await start(context, scenario);
  return { ...rest, ...(await ended) };
}

describe("license-optimizer export", () => {
  test("writes every object's file, lists it with its rows, and the store reads them", async (context) => {
    const { code, said, out } = await run(context);
    assert.equal(code, 0, said);
    assert.match(said, /^Exporting prod \(ada@example\.com\) to /);
    assert.match(
      said,
      /4 logins from 2026-10-05 to 20.*, and \d+ other objects with \d+ rows\.\nDone: .*\n.*npx license-optimizer start --data/
    );
    assert.ok(textOf(out, "User.csv.gz").includes(',"Okafor, Adaeze ""Ada""",'));
    for (const [name, rows] of Object.entries(listed(out)))
      if (rows === null) assert.ok(!existsSync(join(out, `${name}.csv.gz`)));
      else assert.equal(linesOf(out, name).length - 1, rows);
    assert.deepEqual(
      readdirSync(out).filter((name) => !(name in listed(out))),
      ["export.json"]
    );
    assert.equal((await readFacts(out, {})).populations[0]!.activeUsers, 4);
  });

  test("asks for the queries of local/export/queries as they are", async (context) => {
    const { org } = await run(context);
    for (const object of EXPORT_OBJECTS) assert.ok(org.queries.includes(queryOf(object)), object.file);
  });

  test("without a terminal it says nothing but what the user should know", async (context) => {
    const { said } = await run(context);
    assert.ok(!said.includes("\u001b") && !said.includes("\r"));
    assert.equal(said.split("\n").filter((line) => /User/.test(line)).length, 0);
  });

  test("a sandbox is said to be one, in the folder too, and all advice from it has low confidence", async (context) => {
    const { said, out } = await run(context, { sandbox: true });
    assert.match(said, /This org is a sandbox or scratch org: its logins say nothing about production/);
    const { facts } = await readOrg(out, {});
    assert.ok(facts.context.doubts?.some(({ code }) => code === "sandboxOrg"));
    const production = await run(context);
    assert.ok(!(await readFacts(production.out, {})).context.doubts?.some(({ code }) => code === "sandboxOrg"));
  });

  test("files are readable by their owner only", { skip: process.platform === "win32" }, async (context) => {
    const { out } = await run(context);
    const modes = (path: string) => (statSync(path).mode & 0o777).toString(8);
    assert.equal(modes(out), "700");
    for (const name of readdirSync(out)) assert.equal(modes(join(out, name)), "600", name);
  });

  test("objects that may have many rows come by the Bulk API, others in one request", async (context) => {
    const { org } = await run(context);
    const jobs = org.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/jobs/query"));
    const bulk = jobs.map(({ query }) => /FROM (\w+)/.exec(query)![1]!);
    assert.deepEqual([...new Set(bulk)].sort(), [
      "Account",
      "FieldPermissions",
      "LoginHistory",
      "NetworkMember",
      "ObjectPermissions",
      "PermissionSetAssignment",
      "User"
    ]);
    const left = org.requests.filter(({ method, path }) => method === "DELETE" && /jobs\/query\//.test(path));
    assert.equal(left.length, jobs.length, "no job is left in the org");
  });

  test("an object with more rows than expected comes by the Bulk API after all", async (context) => {
    const roles = Array.from({ length: 10_001 }, (_, n) => ({ Id: `00E5e${String(n).padStart(10, "0")}AAA` }));
    const { org, out } = await run(context, { rows: { ...ORG.rows, UserRole: roles } });
    assert.equal(listed(out)["UserRole.csv.gz"], 10_001);
    assert.ok(org.requests.some(({ method, query }) => method === "POST" && /FROM UserRole/.test(query)));
  });

  for (const refused of [true, false])
    test(`UserLicense, Profile, Network and large objects arrive whether the Bulk API ${refused ? "refuses" : "has"} them`, async (context) => {
      const many = Array.from({ length: 12_000 }, (_, n) => ({
        Id: `0DB5e${String(n).padStart(10, "0")}GAA`,
        Name: "x"
      }));
      const { code, said, out } = await run(context, {
        rows: { ...ORG.rows, Network: many },
        noBulk: refused ? ["UserLicense", "Profile", "Network", "User", "NetworkMember"] : [],
        pageSize: refused ? 2000 : 5000
      });
      assert.equal(code, 0, said);
      const rows = listed(out);
      assert.deepEqual(
        ["UserLicense", "Profile", "Network", "User", "NetworkMember"].map((name) => rows[`${name}.csv.gz`]),
        [1, 1, 12_000, 4, 4]
      );
      assert.equal(new Set(linesOf(out, "Network.csv.gz")).size, 12_001);
    });

  test("rows of all pages arrive once", async (context) => {
    const { out } = await run(context, { pageSize: 3 });
    assert.deepEqual(
      linesOf(out, "User.csv.gz")
        .slice(1)
        .map((line) => line.split(",")[0]),
      USERS
    );
    assert.equal(linesOf(out, "User.csv.gz").length, 5);
  });

  for (const crlf of [false, true])
    test(`names with line breaks come whole, and count once, with lines that end in ${crlf ? "CRLF" : "LF"}`, async (context) => {
      const names = ["Ann\nBell", "Cid\r\nDow", 'Eve "E"\n,\n', "Fay"];
      const User = ORG.rows.User!.map((user, index) => ({ ...user, Name: names[index]! }));
      const pageSize = 3;
      const { code, said, out } = await run(context, { rows: { ...ORG.rows, User }, crlf, pageSize });
      assert.equal(code, 0, said);
      assert.equal(listed(out)["User.csv.gz"], 4);
      const { facts } = await readOrg(out, {});
      assert.equal(facts.populations[0]!.activeUsers, 4);
      assert.deepEqual(
        facts.unknowns.filter(({ kind }) => kind === "loginUser"),
        []
      );
      const text = textOf(out, "User.csv.gz");
      for (const name of names.slice(0, 2)) assert.ok(text.includes(`"${name}"`), JSON.stringify(text));
    });

  test("an object without rows still has its header", async (context) => {
    const { code, out } = await run(context, { rows: { ...ORG.rows, NetworkMember: [] }, noBulk: ["NetworkMember"] });
    assert.equal(code, 0);
    assert.deepEqual(linesOf(out, "NetworkMember.csv.gz"), ["Id,NetworkId,MemberId"]);
  });

  test("without Digital Experiences its objects and fields are left out, with a note for each", async (context) => {
    const { code, said, out } = await run(context, {
      missingObjects: ["Network", "NetworkMember", "License_Contract__c"],
      missingFields: [
        "LoginHistory.NetworkId",
        "UserLicense.MonthlyLoginsEntitlement",
        "UserLicense.MonthlyLoginsUsed",
        "User.Account.IsPartner",
        "User.Account.IsPersonAccount"
      ]
    });
    assert.equal(code, 0, said);
    assert.deepEqual(linesOf(out, "LoginHistory-202611.csv.gz")[0], "Id,UserId,LoginTime,LoginType,Status");
    assert.doesNotMatch(linesOf(out, "User.csv.gz")[0]!, /Account\./);
    assert.ok(!existsSync(join(out, "Network.csv.gz")));
    for (const note of [
      /Network: this org does not have it, or its user may not see it/,
      /LoginHistory\.NetworkId: .*left out/,
      /User\.Account\.IsPartner/
    ])
      assert.match(said, note);
    assert.equal((await readFacts(out, {})).populations[0]!.activeUsers, 4);
  });

  test("contract lines of the installed app get the columns of the CSV folder", async (context) => {
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
    const { code, out } = await run(context, { rows, missingObjects: [] });
    assert.equal(code, 0);
    assert.equal(
      linesOf(out, "License_Contract.csv.gz")[0],
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

  test("use is counted by user from the records that were created or changed in the last months", async (context) => {
    const now = new Date().toISOString();
    const old = "2020-01-01T00:00:00.000Z";
    const lead = (CreatedById: string, OwnerId: string, CreatedDate = now) => {
      return { CreatedById, OwnerId, CreatedDate, LastModifiedDate: now };
    };
    const [a, b, c] = USERS as [string, string, string];
    const rows = { ...ORG.rows, Lead: [lead(a, a), lead(a, "00G5e0000000000AAA"), lead(b, c, old)] };
    const { code, said, out, org } = await run(context, { rows, missingObjects: ["License_Contract__c", "Quote"] });
    assert.equal(code, 0, said);
    assert.deepEqual(linesOf(out, "RecordUse.csv.gz"), [
      "UserId,SobjectType,Records",
      `${a},Lead,2`,
      `${c},Lead,1`,
      ",Quote,"
    ]);
    assert.match(said, /Quote: this org does not have it, or its user may not see it; use of Quote is unknown/);
    assert.match(
      org.queries.find((query) => /FROM Lead/.test(query))!,
      /WHERE LastModifiedDate >= \d{4}-\d\d-01T00:00:00Z\n$/
    );
    assert.doesNotMatch(said, /no record of/);
    assert.ok(!readdirSync(out).some((name) => name.startsWith("RecordUse-")));
  });

  test("no record of anybody is said: the user may not see them", async (context) => {
    assert.match(
      (await run(context)).said,
      /RecordUse: no record of Lead, .* has changed .* as far as the user sees.*View All Data/
    );
  });

  test("what the decisions need may be hidden or missing: a note, and everything else is exported", async (context) => {
    for (const scenario of [
      { refused: { PermissionSet: "INSUFFICIENT_ACCESS: insufficient access rights" } },
      { missingFields: ["PermissionSet.IsOwnedByProfile"] }
    ]) {
      const { code, said, out } = await run(context, scenario);
      assert.equal(code, 0, said);
      assert.match(said, /PermissionSet: .*; right-sizing is unknown\./);
      assert.ok(!existsSync(join(out, "PermissionSet.csv.gz")));
      assert.equal((await readOrg(out, {})).decisions.access, null);
    }
  });

  test("a user who sees only the own logins is warned of that in the last line", async (context) => {
    const { code, said, out } = await run(context, { rows: { ...ORG.rows, LoginHistory: [] } });
    assert.equal(code, 0);
    assert.match(said, /is written, but:\n\nWARNING: .*Monitor Login History.*\n$/);
    assert.doesNotMatch(said, /Done/);
    assert.match(readFileSync(join(out, "export.json"), "utf8"), /Monitor Login History/);
  });

  test("a mistake ends with a message and code 2, without a stack, and nothing is left", async (context) => {
    const { code, said, out } = await run(context, { missingObjects: ["UserLicense"] });
    assert.equal(code, 2);
    assert.match(said, /UserLicense could not be exported from prod: .*View Setup and Configuration/);
    assert.doesNotMatch(said, /\n\s+at /);
    assert.ok(!existsSync(out));
  });

  test("a stopped export leaves nothing, and no job in the org", async (context) => {
    const { ended, stop, out, org } = await start(context, {
      answer: ({ method, path, query }) =>
        method === "GET" && /results$/.test(path) && /FROM User$/m.test(query) ? { hang: true } : undefined
    });
    while (!org.requests.some(({ path, query }) => /results$/.test(path) && /FROM User$/m.test(query)))
      await new Promise((resolve) => setTimeout(resolve, 5));
    stop();
    const { code, said } = await ended;
    assert.equal(code, 130);
    assert.match(said, /Stopped; nothing in .* was replaced/);
    assert.deepEqual(existsSync(out) ? readdirSync(out).filter((name) => name !== ".export-draft") : [], []);
    assert.ok(org.requests.some(({ method, query }) => method === "DELETE" && /FROM User$/m.test(query)));
  });

  for (const [name, options, message] of [
    ["no folder", ["--target-org", "prod"], /--out is missing/],
    ["an unknown option", ["--org", "prod"], /--org/],
    ["a day that does not exist", ["--out", "x", "--since", "2026-02-30"], /--since 2026-02-30: expected a day/],
    ["a day in the future", ["--out", "x", "--since", "2199-01-01"], /--since 2199-01-01: .*not in the future/]
  ] as const)
    test(`${name} on the command line is refused`, async () => {
      const { code, err } = await call(command, [...options]).ended;
      assert.equal(code, 2);
      assert.match(err, message);
    });

  test("--help has examples", async () => {
    const { code, out } = await call(command, ["--help"]).ended;
    assert.equal(code, 0);
    assert.match(out, /Examples\n {2}npx license-optimizer export --target-org my-org --out exports\/my-org\n/);
  });
});

describe("the folder of an export", () => {
  test("a file of the user's own stays, and counts instead of the org's records", async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context, { missingObjects: [] });
    const mine = {
      "License_Contract.csv": "by hand",
      "license_reading-2.csv": "by hand",
      "LoginHistory-1.csv": "older than six months"
    };
    for (const [name, text] of Object.entries(mine)) writeFileSync(join(out, name), text);
    const notes = await exportTo(out, org);
    Object.assign(mine, { "notes.txt": "mine" });
    writeFileSync(join(out, "notes.txt"), "mine");
    mkdirSync(join(out, "evidence"));
    await exportTo(out, org);
    for (const [name, text] of Object.entries(mine)) assert.equal(readFileSync(join(out, name), "utf8"), text);
    assert.ok(existsSync(join(out, "evidence")));
    assert.ok(notes.some((note) => /License_Contract\.csv: kept as it was/.test(note)));
    assert.ok(!existsSync(join(out, "License_Contract.csv.gz")) && !existsSync(join(out, "License_Reading.csv.gz")));
  });

  test("a listed file is removed when the org has no such object any more", async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context);
    await exportTo(out, org);
    assert.ok(existsSync(join(out, "Network.csv.gz")));
    org.scenario = { ...ORG, missingObjects: ["Network", "License_Contract__c"] };
    await exportTo(out, org);
    assert.ok(!existsSync(join(out, "Network.csv.gz")));
  });

  for (const name of ["User.csv", "user-2.csv.gz", "Profile (1).csv", "LoginHistory-202611.csv.gz"])
    test(`${name} that no export wrote is refused before anything is asked`, async (context) => {
      const out = workFolder(context);
      const org = await startOrg(context);
      writeFileSync(join(out, name), "mine");
      await assert.rejects(exportTo(out, org), (error: Error) => {
        assert.ok(error.message.includes(`holds ${name}, which no export wrote here`), error.message);
        return true;
      });
      assert.deepEqual(org.requests, []);
      assert.deepEqual(readdirSync(out), [name]);
    });

  test("a folder for something else is left alone, before anything is asked", async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context);
    writeFileSync(join(out, "thesis.doc"), "mine");
    await assert.rejects(exportTo(out, org), /is not empty and no export: it holds thesis\.doc/);
    assert.deepEqual(org.requests, []);
    assert.deepEqual(readdirSync(out), ["thesis.doc"]);
  });

  test("the root of a disk is an empty folder", async (context) => {
    const out = workFolder(context);
    mkdirSync(join(out, "lost+found"));
    await exportTo(out, await startOrg(context));
    assert.ok(existsSync(join(out, "export.json")));
  });

  test("an export of another org is refused, under the same alias too", async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context);
    await exportTo(out, org);
    org.scenario = { ...ORG, orgId: "00D5e0000000002AAA" };
    await assert.rejects(
      exportTo(out, org),
      /holds an export of prod \(00D5e0000000001AAA\).*another org \(00D5e0000000002AAA\)/
    );
    org.scenario = ORG;
    await exportTo(out, org, { login: org.login("other-alias") });
  });

  test("a failed export keeps the one before as it was", async (context) => {
    const out = workFolder(context);
    const org = await startOrg(context);
    await exportTo(out, org);
    const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString("base64")]);
    org.scenario = { ...ORG, refused: { User: "STRANGE: weather today" } };
    await assert.rejects(
      exportTo(out, org),
      /User could not be exported from prod\. Salesforce said: STRANGE: weather today/
    );
    const after = readdirSync(out)
      .filter((name) => !name.startsWith("."))
      .map((name) => [name, readFileSync(join(out, name)).toString("base64")]);
    assert.deepEqual(after, before);
  });
});
