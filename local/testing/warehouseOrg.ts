import fc from "fast-check";
import { dateOf, dayNumber } from "../csv/timestamps.ts";
import type { CountingRules } from "../warehouse/parameters.ts";
import { HEADERS, SMALL, id, lines } from "./exportFixture.ts";

/** A made-up org, to be counted from an export and in a warehouse alike. Profile 3 is internal; site 3 and user 99 are not known. */
export interface CountedOrg {
  users: { n: number; profile: number; active: boolean; created: number; last: number | null; short: boolean }[];
  /** Times in hours after the start. */
  logins: { user: number; time: number; success: boolean; site: number | null; short: boolean }[];
  members: { user: number; site: number; short: boolean }[];
  sites: boolean;
  timeZone: string;
  anchorDay: number;
  /** Months that the history covers, at least partly. */
  months: number;
}

const START = Date.UTC(2026, 0, 20);
const HOUR = 3_600_000;

const USERS = 9;

/** Orgs with leavers, duplicates, both spellings of Ids and logins near midnight, over one to fifteen months. */
export const countedOrgs: fc.Arbitrary<CountedOrg> = fc
  .integer({ min: 1, max: 15 })
  .chain((months) => {
    const hour = fc.integer({ min: 0, max: months * 30 * 24 });
    return fc.record({
      users: fc.array(
        fc.record({
          n: fc.constant(0),
          profile: fc.integer({ min: 1, max: 3 }),
          active: fc.boolean(),
          created: fc.integer({ min: -70, max: months * 30 }),
          last: fc.option(hour),
          short: fc.boolean()
        }),
        { minLength: USERS, maxLength: USERS }
      ),
      logins: fc.array(
        fc.record({
          user: fc.constantFrom(...Array.from({ length: USERS }, (_, n) => n), 99),
          time: hour,
          success: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
          site: fc.constantFrom(null, 1, 2, 3),
          short: fc.boolean()
        }),
        { minLength: 1, maxLength: 150 }
      ),
      members: fc.array(
        fc.record({ user: fc.nat(USERS - 1), site: fc.integer({ min: 1, max: 2 }), short: fc.boolean() }),
        { maxLength: 12 }
      ),
      sites: fc.boolean(),
      timeZone: fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata"),
      anchorDay: fc.constantFrom(1, 15, 31),
      months: fc.constant(months)
    });
  })
  .map((org) => ({
    ...org,
    users: org.users.map((user, n) => ({ ...user, n })),
    logins: org.sites ? org.logins : org.logins.map((login) => ({ ...login, site: null }))
  }));

const moment = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const idOf = (long: string, short: boolean): string => (short ? long.slice(0, 15) : long);

/** What both are asked to count: days that the history certainly covers. */
export function rulesOf({ timeZone, anchorDay, months }: CountedOrg): CountingRules {
  const from = dayNumber("2026-01-19");
  return { timeZone, anchorDay, dormantDays: 90, coverageFrom: dateOf(from), asOf: dateOf(from + months * 30 + 3) };
}

/** The rows of the warehouse's tables, as text; null for no value. */
export type SourceRows = Record<string, { columns: string[]; rows: (string | null)[][] }>;

export function sourcesOf({ users, logins, members, sites }: CountedOrg): SourceRows {
  return {
    org_user: {
      columns: ["id", "profile_id", "is_active", "created_date", "last_login_date"],
      rows: users.map(({ n, profile, active, created, last, short }) => [
        idOf(id.user(n), short),
        idOf(id.profile(profile), !short),
        String(active),
        moment(created * 24 + 7),
        last === null ? null : moment(last)
      ])
    },
    org_profile: {
      columns: ["id", "license"],
      rows: [
        [id.profile(1), "Customer Community"],
        [id.profile(2), "Customer Community Login"]
      ]
    },
    network: { columns: ["id"], rows: sites ? [[id.site(1)], [id.site(2)]] : [] },
    network_member: {
      columns: ["network_id", "member_id"],
      rows: sites ? members.map(({ user, site, short }) => [id.site(site), idOf(id.user(user), short)]) : []
    },
    login_history: {
      columns: ["user_id", "login_time", "status", "network_id"],
      rows: logins.map(({ user, time, success, site, short }) => [
        idOf(id.user(user), short),
        moment(time),
        success ? "Success" : "Invalid Password",
        site === null ? null : idOf(id.site(site), short)
      ])
    }
  };
}

/** The files of the same org's export. */
export function filesOf(org: CountedOrg): Record<string, string | null> {
  const { org_user: users, network_member: members, login_history: logins } = sourcesOf(org);
  const csv = (header: string, rows: readonly (string | null)[][]): string =>
    lines(header, ...rows.map((row) => row.map((cell) => cell ?? "").join(",")));
  return {
    ...SMALL,
    "User.csv": csv(
      HEADERS.User,
      users.rows.map(([user, profile, active, created, last], n) => [
        user,
        `User ${n}`,
        `user${n}@example.com`,
        active,
        created,
        last,
        "CspLitePortal",
        profile
      ])
    ),
    "NetworkMember.csv": org.sites && org.members.length ? csv("NetworkId,MemberId", members.rows) : null,
    "Network.csv": org.sites ? SMALL["Network.csv"] : null,
    "LoginHistory.csv": csv(HEADERS.LoginHistory, logins.rows)
  };
}
