import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { violations } from "../accessibility.ts";
import { builtPages } from "../builtPages.ts";
import { newWindow, settled } from "../window.ts";
import { OfflineOrg, type Row } from "./offlineOrg.ts";
import { PagesServer } from "./pagesServer.ts";
import { permissionSetsOf, permissionsOf, usernameOf } from "./roles.ts";
import { orgTest } from "./runner.ts";

const PROJECT = join(import.meta.dirname, "../..");
const NOW = "2026-11-16T12:00:00Z";
const ADMIN = usernameOf("admin");
const COLLECT = readFileSync(join(PROJECT, "scripts/apex/collect.apex"), "utf8");
const day = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date, 9)).toISOString();

/** Runs the collector. @returns status and error of its record */
async function collected(org: OfflineOrg): Promise<Row> {
  await org.anonymous(COLLECT, ADMIN);
  const failed = (await org.idle()).done.filter(({ error }) => error);
  assert.deepEqual(failed, []);
  const [run] = await org.rows("License_Optimizer_Run__c?fields=Status__c,Error__c&order=Name desc&limit=1");
  return run!;
}

/** External users with a profile of this name, each with logins on some days of each month. */
async function people(org: OfflineOrg, profile: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const username = `person${at}@offline.example`;
    await org.user(username, [], {
      LastName: `Person ${at}`,
      profile,
      CreatedDate: day(1, 5),
      LastLoginDate: day(11, 12)
    });
  }
  const rows = await org.rows("User?fields=Id,Username");
  const ids = rows.filter(({ Username }) => /^person\d+@/.test(String(Username))).map(({ Id }) => String(Id));
  const logins = ids.flatMap((UserId, at) =>
    [5, 6, 7, 8, 9, 10, 11].flatMap((month) =>
      [3, 8, 12, 15].slice(0, 1 + (at % 4)).map((date) => ({
        UserId,
        LoginTime: day(month, date),
        Status: "Success",
        LoginType: "Chatter Communities External User"
      }))
    )
  );
  await org.insert({ LoginHistory: logins });
}

const SHAPES: {
  name: string;
  shape: object;
  /** What is in the org besides its administrator. */
  prepare?: (org: OfflineOrg) => Promise<void>;
  /** End of the run: status and, where it failed, words of its reason. */
  run: [status: string, reason?: RegExp];
  shows: RegExp[];
}[] = [
  {
    name: "without Digital Experiences",
    shape: { extends: "no-communities" },
    run: ["Failed", /no login history/],
    shows: [/No counts yet/, /The last run of the collector failed: There is no login history/]
  },
  {
    name: "that is empty",
    shape: { extends: "default" },
    run: ["Failed", /no login history/],
    shows: [/No counts yet/, /License Optimizer Administrator to start the jobs/]
  },
  {
    name: "with one external user",
    shape: { extends: "default" },
    prepare: (org) => people(org, "Customer Community User", 1),
    run: ["Complete"],
    shows: [/Overview/, /Customer Community/]
  },
  {
    name: "with person accounts",
    shape: { extends: "person-accounts" },
    prepare: (org) => people(org, "Customer Community User", 4),
    run: ["Complete"],
    shows: [/Overview/, /Customer Community/]
  },
  {
    name: "with contract lines in two currencies",
    shape: { extends: "default" },
    prepare: async (org) => {
      await people(org, "Customer Community User", 8);
      const line = { Quantity__c: 10, Start_Date__c: "2026-01-01" };
      await org.insert({
        License_Contract__c: [
          {
            ...line,
            Name: "A",
            License__c: "Customer Community",
            Basis__c: "member",
            Unit_Price__c: 5,
            Currency__c: "EUR"
          },
          {
            ...line,
            Name: "B",
            License__c: "Partner Community",
            Basis__c: "member",
            Unit_Price__c: 25,
            Currency__c: "USD"
          }
        ]
      });
    },
    run: ["Complete"],
    shows: [/€|EUR/]
  },
  {
    name: "in German",
    shape: { extends: "german" },
    prepare: async (org) => {
      const rows = await org.rows("Profile?fields=Id,Name,UserLicenseId");
      const [license] = await org.rows("UserLicense?Name=Customer Community&fields=Id");
      const profile = rows.find(({ UserLicenseId }) => UserLicenseId === license!.Id);
      await people(org, String(profile!.Name), 4);
    },
    run: ["Complete"],
    shows: [/Overview/, /Customer Community/]
  }
];

for (const { name, shape, prepare, run, shows } of SHAPES)
  describe(`an org ${name}`, orgTest, () => {
    let org: OfflineOrg;
    let server: PagesServer;
    let folder: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "shape-"));
      writeFileSync(join(folder, "org.json"), JSON.stringify(shape));
      org = await OfflineOrg.start(["--org", join(folder, "org.json"), "--now", NOW]);
      const german = (shape as { extends: string }).extends === "german";
      const profile = german ? "Systemadministrator" : "System Administrator";
      await org.user(ADMIN, permissionSetsOf("admin"), { LastName: "admin", profile });
      server = new PagesServer(builtPages(), org);
      server.username = ADMIN;
      await server.listen();
    });
    after(async () => {
      await server.close();
      await org.stop();
      rmSync(folder, { recursive: true });
    });

    test("says what it has: the run in its record, the page in words, and no call fails", async () => {
      await prepare?.(org);
      const { Status__c, Error__c } = await collected(org);
      const [status, reason] = run;
      assert.equal(Status__c, status, String(Error__c));
      if (reason) assert.match(String(Error__c), reason);
      const page = await newWindow();
      await page.addInitScript(
        (held) => Object.assign(globalThis, { customPermissions: held }),
        permissionsOf("admin")
      );
      await page.goto(server.url);
      await settled(page);
      const text = (await page.locator("#app").innerText()).replace(/\s+/g, " ");
      for (const words of shows) assert.match(text, words);
      assert.doesNotMatch(text, /Infinity|NaN|undefined|\[object/);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(
        server.calls.filter(({ error }) => error !== null),
        []
      );
    });
  });
