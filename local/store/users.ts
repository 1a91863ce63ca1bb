import { runScan, throwFirstMistake } from "./csvScan.ts";
import type { Database } from "./database.ts";
import { sqlText } from "./database.ts";
import { notIdSql, notUserIdSql, oddCharactersSql, userKeySql } from "./ids.ts";
import { InputError } from "./inputError.ts";
import type { Part } from "./parts.ts";
import type { OrgProfile } from "./profiles.ts";
import { USER } from "./tables.ts";
import { epochMicrosSql, notTimestampSql } from "./timestamps.ts";
import { localDaySql } from "./timeZone.ts";

/**
 * Makes the tables `profiles` (key, pi = index into `profiles`, population) and `users`, one row a user Id:
 * key, hash (of one of the Id's texts), active, created and last_login (days since 1970 in the time zone), profile_id, role (portal role), pi, population.
 * Rows of one Id that differ count as one user, active if any of them says so, with the latest login.
 */
export async function loadUsers(
  database: Database,
  parts: Part[],
  profiles: OrgProfile[],
  timeZone: string
): Promise<void> {
  await loadProfiles(database, profiles);
  const users = (records: string) => `SELECT ${userKeySql("Id")} AS key,
      max(hash(Id)) AS hash,
      bool_or(lower(IsActive) IN ('true', '1')) AS active,
      min(${localDaySql("created_us", timeZone)}) AS created,
      max(${localDaySql("last_us", timeZone)}) AS last_login,
      max(ProfileId) AS profile_id,
      max(PortalRole) AS role,
      bool_or(Id IS NULL OR ${notUserIdSql("Id")} OR ${oddCharactersSql("Id")}
        OR IsActive IS NULL OR lower(IsActive) NOT IN ('true', 'false', '1', '0')
        OR created_us IS NULL OR ${notTimestampSql("CreatedDate")}
        OR (LastLoginDate IS NOT NULL AND last_us IS NULL) OR ${notTimestampSql("LastLoginDate")}
        OR ${notIdSql("ProfileId")}) AS bad
    FROM (SELECT *, ${epochMicrosSql("CreatedDate")} AS created_us, ${epochMicrosSql("LastLoginDate")} AS last_us FROM ${records})
    GROUP BY 1`;
  await runScan(
    database,
    parts,
    USER,
    (records) =>
      `CREATE TABLE users AS SELECT u.*, p.pi, p.population
        FROM (${users(records)}) u LEFT JOIN profiles p ON p.key = substr(u.profile_id, 1, 15)`
  );
  const [{ bad }] = await database.rows<{ bad: number }>("SELECT count(*) AS n_bad FROM users WHERE bad");
  if (bad) {
    await throwFirstMistake(parts, USER);
    throw new InputError(`${parts[0].file}: ${bad} users have an unreadable Id, IsActive, date or ProfileId.`);
  }
}

async function loadProfiles(database: Database, profiles: OrgProfile[]): Promise<void> {
  await database.run("CREATE TABLE profiles (key VARCHAR, pi INTEGER, population INTEGER)");
  const rows = profiles.map(({ key, population }, index) => `(${sqlText(key)}, ${index}, ${population ?? "NULL"})`);
  if (rows.length) await database.run(`INSERT INTO profiles VALUES ${rows.join(", ")}`);
}
