import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ServedOrg, skip } from "./servedOrg.ts";

const PROJECT = join(import.meta.dirname, "../..");
const CLASSES = "force-app/main/default/classes";
const META = `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>`;

function apexClass(name: string, code: string): Record<string, string> {
  return { [`classes/${name}.cls`]: code, [`classes/${name}.cls-meta.xml`]: META };
}

interface Deploy {
  checkOnly: boolean;
  status: string;
}
interface Jobs {
  scheduled: { id: string; name: string; cron: string }[];
}

describe("a sandbox without Digital Experiences, with a UserSelector of its own", { skip }, () => {
  const shape = { extends: "no-communities", organization: { issandbox: true } };
  const selector = "public class UserSelector {\n  public static Integer theirs() {\n    return 1;\n  }\n}\n";
  let org: ServedOrg;

  before(async () => {
    org = await ServedOrg.start(
      { ...apexClass("UserSelector", selector), ...apexClass("Orders", "public class Orders {}") },
      shape
    );
    await org.signIn("emu");
  });
  after(() => org.stop());

  const deploys = () => org.call("GET", "/deploy") as Promise<Deploy[]>;
  const jobs = async () => ((await org.call("GET", "/jobs")) as Jobs).scheduled;
  const anonymous = (apex: string) => org.call("POST", "/anonymous", { apex });

  test("a dry run names the class that is not the app's, and changes nothing", async () => {
    const { status, output } = await org.deploy("--target-org", "emu", "--dry-run");
    assert.match(output, /\(sandbox\), as admin@/);
    assert.match(output, /Digital Experiences is off/);
    assert.match(output, /would be overwritten:\n {2}1 Apex class: UserSelector\n/);
    assert.match(output, /Refused, because .*--overwrite/);
    assert.equal(status, 1);
    assert.deepEqual(await deploys().then((all) => all.map(({ checkOnly }) => checkOnly)), [true]);
    await anonymous("UserSelector.theirs();");
    assert.equal(await org.count("PermissionSet?Name=License_Optimizer_Admin"), 0);
  });

  test("with --overwrite the app is installed, and the user may use it", async () => {
    const { status, output } = await org.deploy("--target-org", "emu", "--overwrite", "--no-build");
    assert.match(output, /Overwritten, .*\n {2}1 Apex class: UserSelector\n/);
    assert.match(output, /Assigned to admin@.*: License_Optimizer_Admin\./);
    assert.equal(status, 0, output);
    await assert.rejects(anonymous("UserSelector.theirs();"), /theirs/);
    await anonymous("Orders orders = new Orders();");
    assert.equal(await org.count("License_Optimizer_Install__mdt"), 1);
    const [set] = (await org.call("GET", "/rows/PermissionSet?Name=License_Optimizer_Admin&fields=Id")) as {
      Id: string;
    }[];
    assert.equal(await org.count(`PermissionSetAssignment?PermissionSetId=${set!.Id}`), 1);
  });

  test("the next deploy knows its own classes, and puts the scheduled jobs back", async () => {
    const nightly = readFileSync(join(PROJECT, CLASSES, "setup/OptimizerSchedule.cls"), "utf8");
    const earlier = apexClass("OptimizerSchedule", `${nightly}// as it was in the version before\n`);
    const { status: changed, output: said } = await org.sf(
      ["project", "deploy", "start", "--source-dir", "force-app", "--target-org", "emu", "--json"],
      {},
      earlier
    );
    assert.equal(changed, 0, said);
    await anonymous(readFileSync(join(PROJECT, "scripts/apex/schedule.apex"), "utf8"));
    const scheduled = await jobs();

    const { status, output } = await org.deploy("--target-org", "emu", "--no-build");
    assert.equal(status, 0, output);
    assert.match(output, /Installed there: version 0\./);
    assert.match(output, /New: 0 components\. Updated: 1\./);
    assert.doesNotMatch(output, /overwritten|Assigned/i);
    const now = await jobs();
    const times = (list: Jobs["scheduled"]) => list.map(({ name, cron }) => `${name} ${cron}`).sort();
    assert.deepEqual(times(now), times(scheduled));
    assert.ok(
      now.every(({ id }) => !scheduled.some((job) => job.id === id)),
      "scheduled anew"
    );
    assert.equal(existsSync(join(PROJECT, "out/schedule-emu.apex")), false);

    await anonymous(readFileSync(join(PROJECT, "scripts/apex/unschedule.apex"), "utf8"));
    assert.deepEqual(await jobs(), []);
  });

  test("a removal, as it is printed, takes away what is the app's and nothing else", async () => {
    await anonymous(readFileSync(join(PROJECT, "scripts/apex/schedule.apex"), "utf8"));
    const printed = await org.run("scripts/remove/main.ts");
    assert.equal(printed.status, 0, printed.output);
    const commands = [...printed.output.matchAll(/^ {2}npx sf (.*)$/gm)].map(([, line]) =>
      line!.replace("ALIAS", "emu").split(" ")
    );
    const [, validation] = commands;
    assert.deepEqual([commands.length, validation!.at(-1)], [2, "--dry-run"]);
    for (const line of [...commands, validation!.slice(0, -1)]) {
      const { status, output } = await org.sf(line);
      assert.equal(status, 0, output);
    }
    assert.deepEqual(await jobs(), []);
    assert.equal(await org.count("ApexClass?Name=OptimizerSchedule"), 0);
    // The served org keeps the row of a permission set that was deleted; nobody may hold it.
    const sets = (await org.call("GET", "/rows/PermissionSet?Name=License_Optimizer_Admin&fields=Id")) as {
      Id: string;
    }[];
    for (const { Id } of sets) assert.equal(await org.count(`PermissionSetAssignment?PermissionSetId=${Id}`), 0);
    await assert.rejects(anonymous("Integer rows = [SELECT COUNT() FROM Login_Usage__c];"), /Login_Usage__c/);
    await anonymous("Orders orders = new Orders();");
  });

  test("a user without rights is told which, before anything is sent", async () => {
    const [profile] = (await org.call("GET", "/rows/Profile?Name=Standard User&fields=Id")) as { Id: string }[];
    const rows = {
      Name: "X00eStandard",
      Label: "X",
      IsOwnedByProfile: true,
      ProfileId: profile!.Id,
      PermissionsApiEnabled: true
    };
    await org.call("POST", "/rows", { PermissionSet: [rows] });
    const { id } = (await org.call("POST", "/users", {
      username: "ben@example.com",
      permissionSets: ["X00eStandard"]
    })) as {
      id: string;
    };
    await org.signIn("ben", id);
    const sent = (await deploys()).length;
    const { status, output } = await org.deploy("--target-org", "ben", "--no-build");
    assert.match(output, /ben@example\.com lacks what a deploy needs:\n {2}Modify Metadata.*\n {2}Author Apex/);
    assert.equal(status, 1);
    assert.equal((await deploys()).length, sent);
  });

  test("a login that has expired is said, with how to sign in again", async () => {
    await org.call("POST", "/session", { expired: true });
    const { status, output } = await org.deploy("--target-org", "emu", "--no-build");
    assert.match(output, /emu can't be read\. The login to emu has expired\. Sign in again: npx sf org login web/);
    assert.equal(status, 1);
  });
});

describe("production", { skip }, () => {
  let org: ServedOrg;

  before(async () => {
    const shape = { extends: "default", organization: { issandbox: false, organizationtype: "Enterprise Edition" } };
    org = await ServedOrg.start(apexClass("Orders", "public class Orders {}"), shape);
    await org.signIn("live");
  });
  after(() => org.stop());

  test("gets the app with its own tests, which cover each class, and nothing of the test package", async () => {
    const { status, output } = await org.deploy("--target-org", "live", "--no-build");
    assert.match(output, /\(RunSpecifiedTests\)/);
    assert.match(output, /Deployed: version/);
    assert.equal(status, 0, output);
    const [validated] = (await org.call("GET", "/deploy")) as { numberTestsCompleted: number }[];
    assert.ok(validated!.numberTestsCompleted > 500, `${validated!.numberTestsCompleted} tests ran`);
    assert.equal(await org.count("ApexClass?Name=LicenseEligibilityTest"), 1);
    assert.equal(await org.count("ApexClass?Name=JsonShape"), 0);
    assert.equal(await org.count("StaticResource?Name=License_Eligibility_Vectors"), 0);
  });
});
