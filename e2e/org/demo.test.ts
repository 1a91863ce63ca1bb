import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { OfflineOrg, type Row } from "./offlineOrg.ts";
import { apexTest } from "./runner.ts";

const PROJECT = join(import.meta.dirname, "../..");
const ADMIN = "demo@offline.example";
const apexOf = (name: string) => readFileSync(join(PROJECT, "scripts/apex", name), "utf8");

interface Facts {
  populations: unknown[];
  licenses: unknown[];
}

describe("demo data in a sandbox without login history", apexTest, () => {
  let org: OfflineOrg;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "demo-"));
    const shape = join(folder, "sandbox.json");
    writeFileSync(shape, JSON.stringify({ extends: "default", organization: { issandbox: true } }));
    org = await OfflineOrg.start(["--org", shape]);
    const sets = ["License_Optimizer_Administrators"];
    await org.user(ADMIN, sets, { LastName: "Demo", profile: "Standard User" });
  });
  after(async () => {
    await org.stop();
    rmSync(folder, { recursive: true });
  });

  test("contract lines of the files, and made-up usage of the org's own profiles, fill the pages and are removed", async () => {
    const [{ sobject, files }] = JSON.parse(readFileSync(join(PROJECT, "data/demo/plan.json"), "utf8")) as [
      { sobject: string; files: [string] }
    ];
    const { records } = JSON.parse(readFileSync(join(PROJECT, "data/demo", files[0]), "utf8")) as { records: Row[] };
    await org.insert({ [sobject]: records.map(({ attributes: _, ...fields }) => fields) });
    assert.equal(await org.count("License_Contract__c"), 8);

    await org.anonymous(apexOf("demo.apex"), ADMIN);
    const facts = await org.apex<Facts>("LicenseFactsController.getFacts", {}, ADMIN);
    assert.ok(facts.populations.length > 0 && facts.licenses.length > 0);
    const usage = await org.rows("Login_Usage__c?fields=Key__c,Profile_Id__c,Member_Cost__c");
    assert.ok(usage.length > 0 && usage.every(({ Key__c }) => String(Key__c).startsWith("demo|")));
    const priced = await org.rows("License_Decision__c?fields=Family__c,Cost_Today__c,Price_Currency__c");
    assert.ok(
      priced.some(({ Cost_Today__c, Price_Currency__c }) => Number(Cost_Today__c) > 0 && Price_Currency__c === "USD"),
      JSON.stringify(priced)
    );

    await org.anonymous(apexOf("demo-remove.apex"), ADMIN);
    for (const object of ["Login_Usage__c", "License_Reading__c", "License_Month__c", "License_Contract__c"])
      assert.equal(await org.count(object), 0, object);
    assert.equal(await org.count("License_Optimizer_Run__c"), 0);
    assert.equal(await org.count("License_Decision__c"), 0);
  });
});
