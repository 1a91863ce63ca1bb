import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import fc from "fast-check";
import { activityOf, decide, suggest, suggestionContext, suggestionCriteria } from "c/licenseEngine";
import type { LicenseType, Suggestion, UserFact, UserPage, UserQuery } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../../testing/exportFixture.ts";
import { openStore } from "../index.ts";
import type { FactsOptions, OpenStore } from "../index.ts";

const UPGRADES = [{ license: "Customer Community", targets: ["Partner Community"] }];
const PRICED: LicenseType[] = CATALOG.map((type) => ({
  ...type,
  counterpart: type.external ? (type.basis === "member" ? "Customer Community Login" : "Customer Community") : null
}));
const EVERYBODY: UserQuery = {
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

async function storeOf(
  t: TestContext,
  files: Record<string, string | null> = {},
  options: FactsOptions = {}
): Promise<OpenStore> {
  const folder = await exportFolder(t, { ...SMALL, ...files });
  const store = await openStore(folder, { catalog: PRICED, upgrades: UPGRADES, ...options });
  t.after(() => store.close());
  return store;
}

async function allOf(store: OpenStore, query: Partial<UserQuery>): Promise<UserFact[]> {
  const rows: UserFact[] = [];
  for (let after: string | null = null; ;) {
    const page: UserPage = await store.userPage({ ...EVERYBODY, ...query, after });
    rows.push(...page.rows);
    assert.ok(page.rows.length <= (query.limit ?? EVERYBODY.limit));
    if (page.next === null) return rows;
    after = page.next;
  }
}

const names = (rows: UserFact[]) => rows.map(({ name }) => name);

test("a user has names, sites, days and the login days of complete months; months before the creation are unknown", async (t) => {
  const store = await storeOf(t, {
    "User.csv": lines(
      HEADERS.User,
      userLine(1, 1, { created: "2026-05-20T10:00:00.000Z", last: "2026-06-03T08:00:00.000Z" }),
      userLine(2, 1, { created: "2026-06-02T10:00:00.000Z" }),
      userLine(3, 2, { active: false }),
      userLine(4, 3)
    ),
    "LoginHistory.csv": lines(
      HEADERS.LoginHistory,
      `${id.user(4)},2026-04-30T08:00:00.000Z,Success,`,
      `${id.user(1)},2026-05-21T10:00:00.000Z,Success,${id.site(1)}`,
      `${id.user(1)},2026-05-21T15:00:00.000Z,Success,${id.site(2)}`,
      `${id.user(1)},2026-06-03T08:00:00.000Z,Success,${id.site(1)}`,
      `${id.user(4)},2026-06-30T08:00:00.000Z,Success,`
    )
  });
  assert.deepEqual(await store.userPage(EVERYBODY), {
    months: ["2026-05-01", "2026-06-01"],
    rows: [
      {
        id: id.user(1),
        name: "User 1",
        username: "user1@example.com",
        license: "Customer Community",
        profile: "Shoppers",
        sites: ["Shop"],
        created: "2026-05-20",
        lastLogin: "2026-06-03",
        loginDays: [1, 1]
      },
      {
        id: id.user(2),
        name: "User 2",
        username: "user2@example.com",
        license: "Customer Community",
        profile: "Shoppers",
        sites: ["Shop"],
        created: "2026-06-02",
        lastLogin: null,
        loginDays: [null, 0]
      }
    ],
    next: null,
    scanned: 2,
    total: 2
  });
});

test("Ids of 15 characters come out with their checksum", async (t) => {
  const store = await storeOf(t, { "User.csv": SMALL["User.csv"].replaceAll("IAA,User", ",User") });
  assert.equal((await store.userPage(EVERYBODY)).rows[0].id, id.user(1));
});

test("filters: profile, license, basis and part of a name in any case", async (t) => {
  const store = await storeOf(t);
  assert.deepEqual(names(await allOf(store, { profile: "Guests" })), ["User 3"]);
  assert.deepEqual(names(await allOf(store, { license: "Customer Community" })), ["User 1", "User 2"]);
  assert.deepEqual(names(await allOf(store, { basis: "login" })), ["User 3"]);
  assert.deepEqual(names(await allOf(store, { search: "USER 2" })), ["User 2"]);
  assert.deepEqual(names(await allOf(store, { search: "user3@" })), ["User 3"]);
  assert.deepEqual(names(await allOf(store, { search: "%" })), []);
  assert.deepEqual(names(await allOf(store, { search: "O'Brien" })), []);
});

test("a site's members, or without members those who logged in there in the window", async (t) => {
  assert.deepEqual(names(await allOf(await storeOf(t), { site: "Shop" })), ["User 1", "User 2"]);
  const store = await storeOf(t, { "NetworkMember.csv": null });
  assert.deepEqual(names(await allOf(store, { site: "Help" })), ["User 1"]);
  assert.deepEqual(names(await allOf(store, { site: "Nowhere" })), []);
  assert.equal((await store.userPage(EVERYBODY)).rows[0].sites, null);
});

test("more sites than one mask holds", async (t) => {
  const sites = Array.from({ length: 70 }, (_, n) => n + 1);
  const store = await storeOf(t, {
    "Network.csv": lines("Id,Name", ...sites.map((n) => `${id.site(n)},Site ${n}`)),
    "NetworkMember.csv": lines("NetworkId,MemberId", ...sites.map((n) => `${id.site(n)},${id.user((n % 3) + 1)}`))
  });
  for (const n of [1, 31, 32, 33, 64, 70])
    assert.deepEqual(names(await allOf(store, { site: `Site ${n}` })), [`User ${(n % 3) + 1}`]);
  assert.equal((await allOf(store, {})).flatMap((row) => row.sites ?? []).length, 70);
});

test("login days of the newest complete month, both ends included", async (t) => {
  const store = await storeOf(t, {}, { asOf: "2026-06-01" });
  assert.deepEqual(names(await allOf(store, { loginDays: { min: 2, max: 2 } })), ["User 1"]);
  assert.deepEqual(names(await allOf(store, { loginDays: { min: 0, max: 1 } })), ["User 2", "User 3"]);
});

test("no criterion means nobody", async (t) => {
  assert.deepEqual(await allOf(await storeOf(t), { criteria: [] }), []);
});

interface Person {
  profile: number;
  created: number;
  last: number | null;
  days: number[];
}

const START = Date.parse("2026-03-01T00:00:00Z");
const DAY = 86_400_000;
const iso = (day: number) => new Date(START + day * DAY).toISOString();
const person: fc.Arbitrary<Person> = fc.record({
  profile: fc.integer({ min: 1, max: 2 }),
  created: fc.integer({ min: -200, max: 120 }),
  last: fc.option(fc.integer({ min: -200, max: 120 })),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 121 }), { maxLength: 40 })
});

const SUGGESTIONS: Suggestion[] = ["toLogin", "toMember", "deactivate", "keep", "upgradePossible", "notEnoughData"];

test("all pages together are every matching user once, and every suggestion filter agrees with the engine", async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 25 }),
      fc.integer({ min: 1, max: 4 }),
      async (people, limit) => {
        const store = await storeOf(t, {
          "User.csv": lines(
            HEADERS.User,
            ...people.map(({ profile, created, last }, n) =>
              userLine(n, profile, { created: iso(created), last: last === null ? "" : iso(last) })
            )
          ),
          "LoginHistory.csv": lines(
            HEADERS.LoginHistory,
            `${id.user(900)},${iso(0)},Failed,`,
            `${id.user(900)},${iso(121)},Failed,`,
            ...people.flatMap(({ days }, n) => days.map((day) => `${id.user(n)},${iso(day)},Success,`))
          )
        });
        const { facts, decisions } = store;
        const everybody = await allOf(store, { limit });
        assert.deepEqual(
          everybody.map((row) => row.id),
          people.map((_, n) => id.user(n))
        );
        const context = suggestionContext(facts, decide(facts, decisions), decisions);
        const { months } = await store.userPage(EVERYBODY);
        let placed = 0;
        for (const suggestion of SUGGESTIONS) {
          const expected = everybody.filter((row) => suggest(row, months, context).suggestion === suggestion);
          const found = await allOf(store, { criteria: suggestionCriteria(suggestion, context), limit });
          assert.deepEqual(found, expected, suggestion);
          placed += found.length;
        }
        assert.equal(placed, people.length);
        for (const activity of ["active", "dormant", "never"] as const)
          assert.deepEqual(
            await allOf(store, { activity, limit }),
            everybody.filter((row) => activityOf(row, context) === activity)
          );
        await store.close();
      }
    ),
    { numRuns: 12 }
  );
});

test("the last login is the newest login day seen where the file of users is older or knows none", async (t) => {
  for (const anchorDay of [1, 15, 31]) {
    const days = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-14", "2026-04-30", "2026-05-31", "2026-06-30"];
    const store = await storeOf(
      t,
      {
        "User.csv": lines(
          HEADERS.User,
          ...days.map((_, n) => userLine(n + 1, 1, { last: n % 2 ? "2025-06-01T08:00:00.000Z" : "" })),
          userLine(20, 1, { last: "2026-06-15T08:00:00.000Z" })
        ),
        "LoginHistory.csv": lines(
          HEADERS.LoginHistory,
          `${id.user(9)},2026-01-01T10:00:00.000Z,Success,`,
          ...days.flatMap((day, n) => [
            `${id.user(n + 1)},2026-02-10T10:00:00.000Z,Success,`,
            `${id.user(n + 1)},${day}T10:00:00.000Z,Success,`,
            `${id.user(n + 1)},2026-06-30T11:00:00.000Z,Invalid Password,`
          ]),
          `${id.user(20)},2026-02-10T10:00:00.000Z,Success,`
        )
      },
      { anchorDay, asOf: "2026-07-01" }
    );
    // Until April 1 all are dormant by the file; who came later is not.
    const seen = days.map((day) => (day < "2026-02-10" ? "2026-02-10" : day));
    const rows = await allOf(store, {});
    assert.deepEqual(
      rows.map(({ lastLogin }) => lastLogin),
      [...seen, "2026-06-15"],
      `anchor day ${anchorDay}`
    );
    const dormant = await allOf(store, { activity: "dormant" });
    assert.deepEqual(names(dormant), ["User 1", "User 2", "User 3"]);
    assert.deepEqual(await allOf(store, { activity: "never" }), []);
    assert.deepEqual(
      store.facts.populations.map(({ dormantUsers, neverLoggedInUsers }) => [dormantUsers, neverLoggedInUsers]),
      [[3, 0]]
    );
    const { users } = await store.upgrades.eligibilityFacts([id.user(7)]);
    assert.equal(users[0]!.lastLogin, "2026-06-30");
  }
});
