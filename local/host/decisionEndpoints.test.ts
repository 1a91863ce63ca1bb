import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { DecisionFactsHead, FindingRecord, HabitPage, SavedScenario, UserPage } from "c/licenseEngine";
import { withHabits } from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import type { OpenStore } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { hostEndpoints } from "./hostEndpoints.ts";
import { RequestError } from "./requestError.ts";

const work = mkdtempSync(join(tmpdir(), "decisions-"));
const path = join(work, "state", "sample.json");
let store: OpenStore;

before(async () => {
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 400 });
  store = await openStore(join(work, "org"), { asOf: SAMPLE_DEFAULTS.asOf });
});
after(async () => {
  await store.close();
  rmSync(work, { recursive: true, force: true });
});

/** Calls like the server does, through JSON. */
async function call<T>(name: string, parameters: object = {}): Promise<T> {
  const endpoint = hostEndpoints(store, path, "sample").get(name)!;
  const answer: unknown = await endpoint(JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>);
  return JSON.parse(JSON.stringify(answer)) as T;
}

const record: FindingRecord = {
  id: "basis|Customer Community",
  type: "basis",
  license: "Customer Community",
  profile: null,
  site: null,
  title: "Move",
  users: 12,
  monthlySaving: 34.5,
  currency: "USD",
  status: "open",
  reason: null,
  owner: null,
  ownerId: null,
  dueDate: null,
  firstSeen: "2026-11-01",
  lastSeen: "2026-11-16",
  goneSince: null,
  backSince: null
};
const scenario: SavedScenario = {
  id: "",
  name: "Discount",
  note: null,
  parameters: {
    basis: "best",
    threshold: null,
    thresholds: { "Customer Community": 4 },
    prices: { "Customer Community": 4 },
    overagePrices: { "Customer Community Login": 3 },
    quantities: { "Customer Community": 120.5 },
    discount: 0.1,
    growth: 0,
    deflected: 0,
    deactivateIdle: false
  },
  totals: {
    sums: [{ currency: "USD", today: 1, best: null, scenario: 1, overage: 0, monthlySaving: 0 }],
    excluded: []
  },
  asOf: "2026-11-16",
  inEvidence: true
};

test("the facts of the decisions are answered as they were read, habits on a page of their own", async () => {
  const { counters, ...facts } = await call<DecisionFactsHead>("LicenseDecisionsController.getDecisionFacts");
  const month = counters!.months.at(-1)!;
  const { rows, next } = await call<HabitPage>("LicenseDecisionsController.getHabitPage", { after: null, month });
  assert.equal(next, null);
  assert.ok(rows.length > 1);
  assert.ok(counters!.licenses.every((license) => !("habits" in license)));
  assert.deepEqual({ ...facts, counters: withHabits(counters!, rows) }, JSON.parse(JSON.stringify(store.decisions)));
});

test("how often the pages were refreshed changes no answer", async () => {
  assert.deepEqual(
    await call("LicenseDecisionsController.getDecisionFacts", { refreshed: 7 }),
    await call("LicenseDecisionsController.getDecisionFacts", {})
  );
});

test("a page of users is answered; filters that are left out do not filter", async () => {
  const page = await call<UserPage>("LicenseUsersController.getUserPage", { query: { limit: 7 } });
  assert.equal(page.rows.length, 7);
  assert.equal(page.next, page.rows[6].id);
  const next = await call<UserPage>("LicenseUsersController.getUserPage", { query: { limit: 7, after: page.next } });
  assert.ok(next.rows.every(({ id }) => id > page.next!));
});

for (const [title, query, expected] of [
  ["no query", undefined, /query: expected an object/],
  ["no limit", {}, /query\.limit: expected a whole number from 1 to 2000/],
  ["too large a limit", { limit: 2001 }, /query\.limit/],
  [
    "a cursor that is none",
    { limit: 1, after: "x' OR true --" },
    /query\.after: expected the "next" of an earlier page/
  ],
  ["an unknown basis", { limit: 1, basis: "both" }, /query\.basis: expected one of member, login/],
  [
    "a criterion with fractions",
    { limit: 1, criteria: [{ license: "L", activity: "active", minMonths: 0.5 }] },
    /criteria\[0\]\.minMonths/
  ],
  ["login days that are no numbers", { limit: 1, loginDays: { min: "0) OR (1", max: 31 } }, /loginDays\.min/],
  ["a text that is a number", { limit: 1, search: 5 }, /query\.search: expected a text/]
] as const)
  test(`a query with ${title} is refused`, async () => {
    await assert.rejects(call("LicenseUsersController.getUserPage", { query }), (error: Error) => {
      assert.ok(error instanceof RequestError && error.status === 400);
      assert.match(error.message, expected);
      return true;
    });
  });

test("texts of a query are never taken for SQL", async () => {
  const query = { limit: 1, search: "'; DROP TABLE people; --", profile: "x' OR '1'='1", site: "'", license: "'" };
  assert.deepEqual((await call<UserPage>("LicenseUsersController.getUserPage", { query })).rows, []);
});

test("records of findings are kept, replaced by Id, and there for the next run", async () => {
  await call("LicenseFindingsController.saveRecords", { records: [record, { ...record, id: "other" }] });
  const dismissed = { ...record, status: "dismissed", reason: "Contract ends" };
  assert.deepEqual(await call("LicenseFindingsController.saveRecords", { records: [dismissed] }), [dismissed]);
  assert.deepEqual(await call("LicenseFindingsController.getRecords"), [dismissed, { ...record, id: "other" }]);
});

test("who carries a finding out and until when is kept with it, and any name goes", async () => {
  const assigned = { ...record, owner: "Ana", dueDate: "2026-12-15" };
  await call("LicenseFindingsController.saveRecords", { records: [assigned] });
  const kept = await call<FindingRecord[]>("LicenseFindingsController.getRecords");
  assert.deepEqual(
    kept.find(({ id }) => id === record.id),
    assigned
  );
  assert.equal(await call("LicenseFindingsController.findOwners", { search: "An" }), null);
});

test("of records with one mistake none is kept", async () => {
  const known = readFileSync(path, "utf8");
  for (const [wrong, expected] of [
    [{ ...record, status: "dismissed" }, /records\[1\]\.reason: a finding is dismissed with a reason/],
    [{ ...record, reason: "because" }, /records\[1\]\.reason: expected null/],
    [{ ...record, type: "other" }, /records\[1\]\.type: expected one of/],
    [{ ...record, owner: " " }, /records\[1\]\.owner: expected a text that is not empty/],
    [{ ...record, dueDate: "soon" }, /records\[1\]\.dueDate: expected a date/],
    [{ ...record, lastSeen: "2026-13-01" }, /records\[1\]\.lastSeen: expected a date/],
    [{ ...record, id: "new" }, /records\[1\]\.id: new is there twice/]
  ] as const)
    await assert.rejects(
      call("LicenseFindingsController.saveRecords", { records: [{ ...record, id: "new" }, wrong] }),
      expected
    );
  assert.equal(readFileSync(path, "utf8"), known);
});

test("a scenario gets an Id, is replaced by it, and deleted", async () => {
  const saved = await call<SavedScenario>("LicenseScenariosController.saveScenario", { scenario });
  assert.notEqual(saved.id, "");
  assert.deepEqual({ ...saved, id: "" }, scenario);
  await call("LicenseScenariosController.saveScenario", { scenario: { ...saved, name: "Better" } });
  assert.deepEqual(await call("LicenseScenariosController.getScenarios"), [{ ...saved, name: "Better" }]);
  assert.equal(await call("LicenseScenariosController.deleteScenario", { id: saved.id }), null);
  assert.deepEqual(await call("LicenseScenariosController.getScenarios"), []);
  for (const again of [
    () => call("LicenseScenariosController.deleteScenario", { id: saved.id }),
    () => call("LicenseScenariosController.saveScenario", { scenario: saved })
  ])
    await assert.rejects(again, (error: Error) => error instanceof RequestError && error.status === 404);
});

test("a scenario of an earlier version is read as it was saved", async () => {
  const known = readFileSync(path, "utf8");
  const old = { ...scenario, id: "s1", parameters: { prices: {}, threshold: 4, window: 3 }, totals: { today: 1 } };
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(known) as object), scenarios: [old] }));
  assert.deepEqual(await call("LicenseScenariosController.getScenarios"), [old]);
  writeFileSync(path, known);
});

test("a scenario with a mistake is refused with its place", async () => {
  const withParameters = (change: object) => ({ ...scenario, parameters: { ...scenario.parameters, ...change } });
  for (const [wrong, expected] of [
    [{ ...scenario, name: " " }, /scenario\.name/],
    [withParameters({ discount: 2 }), /scenario\.parameters\.discount/],
    [withParameters({ prices: { A: -1 } }), /scenario\.parameters\.prices\.A/],
    [withParameters({ quantities: { A: "many" } }), /scenario\.parameters\.quantities\.A/],
    [withParameters({ overagePrices: null }), /scenario\.parameters\.overagePrices/],
    [withParameters({ thresholds: { A: 32 } }), /scenario\.parameters\.thresholds\.A/],
    [withParameters({ thresholds: { A: 2.5 } }), /scenario\.parameters\.thresholds\.A/],
    [{ ...scenario, inEvidence: null }, /scenario\.inEvidence/],
    [withParameters({ basis: "nobody" }), /scenario\.parameters\.basis: expected one of keep/],
    [withParameters({ basis: "threshold" }), /scenario\.parameters\.threshold: expected a number of login days/],
    [withParameters({ threshold: 4 }), /scenario\.parameters\.threshold: expected a number of login days/],
    [{ ...scenario, totals: { sums: null, excluded: [] } }, /scenario\.totals\.sums: expected a list/],
    [{ ...scenario, totals: null }, /scenario\.totals: expected an object/]
  ] as const)
    await assert.rejects(call("LicenseScenariosController.saveScenario", { scenario: wrong }), expected);
});

test("a damaged state is explained to the page", async () => {
  const known = readFileSync(path, "utf8");
  writeFileSync(path, "{");
  await assert.rejects(call("LicenseFindingsController.getRecords"), (error: Error) => {
    assert.ok(error instanceof RequestError);
    assert.match(error.message, /sample\.json is damaged/);
    return true;
  });
  writeFileSync(path, known);
});
