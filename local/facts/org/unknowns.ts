import type { ContractLine, Unknown } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { KIND } from "../usage/strangers.ts";
import type { OrgLicense } from "./licenses.ts";
import type { OrgProfile, Population } from "./profiles.ts";

/** The input of `readUnknowns` besides the tables `users`, `strangers` and `user_days`. */
export interface UnknownsFrame {
  licenses: Iterable<OrgLicense>;
  profiles: OrgProfile[];
  populations: Population[];
  /** Names of files that look like an export but are not read. */
  unreadFiles: string[];
  /** Names of the facts that the folder lacks. */
  unreadable: string[];
  /** Contract lines for licenses that the catalog does not call external. */
  strayContracts: ContractLine[];
}

/** Everything that was counted but could not be assigned, ordered by kind and name. */
export async function readUnknowns(database: Database, frame: UnknownsFrame): Promise<Unknown[]> {
  return [
    ...(await unknownLicenses(database, frame)),
    ...(await unknownProfiles(database)),
    ...(await unknownUsers(database)),
    ...(await inactiveUsers(database, frame.populations)),
    ...(await unknownSites(database)),
    ...strayContracts(frame.strayContracts),
    ...frame.unreadFiles.map((name): Unknown => ({ kind: "file", name, users: null, rows: null })),
    ...frame.unreadable.map((name): Unknown => ({ kind: "unreadable", name, users: null, rows: null }))
  ];
}

async function unknownLicenses(database: Database, { licenses, profiles }: UnknownsFrame): Promise<Unknown[]> {
  const users = new Map<string, number>();
  for (const license of licenses) if (!license.type) users.set(license.name, 0);
  const rows = await database.rows<{ pi: number; users: number }>(
    "SELECT pi, count(*) FILTER (active) AS users FROM users WHERE pi IS NOT NULL GROUP BY 1"
  );
  for (const row of rows) {
    const name = profiles[row.pi].unknownLicense;
    if (name !== null) users.set(name, (users.get(name) ?? 0) + row.users);
  }
  return [...users].sort(byName).map(([name, count]) => ({ kind: "license", name, users: count, rows: null }));
}

async function unknownProfiles(database: Database): Promise<Unknown[]> {
  const rows = await database.rows<{ name: string; users: number }>(
    `SELECT coalesce(max(profile_id), '(none)') AS name, count(*) FILTER (active) AS users
      FROM users WHERE pi IS NULL GROUP BY substr(profile_id, 1, 15) ORDER BY 1`
  );
  return rows.map(({ name, users }) => ({ kind: "profile", name, users, rows: null }));
}

async function unknownUsers(database: Database): Promise<Unknown[]> {
  const [{ users, rows }] = await database.rows<{ users: number; rows: number }>(
    `SELECT count(DISTINCT site) AS users, count(*) AS rows FROM strangers WHERE kind = ${KIND.unknownUser}`
  );
  return rows ? [{ kind: "loginUser", name: "LoginHistory", users, rows }] : [];
}

async function inactiveUsers(database: Database, populations: Population[]): Promise<Unknown[]> {
  const rows = await database.rows<{ population: number; users: number; days: number }>(
    `SELECT population, count(DISTINCT user) AS users, sum(bit_count(days)) AS days
      FROM user_months WHERE NOT active GROUP BY 1`
  );
  const licenses = new Map<string, { users: number; rows: number }>();
  for (const { population, users, days } of rows) {
    const { license } = populations[population];
    const sum = licenses.get(license) ?? { users: 0, rows: 0 };
    licenses.set(license, { users: sum.users + users, rows: sum.rows + days });
  }
  return [...licenses].sort(byName).map(([name, sums]) => ({ kind: "inactiveUser", name, ...sums }));
}

async function unknownSites(database: Database): Promise<Unknown[]> {
  const rows = await database.rows<{ name: string; users: number; rows: number }>(
    `SELECT s.name, count(DISTINCT v.user) AS users, count(*) AS rows
      FROM strangers v JOIN unknown_sites s ON s.site = v.site WHERE v.kind = ${KIND.unknownSite} GROUP BY 1 ORDER BY 1`
  );
  return rows.map(({ name, users, rows: count }) => ({ kind: "site", name, users, rows: count }));
}

function strayContracts(lines: ContractLine[]): Unknown[] {
  const counts = new Map<string, number>();
  for (const { license } of lines) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(byName).map(([name, rows]) => ({ kind: "contract", name, users: null, rows }));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
