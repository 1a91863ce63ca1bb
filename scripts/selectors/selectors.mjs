// Runs each selector's real queries over rows in the Apex runner, and lets the selector read the results. This reveals a wrong alias, field
// or null, because tests in
// the org have no rows. Every method of a selector needs a case in `cases/`, and every case must return something. Ends with "N passed, N failed".
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { selectorMethods } from "./methods.mjs";
import { EVERYTHING, NOW } from "./org.mjs";
import { records } from "./rows/records.mjs";
import { setup } from "./rows/setup.mjs";
import { users } from "./rows/users.mjs";

const RUNNER = path.resolve("../shared/apex-runner");
const CASES = new URL("cases/", import.meta.url);
/** A user with every permission set of the app: the permission sets decide what the user may read. */
const USERNAME = "everything@selectors.example";
const PERMISSION_SETS = ["Admin", "Analyst", "Mover", "Viewer"].map((name) => `License_Optimizer_${name}`);

if (!existsSync(path.join(RUNNER, "run"))) {
  console.log("selectors: skipped, the Apex runner is not beside the project (../shared/apex-runner)");
  process.exit(0);
}
const { OfflineOrg } = await import(path.join(RUNNER, "client.mjs"));

const cases = await readCases();
const uncovered = selectorMethods(".").filter((method) => !isCovered(method));
const problems = [
  ...uncovered.map((method) => `${method}: no case in scripts/selectors/cases runs it over rows`),
  ...(await inOrg(EVERYTHING, { ...users, ...setup, ...records }, compared)),
  ...(await inOrg({ extends: "no-communities" }, records, answered))
];
for (const problem of problems) console.log(`FAIL ${problem}`);
const all = selectorMethods(".").length;
const absent = cases.filter((one) => one.absent).map(({ name }) => name);
for (const name of absent) console.log(`selectors: ${name} runs without rows: the Apex runner lacks what it asks`);
console.log(
  `selectors: ${all - uncovered.length - absent.length} of ${all} methods of selectors run over rows, in ${cases.length} cases`
);
console.log(`${all + 2 * cases.length - problems.length} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);

/**
 * Cases of all files: `name` (`Class.method`), `before` (statements), `apex` (the call), `locator` (whether it returns one), `answer`, `covers` (methods of the
 * `Source` with other names), `onlyWithSites` (fails without Digital Experiences), and instead of an answer `absent` (error of the runner about a missing
 * feature).
 */
async function readCases() {
  const files = readdirSync(CASES).filter((file) => file.endsWith(".mjs"));
  const modules = await Promise.all(files.map((file) => import(new URL(file, CASES))));
  return modules.flatMap(({ default: byName }) =>
    Object.entries(byName).flatMap(([name, one]) => [one].flat().map((found) => ({ name, ...found })))
  );
}

function isCovered(method) {
  const [name, second, third] = method.split(".");
  return cases.some((one) =>
    third
      ? one.name === `${name}.${third}` || (one.name.startsWith(`${name}.`) && one.covers?.includes(third))
      : one.name === `${name}.${second}`
  );
}

/** Runs every case in an org of its own. */
async function inOrg(shape, data, judge) {
  const folder = mkdtempSync(path.join(tmpdir(), "selectors-"));
  const files = { org: path.join(folder, "org.json"), data: path.join(folder, "rows.json") };
  writeFileSync(files.org, JSON.stringify(shape));
  writeFileSync(files.data, JSON.stringify(data));
  const org = await OfflineOrg.start(".", [
    "--org",
    files.org,
    "--data",
    files.data,
    "--now",
    NOW,
    "--async",
    "manual"
  ]);
  try {
    await org.user(USERNAME, PERMISSION_SETS, { profile: "Minimum Access - Salesforce" });
    const found = [];
    for (const one of cases) found.push(...judge(one, await ask(org, one)));
    return found;
  } finally {
    await org.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The selector's answer, or why there is none. */
async function ask(org, { name, before = "", apex, locator }) {
  const call = `${name.split(".")[0]}.${apex}`;
  const print = locator
    ? `List<SObject> found = new List<SObject>();
       Database.QueryLocatorIterator rows = ${call}.iterator();
       while (rows.hasNext()) { found.add(rows.next()); }
       System.debug(System.JSON.serialize(found, true));`
    : `System.debug(System.JSON.serialize(${call}, true));`;
  try {
    const { logs } = await org.anonymous(before + print, USERNAME);
    return { answer: withoutAttributes(JSON.parse(logs.at(-1).replace(/^[A-Z]+\|/, ""))) };
  } catch ({ json, message }) {
    return { error: json?.compileProblem ?? json?.exceptionMessage ?? message };
  }
}

function compared(one, { answer, error }) {
  if (one.absent)
    return isAbsent(one, error) ? [] : [`${one.name}: the runner has it now, so its case needs an answer`];
  if (error) return [`${one.name}: ${error}`];
  if (isNothing(one.answer)) return [`${one.name}: its case expects nothing, and so proves nothing`];
  if (isDeepStrictEqual(answer, one.answer)) return [];
  return [`${one.name}: expected ${JSON.stringify(one.answer)}, found ${JSON.stringify(answer)}`];
}

/** Without Digital Experiences and person accounts, the selectors have nothing to read, but must still answer. */
function answered({ name, onlyWithSites, ...one }, { error }) {
  return error && !onlyWithSites && !isAbsent(one, error) ? [`${name}, without Digital Experiences: ${error}`] : [];
}

/** Whether the runner lacks the method's feature, as the case says: `absent` is the runner's word for it. */
function isAbsent({ absent }, error) {
  return Boolean(absent && error?.includes(absent));
}

function isNothing(answer) {
  return (
    answer === null ||
    answer === 0 ||
    answer === false ||
    (Object.keys(Object(answer)).length === 0 && typeof answer === "object")
  );
}

/** Ids for records in `rows/` that lack one. */
function isMadeUp(value) {
  return /^\w{3}AR0/.test(value);
}

/** Records without their type, URL and made-up Ids. */
function withoutAttributes(value) {
  if (Array.isArray(value)) return value.map(withoutAttributes);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(
    ([name, member]) => name !== "attributes" && !(name === "Id" && isMadeUp(member))
  );
  return Object.fromEntries(members.map(([name, member]) => [name, withoutAttributes(member)]));
}
