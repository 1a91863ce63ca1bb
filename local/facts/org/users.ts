import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import {
  fullId,
  lostCapitalsSql,
  notIdSql,
  notUserIdSql,
  oddCharactersSql,
  otherTextSql,
  userKeySql
} from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { USER } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { epochMicrosSql, notTimestampSql } from "../../csv/timestamps.ts";
import { refuseOtherCase } from "./lostCapitals.ts";
import type { OrgProfile } from "./profiles.ts";

/** How users are read. */
export interface UserRules {
  timeZone: string;
  /** Domains of people who are not employees, in lower case. */
  externalDomains: readonly string[];
}

/**
 * Makes the tables `profiles` (key, pi = index into `profiles`, population) and `users`, one row per user Id:
 * key, hash (of one of the Id's texts), active, created and last_login (days since 1970 in the time zone), profile_id, role (portal role), pi, population,
 * domain (the rule of the settings that the email address falls under; null without one), invalid (whether that address ends in `.invalid`; null without one).
 * Rows of one Id that differ count as one user, active if any of them says so, with the latest login.
 *
 * @returns the number of users whom two rows tell differently: active or not, or on two profiles
 */
export async function loadUsers(
  database: Database,
  parts: Part[],
  profiles: OrgProfile[],
  { timeZone, externalDomains }: UserRules
): Promise<number> {
  await loadProfiles(database, profiles);
  await runScan(
    database,
    parts,
    USER,
    (records) =>
      `CREATE OR REPLACE TABLE users AS ${placedSql(recordsSql(records, timeZone, domainSql("Email", externalDomains)))}`,
    "SELECT count(*) FILTER (bad) AS bad FROM users"
  );
  const [{ rows, users }] = await database.rows<{ rows: number; users: number }>(
    "SELECT count(*) AS rows, count(DISTINCT hash(key)) AS users FROM users"
  );
  if (parts.length) await refuseUnknownCase(database, parts, profiles);
  // Most exports name each user once: grouping only the others saves a quarter of the time.
  if (users === rows) return 0;
  const [{ twice }] = await database.rows<{ twice: number }>(
    `SELECT count(*) AS twice FROM (SELECT key FROM users GROUP BY key
      HAVING min(active) <> max(active) OR min(substr(profile_id, 1, 15)) <> max(substr(profile_id, 1, 15)))`
  );
  await database.run(`CREATE OR REPLACE TABLE users AS ${placedSql(MERGED)}`);
  return twice;
}

/** @throws InputError if profiles were not found because their Ids lost their capitals */
async function refuseUnknownCase(database: Database, [part]: Part[], profiles: OrgProfile[]): Promise<void> {
  const unknown = await database.rows<{ id: string }>(
    "SELECT DISTINCT profile_id AS id FROM users WHERE pi IS NULL AND profile_id IS NOT NULL"
  );
  const known = profiles.map(({ key }) => key);
  refuseOtherCase(
    unknown.map(({ id }) => id),
    known,
    { file: part.file, column: "ProfileId" }
  );
}

/** Merges the records of one user. */
const MERGED = `SELECT key, max(hash) AS hash, bool_or(active) AS active, min(created) AS created, max(last_login) AS last_login,
    max(profile_id) AS profile_id, max(role) AS role, max(domain) AS domain, bool_and(invalid) AS invalid, false AS bad
  FROM users GROUP BY key`;

function recordsSql(records: string, timeZone: string, domain: string): string {
  return `SELECT ${userKeySql("Id")} AS key, hash(Id) AS hash, active, ${localDaySql("created_us", timeZone)} AS created,
      ${localDaySql("last_us", timeZone)} AS last_login, ProfileId AS profile_id, PortalRole AS role, ${domain} AS domain, ends_with(lower(Email), '.invalid') AS invalid,
      Id IS NULL OR ${notUserIdSql("Id")} OR ${oddCharactersSql("Id")} OR ${lostCapitalsSql("Id")} OR active IS NULL
        OR created_us IS NULL OR ${notTimestampSql("CreatedDate")}
        OR (LastLoginDate IS NOT NULL AND last_us IS NULL) OR ${notTimestampSql("LastLoginDate")}
        OR ${notIdSql("ProfileId")} AS bad
    FROM (SELECT *, ${booleanSql("IsActive")} AS active, ${epochMicrosSql("CreatedDate")} AS created_us,
      ${epochMicrosSql("LastLoginDate")} AS last_us FROM ${records})`;
}

/** SQL: the most exact of the domains that an email address falls under: its own, or one above it; null without one. */
function domainSql(email: string, domains: readonly string[]): string {
  const address = `lower(${email})`;
  const cases = domains
    .filter((domain) => !domain.includes("@"))
    .toSorted((a, b) => b.length - a.length)
    .map((domain) => {
      const below = `ends_with(${address}, ${sqlText(`.${domain}`)}) AND contains(${address}, '@')`;
      return `WHEN ends_with(${address}, ${sqlText(`@${domain}`)}) OR (${below}) THEN ${sqlText(domain)}`;
    });
  return cases.length ? `CASE ${cases.join(" ")} END` : "CAST(NULL AS VARCHAR)";
}

/** Null if unreadable. The API's format comes first because CASE stops once all rows have a value. */
function booleanSql(column: string): string {
  return `CASE WHEN ${column} = 'true' THEN true WHEN ${column} = 'false' THEN false
    WHEN lower(${column}) IN ('true', '1') THEN true WHEN lower(${column}) IN ('false', '0') THEN false END`;
}

function placedSql(users: string): string {
  const wrongProfile = otherTextSql("u.profile_id", "p.hash");
  return `SELECT u.* REPLACE (u.bad OR ${wrongProfile} AS bad), p.pi, p.population
    FROM (${users}) u LEFT JOIN profiles p ON p.key = substr(u.profile_id, 1, 15)`;
}

async function loadProfiles(database: Database, profiles: OrgProfile[]): Promise<void> {
  await database.run("CREATE TABLE profiles (key VARCHAR, pi INTEGER, population INTEGER, hash UBIGINT)");
  const rows = profiles.map(
    ({ key, population }, index) =>
      `(${sqlText(key)}, ${index}, ${population ?? "NULL"}, hash(${sqlText(fullId(key))}))`
  );
  if (rows.length) await database.run(`INSERT INTO profiles VALUES ${rows.join(", ")}`);
}
