import type { DecisionSettings, InternalExternalFact } from "c/licenseEngine";
import { runScan } from "../csvScan.ts";
import type { Database } from "../database.ts";
import { sqlText } from "../database.ts";
import { hasColumn } from "../header.ts";
import { userKeySql } from "../ids.ts";
import type { Part } from "../parts.ts";
import type { OrgProfile } from "../profiles.ts";
import { USER } from "../tables.ts";

/**
 * External people on internal licenses by the rules of the settings, ordered by license, profile and domain: the domain of the mail address
 * (exactly, not its subdomains), else the profile. Empty without rules; null where the rules ask for mail addresses and the file has none.
 */
export async function internalExternals(
  database: Database,
  users: Part[],
  profiles: OrgProfile[],
  { externalDomains, externalProfiles }: DecisionSettings
): Promise<InternalExternalFact[] | null> {
  if (!externalDomains.length && !externalProfiles.length) return [];
  if (externalDomains.length && !(await hasColumn(users, USER, "Email"))) return null;
  const domains = await domainCounts(database, users, externalDomains);
  const facts = new Map<string, InternalExternalFact>();
  for (const { pi, domain, users: count } of domains) {
    const { license, profile, population, unknownLicense } = profiles[pi];
    if (population !== null || unknownLicense !== null) continue;
    if (domain === null && !externalProfiles.includes(profile)) continue;
    const rule = domain === null ? "profile" : "domain";
    const key = JSON.stringify([license, profile, domain ?? ""]);
    const fact = facts.get(key) ?? { license, profile, rule, domain, activeUsers: 0 };
    facts.set(key, { ...fact, activeUsers: fact.activeUsers + count });
  }
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** Active users of each profile by the external domain of their address; domain null: none. */
async function domainCounts(database: Database, users: Part[], domains: readonly string[]) {
  const known = domains.length ? `domain IN (${domains.map(sqlText).join(", ")})` : "false";
  await runScan(
    database,
    users,
    USER,
    (records) =>
      `CREATE TEMP TABLE mail AS SELECT u.pi, max(CASE WHEN ${known} THEN domain END) AS domain
        FROM (SELECT ${userKeySql("Id")} AS key, lower(regexp_extract(Email, '@([^@]*)$', 1)) AS domain FROM ${records}) r
          JOIN users u ON u.key = r.key
        WHERE u.active AND u.pi IS NOT NULL AND u.population IS NULL GROUP BY u.rowid, u.pi`
  );
  const counts = await database.rows<{ pi: number; domain: string | null; users: number }>(
    "SELECT pi AS n_pi, domain, count(*) AS n_users FROM mail GROUP BY 1, 2"
  );
  await database.run("DROP TABLE mail");
  return counts;
}
