import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { deploy } from "./deploy.ts";
import { DeployError } from "./deployError.ts";
import { bad, FakeOrg, good, tinyProject, type FakeOrgState } from "./fakeOrg.ts";
import { readOptions } from "./options.ts";

const { project, names } = tinyProject();
after(() => rmSync(dirname(project), { recursive: true }));

const OURS = { Version__c: "1.2.2", Components__c: "ApexClass:Nightly,OldSelector,UserSelector" };
const NIGHTLY = { name: "Nightly 'count'", cron: "0 30 1 * * ?", className: "Nightly", owner: "005ada" };

/** Runs the command against a fake org. */
async function run(line: string, state: Partial<FakeOrgState> = {}) {
  const org = new FakeOrg(names, state);
  const said: string[] = [];
  let builds = 0;
  const tools = {
    cli: org.cli,
    project,
    apiVersion: 67,
    say: (text: string) => said.push(text),
    build: () => builds++
  };
  let error = "";
  try {
    await deploy(readOptions(["--target-org", "emu", ...line.split(" ").filter(Boolean)]), tools);
  } catch (reason) {
    if (!(reason instanceof DeployError)) throw reason;
    error = reason.message;
  }
  return { org, said: said.join("\n"), error, builds };
}

test("an empty sandbox gets the package, and the user the administrator's permission set", async () => {
  const { org, said, error, builds } = await run("");
  assert.equal(error, "");
  assert.equal(builds, 1);
  assert.match(said, /New: 4 components\. Updated: 0\./);
  assert.match(said, /Deployed: version 1\.2\.3 is in emu\.\nAssigned to ada@example\.com: License_Optimizer_Admin\./);
  assert.deepEqual(
    org.changes.map((call) => call.split(" ").slice(0, 3).join(" ")),
    ["project deploy start", "org assign permset"]
  );
});

test("the package carries a record of the version and of its components", async () => {
  await run("");
  const record = readFileSync(
    join(project, "force-app/main/default/customMetadata/License_Optimizer_Install.Package.md-meta.xml"),
    "utf8"
  );
  assert.match(record, />1\.2\.3</);
  assert.match(record, /ApexClass:Nightly,TestUsers,UserSelector,UserSelectorTest/);
});

test("a dry run validates and changes nothing", async () => {
  const { org, said, error } = await run("--dry-run");
  assert.equal(error, "");
  assert.deepEqual(org.changes, []);
  assert.match(org.calls.at(-1)!, /^project deploy start .*--dry-run/);
  assert.match(said, /Dry run: nothing was changed in emu\.$/);
});

test("without the dashboard, every other folder of the package is validated and deployed", async () => {
  const { org, error } = await run("--without-dashboard");
  assert.equal(error, "");
  const deploys = org.calls.filter((call) => call.startsWith("project deploy start"));
  assert.equal(deploys.length, 2);
  for (const call of deploys) {
    assert.match(call, /--source-dir force-app\/main\/default\/classes /);
    assert.doesNotMatch(call, /--source-dir force-app |dashboards/);
  }
});

test("somebody else's class of the same name is named, and refused", async () => {
  const { org, said, error } = await run("", { there: ["ApexClass:UserSelector"] });
  assert.match(said, /would be overwritten:\n {2}1 Apex class: UserSelector/);
  assert.match(error, /^Refused, .*--overwrite/);
  assert.deepEqual(org.changes, []);
});

test("with --overwrite it is named, and replaced", async () => {
  const { org, said, error } = await run("--overwrite", { there: ["ApexClass:UserSelector"] });
  assert.equal(error, "");
  assert.match(said, /1 Apex class: UserSelector/);
  assert.match(org.changes[0]!, /^project deploy start .*--ignore-conflicts/);
});

test("classes that came with an earlier version are no strangers; those left over are named", async () => {
  const { said, error } = await run("", { there: ["ApexClass:UserSelector"], installed: OURS });
  assert.equal(error, "");
  assert.match(said, /Installed there: version 1\.2\.2\./);
  assert.match(said, /New: 3 components\. Updated: 1\./);
  assert.match(said, /No part of the app any more.*\n {2}1 Apex class: OldSelector/);
});

test("in production the app's own tests run, once: what was validated is deployed", async () => {
  const production = { IsSandbox: false, OrganizationType: "Enterprise Edition", TrialExpirationDate: null };
  const { org, error } = await run("", { organization: production });
  assert.equal(error, "");
  const validation = org.calls.find((call) => call.includes("--dry-run"))!;
  assert.match(validation, /--test-level RunSpecifiedTests --tests UserSelectorTest --dry-run/);
  assert.match(org.changes[0]!, /^project deploy quick --job-id 0Af1 /);
});

test("a Developer Edition is no production: tests run when asked for only", async () => {
  const organization = { IsSandbox: false, OrganizationType: "Developer Edition", TrialExpirationDate: null };
  assert.match((await run("--dry-run", { organization })).org.calls.at(-1)!, /--test-level NoTestRun/);
  const asked = await run("--dry-run --test-level RunLocalTests", { organization });
  assert.match(asked.org.calls.at(-1)!, /--test-level RunLocalTests --dry-run/);
});

test("scheduled jobs come off the schedule, and on it again under their names and times", async () => {
  const { org, said, error } = await run("", {
    there: ["ApexClass:Nightly"],
    installed: OURS,
    schedules: [NIGHTLY]
  });
  assert.equal(error, "");
  assert.deepEqual(org.apex, [
    "System.abortJob('08e0');",
    "System.schedule('Nightly \\'count\\'', '0 30 1 * * ?', new Nightly());"
  ]);
  assert.match(said, /on the schedule again/);
  assert.equal(existsSync(join(project, "out/schedule-emu.apex")), false);
});

test("a dry run says which scheduled jobs a deploy would touch, and touches none", async () => {
  const state = { there: ["ApexClass:Nightly"], installed: OURS, schedules: [NIGHTLY] };
  const { org, said, error } = await run("--dry-run", state);
  assert.equal(error, "");
  assert.match(said, /Scheduled: Nightly 'count' \(0 30 1 \* \* \?\)/);
  assert.deepEqual(org.changes, []);
});

test("after a deploy that failed the jobs are on the schedule again", async () => {
  const org = { there: ["ApexClass:Nightly"], installed: OURS, schedules: [NIGHTLY] };
  const testFailures = [{ name: "OrderTest", methodName: "ships", message: "System.AssertException" }];
  const { org: fake, error } = await run("--test-level RunLocalTests", { ...org, testFailures });
  assert.match(error, /^The deploy failed; the org is as it was\.\n1 Apex test failed:\n {2}OrderTest\.ships: /);
  assert.match(fake.apex.at(-1)!, /^System\.schedule/);
});

for (const [level, advice] of [
  ["RunSpecifiedTests", /reach too little of a class\. Deploy with --test-level RunLocalTests/],
  ["RunLocalTests", /average of the whole org\. Use --test-level RunSpecifiedTests/]
] as const)
  test(`coverage that ${level} finds too low ends with the level that asks for less`, async () => {
    const { org, error } = await run(`--test-level ${level}`, { uncovered: ["UserSelector"] });
    assert.match(error, /UserSelector: .*is 49%/);
    assert.match(error, advice);
    assert.deepEqual(org.changes, []);
  });

test("while it is not known how a deploy ended the jobs stay off, and the way to put them back is told", async () => {
  const calls: string[] = [];
  const org = new FakeOrg(names, { there: ["ApexClass:Nightly"], installed: OURS, schedules: [NIGHTLY] });
  const cli: typeof org.cli = (line) => {
    calls.push(line.join(" "));
    const isDeploy = line[2] === "start" && !line.includes("--dry-run");
    return isDeploy
      ? Promise.resolve({ ok: false, result: { id: "0Af9", status: "InProgress" }, error: "", noAnswer: false })
      : org.cli(line);
  };
  const tools = { cli, project, apiVersion: 67, say: () => {}, build: () => {} };
  await assert.rejects(deploy(readOptions(["--target-org", "emu"]), tools), (error: Error) => {
    assert.match(error.message, /has not ended.*report --job-id 0Af9 --target-org emu/);
    assert.match(error.message, /npx sf apex run --file out\/schedule-emu\.apex --target-org emu/);
    return true;
  });
  assert.match(readFileSync(join(project, "out/schedule-emu.apex"), "utf8"), /new Nightly\(\)/);
});

test("jobs that another user scheduled are left alone, unless told to take them over", async () => {
  const state = { there: ["ApexClass:Nightly"], installed: OURS, schedules: [{ ...NIGHTLY, owner: "005bob" }] };
  const { org, error } = await run("", state);
  assert.match(error, /Nightly 'count', scheduled by user 005bob\n.*--take-over/);
  assert.deepEqual(org.changes, []);
  assert.equal((await run("--take-over", state)).error, "");
});

test("jobs that run are waited for by the user", async () => {
  const { org, error } = await run("", { there: ["ApexClass:Nightly"], installed: OURS, running: ["Nightly"] });
  assert.match(error, /Nightly \(BatchApex\): Processing\nWait for their end/);
  assert.deepEqual(org.changes, []);
});

test("what the user lacks is said before anything is built or sent", async () => {
  const { org, error, builds } = await run("", { permissions: ["ApiEnabled", "CustomizeApplication"] });
  assert.match(error, /ada@example\.com lacks what a deploy needs:\n {2}Modify Metadata.*\n {2}Author Apex/);
  assert.equal(builds, 0);
  assert.equal(
    org.calls.some((call) => call.startsWith("project")),
    false
  );
});

test("who may not assign permission sets deploys, and is told whom to ask", async () => {
  const permissions = ["ModifyMetadata", "AuthorApex", "CustomizeApplication", "ManageProfilesPermissionsets"];
  const { org, said, error } = await run("--assign License_Optimizer_Viewer,License_Optimizer_Mover", { permissions });
  assert.equal(error, "");
  assert.match(said, /Ask an administrator to assign you License_Optimizer_Viewer, License_Optimizer_Mover/);
  assert.equal(
    org.changes.some((call) => call.startsWith("org assign")),
    false
  );
});

test("permission sets that the user has, or that nobody asked for, are not assigned", async () => {
  const held = await run("", { permissionSets: ["License_Optimizer_Admin"] });
  const none = await run("--assign none");
  for (const { org } of [held, none]) assert.equal(org.changes.length, 1);
});

test("Digital Experiences off is said, and does not keep the app out", async () => {
  const { said, error } = await run("", { digitalExperiences: false });
  assert.match(said, /Digital Experiences is off/);
  assert.equal(error, "");
});

test("an org on an older release is refused", async () => {
  const { org, error } = await run("", { apiVersion: "66.0" });
  assert.match(error, /on API 66, the app needs 67/);
  assert.deepEqual(org.changes, []);
});

test("a catalog that differs in the org is named, for edits there are lost", async () => {
  const org = new FakeOrg(["CustomMetadata:License_Type.Guest"], { there: ["CustomMetadata:License_Type.Guest"] });
  const said: string[] = [];
  const tools = { cli: org.cli, project, apiVersion: 67, say: (text: string) => said.push(text), build: () => {} };
  await deploy(readOptions(["--target-org", "emu", "--dry-run", "--overwrite"]), tools);
  assert.match(said.join("\n"), /license catalog in the org differs in 1 record; .*: Guest/);
});

test("a sign-in that does not work any more is said after the first look", async () => {
  const answer = good({ username: "ada@example.com", apiVersion: "67.0", connectedStatus: "RefreshTokenAuthError" });
  const { org, error } = await run("", { answers: { "org display": answer } });
  assert.match(error, /The login to emu has expired/);
  assert.equal(org.calls.length, 1);
});

for (const [words, advice] of [
  ["NamedOrgNotFoundError: No authorization information found for emu.", /Sign in with: npx sf org login web/],
  ["RefreshTokenAuthError: Error authenticating with the refresh token", /login to emu has expired/],
  ["invalid_client: app must be installed into org", /Approve Uninstalled Connected Apps/],
  ["request to https://x.my.salesforce.com failed, reason: getaddrinfo ENOTFOUND", /could not be reached/]
] as const)
  test(`an org that can't be read for "${words.slice(0, 30)}..." ends with what to do`, async () => {
    const { org, error } = await run("", { answers: { "org display": bad(words) } });
    assert.match(error, advice);
    assert.equal(org.calls.length, 1);
  });

test("what source tracking says was changed in the org is named, once each", async () => {
  const file = { type: "ApexClass", fullName: "UserSelector" };
  const answer = { ...bad("SourceConflictError: 2 conflicts detected"), result: [file, { ...file }] };
  const { org, error } = await run("", { answers: { "project deploy start": answer } });
  assert.equal(error.match(/ApexClass UserSelector: changed in the org/g)?.length, 1);
  assert.match(error, /--overwrite\.$/);
  assert.deepEqual(org.changes, []);
});

for (const [problem, advice] of [
  ["Permission View Setup and Configuration depends on permission(s): View Roles and Role Hierarchy", /Add ViewRoles/],
  ["sObject type 'Network' is not supported.", /Digital Experiences is off/],
  ["Dependent class is invalid and needs recompilation: Class OldSelector", /Open it in Setup, Apex Classes/],
  ["You have reached the maximum number of custom labels", /no room for this/],
  ["You have reached the limit of dynamic dashboards.", /--without-dashboard/]
] as const)
  test(`a component that is refused for "${problem.slice(0, 40)}..." ends with what to do`, async () => {
    const failures = [{ componentType: "PermissionSet", fullName: "License_Optimizer_Admin", problem }];
    const { org, error } = await run("", { failures });
    assert.ok(error.includes(`  PermissionSet License_Optimizer_Admin: ${problem}`));
    assert.match(error, advice);
    assert.deepEqual(org.changes, []);
  });
