// Loads one sample export into both hosts and compares their answers about individual users (rows of several queries), about access (who holds
// and uses gating objects), about the counters of the cost decision, the decision of each family, and settings, contract lines, entitlements, upgrades and
// external people. node scripts/parity/decisions.mjs [users]. Exits with 1 on any difference, and reports a missing runner.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  accessDifferences,
  counterDifferences,
  factDifferences,
  familyDifferences,
  ladderDifferences,
  userDifferences
} from "./compareDecisions.mjs";
import { writeContract } from "./contract.mjs";
import { accessData } from "./accessData.mjs";
import { orgData } from "./orgData.mjs";
import { answersOf, callsOf, collect, emptyOrg, habitPages, hasRunner, run, tsx } from "./runner.mjs";

const USERS = process.argv[2] ?? "600";
const CASES = [
  { seed: "21", timeZone: "UTC", anchorDay: 1 },
  { seed: "22", timeZone: "America/New_York", anchorDay: 15, isOwnContract: true }
];
/** The day after the sample's newest login. */
const AS_OF = "2026-12-01";
const NOBODY_ASKED = {
  site: null,
  profile: null,
  license: null,
  basis: null,
  activity: null,
  loginDays: null,
  criteria: null,
  search: null,
  after: null,
  limit: 2000
};
const CRITERION = {
  license: "Partner Community",
  activity: "active",
  minMonths: 1,
  maxMonths: null,
  sumMin: null,
  sumMax: [0, 4, 8, 12, 16, 20, 24]
};
const QUERIES = [
  {},
  { basis: "login", activity: "dormant" },
  { activity: "never" },
  { loginDays: { min: 2, max: 5 } },
  { site: "Dealer Portal", search: "an" },
  {
    criteria: [CRITERION, { ...CRITERION, license: "Customer Community", sumMax: null, sumMin: [0, 1, 2, 3, 4, 5, 6] }]
  }
].map((filters) => ({ ...NOBODY_ASKED, ...filters }));

if (!hasRunner) {
  console.log("parity of decisions: SKIPPED, ../shared/apex-runner is not on this machine");
  process.exit(0);
}
let failed = false;
for (const rules of CASES) failed = !runCase(rules) || failed;
process.exit(failed ? 1 : 0);

function runCase({ seed, timeZone, anchorDay, isOwnContract }) {
  const folder = mkdtempSync(path.join(tmpdir(), "parity-"));
  try {
    const sample = path.join(folder, "sample");
    tsx("local/cli/main.ts", "sample", "--users", USERS, "--seed", seed, "--out", sample);
    if (isOwnContract) writeContract(sample, AS_OF);
    const local = JSON.parse(
      tsx("scripts/parity/localDecisions.mts", sample, timeZone, String(anchorDay), JSON.stringify(QUERIES))
    );
    const { pages, facts, habits, decided, snapshot } = answersOfTheOrg(
      folder,
      sample,
      { timeZone, anchorDay },
      local.asOf
    );
    const users = pages.map((page, index) => userDifferences(`query ${index + 1}`, page, local.pages[index]));
    const access = accessDifferences(facts.access, local.facts.access);
    const others = factDifferences(facts, local.facts);
    const counters = counterDifferences(facts.counters, habits, local.facts.counters);
    const families = familyDifferences(decided, local.allocation);
    const ladders = ladderDifferences(snapshot, local.ladders);
    const results = [...users, access, others, counters, families, ladders];
    const differences = results.flatMap((result) => result.differences);
    const counts = results.map(({ compared }) => compared);
    console.log(
      `parity of decisions: ${USERS} users, ${timeZone}, anchor day ${anchorDay}: compared ` +
        `${users.map(({ compared }) => compared).join(" + ")} users, ${access.compared} access facts, ` +
        `${others.compared} other facts, ${counters.compared} counters, ${families.compared} figures of families with ${families.moves} moves, ${ladders.compared} figures of ladders; ` +
        `${differences.length} differences`
    );
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
    return !differences.length && [...counts, families.moves].every((count) => count > 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the collector and the access count over the export's records, then asks the endpoints. */
function answersOfTheOrg(folder, sample, { timeZone, anchorDay }, asOf) {
  const org = emptyOrg(folder);
  const now = `${asOf}T12:00:00Z`;
  const file = path.join(folder, "data.json");
  const settings = { Time_Zone__c: timeZone, Anchor_Day__c: anchorDay };
  const data = accessData(sample, orgData(sample, org, settings), asOf);
  writeFileSync(file, JSON.stringify(data));
  const { dump } = collect(org.file, file, now, 200);
  const count = ["--as-batch", "AccessUseBatch", "--scope", "2000", "--dump", "License_Access_Fact__c"];
  const counted = run(["--org", org.file, "--data", file, "--now", now, ...count]).dump;
  writeFileSync(file, JSON.stringify({ ...data, ...dump, ...counted }));
  const source = { orgFile: org.file, dataFile: file, now };
  const call = answersOf(folder, source);
  const { contracts } = call("LicenseFactsController.getFacts", [0]);
  const facts = { ...call("LicenseDecisionsController.getDecisionFacts", [0]), contracts };
  return {
    pages: QUERIES.map((query) => call("LicenseUsersController.getUserPage", [query])),
    facts,
    decided: callsOf(folder, source)("FamilyDecisions.current", []),
    snapshot: callsOf(folder, source)("DecisionSnapshot.write", []),
    habits: habitPages(facts.counters?.months.at(-1), call)
  };
}
