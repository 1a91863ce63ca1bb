import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { UsageFact } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../testing/exportFixture.ts";
import { readFacts } from "./index.ts";

/*
 * An independent count of usage with plain maps and sets over the records, to compare with the store's results.
 * Users 0..5 are on profile 1, 2 or 3 (internal), sites 1 and 2 are known, site 3 is not, user 6 is unknown.
 */
interface Org {
  users: { profile: number; active: boolean; created: number }[];
  logins: { user: number; time: number; success: boolean; site: number | null }[];
  members: { site: number; user: number }[];
  timeZone: string;
  anchorDay: number;
}

const START = Date.UTC(2026, 0, 20);
const hour = 3_600_000;

const org: fc.Arbitrary<Org> = fc.record({
  users: fc.array(
    fc.record({
      profile: fc.integer({ min: 1, max: 3 }),
      active: fc.boolean(),
      created: fc.integer({ min: -50, max: 100 })
    }),
    { minLength: 6, maxLength: 6 }
  ),
  logins: fc.array(
    fc.record({
      user: fc.integer({ min: 0, max: 6 }),
      time: fc.integer({ min: 0, max: 4 * 24 * 80 }).map((quarter) => START + (quarter * hour) / 4),
      success: fc.boolean(),
      site: fc.constantFrom(null, 1, 2, 3)
    }),
    { minLength: 1, maxLength: 60 }
  ),
  members: fc.array(fc.record({ site: fc.integer({ min: 1, max: 2 }), user: fc.integer({ min: 0, max: 6 }) }), {
    maxLength: 8
  }),
  timeZone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"),
  anchorDay: fc.constantFrom(1, 15, 28, 29, 30, 31)
});

const PROFILES: Record<number, { license: string; profile: string }> = {
  1: { license: "Customer Community", profile: "Shoppers" },
  2: { license: "Customer Community Login", profile: "Guests" }
};
const SITES: Record<number, string> = { 1: "Shop", 2: "Help" };
const createdAt = (user: Org["users"][number]) => START + user.created * 24 * hour + 7 * hour;

function dayIn(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return (time) => format.format(time);
}

/** First day of the usage month of a day, found by walking back to the first anchor. */
function monthOf(day: string, anchorDay: number): string {
  for (let time = Date.parse(day); ; time -= 24 * hour) {
    const date = new Date(time);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    if (date.getUTCDate() === Math.min(anchorDay, last)) return date.toISOString().slice(0, 10);
  }
}

function expectedUsage({ users, logins, members, timeZone, anchorDay }: Org): Map<string, (number | null)[]> {
  const day = dayIn(timeZone);
  const listed = new Set<string>();
  const days = logins.map(({ time }) => day(time)).sort();
  for (let time = Date.parse(days[0]); time <= Date.parse(days[days.length - 1]); time += 24 * hour) {
    listed.add(monthOf(new Date(time).toISOString().slice(0, 10), anchorDay));
  }
  const rows = new Map<string, (number | null)[]>();
  for (const month of listed) {
    for (const profile of [1, 2]) {
      const people = users.map((user, n) => ({ ...user, n })).filter((user) => user.profile === profile && user.active);
      if (!people.length) continue;
      const present = people.filter((user) => monthOf(day(createdAt(user)), anchorDay) <= month);
      for (const site of [null, 1, 2]) {
        const visits = new Map<number, Set<string>>();
        for (const login of logins) {
          if (!login.success || monthOf(day(login.time), anchorDay) !== month || (site !== null && login.site !== site))
            continue;
          if (!present.some(({ n }) => n === login.user)) continue;
          visits.set(login.user, (visits.get(login.user) ?? new Set()).add(day(login.time)));
        }
        const registered = present.filter(
          ({ n }) =>
            site === null || visits.has(n) || members.some((member) => member.site === site && member.user === n)
        );
        if (site !== null && !registered.length) continue;
        const frequencies = new Array<number>(32).fill(0);
        for (const { n } of registered) frequencies[visits.get(n)?.size ?? 0] += 1;
        const { license, profile: name } = PROFILES[profile];
        rows.set([month, license, name, site && SITES[site]].join("|"), [registered.length, ...frequencies]);
      }
    }
  }
  return rows;
}

function exported({ users, logins, members }: Org): Record<string, string> {
  const iso = (time: number) => new Date(time).toISOString();
  return {
    ...SMALL,
    "User.csv": lines(
      HEADERS.User,
      ...users.map((user, n) => userLine(n, user.profile, { active: user.active, created: iso(createdAt(user)) }))
    ),
    "NetworkMember.csv": lines(
      "NetworkId,MemberId",
      ...members.map(({ site, user }) => `${id.site(site)},${id.user(user)}`)
    ),
    "LoginHistory.csv": lines(
      HEADERS.LoginHistory,
      ...logins.map(({ user, time, success, site }) =>
        [id.user(user), iso(time), success ? "Success" : "Invalid Password", site === null ? "" : id.site(site)].join(
          ","
        )
      )
    )
  };
}

function found(usage: UsageFact[]): Map<string, (number | null)[]> {
  return new Map(
    usage.map(({ month, license, profile, site, registered, frequencies }) => [
      [month, license, profile, site].join("|"),
      [registered, ...frequencies]
    ])
  );
}

test("usage of random exports equals a plain count of their records", async (t) => {
  await fc.assert(
    fc.asyncProperty(org, async (random) => {
      const folder = await exportFolder(t, exported(random));
      const { timeZone, anchorDay } = random;
      const facts = await readFacts(folder, { catalog: CATALOG, timeZone, anchorDay });
      assert.deepEqual(found(facts.usage), expectedUsage(random));
      const strangers = random.logins.filter(({ user, success }) => user === 6 && success);
      const rows = new Set(strangers.map(({ time }) => time)).size;
      assert.equal(facts.unknowns.find(({ kind }) => kind === "loginUser")?.rows ?? 0, rows);
    }),
    { numRuns: 40 }
  );
});
