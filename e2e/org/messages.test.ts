import assert from "node:assert/strict";
import { test } from "node:test";
import type { AlertSettings, Ledger, SentAlertSettings } from "c/licenseEngine";
import { openTab } from "../tabs.ts";
import type { OfflineOrg, Row } from "./offlineOrg.ts";
import { OrgApp } from "./orgApp.ts";
import { usernameOf } from "./roles.ts";
import { orgTest } from "./runner.ts";

const ADMIN = usernameOf("admin");

const SETTINGS: SentAlertSettings = {
  thresholds: [1, 100],
  days: [365],
  muteHours: 0,
  webhook: null,
  webhookForm: "slack",
  frequency: "weekly",
  recipients: [
    { username: usernameOf("analyst"), alerts: true, digest: true },
    { username: usernameOf("viewer"), alerts: true, digest: true }
  ]
};

const textsOf = async (app: OrgApp): Promise<string[]> => (await app.org.emails()).map((mail) => JSON.stringify(mail));

/** A user of the first profile with users on a login license. */
async function loginUser(org: OfflineOrg): Promise<Row> {
  const [license] = await org.rows("UserLicense?Name=Customer Community Login&fields=Id");
  for (const { Id } of await org.rows(`Profile?UserLicenseId=${String(license!.Id)}&fields=Id`)) {
    const [user] = await org.rows(`User?ProfileId=${String(Id)}&IsActive=true&fields=Id,ProfileId&limit=1`);
    if (user) return user;
  }
  throw new Error("The sample has nobody on a login license.");
}

test("alerts and the digest reach who was chosen, once, without contract numbers for a viewer", orgTest, async () => {
  const app = await OrgApp.fresh();
  const { org } = app;
  const before = (await org.emails()).length;
  const saved = await org.apex<AlertSettings>(
    "LicenseAlertsController.saveAlertSettings",
    { settings: SETTINGS },
    ADMIN
  );
  assert.deepEqual(
    saved.recipients.map(({ username, allowed, seesPrices }) => [username, allowed, seesPrices]),
    [
      [usernameOf("analyst"), true, true],
      [usernameOf("viewer"), true, false]
    ]
  );
  await org.anonymous("AlertJob.run();", ADMIN);
  const alerts = (await textsOf(app)).slice(before);
  assert.equal(alerts.length, 2);
  assert.match(alerts[0]!, /% of the seats are in use/);
  assert.equal(alerts.filter((text) => text.includes("the contract can change on")).length, 1);
  await org.anonymous("AlertJob.run();", ADMIN);
  assert.equal((await org.emails()).length, before + 2);

  await org.anonymous("DigestJob.run();", ADMIN);
  const digests = (await textsOf(app)).slice(before + 2);
  assert.equal(digests.length, 2);
  for (const text of digests) assert.match(text, /What to do first/);
  assert.equal(digests.filter((text) => text.includes("Contract dates")).length, 1);
  await org.anonymous("DigestJob.run();", ADMIN);
  assert.equal((await org.emails()).length, before + 4);
});

test("the ledger of an applied move is shown with its months, and without amounts to a viewer", orgTest, async () => {
  const app = await OrgApp.fresh();
  const { org } = app;
  const user = await loginUser(org);
  const plan = {
    Name: "Quiet users",
    Kind__c: "switch",
    State__c: "applied",
    Users__c: 1,
    Irreversible__c: 0,
    Totals__c: JSON.stringify({ seats: [], pools: [], months: [] })
  };
  const { License_Move_Plan__c: [planId] = [] } = await org.insert({ License_Move_Plan__c: [plan] });
  const start = "2026-01-01";
  await org.insert({
    License_Move__c: [
      {
        Plan__c: planId,
        User__c: user.Id,
        Key__c: `${planId}${String(user.Id)}`,
        Status__c: "switch",
        State__c: "applied",
        Reversible__c: true,
        From_License__c: "Customer Community",
        To_License__c: "Customer Community Login",
        To_Profile_Id__c: user.ProfileId,
        Details__c: "{}",
        Expected_Saving__c: 2,
        Saving_From__c: start,
        Applied_On__c: start
      }
    ]
  });
  await org.anonymous("LedgerBatch.run();", ADMIN);
  assert.deepEqual(
    (await org.idle()).done.filter(({ error }) => error),
    []
  );
  const ledger = await org.apex<Ledger>("LicenseLedgerController.getLedger", {}, usernameOf("analyst"));
  assert.ok(ledger.rows.length >= 6, `${ledger.rows.length} months`);
  assert.ok(ledger.rows.every(({ expected, moves }) => expected === 2 && moves === 1));
  assert.ok(
    ledger.rows.some(({ counted }) => counted !== null),
    "a complete month is counted"
  );
  const seen = await org.apex<Ledger>("LicenseLedgerController.getLedger", {}, usernameOf("viewer"));
  assert.ok(seen.rows.every(({ expected, counted, currency }) => expected === null && counted === null && !currency));

  const page = await app.open("analyst");
  await openTab(page, "Moves");
  await page.locator("c-ledger-panel").getByText("Customer Community Login").first().waitFor();
});
