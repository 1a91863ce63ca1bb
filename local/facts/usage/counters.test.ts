import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { LicenseCounters } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../../testing/exportFixture.ts";
import { readOrg, withOrg } from "../index.ts";

/** Days are counted from this date; the record has five complete months. */
const START = Date.parse("2026-01-01T00:00:00Z");
const DAY = 86_400_000;
const MONTH_STARTS = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01"].map(
  (day) => (Date.parse(`${day}T00:00:00Z`) - START) / DAY
);
const MONTHS = 5;
const AS_OF = "2026-06-01";
const iso = (day: number) => new Date(START + day * DAY + 3_600_000).toISOString();
const monthOf = (day: number) => MONTH_STARTS.findLastIndex((start) => start <= day);

interface Person {
  profile: number;
  active: boolean;
  created: number;
  days: number[];
}

const person: fc.Arbitrary<Person> = fc
  .record({
    profile: fc.integer({ min: 1, max: 2 }),
    active: fc.boolean(),
    created: fc.integer({ min: -60, max: 150 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { maxLength: 30 })
  })
  .map((one) => ({ ...one, days: one.days.filter((day) => day >= one.created).sort((a, b) => a - b) }));

async function folderOf(t: Parameters<typeof exportFolder>[0], people: readonly Person[]) {
  return exportFolder(t, {
    ...SMALL,
    "User.csv": lines(
      HEADERS.User,
      ...people.map(({ profile, active, created, days }, n) =>
        userLine(n, profile, { active, created: iso(created), last: days.length ? iso(days.at(-1)!) : "" })
      )
    ),
    "LoginHistory.csv": lines(
      HEADERS.LoginHistory,
      `${id.user(900)},${iso(0)},Failed,`,
      `${id.user(900)},${iso(150)},Failed,`,
      ...people.flatMap(({ days }, n) => days.map((day) => `${id.user(n)},${iso(day)},Success,`))
    )
  });
}

/** The counters of one profile's users, by the definitions, one user after the other. */
function plain(people: readonly Person[]): Omit<LicenseCounters, "license"> {
  const habits = new Map<string, { own: number; total: number; users: number }>();
  const persistence = new Map<number, { total: number; windows: number; after: number; afterMonths: number }>();
  const levels = MONTH_STARTS.slice(0, MONTHS).map((_, month) => ({
    month: new Date(START + MONTH_STARTS[month] * DAY).toISOString().slice(0, 10),
    logins: 0,
    users: 0,
    created: 0,
    left: 0,
    ages: Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 }))
  }));
  for (const { active, created, days, profile } of people) {
    const loginDays = levels.map((_, month) => days.filter((day) => monthOf(day) === month).length);
    const firstOwn = MONTH_STARTS.slice(0, MONTHS).filter((start) => start < created).length;
    const inRecord = created >= 0;
    const createdIn = inRecord ? monthOf(created) : 0;
    const seen = days.at(-1) ?? created;
    // A month before the record counts like the one before its first month.
    const lastMonth = seen < -31 ? -2 : seen < 0 ? -1 : monthOf(seen);
    const last = active ? MONTHS : lastMonth + 1;
    if (active) {
      const total = loginDays.slice(firstOwn).reduce((sum, count) => sum + count, 0);
      const key = `${MONTHS - firstOwn} ${total} ${profile}`;
      const habit = habits.get(key) ?? { own: MONTHS - firstOwn, total, users: 0 };
      habits.set(key, { ...habit, users: habit.users + 1 });
    }
    levels.forEach((level, month) => {
      level.logins += loginDays[month];
      if (inRecord && month >= createdIn) level.ages[Math.min(5, month - createdIn)].logins += loginDays[month];
      if (month < createdIn || month > last) return;
      level.users += 1;
      if (inRecord && month === createdIn) level.created += 1;
      if (month === last) level.left += 1;
      if (inRecord) level.ages[Math.min(5, month - createdIn)].userMonths += 1;
    });
    // Five months: spans of three with two months after them.
    if (firstOwn > 0 || last < 2) continue;
    const total = loginDays.slice(0, 3).reduce((sum, count) => sum + count, 0);
    const count = persistence.get(total) ?? { total, windows: 0, after: 0, afterMonths: 0 };
    persistence.set(total, {
      total,
      windows: count.windows + 1,
      after: count.after + loginDays[3] + loginDays[4],
      afterMonths: count.afterMonths + Math.max(0, Math.min(2, last + 1 - 3))
    });
  }
  const order = (a: { own: number; total: number }, b: { own: number; total: number }) =>
    a.own - b.own || a.total - b.total;
  return {
    habits: [...habits.values()]
      .sort(order)
      .map((habit) => ({ profileId: id.profile(people[0]?.profile ?? 0), ...habit })),
    levels,
    persistence: [...persistence.values()].sort((a, b) => a.total - b.total)
  };
}

test("the counters of every license are what counting user by user gives", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 30 }), async (people) => {
      const folder = await folderOf(t, people);
      const { decisions } = await readOrg(folder, { catalog: CATALOG, asOf: AS_OF });
      const { months, span, licenses } = decisions.counters!;
      assert.equal(months.length, MONTHS);
      assert.deepEqual(span, { months: 3, after: 2 });
      for (const [profile, license] of [
        [1, "Customer Community"],
        [2, "Customer Community Login"]
      ] as const) {
        const found = licenses.find((row) => row.license === license);
        const expected = plain(people.filter((one) => one.profile === profile));
        const anybody = expected.levels.some(({ users }) => users > 0);
        assert.deepEqual(found, anybody ? { license, ...expected } : undefined);
      }
    }),
    { numRuns: 12 }
  );
});

test("who left long before the record is in none of its months", async (t) => {
  const people: Person[] = [
    { profile: 1, active: true, created: -50, days: [3] },
    { profile: 1, active: false, created: -50, days: [] },
    { profile: 1, active: false, created: -20, days: [] }
  ];
  const { decisions } = await readOrg(await folderOf(t, people), { catalog: CATALOG, asOf: AS_OF });
  const [first, second] = decisions.counters!.licenses[0].levels;
  assert.deepEqual([first.users, first.left], [2, 1]);
  assert.deepEqual([second.users, second.left], [1, 0]);
});

test("the users behind a habit are those who have it, by Id", async (t) => {
  const people: Person[] = [
    { profile: 1, active: true, created: -50, days: [3, 40] },
    { profile: 1, active: false, created: -50, days: [3, 40] },
    { profile: 1, active: true, created: -50, days: [5, 41] },
    { profile: 1, active: true, created: -50, days: [] },
    { profile: 2, active: true, created: -50, days: [5, 41] }
  ];
  const moved = await withOrg(await folderOf(t, people), { catalog: CATALOG, asOf: AS_OF }, (org) =>
    org.movedUsers([
      { license: "Customer Community", to: "login", profileId: id.profile(1), own: 5, total: 2, users: 2, rate: 0.4 }
    ])
  );
  assert.deepEqual(moved, [
    { user: id.user(0), to: "login" },
    { user: id.user(2), to: "login" }
  ]);
});

test("a folder without a complete month has no counters of users", async (t) => {
  const folder = await folderOf(t, [{ profile: 1, active: true, created: -50, days: [3] }]);
  const { decisions } = await readOrg(folder, { catalog: CATALOG, asOf: "2026-01-20" });
  assert.deepEqual(decisions.counters, { months: [], span: { months: 0, after: 0 }, licenses: [] });
});
