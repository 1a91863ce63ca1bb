import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { DEFAULT_DECISION_SETTINGS } from "c/licenseEngine";
import type { DecisionFacts } from "c/licenseEngine";
import { ACCESS, UPGRADES } from "../../testing/decisionFixture.ts";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../../testing/exportFixture.ts";
import { InputError, readOrg } from "../index.ts";
import type { FactsOptions } from "../index.ts";

async function decisionsOf(
  t: TestContext,
  files: Record<string, string | null> = {},
  options: FactsOptions = {}
): Promise<DecisionFacts> {
  const folder = await exportFolder(t, { ...SMALL, ...files });
  return (await readOrg(folder, { catalog: CATALOG, upgrades: UPGRADES, ...options })).decisions;
}

async function refused(t: TestContext, files: Record<string, string>, expected: RegExp): Promise<void> {
  await assert.rejects(decisionsOf(t, files), (error: Error) => {
    assert.ok(error instanceof InputError, error.stack);
    assert.match(error.message, expected);
    return true;
  });
}

test("without optional files their facts are unknown, and the settings are the defaults", async (t) => {
  const decisions = await decisionsOf(t, { "License_Contract.csv": null });
  const { settings, upgrades, readings, entitlements, access, internalExternals } = decisions;
  assert.deepEqual({ readings, entitlements, access }, { readings: null, entitlements: null, access: null });
  assert.deepEqual(settings, DEFAULT_DECISION_SETTINGS);
  assert.deepEqual(upgrades, UPGRADES);
  assert.deepEqual(internalExternals, []);
});

test("the running month is counted day by day, a day once a user, and days without logins have no row", async (t) => {
  const { running } = await decisionsOf(t, {
    "LoginHistory.csv": lines(
      HEADERS.LoginHistory,
      `${id.user(3)},2026-04-29T10:00:00.000Z,Success,`,
      `${id.user(3)},2026-05-02T10:00:00.000Z,Success,${id.site(1)}`,
      `${id.user(3)},2026-05-02T11:00:00.000Z,Success,${id.site(2)}`,
      `${id.user(1)},2026-05-04T11:00:00.000Z,Success,`,
      `${id.user(2)},2026-05-04T11:00:00.000Z,Success,`,
      `${id.user(2)},2026-05-05T11:00:00.000Z,Invalid Password,`
    )
  });
  assert.deepEqual(running, [
    { license: "Customer Community", day: "2026-05-04", logins: 2, rows: null },
    { license: "Customer Community Login", day: "2026-05-02", logins: 1, rows: null }
  ]);
});

test("the running month starts on the anchor day", async (t) => {
  const history = lines(
    HEADERS.LoginHistory,
    `${id.user(3)},2026-05-14T10:00:00.000Z,Success,`,
    `${id.user(3)},2026-05-15T10:00:00.000Z,Success,`,
    `${id.user(3)},2026-06-02T10:00:00.000Z,Success,`
  );
  const { running } = await decisionsOf(t, { "LoginHistory.csv": history }, { anchorDay: 15 });
  assert.deepEqual(
    running?.map(({ day }) => day),
    ["2026-05-15", "2026-06-02"]
  );
});

test("on the first day of a month nothing of it has passed", async (t) => {
  assert.deepEqual((await decisionsOf(t)).running, []);
});

test("login days of inactive users are told by license and month", async (t) => {
  const users = lines(HEADERS.User, userLine(1, 1, { active: false }), userLine(2, 1), userLine(3, 2), userLine(4, 3));
  assert.deepEqual((await decisionsOf(t, { "User.csv": users })).inactiveLogins, [
    { license: "Customer Community", month: "2026-05-01", users: 1, logins: 2 }
  ]);
});

test("readings before the as-of day, by license and day, the last of a day; empty cells are unknown", async (t) => {
  const { readings } = await decisionsOf(t, {
    "License_Reading.csv": lines(
      "License,Day,Total,Used,Monthly_Logins_Used",
      "customer community,2026-06-02,100,51,",
      "Customer Community,2026-06-01,100,50,",
      "Customer Community,2026-06-01,100,49,",
      "Customer Community,2026-07-01,100,99,"
    )
  });
  const unknown = { monthlyLoginsEntitlement: null, monthlyLoginsUsed: null, ownLoginDays: null };
  assert.deepEqual(readings, [
    { license: "Customer Community", day: "2026-06-01", total: 100, used: 49, ...unknown },
    { license: "Customer Community", day: "2026-06-02", total: 100, used: 51, ...unknown }
  ]);
});

test("entitlements that speak of logins, null where not metered", async (t) => {
  const { entitlements } = await decisionsOf(t, {
    "TenantUsageEntitlement.csv": lines(
      "Setting,MasterLabel,CurrentAmountAllowed,AmountUsed,Frequency,StartDate,EndDate,License",
      "a/b.MaxCustomerNetworkLogins,Maximum Customer Community Logins,1000.0,,Monthly,2026-01-01,,",
      "a/b.Other,Data Storage,1.0E9,5,Once,2026-01-01,,",
      "a/b.Mapped,Partner Logins,10,2,Sometimes,,,Partner Community Login"
    )
  });
  assert.deepEqual(entitlements, [
    {
      setting: "a/b.MaxCustomerNetworkLogins",
      label: "Maximum Customer Community Logins",
      amountUsed: null,
      allowed: 1000,
      start: "2026-01-01",
      end: null,
      frequency: "Monthly",
      license: null
    },
    {
      setting: "a/b.Mapped",
      label: "Partner Logins",
      amountUsed: 2,
      allowed: 10,
      start: null,
      end: null,
      frequency: null,
      license: "Partner Community Login"
    }
  ]);
});

test("settings of the organization's row, the rest defaults", async (t) => {
  const { settings } = await decisionsOf(t, {
    "License_Optimizer_Settings.csv": lines(
      "SetupOwnerId,Pool_Watch,Min_Users,Move_Cost,Saving_Floor,External_Domains,External_Profiles,Roll_Over",
      `${id.profile(1)},0.5,1,,,,,`,
      `00DKd0000000001IAA,0.7,25,12.5,100,"@Vendor.example, dealer.example",Partner Staff;Temps,no`
    )
  });
  assert.deepEqual(settings, {
    ...DEFAULT_DECISION_SETTINGS,
    poolWatch: 0.7,
    minUsers: 25,
    moveCost: 12.5,
    savingFloor: 100,
    externalDomains: ["vendor.example", "dealer.example"],
    externalProfiles: ["Partner Staff", "Temps"],
    rollOver: false
  });
});

test("an entitlement is mapped to a license by the settings", async (t) => {
  const { entitlements } = await decisionsOf(t, {
    "License_Optimizer_Settings.csv": lines("Entitlement_Licenses", "MaxPartnerLogins=Partner Community Login"),
    "TenantUsageEntitlement.csv": lines(
      "Setting,MasterLabel,CurrentAmountAllowed,AmountUsed,Frequency,StartDate",
      "x.MaxPartnerLogins,Partner logins,10,2,Monthly,2026-01-01"
    )
  });
  assert.equal(entitlements?.[0].license, "Partner Community Login");
});

const RULES = (domains: string, profiles: string) => ({
  "License_Optimizer_Settings.csv": lines("External_Domains,External_Profiles", `${domains},${profiles}`)
});

test("external people on internal licenses by mail domain, which comes before the profile", async (t) => {
  const files = { ...ACCESS, ...RULES("vendor.example", "Admins") };
  const users =
    ACCESS["User.csv"] + lines(`${userLine(7, 3)},boss@own.example,`, `${userLine(8, 5)},x@vendor.example,`);
  assert.deepEqual((await decisionsOf(t, { ...files, "User.csv": users })).internalExternals, [
    { license: "Salesforce", profile: "Admins", rule: "profile", domain: null, activeUsers: 1 },
    { license: "Salesforce", profile: "Admins", rule: "domain", domain: "vendor.example", activeUsers: 1 }
  ]);
});

test("an address without the domain is not external, whatever it ends with", async (t) => {
  const users = lines(
    `${HEADERS.User},Email`,
    `${userLine(1, 3)},a@myvendor.example`,
    `${userLine(2, 3)},vendor.example@own.example`,
    `${userLine(3, 3)},`
  );
  assert.deepEqual((await decisionsOf(t, { "User.csv": users, ...RULES("vendor.example", "") })).internalExternals, []);
});

test("a subdomain counts under the domain of the rule, the most exact one first", async (t) => {
  const users = lines(
    `${HEADERS.User},Email`,
    `${userLine(1, 3)},a@eu.Vendor.example`,
    `${userLine(2, 3)},b@vendor.example`,
    `${userLine(3, 3)},c@north.us.vendor.example`
  );
  const files = { "User.csv": users, ...RULES("vendor.example us.vendor.example", "") };
  const found = (await decisionsOf(t, files)).internalExternals;
  assert.deepEqual(
    found?.map(({ domain, activeUsers }) => [domain, activeUsers]),
    [
      ["us.vendor.example", 1],
      ["vendor.example", 2]
    ]
  );
});

test("rules on mail domains without addresses in the file: unknown", async (t) => {
  assert.equal((await decisionsOf(t, RULES("vendor.example", "Admins"))).internalExternals, null);
  assert.equal((await decisionsOf(t, RULES("", "Admins"))).internalExternals?.[0].activeUsers, 1);
});

const MISTAKES: [title: string, file: string, text: string, expected: RegExp][] = [
  [
    "a share above 1",
    "License_Optimizer_Settings.csv",
    lines("Trap_Share", "10"),
    /License_Optimizer_Settings\.csv, line 2, column Trap_Share: "10".*from 0 to 1/
  ],
  [
    "users that are no whole number",
    "License_Optimizer_Settings.csv",
    lines("Min_Users", "1.5"),
    /whole number from 0/
  ],
  [
    "a word other than yes and no",
    "License_Optimizer_Settings.csv",
    lines("Lock_Out", "maybe"),
    /expected yes, no or nothing/
  ],
  [
    "a mapping that is none",
    "License_Optimizer_Settings.csv",
    lines("Entitlement_Licenses", "MaxLogins"),
    /not of the form Setting=License/
  ],
  [
    "two rows of settings without the organization's",
    "License_Optimizer_Settings.csv",
    lines("Trap_Share", "0.1", "0.2"),
    /several rows/
  ],
  ["a reading without a day", "License_Reading.csv", lines("License,Day", "Customer Community,"), /line 2, column Day/],
  [
    "an entitlement with an unreadable amount",
    "TenantUsageEntitlement.csv",
    lines("Setting,MasterLabel,CurrentAmountAllowed,AmountUsed,Frequency,StartDate", "a,Logins,lots,,,"),
    /line 2, column CurrentAmountAllowed/
  ]
];
for (const [title, file, text, expected] of MISTAKES)
  test(`${title} is refused with its place`, (t) => refused(t, { [file]: text }, expected));
