// Loads exports into both hosts, with users who are created, leave or never log in, and compares every counter of the cost decision (habits, levels and
// persistence) and every figure of the decision of each family, over records of two and of six months. node scripts/parity/counters.mjs [users]. Exits with 1 on any difference, and reports a missing runner.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { counterDifferences, familyDifferences } from "./compareDecisions.mjs";
import { writeContract } from "./contract.mjs";
import { parseCsv } from "./csv.mjs";
import { orgData } from "./orgData.mjs";
import { answersOf, callsOf, collect, emptyOrg, habitPages, hasRunner, tsx } from "./runner.mjs";

const USERS = process.argv[2] ?? "600";
const CASES = [
  { seed: "31", timeZone: "UTC", anchorDay: 1, asOf: "2026-11-01", months: 6 },
  { seed: "34", timeZone: "America/New_York", anchorDay: 15, asOf: "2026-07-20", months: 2, isOwnContract: true }
];
/** With fewer months, no user moves. */
const LEAST_MONTHS = 3;
const DAY = 86_400_000;
const ADMINISTRATORS = "00e5e0000000000AAA";
/** Users of the sample whose last login is earlier have no login in its history. */
const HISTORY = "2026-04-20";

if (!hasRunner) {
  console.log("parity of counters: SKIPPED, ../shared/apex-runner is not on this machine");
  process.exit(0);
}
let failed = false;
for (const rules of CASES) failed = !runCase(rules) || failed;
process.exit(failed ? 1 : 0);

function runCase({ seed, timeZone, anchorDay, asOf, months, isOwnContract }) {
  const folder = mkdtempSync(path.join(tmpdir(), "parity-"));
  try {
    const sample = path.join(folder, "sample");
    tsx("local/cli/main.ts", "sample", "--users", USERS, "--seed", seed, "--out", sample);
    if (isOwnContract) writeContract(sample, asOf);
    moveUsers(path.join(sample, "User.csv"), randomOf(Number(seed)));
    const { facts, allocation } = JSON.parse(
      tsx("scripts/parity/localDecisions.mts", sample, timeZone, String(anchorDay), "[]", asOf)
    );
    const org = countersOfTheOrg(folder, sample, { timeZone, anchorDay, asOf });
    const { compared, differences } = counterDifferences(org.counters, org.pages, facts.counters);
    if (org.counters?.months.length !== months) differences.push(`${org.counters?.months} are not ${months} months`);
    const families = familyDifferences(org.families, allocation);
    differences.push(...families.differences);
    if (!allocation.length || (months >= LEAST_MONTHS && !families.moves)) differences.push("no decision to compare");
    console.log(
      `parity of counters: ${USERS} users, ${timeZone}, anchor day ${anchorDay}: compared ${compared} counters of ${months} months, ` +
        `${families.compared} figures of ${allocation.length} families with ${families.moves} moves; ${differences.length} differences`
    );
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
    return !differences.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countersOfTheOrg(folder, sample, { timeZone, anchorDay, asOf }) {
  const org = emptyOrg(folder);
  const now = `${asOf}T12:00:00Z`;
  const file = path.join(folder, "data.json");
  const data = orgData(sample, org, { Time_Zone__c: timeZone, Anchor_Day__c: anchorDay });
  // An org builds a user's name from its parts, which an export lacks.
  data.User = data.User.map(({ Name, ...user }) => ({ ...user, LastName: Name }));
  writeFileSync(file, JSON.stringify(data));
  const { dump } = collect(org.file, file, now, 200);
  writeFileSync(file, JSON.stringify({ ...data, ...dump }));
  const source = { orgFile: org.file, dataFile: file, now };
  const call = answersOf(folder, source);
  const { counters } = call("LicenseDecisionsController.getDecisionFacts", [0]);
  const families = callsOf(folder, source)("FamilyDecisions.current", []);
  return { counters, families, pages: habitPages(counters?.months.at(-1), call) };
}

/** Makes three of ten users inactive and gives four of ten another creation day, for some of them the first of a month. */
function moveUsers(file, random) {
  const users = parseCsv(readFileSync(file, "utf8"));
  const columns = Object.keys(users[0]);
  const someDay = () => new Date(Date.parse("2026-04-01T00:00:00Z") + random() * 230 * DAY).toISOString();
  for (const user of users) {
    if (random() < 0.3 && user.ProfileId !== ADMINISTRATORS) user.IsActive = "false";
    if (random() < 0.3) user.CreatedDate = someDay();
    if (random() < 0.1) user.CreatedDate = `2026-0${6 + Math.floor(random() * 4)}-01T08:00:00.000Z`;
    if (user.IsActive === "false" && user.LastLoginDate < HISTORY) user.LastLoginDate = random() < 0.5 ? "" : someDay();
  }
  const lines = users.map((user) => columns.map((name) => cell(user[name])).join(","));
  writeFileSync(file, `${[columns.join(","), ...lines].join("\n")}\n`);
}

function cell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed) {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
