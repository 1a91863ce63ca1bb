import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { buildPlan, dataLoaderFiles, planTotals } from "c/licenseEngine";
import type { FindingRecord, MovePlan, ProfileMap, SavedScenario } from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import { check } from "./checks.ts";
import { userQuery } from "./userQuery.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { randomOf } from "../testing/exportMutations.ts";
import { savedEndpoints } from "../testing/savedState.ts";
import type { Saved, SavedFacts } from "../testing/savedState.ts";

/*
 * A process saves scenarios, decisions, profile maps and plans, and is killed at a random step on the file system or at a random moment; the next one goes on
 * with the same files. Whatever was answered is there once, nothing is half-written, and nobody is blocked. KILLS=200 kills more often.
 */
const KILLS = Number(process.env.KILLS ?? 8);
const TESTING = join(import.meta.dirname, "../testing");
/** Steps on the file system of one round of all saves, and some more. */
const MOST_STEPS = 500;
const MOST_MS = 300;
const USERS = 3;

const work = mkdtempSync(join(tmpdir(), "kills-"));
const state = join(work, "state", "org.json");
const plans = join(work, "state", "org-plans");
const factsFile = join(work, "facts.json");
let facts: SavedFacts;

before(async () => {
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 1500 });
  const store = await openStore(join(work, "org"), { asOf: SAMPLE_DEFAULTS.asOf });
  try {
    const profiles = await store.upgrades.profiles();
    const idOf = (name: string) => profiles.profiles.find((profile) => profile.name === name)!.id;
    const page = await store.userPage(check(userQuery, { profile: "Trade Fair Visitor", limit: USERS }, "query"));
    const userIds = page.rows.map(({ id }) => id);
    const eligibility = await store.upgrades.eligibilityFacts(userIds);
    const settings = { protect: { users: [], profiles: [], names: [], domains: [] }, graceDays: 30, notice: false };
    const { items } = buildPlan({ kind: "deactivate", userIds, license: null, entries: [], settings }, eligibility);
    assert.equal(items.length, USERS);
    const totals = planTotals(items, eligibility, null);
    facts = {
      eligibility,
      profiles,
      entries: [
        {
          fromProfileId: idOf("Customer Self-Service"),
          toLicense: "Customer Community Plus",
          toProfileId: idOf("Service Contractor")
        }
      ],
      scenario: scenario(),
      finding: finding(),
      plan: { items, sent: { id: "", key: "", name: "", note: null, kind: "deactivate", totals, exclusions: [] } }
    };
    writeFileSync(factsFile, JSON.stringify(facts));
  } finally {
    await store.close();
  }
});
after(() => rmSync(work, { recursive: true, force: true }));

test(
  `${KILLS} kills lose, double, halve and block nothing of what was saved`,
  { timeout: KILLS * 20_000 },
  async () => {
    const answered: Saved[] = [];
    mkdirSync(join(work, "state"));
    for (let kill = 0; kill < KILLS; kill += 1) {
      // One process after the other, each over the files of the one before.

      answered.push(...(await killed(kill)));
      ageLocks();
      await checkSaved(answered, `kill ${kill}`);
      await goOn(`kill ${kill}`);
    }
    assert.ok(answered.length > KILLS, `${answered.length} answers`);
  }
);

/** Lets a process save until it is killed. @returns what it was answered */
async function killed(kill: number): Promise<Saved[]> {
  const random = randomOf(kill + 1);
  const atStep = kill % 2 === 0;
  const hook = atStep ? ["--import", join(TESTING, "crashHook.mjs")] : [];
  const child = spawn(
    process.execPath,
    [...hook, "--import", "tsx", join(TESTING, "savingProcess.ts"), state, factsFile, String(kill)],
    {
      env: {
        ...process.env,
        CRASH_AT: String(1 + Math.floor(random() * MOST_STEPS)),
        CRASH_BEFORE: kill % 4 === 0 ? "1" : "0",
        CRASH_UNDER: join(work, "state")
      }
    }
  );
  let [out, err] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (!atStep && out === "") void delay(random() * MOST_MS).then(() => child.kill("SIGKILL"));
    out += text;
  });
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  assert.equal(signal, "SIGKILL", err);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Saved);
}

/** The lock of a dead process is taken over once it is old; this saves the wait. */
function ageLocks(): void {
  const old = new Date(Date.now() - 60_000);
  for (const folder of [join(work, "state"), plans])
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (name.endsWith(".lock")) utimesSync(join(folder, name), old, old);
}

/** Everything that was answered is there, once, and of what was not answered at most the last call. */
async function checkSaved(answered: readonly Saved[], when: string): Promise<void> {
  const call = savedEndpoints(state, facts);
  const scenarios = (await call<SavedScenario[]>("LicenseScenariosController.getScenarios")).map(({ name }) => name);
  const findings = (await call<FindingRecord[]>("LicenseFindingsController.getRecords")).map(({ id }) => id);
  for (const [kind, found] of [
    ["scenario", scenarios],
    ["finding", findings]
  ] as const) {
    assert.equal(new Set(found).size, found.length, `${when}: doubled`);
    const wanted = answered.flatMap((saved) => (saved.kind === kind ? saved.name : []));
    assert.deepEqual(
      wanted.filter((name) => !found.includes(name)),
      [],
      `${when}: lost`
    );
  }
  const map = answered.findLast((saved) => saved.kind === "map");
  const { entries } = await call<ProfileMap>("LicenseUpgradesController.getProfileMap");
  // An empty map and one of an entry take turns. Only the call for a map, which follows that for a finding, may have left the other one.
  if (answered.at(-1)?.kind !== "finding" && map) assert.equal(entries.length, map.entries, when);
  if (entries.length) assert.deepEqual(entries, facts.entries, when);

  const found = await call<MovePlan[]>("LicenseMovesController.getPlans");
  assert.equal(new Set(found.map(({ key }) => key)).size, found.length, `${when}: a plan is doubled`);
  const ORDER = ["draft", "planned", "discarded"];
  for (const saved of answered.filter((one) => one.kind === "plan")) {
    const plan = found.find(({ key }) => key === saved.key);
    assert.ok(plan, `${when}: plan ${saved.key} is lost`);
    assert.ok(ORDER.indexOf(plan.state) >= ORDER.indexOf(saved.state), `${when}: ${plan.state} after ${saved.state}`);
    assert.ok(plan.progress.users >= saved.users, `${when}: ${plan.progress.users} of ${saved.users} users`);
  }
  for (const plan of found) checkFiles(plan, when);
}

/** A complete plan has all its files, whole; a discarded one has none once its answer was given. */
function checkFiles({ id, kind, state: stands }: MovePlan, when: string): void {
  if (stands !== "planned") return;
  for (const file of dataLoaderFiles({ id, kind }, facts.plan.items))
    assert.equal(readFileSync(join(plans, id, file.name), "utf8"), file.text, `${when}: ${file.name}`);
}

/** A page goes on with what was interrupted: a half-saved plan is completed under its key and discarded, so that its users are free. */
async function goOn(when: string): Promise<void> {
  const call = savedEndpoints(state, facts);
  const { sent, items } = facts.plan;
  for (const { id, key, name, state: stands } of await call<MovePlan[]>("LicenseMovesController.getPlans")) {
    if (stands === "discarded") continue;
    if (stands === "draft") {
      const again = await call<MovePlan>("LicenseMovesController.savePlan", { plan: { ...sent, key, name } });
      assert.equal(again.id, id, when);
      await call("LicenseMovesController.savePlanItems", { id, items });
      assert.equal((await call<MovePlan>("LicenseMovesController.completePlan", { id })).progress.users, items.length);
    }
    await call("LicenseMovesController.discardPlan", { id });
    assert.equal(existsSync(join(plans, id)), false, when);
  }
  const { entries } = await call<ProfileMap>("LicenseUpgradesController.getProfileMap");
  await call("LicenseUpgradesController.saveProfileMap", { entries });
  const { id } = await call<SavedScenario>("LicenseScenariosController.saveScenario", {
    scenario: { ...facts.scenario, name: when }
  });
  await call("LicenseScenariosController.deleteScenario", { id });
}

function scenario(): SavedScenario {
  return {
    id: "",
    name: "",
    note: null,
    parameters: {
      basis: "keep",
      threshold: null,
      thresholds: {},
      prices: {},
      overagePrices: {},
      quantities: {},
      discount: 0,
      growth: 0,
      deflected: 0,
      deactivateIdle: false
    },
    totals: { sums: [], excluded: [] },
    asOf: "2026-11-16",
    inEvidence: false
  };
}

function finding(): FindingRecord {
  return {
    id: "",
    type: "dormant",
    license: "Customer Community",
    profile: null,
    site: null,
    title: "Users who never come",
    users: 3,
    monthlySaving: null,
    currency: null,
    status: "dismissed",
    reason: "They come back in spring",
    owner: null,
    ownerId: null,
    dueDate: null,
    firstSeen: "2026-11-01",
    lastSeen: "2026-11-16",
    goneSince: null,
    backSince: null
  };
}
