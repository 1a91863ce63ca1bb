import type { DecisionSettings, InternalExternalFact } from "c/licenseEngine";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { userKeySql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { USER } from "../../csv/tables.ts";
import type { OrgProfile } from "../org/profiles.ts";

/**
 * External people on internal licenses by the rules of the settings, ordered by license, profile and domain: the domain of the email address or one
 * above it, otherwise the profile. Empty without rules; null if the rules need email addresses and the file has none.
 */
export async function internalExternals(
  database: Database,
  users: Part[],
  profiles: OrgProfile[],
  { externalDomains, externalProfiles }: DecisionSettings
): Promise<InternalExternalFact[] | null> {
  if (!externalDomains.length && !externalProfiles.length) return [];
  if (externalDomains.length && !(await hasColumn(users, USER, "Email"))) return null;
  const named = profiles.flatMap(({ profile }, pi) => (externalProfiles.includes(profile) ? [pi] : []));
  const counts = await externalCounts(database, users, externalDomains, named);
  const facts = new Map<string, InternalExternalFact>();
  for (const { pi, domain, users: count } of counts) {
    const { license, profile, population, unknownLicense } = profiles[pi];
    if (population !== null || unknownLicense !== null) continue;
    const rule = domain === null ? "profile" : "domain";
    const key = JSON.stringify([license, profile, domain ?? ""]);
    const fact = facts.get(key) ?? { license, profile, rule, domain, activeUsers: 0 };
    facts.set(key, { ...fact, activeUsers: fact.activeUsers + count });
  }
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The rule that a domain falls under, in SQL: the most exact of several; null for a domain of no rule. */
function ruleSql(domain: string, rules: readonly string[]): string {
  const cases = rules
    .toSorted((a, b) => b.length - a.length)
    .map(
      (rule) =>
        `WHEN ${domain} = ${sqlText(rule)} OR ends_with(${domain}, ${sqlText(`.${rule}`)}) THEN ${sqlText(rule)}`
    );
  return `CASE ${cases.join(" ")} END`;
}

/** Active users of each profile by the external domain of their address; users of the named profiles without one: domain null. */
async function externalCounts(
  database: Database,
  users: Part[],
  domains: readonly string[],
  profiles: readonly number[]
): Promise<{ pi: number; domain: string | null; users: number }[]> {
  await database.run("CREATE OR REPLACE TABLE mail (user BIGINT, pi INTEGER, domain VARCHAR)");
  const isInternal = "u.active AND u.pi IS NOT NULL AND u.population IS NULL";
  if (domains.length) {
    const rows = (records: string) =>
      `SELECT ${userKeySql("Id")} AS key, lower(regexp_extract(Email, '@([^@]*)$', 1)) AS address FROM ${records}`;
    // Few addresses are external: select them before joining them to their users.
    const picked = (records: string) =>
      `SELECT * FROM (SELECT key, ${ruleSql("address", domains)} AS domain FROM (${rows(records)})) WHERE domain IS NOT NULL`;
    await runScan(
      database,
      users,
      USER,
      (records) =>
        `CREATE OR REPLACE TABLE mail AS SELECT u.rowid AS user, u.pi, max(r.domain) AS domain FROM users u JOIN (${picked(records)}) r ON r.key = u.key
          WHERE ${isInternal} GROUP BY 1, 2`
    );
  }
  const counts = await database.rows<{ pi: number; domain: string | null; users: number }>(
    `SELECT pi, domain, count(*) AS users FROM mail GROUP BY 1, 2
      UNION ALL SELECT u.pi, NULL, count(*) FROM users u ANTI JOIN mail m ON m.user = u.rowid
        WHERE ${isInternal} AND u.pi IN (${profiles.join(", ") || "NULL"}) GROUP BY 1`
  );
  await database.run("DROP TABLE mail");
  return counts;
}
