// Loads one sample export into both hosts, the collector in Apex (executed by the apex-runner) and the local audit, and compares
// every number. node scripts/parity/parity.mjs [users]. Exits with 1 on any difference, and reports a missing runner.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compare } from "./compare.mjs";
import { addHeavyUser } from "./heavyUser.mjs";
import { orgData } from "./orgData.mjs";
import { collect, emptyOrg, hasRunner, tsx } from "./runner.mjs";

const USERS = process.argv[2] ?? "1500";
const SCOPE = 200;
/** A complete month of the sample. */
const HEAVY_MONTH = "2026-10";

/** Several exports with different counting rules, so that no host is right by accident; in one, a user has more rows than a transaction can read. */
const CASES = [
  { seed: "11", timeZone: "UTC", anchorDay: 1, heavyLogins: 60_000 },
  { seed: "12", timeZone: "America/New_York", anchorDay: 15 },
  { seed: "13", timeZone: "Asia/Kolkata", anchorDay: 31 }
];

if (!hasRunner) {
  console.log("parity: SKIPPED, ../shared/apex-runner is not on this machine");
  process.exit(0);
}
let failed = false;
for (const rules of CASES) failed = !runCase(rules) || failed;
process.exit(failed ? 1 : 0);

function runCase({ seed, timeZone, anchorDay, heavyLogins }) {
  const folder = mkdtempSync(path.join(tmpdir(), "parity-"));
  try {
    const sample = path.join(folder, "sample");
    tsx("local/cli/main.ts", "sample", "--users", USERS, "--seed", seed, "--out", sample);
    if (heavyLogins) addHeavyUser(sample, heavyLogins, HEAVY_MONTH);
    const options = ["--time-zone", timeZone, "--anchor-day", String(anchorDay)];
    const audit = JSON.parse(tsx("local/cli/main.ts", "audit", "--data", sample, ...options, "--json"));
    const org = emptyOrg(folder);
    const dataFile = path.join(folder, "data.json");
    const settings = { Time_Zone__c: timeZone, Anchor_Day__c: anchorDay };
    writeFileSync(dataFile, JSON.stringify(orgData(sample, org, settings)));
    const { dump, jobs } = collect(org.file, dataFile, noonOf(audit.asOf), SCOPE);
    const heavy = heavyLogins ? `, one user with ${heavyLogins} logins in a month` : "";
    return report(`${USERS} users${heavy}, ${timeZone}, anchor day ${anchorDay}`, compare(dump, audit), jobs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(name, { compared, differences }, jobs) {
  const counts = Object.entries(compared).map(([kind, count]) => `${count} ${kind}`);
  const executes = jobs.flatMap(({ chunks }) => chunks).filter((chunk) => chunk.name.startsWith("execute"));
  const peak = (limit) => Math.max(...executes.map((chunk) => chunk[limit]));
  console.log(`parity: ${name}: compared ${counts.join(", ")}; ${differences.length} differences`);
  console.log(
    `parity: ${executes.length} scopes, at most ${peak("queries")} queries, ${peak("queryRows")} rows, ${peak("dml")} DML each`
  );
  for (const difference of differences) console.log(`  ${difference}`);
  return !differences.length && Object.values(compared).every((count) => count > 0);
}

/** Noon GMT is the same calendar day in the time zones of the cases. */
function noonOf(day) {
  return `${day}T12:00:00Z`;
}
