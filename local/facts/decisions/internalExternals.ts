import type { DecisionSettings, InternalExternalFact } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import type { Part } from "../../csv/parts.ts";
import { USER } from "../../csv/tables.ts";
import type { OrgProfile } from "../org/profiles.ts";

/**
 * External people on internal licenses by the rules of the settings that the table `users` was made with, ordered by license, profile and domain: the domain of the email address or one
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
  const counts = await externalCounts(database, named);
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

/** Active users of each profile by the external domain of their address; users of the named profiles without one: domain null. */
async function externalCounts(
  database: Database,
  profiles: readonly number[]
): Promise<{ pi: number; domain: string | null; users: number }[]> {
  return database.rows(
    `SELECT pi, domain, count(*) AS users FROM users
      WHERE active AND pi IS NOT NULL AND population IS NULL AND (domain IS NOT NULL OR pi IN (${profiles.join(", ") || "NULL"})) GROUP BY 1, 2`
  );
}
