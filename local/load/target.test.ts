import assert from "node:assert/strict";
import { test } from "node:test";
import type { OrgApi } from "../export/orgApi.ts";
import { readTarget } from "./target.ts";

/** An org as its API describes it. @param objects rights and closed fields by object; null for an object that is not there */
function apiOf(
  objects: Record<string, { deletable?: boolean; closed?: string } | null> = {},
  organization: Record<string, unknown> = {}
): OrgApi {
  const answer = (records: unknown[]) => ({ totalSize: records.length, done: true, records });
  const api = {
    login: { alias: "prod", username: "ada@example.com" },
    useNewestVersion: () => Promise.resolve(),
    async query(soql: string) {
      if (soql.includes("FROM Organization"))
        return answer([{ Id: "00D", Name: "Acme", IsSandbox: true, TrialExpirationDate: null, ...organization }]);
      if (soql.includes("FROM Profile")) return answer([{ Id: "00e000000000001AAA" }]);
      if (soql.includes("FROM License_Optimizer_Settings__c")) return answer([{ Anchor_Day__c: 15 }]);
      return answer([]);
    },
    async request(_: string, path: string) {
      const object = path.split("/")[2];
      const own = objects[object];
      if (own === null) throw Object.assign(new Error("not found"), { errorCode: "NOT_FOUND" });
      const fields = own?.closed ? [own.closed] : [];
      const { deletable = true } = own ?? {};
      const open = { includes: (name: string) => !fields.includes(name) };
      return {
        createable: true,
        updateable: true,
        deletable,
        fields: ALL.map((name) => ({ name, createable: open.includes(name), updateable: open.includes(name) }))
      };
    }
  };
  return api as unknown as OrgApi;
}

const ALL = [
  ...(await import("./tables.ts")).COSTS,
  "Run__c",
  ...Object.values(await import("./tables.ts")).flatMap((table) =>
    typeof table === "object" && "fields" in table ? table.fields : []
  )
];

test("an org where everything may be written is taken, with its settings and their defaults", async () => {
  const target = await readTarget(apiOf());
  assert.deepEqual(
    [target.name, target.isProduction, target.isCollecting, [...target.profileIds]],
    ["Acme", false, false, ["00e000000000001AAA"]]
  );
  assert.deepEqual(target.settings, { timeZone: "UTC", anchorDay: 15, dormantDays: 90, allSitesOnly: false });
});

for (const [what, organization, expected] of [
  ["a sandbox", { IsSandbox: true, OrganizationType: "Enterprise Edition" }, false],
  ["a Developer Edition org", { IsSandbox: false, OrganizationType: "Developer Edition" }, false],
  ["a trial", { IsSandbox: false, OrganizationType: "Enterprise Edition", TrialExpirationDate: "2027-01-01" }, false],
  ["the org of a customer", { IsSandbox: false, OrganizationType: "Enterprise Edition" }, true]
] as const)
  test(`${what} is ${expected ? "" : "no "}production`, async () => {
    assert.equal((await readTarget(apiOf({}, organization))).isProduction, expected);
  });

for (const [what, objects, message] of [
  [
    "an org without the app",
    { Login_Usage__c: null },
    /prod has no Login_Usage__c, or ada@example\.com may not see it/
  ],
  ["a user who may not write", { License_Month__c: { deletable: false } }, /may not write License_Month__c in prod/],
  ["a closed field", { Login_Usage__c: { closed: "Habits__c" } }, /may not write Login_Usage__c\.Habits__c\./]
] as const)
  test(`${what} is refused, with the permission sets and how to assign them`, async () => {
    await assert.rejects(readTarget(apiOf(objects)), (error: Error) => {
      assert.match(error.message, message);
      assert.match(
        error.message,
        /sf org assign permset --target-org prod --name License_Optimizer_Admin --name License_Optimizer_Loader/
      );
      return error.name === "InputError";
    });
  });
