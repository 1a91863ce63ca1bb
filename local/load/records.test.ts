import assert from "node:assert/strict";
import { test } from "node:test";
import type { AuditFacts, CounterFacts, LicenseFact } from "c/licenseEngine";
import { checkFit } from "./checks.ts";
import { monthRecords, readingRecords } from "./licenseRecords.ts";
import type { TargetOrg } from "./target.ts";
import { frequencyRecords, usageRecords } from "./usageRecords.ts";

const PROFILE = "00e000000000001AAA";
const frequencies = (counts: Record<number, number | null>) =>
  Array.from({ length: 32 }, (_, days) =>
    days in counts ? counts[days] : 0
  ) as unknown as AuditFacts["usage"][0]["frequencies"];
const context = {
  asOf: "2026-06-04",
  coverage: { from: "2026-05-01", to: "2026-06-04" },
  months: [
    { month: "2026-05-01", end: "2026-06-01", complete: true },
    { month: "2026-06-01", end: "2026-07-01", complete: false }
  ],
  settings: { timeZone: "UTC", anchorDay: 1, dormantDays: 90 }
} as unknown as AuditFacts["context"];
const row = { license: "Customer Community", profile: "Shoppers", profileId: PROFILE, site: null, siteId: null };
const populations = [
  {
    license: "Customer Community",
    profile: "Shoppers",
    profileId: PROFILE,
    activeUsers: 5,
    dormantUsers: 1,
    neverLoggedInUsers: 2
  }
];
const counters = {
  months: ["2026-05-01"],
  span: { months: 0, after: 1 },
  licenses: [
    {
      license: "Customer Community",
      habits: [
        { profileId: PROFILE, own: 0, total: 0, users: 1 },
        { profileId: PROFILE, own: 1, total: 0, users: 3 },
        { profileId: PROFILE, own: 1, total: 4, users: 1 }
      ],
      levels: [
        {
          month: "2026-05-01",
          logins: 4,
          users: 5,
          created: 1,
          left: 0,
          ages: Array.from({ length: 6 }, (_, age) => ({ logins: age, userMonths: age + 1 }))
        }
      ],
      persistence: [{ total: 3, windows: 2, after: 4, afterMonths: 6 }]
    }
  ]
} as CounterFacts;

test("a usage row has the key, the texts and the coverage of the collector", () => {
  const usage = [{ ...row, month: "2026-05-01", registered: 5, frequencies: frequencies({ 0: 4, 4: 1 }) }];
  const [{ key, fields }] = usageRecords({ facts: { context, populations, usage }, counters });
  assert.equal(key, `${PROFILE}|*|2026-05-01`);
  assert.deepEqual(
    [fields.Distribution__c, fields.Active__c, fields.Logins__c, fields.Registered__c],
    ["0:4;4:1", 1, 4, 5]
  );
  assert.deepEqual(
    [fields.Coverage_From__c, fields.Coverage_To__c, fields.Complete__c, fields.Frozen__c],
    ["2026-05-01", "2026-06-01", true, true]
  );
  assert.equal(fields.Habits__c, "0=0:1;1=0:3,4:1");
  assert.equal(fields.Active_Users__c, null);
});

test("the newest month has the users of each population, is not over, and leaves habits as they are", () => {
  const usage = [{ ...row, month: "2026-06-01", registered: 5, frequencies: frequencies({ 0: 5 }) }];
  const [{ fields }] = usageRecords({ facts: { context, populations, usage }, counters });
  assert.deepEqual([fields.Active_Users__c, fields.Dormant_Users__c, fields.Never_Logged_In_Users__c], [5, 1, 2]);
  assert.deepEqual([fields.Coverage_To__c, fields.Complete__c, fields.Frozen__c], ["2026-06-04", false, false]);
  assert.equal("Habits__c" in fields, false);
});

test("of a site whose members are unknown, the row does not say how many did not come", () => {
  const site = { site: "Help", siteId: "0DB000000000001AAA", registered: null };
  const usage = [{ ...row, ...site, month: "2026-05-01", frequencies: frequencies({ 0: null, 2: 3 }) }];
  const [record] = usageRecords({ facts: { context, populations, usage }, counters });
  assert.equal(record.key, `${PROFILE}|0DB000000000001AAA|2026-05-01`);
  assert.deepEqual([record.fields.Distribution__c, record.fields.Registered__c], ["2:3", null]);
  assert.equal("Habits__c" in record.fields, false);
  assert.deepEqual(frequencyRecords(record), [{ key: `${record.key}|2`, fields: { Login_Days__c: 2, Users__c: 3 } }]);
});

test("frequency rows stand for counts above zero only", () => {
  const keys = (text: string | null) =>
    frequencyRecords({ key: "k", fields: { Distribution__c: text } }).map(({ key }) => key);
  assert.deepEqual([keys("0:0;3:1"), keys(null)], [["k|3"], []]);
});

test("a month of a license has all spans with its newest month, and nothing of them with older ones", () => {
  const older = { ...counters.licenses[0].levels[0], month: "2026-04-01" };
  const two = {
    ...counters,
    licenses: [{ ...counters.licenses[0], levels: [older, ...counters.licenses[0].levels] }]
  };
  const months = [{ month: "2026-04-01", end: "2026-05-01", complete: true }, ...context.months];
  const [first, newest] = monthRecords({ context: { ...context, months } }, two);
  assert.deepEqual([first.fields.Persistence__c, first.fields.Record_Months__c], [null, null]);
  assert.deepEqual([newest.fields.Persistence__c, newest.fields.Record_Months__c], ["3:2,4,6", 1]);
  assert.equal(newest.fields.Ages__c, "0:1;1:2;2:3;3:4;4:5;5:6");
  assert.equal(newest.key, "Customer Community|2026-05-01");
  assert.deepEqual(monthRecords({ context }, null), []);
});

const license: LicenseFact = {
  name: "Customer Community",
  total: 10,
  used: 5,
  activeUsers: 5,
  monthlyLoginsEntitlement: null,
  monthlyLoginsUsed: null
};

test("each covered day of the running month has a reading, the newest with seats", () => {
  const running = [{ license: license.name, day: "2026-06-02", logins: 3, rows: null }];
  const readings = readingRecords({ facts: { context, licenses: [license] }, running });
  assert.deepEqual(
    readings.map(({ fields }) => [fields.Day__c, fields.Own_Login_Days__c, fields.Total__c]),
    [
      ["2026-06-01", 0, undefined],
      ["2026-06-02", 3, undefined],
      ["2026-06-03", 0, 10]
    ]
  );
});

test("on the first day of a month only seats are read", () => {
  const first = { ...context, asOf: "2026-06-01" };
  const readings = readingRecords({ facts: { context: first, licenses: [license] }, running: [] });
  assert.deepEqual(
    readings.map(({ key, fields }) => [key, fields.Own_Login_Days__c, fields.Used__c]),
    [["Customer Community|2026-05-31", undefined, 5]]
  );
});

const TARGET: TargetOrg = {
  name: "Acme",
  isProduction: false,
  settings: { timeZone: "UTC", anchorDay: 1, dormantDays: 90, allSitesOnly: false },
  profileIds: new Set([PROFILE]),
  isCollecting: false
};
const COUNTED = { facts: { context, populations }, decisions: { counters } };

test("counters that fit an org are taken", () => {
  checkFit(COUNTED, TARGET, "prod");
});

const many = { ...counters, months: Array.from({ length: 7 }, (_, month) => `2026-0${month + 1}-01`) };
for (const [what, counted, target, message] of [
  ["of another org", COUNTED, { profileIds: new Set<string>() }, /Shoppers \(00e0.*\) of Usage\.csv is not in prod/],
  ["beside a collector at work", COUNTED, { isCollecting: true }, /collector of prod is at work/],
  [
    "with habits over more months than users are known by",
    { ...COUNTED, decisions: { counters: many } },
    {},
    /cover 7 months\..*--habit-months 6/
  ]
] as const)
  test(`counters ${what} are refused`, () => {
    assert.throws(() => checkFit(counted, { ...TARGET, ...target }, "prod"), message);
  });
