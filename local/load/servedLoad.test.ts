import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditFacts, DecisionFacts } from "c/licenseEngine";
import { dateOf, dayNumber } from "../csv/timestamps.ts";
import { readOrg } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { writeUsage } from "../testing/countedUsage.ts";
import { IngestBridge } from "../testing/ingestBridge.ts";
import { servedFacts } from "../testing/servedFacts.ts";
import { ServedOrg, skip } from "../testing/servedOrg.ts";

const LISTS =
  /^(Profile|UserLicense|Network|License_Contract|License_Reading|TenantUsageEntitlement|License_Optimizer_Settings)\.csv$/;
/** Today in the time zone of the org, as its collector has it. */
const asOf = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date());
const RULES = { timeZone: "America/New_York", anchorDay: 15, dormantDays: 90, habitMonths: 6, asOf };
const LOADER = "loader@example.com";
const COUNTERS = ["Login_Usage__c", "Login_Frequency__c", "License_Month__c", "License_Reading__c"];

describe("counters that are loaded into the sample org", { skip, timeout: 600_000 }, () => {
  let org: ServedOrg;
  let bridge: IngestBridge;
  let place: string;
  const at = (name: string): string => join(place, name);

  before(async () => {
    place = await mkdtemp(join(tmpdir(), "served-load-"));
    await generateSample(at("export"), { ...SAMPLE_DEFAULTS, users: 200, asOf });
    await cp(at("export"), at("counters"), {
      recursive: true,
      filter: (path) => path === at("export") || LISTS.test(basename(path))
    });
    const logins = await readFile(at("export/LoginHistory.csv"), "utf8");
    const coverageFrom = [...logins.matchAll(/20\d\d-\d\d-\d\d(?=T)/g)].map(([day]) => day).sort()[0];
    await writeUsage(at("export"), at("counters"), { ...RULES, coverageFrom }, 2);
    const skipped = "License_Reading,License_Optimizer_Settings";
    org = await ServedOrg.start(["--org", "bare", "--csv", at("export"), "--csv-skip", skipped]);
    const { id } = await org.call<{ id: string }>("GET", "");
    await org.call("POST", "/rows", {
      License_Optimizer_Settings__c: [{ SetupOwnerId: id, Time_Zone__c: "America/New_York", Anchor_Day__c: 15 }]
    });
    bridge = await IngestBridge.start(org.url);
    const sets = ["License_Optimizer_Admin", "License_Optimizer_Loader"];
    const profile = "System Administrator";
    const loader = await org.call<{ id: string }>("POST", "/users", {
      username: LOADER,
      permissionSets: sets,
      profile
    });
    await org.signIn("emu", loader.id, bridge.url);
    await org.call("POST", "/snapshot", { name: "start" });
  });
  beforeEach(async () => {
    await org.call("POST", "/restore", { name: "start" });
    bridge.clear();
  });
  after(async () => {
    await bridge?.stop();
    await org?.stop();
    await rm(place, { recursive: true, force: true });
  });

  const load = (...more: string[]) =>
    org.load(["--data", at("counters"), "--target-org", "emu", "--yes", "--out", at("failed"), ...more]);
  /** All records but those of runs, by key, without what tells one load from another. */
  const stored = async (): Promise<string[]> => {
    const lists = await Promise.all(
      COUNTERS.map((object) => org.call<Row[]>("GET", `/rows/${object}?order=Key__c&limit=100000`))
    );
    return lists
      .flat()
      .map((row) => sorted(Object.fromEntries(Object.entries(row).filter(([name]) => !TECHNICAL.test(name)))));
  };
  const runs = (): Promise<Row[]> =>
    org.call("GET", "/rows/License_Optimizer_Run__c?fields=Status__c,Source__c,Error__c,As_Of__c&order=Started__c");
  const collect = async (): Promise<void> => {
    const apex = await readFile(join(import.meta.dirname, "../../scripts/apex/collect.apex"), "utf8");
    await org.call("POST", "/anonymous", { apex }, { "x-run-as": LOADER });
    await org.call("POST", "/jobs/run");
  };
  const checkEqual = async (): Promise<void> =>
    assert.deepEqual(countsOf(await servedFacts(org, LOADER)), countsOf(await readOrg(at("counters"))));

  test("give the pages of the org the facts and the money of the local audit", async () => {
    const { code, said } = await load();
    assert.equal(code, 0, said);
    assert.match(said, /usage rows: [\d,]+ new, 0 changed, 0 the same\n/);
    const [local, served] = [await readOrg(at("counters")), await servedFacts(org, LOADER)];
    assert.deepEqual(countsOf(served), countsOf(local));
    assert.ok(countsOf(local).counters.length > 0);
    // Contract lines, terms and access are the org's own.
    const { contracts } = served.facts;
    const money = ({ facts, decisions }: Read) => {
      const { settings, entitlements, upgrades } = served.decisions;
      const own = {
        ...decisions,
        settings,
        entitlements,
        upgrades,
        readings: [],
        access: null,
        internalExternals: null
      };
      return decide({ ...facts, context: { ...facts.context, doubts: [] }, contracts }, own);
    };
    const [here, there] = [money(local), money(served)];
    assert.ok(here.allocation.some(({ users }) => users.toLogin + users.toMember > 0));
    assert.deepEqual([there.allocation, there.ladder], [here.allocation, here.ladder]);
    await org.call("POST", "/anonymous", { apex: "DecisionSnapshot.write();" }, { "x-run-as": LOADER });
    const decided = await org.call<Row[]>(
      "GET",
      "/rows/License_Decision__c?fields=Family__c,Users_To_Login__c,Users_To_Member__c,Cost_Today__c&order=Family__c"
    );
    const rows = new Map(decided.map((row) => [row.Family__c, row]));
    for (const { family, users } of here.allocation)
      assert.deepEqual(
        [family, rows.get(family)?.Users_To_Login__c ?? 0, rows.get(family)?.Users_To_Member__c ?? 0],
        [family, users.toLogin, users.toMember]
      );
    for (const { family, today } of here.ladder)
      assert.ok(Math.abs(today - Number(rows.get(family)!.Cost_Today__c)) < 0.001, family);
  });

  test("are the same after a second load, which writes nothing", async () => {
    await load();
    const [before, runsBefore] = [await stored(), await runs()];
    bridge.clear();
    const { code, said } = await load();
    assert.equal(code, 0, said);
    assert.match(said, /emu has these counters already: nothing is written\./);
    assert.match(said, /usage rows: 0 new, 0 changed, [\d,]+ the same\n/);
    assert.deepEqual(await stored(), before);
    assert.deepEqual(await runs(), runsBefore);
    assert.deepEqual(bridge.requests, []);
  });

  test("are told by a dry run, which writes nothing", async () => {
    const { code, said } = await load("--dry-run");
    assert.equal(code, 0, said);
    assert.match(said, /usage rows: [\d,]+ new, .*\n.*months of licenses: \d+ new.*\n.*daily readings: \d+ new/);
    assert.match(said, /Nothing is written, because of --dry-run/);
    assert.deepEqual([await stored(), await runs(), bridge.requests], [[], [], []]);
  });

  test("survive lost answers and a busy org", async () => {
    bridge.faults(
      { match: /batches$/, lost: true },
      { match: /ingest\/\w+$/, method: "PATCH", lost: true },
      { match: /ingest$/, status: 503, code: "SERVER_UNAVAILABLE", after: 1 },
      { match: /ingest\/\w+$/, method: "GET", status: 500, code: "UNKNOWN_EXCEPTION" }
    );
    const { code, said } = await load();
    assert.equal(code, 0, said);
    await checkEqual();
  });

  for (const [what, fault, message] of [
    ["a job that fails", { match: /ingest\/\w+$/, method: "GET", state: "Failed", after: 1 }, /bulk job failed/],
    [
      "no requests left",
      { match: /ingest$/, times: 99, status: 403, code: "REQUEST_LIMIT_EXCEEDED", after: 1 },
      /API requests of 24 hours/
    ]
  ] as const)
    test(`cut off by ${what} end with what to do, and the next load writes the rest`, async () => {
      bridge.faults(fault);
      const { code, said } = await load();
      assert.equal(code, 2);
      assert.match(said, message);
      assert.match(said, /^Usage\.csv could not be loaded into emu/m);
      assert.deepEqual(
        (await runs()).map(({ Status__c }) => Status__c),
        ["Failed"]
      );
      bridge.clear();
      const again = await load();
      assert.equal(again.code, 0, again.said);
      await checkEqual();
      const repaired = await stored();
      await org.call("POST", "/restore", { name: "start" });
      await load();
      assert.deepEqual(repaired, await stored());
    });

  test("leave refused rows in a file with Salesforce's message, and the pages as they were", async () => {
    await cp(at("counters"), at("long"), { recursive: true });
    const profiles = await readFile(join(at("long"), "Profile.csv"), "utf8");
    await writeFile(join(at("long"), "Profile.csv"), profiles.replace("Dealer Sales", "Dealer ".repeat(40)));
    const { code, said } = await org.load([
      "--data",
      at("long"),
      "--target-org",
      "emu",
      "--yes",
      "--out",
      at("failed")
    ]);
    assert.equal(code, 2, said);
    assert.match(said, /\d+ rows were refused, and the pages keep the numbers of before\. .*STRING_TOO_LONG/);
    const file = await readFile(join(at("failed"), "Login_Usage__c-failed.csv"), "utf8");
    assert.match(file, /^"sf__Id","sf__Error","Key__c"/);
    assert.match(file, /STRING_TOO_LONG.*00e5e000000000AAAQ\|/);
    const [{ Status__c, Error__c }] = await runs();
    assert.equal(Status__c, "Failed");
    assert.match(String(Error__c), /rows could not be written/);
    assert.equal((await load()).code, 0);
    assert.equal(existsSync(join(at("failed"), "Login_Usage__c-failed.csv")), false);
    await checkEqual();
  });

  for (const [what, fields, message] of [
    ["time zone", { Time_Zone__c: "UTC" }, /time zone America\/New_York, but emu counts with UTC\. .*--time-zone UTC/],
    ["anchor day", { Anchor_Day__c: null }, /anchor day 15, but emu counts with 1\. .*--anchor-day 1/],
    ["idle days", { Dormant_Days__c: 60 }, /idle days 90, but emu counts with 60\. .*--idle-days 60/]
  ] as const)
    test(`with another ${what} than the org has are refused with both`, async () => {
      await org.call("PATCH", "/rows/License_Optimizer_Settings__c", fields);
      const { code, said } = await load();
      assert.equal(code, 2);
      assert.match(said, message);
      assert.deepEqual([await stored(), await runs()], [[], []]);
    });

  test("of months that the org counted itself are refused, and replace them when asked to, each once", async () => {
    await collect();
    const before = await stored();
    const refused = await load();
    assert.equal(refused.code, 2);
    assert.match(refused.said, /emu counted \d months of Usage\.csv itself from its login history: 20\d\d-/);
    assert.match(refused.said, /--replace-months/);
    assert.deepEqual(await stored(), before);
    const { code, said } = await load("--replace-months");
    assert.equal(code, 0, said);
    await checkEqual();
    assert.equal((await load()).code, 0);
    await checkEqual();
  });

  test("leave a month to the org of which it has more days", async () => {
    await collect();
    const months = async () =>
      sorted(await org.call("GET", "/rows/Login_Usage__c?Complete__c=false&Frozen__c=true&order=Key__c"));
    const before = await months();
    await cp(at("counters"), at("late"), { recursive: true, filter: (path) => !/Usage-\d\.csv$/.test(path) });
    const coverageFrom = dateOf(dayNumber(asOf) - 200);
    await writeUsage(at("export"), at("late"), { ...RULES, coverageFrom });
    const line = ["--data", at("late"), "--target-org", "emu", "--yes", "--replace-months"];
    const { code, said } = await org.load(line);
    assert.equal(code, 0, said);
    assert.match(said, /Kept, because the org has more days of them: 20\d\d-\d\d-15\n/);
    assert.equal(await months(), before);
  });

  test("stay as they are when the collector runs again: it writes the month that goes on, and nothing twice", async () => {
    await load();
    const frozen = async (): Promise<Row[]> =>
      org.call(
        "GET",
        "/rows/Login_Usage__c?Frozen__c=true&fields=Key__c,Distribution__c,Habits__c,Run__c&order=Key__c&limit=9999"
      );
    const [before, months] = [await frozen(), await org.count("License_Month__c")];
    await collect();
    assert.deepEqual(await frozen(), before);
    assert.equal(await org.count("License_Month__c"), months);
    const [{ Source__c: first }, second] = await runs();
    assert.deepEqual([first, second.Source__c, second.Status__c], ["Usage.csv", null, "Complete"]);
    const { facts, decisions } = await servedFacts(org, LOADER);
    const keys = facts.usage.map(({ profileId, siteId, month }) => [profileId, siteId, month].join());
    assert.equal(new Set(keys).size, keys.length);
    const local = await readOrg(at("counters"));
    assert.deepEqual(countsOf({ facts, decisions }).counters, countsOf(local).counters);
  });

  test("of a production org need --yes", async () => {
    await org.call("PATCH", "/rows/Organization", { IsSandbox: false, OrganizationType: "Enterprise Edition" });
    const line = ["--data", at("counters"), "--target-org", "emu"];
    const { code, said } = await org.load(line);
    assert.equal(code, 2);
    assert.match(said, /is a production org\. See with --dry-run what would be written, then add --yes/);
    assert.deepEqual(await runs(), []);
    assert.equal((await org.load([...line, "--dry-run"])).code, 0);
  });

  test("of a user without the permission set are refused, and nothing is written", async () => {
    const sets = ["License_Optimizer_Admin"];
    const profile = "API Integration";
    const other = { username: "other@example.com", permissionSets: sets, profile };
    const { id } = await org.call<{ id: string }>("POST", "/users", other);
    await org.signIn("other", id, bridge.url);
    const { code, said } = await org.load(["--data", at("counters"), "--target-org", "other", "--yes"]);
    assert.equal(code, 2);
    assert.match(said, /License_Optimizer_Admin and License_Optimizer_Loader/);
    assert.deepEqual([await stored(), await runs()], [[], []]);
  });

  test("of users with the permission sets alone are written", async () => {
    await grantSettings(org);
    const sets = ["License_Optimizer_Admin", "License_Optimizer_Loader", "Settings"];
    const profile = "API Integration";
    const own = { username: "own@example.com", permissionSets: sets, profile };
    const { id } = await org.call<{ id: string }>("POST", "/users", own);
    await org.signIn("own", id, bridge.url);
    const { code, said } = await org.load(["--data", at("counters"), "--target-org", "own", "--yes"]);
    assert.equal(code, 0, said);
    await checkEqual();
  });
});

type Row = Record<string, string | number | null>;

/** Differs between two loads of the same counters. */
const TECHNICAL = /^(?:Id|Name|Run__c|Login_Usage__c|.*(?:Date|ById|OwnerId|Modstamp))$/i;

/** What the Admin set grants by `customSettingAccesses`, which the offline org does not know. */
async function grantSettings(org: ServedOrg): Promise<void> {
  const set = { Name: "Settings", Label: "Settings" };
  const { rows } = await org.call<{ rows: Record<string, string[]> }>("POST", "/rows", { PermissionSet: [set] });
  const [ParentId] = rows.PermissionSet;
  const SobjectType = "License_Optimizer_Settings__c";
  const fields = ["SetupOwnerId", "Time_Zone__c", "Anchor_Day__c", "Dormant_Days__c", "All_Sites_Only__c"];
  await org.call("POST", "/rows", {
    ObjectPermissions: [{ ParentId, SobjectType, PermissionsRead: true }],
    FieldPermissions: fields.map((name) => ({
      ParentId,
      SobjectType,
      Field: `${SobjectType}.${name}`,
      PermissionsRead: true
    }))
  });
}

interface Read {
  facts: AuditFacts;
  decisions: DecisionFacts;
}

/** All counts, without an order. */
function countsOf({ facts, decisions: { counters, running, inactiveLogins } }: Read) {
  const texts = (rows: readonly object[] | null | undefined) => (rows ?? []).map(sorted).sort();
  const { asOf: until, months, coverage, settings } = facts.context;
  return {
    context: { until, months, coverage, settings },
    usage: texts(facts.usage),
    populations: texts(facts.populations),
    licenses: texts(facts.licenses),
    running: texts(running?.map(({ license, day, logins }) => ({ license, day, logins }))),
    inactiveLogins: texts(inactiveLogins),
    record: [counters?.months, counters?.span],
    counters: (counters?.licenses ?? []).flatMap(({ license, habits, levels, persistence }) => [
      ...texts(habits.map((row) => ({ license, ...row }))),
      ...texts(levels.map((row) => ({ license, ...row }))),
      ...texts(persistence.map((row) => ({ license, ...row })))
    ])
  };
}

function sorted(row: object): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  );
}
