import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildPlan, mergeEligibilityFacts, planTotals } from "c/licenseEngine";
import type {
  EligibilityFacts,
  MoveKind,
  MovePlan,
  MoveSettings,
  PlanItem,
  PlanItemPage,
  PlanProgress,
  PlanTotals,
  ProfileFact,
  ProfileMap,
  ProtectChange,
  ProtectEntries,
  ProtectValue,
  UserPage
} from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import type { OpenStore } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { hostEndpoints } from "./hostEndpoints.ts";
import { RequestError } from "./requestError.ts";

const work = mkdtempSync(join(tmpdir(), "moves-"));
const plansFolder = join(work, "state", "sample-plans");
let store: OpenStore;
let profiles: ProfileFact[];

before(async () => {
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 1500 });
  store = await openStore(join(work, "org"), { asOf: SAMPLE_DEFAULTS.asOf });
  ({ profiles } = await upgrades<ProfileMap>("getProfileMap"));
});
after(async () => {
  await store.close();
  rmSync(work, { recursive: true, force: true });
});

/** Calls like the server does, through JSON; every call opens the state again. */
async function call<T>(name: string, parameters: object = {}): Promise<T> {
  const endpoint = hostEndpoints(store, join(work, "state", "sample.json"), "sample").get(name)!;
  const answer: unknown = await endpoint(JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>);
  return JSON.parse(JSON.stringify(answer)) as T;
}
const upgrades = <T>(name: string, parameters?: object) => call<T>(`LicenseUpgradesController.${name}`, parameters);
const moves = <T>(name: string, parameters?: object) => call<T>(`LicenseMovesController.${name}`, parameters);
const profile = (name: string) => profiles.find((one) => one.name === name)!.id;

async function refused(attempt: Promise<unknown>, status: number, message: RegExp): Promise<void> {
  await assert.rejects(attempt, (error: Error) => {
    assert.ok(error instanceof RequestError, error.stack);
    assert.equal(error.status, status);
    assert.match(error.message, message);
    return true;
  });
}

async function usersOf(name: string, limit: number): Promise<string[]> {
  const page = await call<UserPage>("LicenseUsersController.getUserPage", { query: { profile: name, limit } });
  return page.rows.map(({ id }) => id);
}

/** Does what the page does: requests facts in calls of 200, lets the engine make a plan, saves a draft. */
async function planned(kind: MoveKind, from: string, to: string | null, limit = 40) {
  const userIds = await usersOf(from, limit);
  const answers: EligibilityFacts[] = [];
  for (let first = 0; first < userIds.length; first += 200)
    answers.push(await upgrades("getEligibilityFacts", { userIds: userIds.slice(first, first + 200) }));
  const facts = mergeEligibilityFacts(answers);
  const license = to === null ? null : profiles.find(({ name }) => name === to)!.license;
  const entries =
    license === null ? [] : [{ fromProfileId: profile(from), toLicense: license, toProfileId: profile(to!) }];
  const { protect, ...rest } = await moves<MoveSettings>("getMoveSettings");
  const settings = { ...rest, protect: protect! };
  const { items, exclusions } = buildPlan({ kind, userIds, license, entries, settings }, facts);
  const totals = planTotals(items, facts, null);
  return {
    items,
    exclusions,
    facts,
    sent: { id: "", key: randomUUID(), name: `${kind} ${from}`, note: null, kind, totals, exclusions }
  };
}

async function draft(plan: Awaited<ReturnType<typeof planned>>): Promise<MovePlan> {
  const saved = await moves<MovePlan>("savePlan", { plan: plan.sent });
  for (let first = 0; first < plan.items.length; first += 25)
    await moves("savePlanItems", { id: saved.id, items: plan.items.slice(first, first + 25) });
  return saved;
}

test("a plan of switches is drafted, completed, read page by page, and its files are there", async () => {
  const plan = await planned("switch", "Customer Self-Service", "Warranty Registrant", 12);
  assert.ok(plan.items.length > 2, JSON.stringify(plan.exclusions[0]));
  const { id, state, createdAt } = await draft(plan);
  assert.deepEqual([state, createdAt.endsWith("Z")], ["draft", true]);
  const whole = await moves<MovePlan>("completePlan", { id });
  assert.equal(whole.state, "planned");
  assert.deepEqual(whole.totals, plan.sent.totals);
  assert.deepEqual([whole.progress.users, whole.progress.planned], [plan.items.length, plan.items.length]);

  const read: PlanItem[] = [];
  for (let after: string | null = null; ;) {
    const page: PlanItemPage = await moves<PlanItemPage>("getPlanItems", { id, after, size: 2 });
    read.push(...page.items);
    if (page.next === null) break;
    after = page.next;
  }
  const byUser = (a: PlanItem, b: PlanItem) => (a.userId < b.userId ? -1 : 1);
  assert.deepEqual(read, plan.items.toSorted(byUser));

  const [file, undo] = ["apply", "undo"].map((what) =>
    readFileSync(join(plansFolder, id, `plan-${id}-${what}.csv`), "utf8")
      .trimEnd()
      .split("\r\n")
  );
  assert.deepEqual([file[0], undo[0]], ["Id,ProfileId", "Id,ProfileId"]);
  assert.deepEqual(
    file.slice(1),
    read.map(({ userId }) => `${userId},${profile("Warranty Registrant")}`)
  );
  assert.deepEqual(
    undo.slice(1),
    read.map(({ userId }) => `${userId},${profile("Customer Self-Service")}`)
  );
  await moves("discardPlan", { id });
});

test("an upgrade keeps what is to be assigned again and has no way back", async () => {
  const plan = await planned("upgrade", "Customer Self-Service", "Service Contractor", 60);
  assert.ok(plan.items.length > 0 && plan.items.every(({ reversible }) => !reversible));
  const reasons = new Set(plan.exclusions.flatMap(({ code, names }) => [code, ...names]));
  assert.ok(reasons.has("ownerWithoutRole"), [...reasons].join(", "));
  const { id } = await draft(plan);
  await moves("completePlan", { id });
  const files = readdirSync(join(plansFolder, id));
  assert.ok(!files.some((name) => name.includes("undo")) && files.length >= 1, files.join(", "));
  await moves("discardPlan", { id });
  assert.equal(existsSync(join(plansFolder, id)), false);
});

test("nothing is applied, stopped or reverted here; the answer says what to do instead", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 5);
  const { id } = await draft(plan);
  await refused(moves("applyPlan", { id, confirmed: null }), 409, /never writes to an org.*this one is draft/);
  await moves("completePlan", { id });
  const instead = new RegExp(`never writes to an org.*${plansFolder}/${id}.*Data Loader.*plan-${id}-apply\\.csv`);
  for (const name of ["applyPlan", "stopPlan", "revertPlan"])
    await refused(moves(name, { id, confirmed: null }), 409, instead);
  const progress = await moves<PlanProgress>("getProgress", { id });
  assert.deepEqual([progress.state, progress.applied, progress.stopping], ["planned", 0, false]);
  await moves("discardPlan", { id });
  await refused(moves("discardPlan", { id }), 409, /it is discarded/);
});

test("settings say that nothing can be applied here, whatever is saved", async () => {
  const settings = await moves<MoveSettings>("getMoveSettings");
  assert.deepEqual([settings.canApply, settings.cannotApply, settings.notice], [false, "local", false]);
  const sent = { ...settings, graceDays: 3, canApply: true, cannotApply: null };
  const { version, ...saved } = await moves<MoveSettings>("saveMoveSettings", { settings: sent });
  assert.deepEqual({ ...saved, version: settings.version }, { ...settings, graceDays: 3 });
  assert.notEqual(version, settings.version);
  assert.equal((await moves<MoveSettings>("getMoveSettings")).graceDays, 3);
  await refused(moves("saveMoveSettings", { settings: { ...settings, usersPerRun: 0 } }), 400, /settings\.usersPerRun/);
  await refused(moves("saveMoveSettings", { settings }), 409, /Somebody changed the settings since/);
  for (const name of ["stopApplying", "allowApplying"])
    await refused(moves(name, { reason: "Audit" }), 409, /never writes to an org/);
});

test("a plan that is saved again with its key, or completed again, is the plan that was made", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const first = await moves<MovePlan>("savePlan", { plan: plan.sent });
  const again = await moves<MovePlan>("savePlan", { plan: { ...plan.sent, note: "again" } });
  assert.deepEqual([again.id, again.key, again.note], [first.id, plan.sent.key, "again"]);
  await moves("savePlanItems", { id: first.id, items: plan.items });
  const whole = await moves<MovePlan>("completePlan", { id: first.id });
  assert.deepEqual(await moves("completePlan", { id: first.id }), whole);
  assert.deepEqual(await moves("savePlan", { plan: plan.sent }), whole);
  assert.equal((await moves<MovePlan[]>("getPlans")).filter(({ key }) => key === plan.sent.key).length, 1);
  await refused(moves("savePlan", { plan: { ...plan.sent, key: "x" } }), 400, /plan\.key: expected a UUID/);
  await moves("discardPlan", { id: first.id });
});

test("the protect list is changed by additions and removals, which need a reason and the version that was seen", async () => {
  const { version } = await moves<ProtectEntries>("getProtectList");
  const change = (values: Partial<ProtectChange>) =>
    moves<ProtectEntries>("changeProtectList", {
      change: { add: [], remove: [], reason: null, version: null, ...values }
    });
  const ada: ProtectValue = { kind: "user", value: "ada@example.com" };
  const test: ProtectValue = { kind: "name", value: "*test*" };
  const made = await change({ add: [ada, test] });
  assert.deepEqual(
    made.entries.map(({ kind, value }) => [kind, value]),
    [
      ["name", "*test*"],
      ["user", "ada@example.com"]
    ]
  );
  const again = await change({ add: [{ kind: "user", value: " ADA@example.com " }] });
  assert.deepEqual(again, made, "who made it, and when, stays");
  const remove = [{ kind: "user", value: "Ada@Example.com" } as const];
  await refused(change({ remove, reason: "Left" }), 409, /Somebody changed the protect list since/);
  await refused(change({ remove, reason: "Left", version }), 409, /Somebody changed the protect list since/);
  await refused(change({ remove, version: made.version }), 400, /enter why the protection is lifted/);
  await refused(change({ add: [{ kind: "user", value: "x".repeat(241) }] }), 400, /at most 240 characters/);
  const left = await change({ remove, reason: "Left", version: made.version });
  assert.deepEqual(left.entries, [made.entries[0]]);
  assert.deepEqual((await moves<MoveSettings>("getMoveSettings")).protect!.names, ["*test*"]);
  const { lifted } = JSON.parse(readFileSync(join(plansFolder, "rules.json"), "utf8")) as {
    lifted: { value: string; reason: string }[];
  };
  assert.deepEqual([lifted.length, lifted[0].value, lifted[0].reason], [1, "ada@example.com", "Left"]);
  assert.deepEqual((await change({ remove: [test], reason: "End", version: left.version })).version, version);
});

test("a user of an open plan is named with it, and is in no second one until the first is discarded", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const { id } = await draft(plan);
  const userIds = plan.items.map(({ userId }) => userId);
  const facts = await upgrades<EligibilityFacts>("getEligibilityFacts", { userIds });
  assert.deepEqual(facts.users[0].openPlans, ["deactivate Trade Fair Visitor"]);
  const second = await moves<MovePlan>("savePlan", { plan: { ...plan.sent, key: randomUUID(), name: "Second" } });
  const message = /Nothing was saved.*@example\.com: inOtherPlan \(deactivate Trade Fair Visitor\)/;
  await refused(moves("savePlanItems", { id: second.id, items: plan.items }), 400, message);
  const changed = plan.items.map((item) => ({ ...item, fromProfileId: profile("Dealer Sales") }));
  await refused(moves("savePlanItems", { id: second.id, items: changed }), 400, message);
  await moves("discardPlan", { id });
  await moves("savePlanItems", { id: second.id, items: plan.items });
  await moves("discardPlan", { id: second.id });
});

test("of two plans that take the same users at the same time one gets them", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  for (let race = 0; race < 10; race += 1) {
    const drafts = await Promise.all(
      ["First", "Second"].map((name) =>
        moves<MovePlan>("savePlan", { plan: { ...plan.sent, key: randomUUID(), name } })
      )
    );
    const answers = await Promise.allSettled(drafts.map(({ id }) => moves("savePlanItems", { id, items: plan.items })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    for (const { id } of drafts) await moves("discardPlan", { id });
  }
});

test("a plan with a user of another open plan is not completed and has no files", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const { id: first } = await draft(plan);
  const { id: second } = await moves<MovePlan>("savePlan", {
    plan: { ...plan.sent, key: randomUUID(), name: "Second" }
  });
  // A state that versions before the lock could leave.
  const [from, to] = [first, second].map((id) => join(plansFolder, `${id}.json`));
  const { items } = JSON.parse(readFileSync(from, "utf8")) as { items: PlanItem[] };
  writeFileSync(to, JSON.stringify({ ...(JSON.parse(readFileSync(to, "utf8")) as object), items }));
  await refused(moves("completePlan", { id: second }), 409, /3 of its users are in another open plan: .*Discard one/);
  assert.equal(existsSync(join(plansFolder, second)), false);
  await moves("discardPlan", { id: first });
  assert.equal((await moves<MovePlan>("completePlan", { id: second })).state, "planned");
  await moves("discardPlan", { id: second });
});

test("a draft has no files, not even those of a completion that was interrupted", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const { id } = await draft(plan);
  const own = join(plansFolder, id);
  for (const change of [
    () => moves("savePlanItems", { id, items: plan.items.slice(0, 1) }),
    () => moves("savePlan", { plan: { ...plan.sent, id } }),
    () => moves("savePlan", { plan: plan.sent })
  ]) {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "deactivate-plan.csv"), "Id,IsActive");
    await change();
    assert.equal(existsSync(own), false);
  }
  await moves("completePlan", { id });
  await refused(moves("savePlan", { plan: { ...plan.sent, id } }), 409, /is planned: only drafts/);
  assert.ok(existsSync(own));
  await moves("discardPlan", { id });
});

test("the protect list holds also where the page did not ask it, and when a plan is completed", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const { id } = await draft(plan);
  const guarded: ProtectValue[] = [{ kind: "user", value: plan.items[1].username }];
  const none = { add: [], remove: [], reason: null, version: null };
  const { version } = await moves<ProtectEntries>("changeProtectList", { change: { ...none, add: guarded } });
  await refused(moves("savePlanItems", { id, items: plan.items }), 400, /protected \(/);
  await refused(moves("completePlan", { id }), 409, /a user of it is protected now/);
  await moves("changeProtectList", { change: { ...none, remove: guarded, reason: "The test is over", version } });
  await moves("discardPlan", { id });
});

test("a plan with users missing is not completed, and one that is complete is not changed", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 4);
  const { id } = await moves<MovePlan>("savePlan", { plan: plan.sent });
  await refused(moves("completePlan", { id }), 400, /not complete: 0 of \d users are saved/);
  await moves("savePlanItems", { id, items: plan.items });
  await refused(moves("savePlan", { plan: { ...plan.sent, id, kind: "switch" } }), 400, /kind of a plan/);
  assert.equal((await moves<MovePlan>("savePlan", { plan: { ...plan.sent, id, note: "now" } })).note, "now");
  await moves("completePlan", { id });
  await refused(moves("savePlanItems", { id, items: plan.items }), 409, /is planned: only drafts/);
  await refused(moves("savePlan", { plan: { ...plan.sent, id } }), 409, /is planned: only drafts/);
  await moves("discardPlan", { id });
});

test("an item that does not fit the plan or the facts is refused, and nothing of the call is kept", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 3);
  const { id } = await moves<MovePlan>("savePlan", { plan: plan.sent });
  const [first, second] = plan.items;
  for (const [items, message] of [
    [[], /items: expected 1 to 200/],
    [[first, first], /items\[1\]\.userId: .* is there twice/],
    [
      [first, { ...second, status: "switch" }],
      /items\[1\]\.status: expected one that belongs in a plan of kind deactivate/
    ],
    [[first, { ...second, toProfileId: profile("Dealer Sales") }], /items\[1\]\.toProfileId: expected null/],
    [[first, { ...second, fromProfileId: profile("Dealer Sales") }], /profileChanged/],
    [[first, { ...second, userId: "0055e0000zzzzz0AAA" }], /notFound/],
    [[first, { ...second, userId: "x" }], /items\[1\]\.userId: expected an Id of a User/]
  ] as const)
    await refused(moves("savePlanItems", { id, items }), 400, message);
  assert.equal((await moves<PlanProgress>("getProgress", { id })).users, 0);
  await moves("discardPlan", { id });
});

test("the list of plans is newest first and without exclusions", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 2);
  const exclusions = [{ userId: "005", name: null, username: null, code: "notFound", names: [] }];
  const { id } = await moves<MovePlan>("savePlan", { plan: { ...plan.sent, exclusions } });
  const plans = await moves<MovePlan[]>("getPlans");
  assert.ok(plans.every((one) => one.exclusions.length === 0));
  assert.equal(plans[0].id, id);
  assert.deepEqual(
    plans.map(({ createdAt }) => createdAt),
    plans
      .map(({ createdAt }) => createdAt)
      .sort()
      .reverse()
  );
  assert.deepEqual((await moves<MovePlan>("getPlan", { id })).exclusions, exclusions);
  await moves("discardPlan", { id });
});

test("a plan that is not there, or a path for its Id, is not found", async () => {
  for (const id of ["00000000-0000-0000-0000-000000000000", "../sample", "rules"])
    for (const name of ["getPlan", "getProgress", "completePlan", "discardPlan", "applyPlan"])
      await refused(moves(name, { id }), 404, /no longer exists/);
});

test("the profile map is kept when every entry fits, else none of it", async () => {
  const entry = {
    fromProfileId: profile("Customer Self-Service"),
    toLicense: "Customer Community Plus",
    toProfileId: profile("Service Contractor")
  };
  assert.deepEqual((await upgrades<ProfileMap>("saveProfileMap", { entries: [entry] })).entries, [entry]);
  const wrong = { ...entry, toLicense: "Partner Community" };
  await refused(upgrades("saveProfileMap", { entries: [wrong, wrong] }), 400, /entry 1: licenseDoesNotFit, duplicate/);
  await refused(
    upgrades("saveProfileMap", { entries: [{ ...entry, toProfileId: "x" }] }),
    400,
    /entries\[0\]\.toProfileId/
  );
  const map = await upgrades<ProfileMap>("getProfileMap");
  assert.deepEqual(map.entries, [entry]);
  assert.ok(map.upgrades.length > 0 && map.catalog.length > 0);
});

test("facts are asked for up to 200 users, permissions of up to 50 sources", async () => {
  const userIds = Array.from({ length: 201 }, () => "0055e0000000000AAA");
  await refused(upgrades("getEligibilityFacts", { userIds }), 400, /userIds: expected at most 200 entries/);
  await refused(upgrades("getEligibilityFacts", { userIds: [] }), 400, /userIds: expected 1 to 200/);
  await refused(upgrades("getEligibilityFacts", { userIds: ["' OR true --"] }), 400, /userIds\[0\]/);
  await refused(
    upgrades("getPermissionFacts", { profileIds: [], permissionSetIds: [] }),
    400,
    /expected 1 to 50, found 0/
  );
  const [id] = await usersOf("Dealer Sales", 1);
  const { users } = await upgrades<EligibilityFacts>("getEligibilityFacts", { userIds: [id] });
  const found = await upgrades("findUserIds", { usernames: [users[0].username.toUpperCase(), "nobody@example.com"] });
  assert.deepEqual(found, { ids: { [users[0].username.toUpperCase()]: id }, missing: ["nobody@example.com"] });
});

test("a plan saved before plans said from when they save is read with that day unknown", async () => {
  const { id } = await draft(await planned("deactivate", "Trade Fair Visitor", null, 2));
  const path = join(plansFolder, `${id}.json`);
  const saved = JSON.parse(readFileSync(path, "utf8")) as { plan: MovePlan };
  const old: Partial<PlanTotals> = { ...saved.plan.totals };
  delete old.from;
  writeFileSync(path, JSON.stringify({ ...saved, plan: { ...saved.plan, totals: old } }));
  const { totals } = await moves<MovePlan>("getPlan", { id });
  assert.deepEqual(totals, { ...old, from: null });
  await moves("discardPlan", { id });
});

test("a damaged plan, or damaged rules, are named and left as they are", async () => {
  const plan = await planned("deactivate", "Trade Fair Visitor", null, 2);
  const { id } = await draft(plan);
  const path = join(plansFolder, `${id}.json`);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, whole.slice(0, whole.length / 2));
  for (const name of ["getPlans", "getPlan", "discardPlan"])
    await refused(moves(name, { id }), 500, new RegExp(`${id}\\.json is damaged.*a plan of moves can't be read`));
  assert.equal(readFileSync(path, "utf8"), whole.slice(0, whole.length / 2));
  rmSync(path);
  const rules = join(plansFolder, "rules.json");
  const known = readFileSync(rules, "utf8");
  writeFileSync(rules, "[]");
  for (const name of ["LicenseMovesController.getMoveSettings", "LicenseUpgradesController.getProfileMap"])
    await refused(call(name), 500, /rules\.json is damaged/);
  writeFileSync(rules, known);
});
