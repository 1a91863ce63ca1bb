import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execaSync } from "execa";

const RUNNER = path.resolve("../shared/apex-runner");
const PERMISSION_SET = "License_Optimizer_Admin";
const INTERNAL_LICENSE = "Salesforce";

/** Whether this machine has the tool that executes Apex. */
export const hasRunner = existsSync(path.join(RUNNER, "run"));

/**
 * Writes an org without external licenses, users and sites: all of these come from the export.
 *
 * @returns the file, and the Ids that the export's records refer to
 */
export function emptyOrg(folder) {
  const file = path.join(folder, "org.json");
  const org = JSON.parse(readFileSync(path.join(RUNNER, "data/org.json"), "utf8"));
  const licenses = org.licenses.filter(({ name }) => name === INTERNAL_LICENSE);
  writeFileSync(file, JSON.stringify({ ...org, licenses, networks: [], users: org.users.slice(0, 1) }));
  const { dump } = run(["--org", file, ...dumps(["Organization", "User", "PermissionSet"])]);
  return {
    file,
    organization: dump.Organization[0].Id,
    administrator: dump.User[0].Id,
    permissionSet: dump.PermissionSet.find(({ Name }) => Name === PERMISSION_SET).Id
  };
}

/**
 * Runs the collector over an org's records.
 *
 * @param now the moment of the run, ISO 8601
 * @returns `jobs` (limits of every transaction) and `dump` (records by object)
 * @throws Error if a chunk or a job failed
 */
export function collect(orgFile, dataFile, now, scope) {
  const batch = ["--as-batch", "LoginUsageBatch", "--scope", String(scope)];
  const objects = [
    "Login_Usage__c",
    "Login_Frequency__c",
    "License_Month__c",
    "License_Optimizer_Run__c",
    "License_Reading__c"
  ];
  return run(["--org", orgFile, "--data", dataFile, "--now", now, ...batch, ...dumps(objects)]);
}

/**
 * @param folder for files
 * @returns a function that calls an endpoint with a list of parameters and returns its answer
 */
export function answersOf(folder, org) {
  const call = callsOf(folder, org);
  return (method, parameters) => JSON.parse(call(method, parameters));
}

/**
 * @param folder for files
 * @returns a function that calls a method with a list of parameters and returns its value as JSON holds it
 */
export function callsOf(folder, { orgFile, dataFile, now }) {
  return (method, parameters) => {
    const args = path.join(folder, "args.json");
    writeFileSync(args, JSON.stringify(parameters));
    return run(["--org", orgFile, "--data", dataFile, "--now", now, "--invoke", method, "--args", args]).result;
  };
}

/** All pages of the habits of a month; empty if nothing was counted. */
export function habitPages(month, call) {
  const pages = [];
  for (let next = month ? undefined : null; next !== null; next = pages.at(-1).next)
    pages.push(call("LicenseDecisionsController.getHabitPage", [next ?? null, month]));
  return pages;
}

/** Runs the tool; returns its output. */
export function run(options) {
  const stdout = printed(process.execPath, [path.join(RUNNER, "run"), "--project", ".", ...options]);
  return JSON.parse(stdout.slice(stdout.indexOf("{")));
}

/** Runs a TypeScript file of the project; returns its output. */
export function tsx(...line) {
  return printed("tsx", line);
}

function printed(program, line) {
  const { failed, stdout, stderr } = execaSync(program, line, { preferLocal: true, reject: false, maxBuffer: 2 ** 30 });
  if (failed) throw new Error(`${program} ${line.join(" ")}\n${stdout?.slice(0, 4000)}\n${stderr?.slice(0, 4000)}`);
  return stdout;
}

function dumps(objects) {
  return objects.flatMap((name) => ["--dump", name]);
}
