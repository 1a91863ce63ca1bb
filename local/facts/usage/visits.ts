import { copyPlain, runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { keySql, lostCapitalsSql, notIdSql, notUserIdSql, oddCharactersSql, userKeySql } from "../../csv/ids.ts";
import { InputError } from "../../csv/inputError.ts";
import type { Part, Parts } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { epochMicrosSql, notTimestampSql } from "../../csv/timestamps.ts";
import { NO_ID_HASH, countsSql, hashesSql, loadLoginGroups, monthSql } from "./loginGroups.ts";
import type { VisitRules } from "./loginGroups.ts";
import { lacksCaseSql, refuseLostCapitals } from "./lostCapitals.ts";

/** Kinds of rows of the table `visits`; `slot` distinguishes the rows of a kind. */
export const KIND = {
  /** A user of a population and a known site (site -1: no site named). slot: usage month as year * 12 + month - 1. */
  visit: 0,
  /** A user of a population on a site that was not found, `site` a hash of its key. slot: microseconds since 1970 UTC. */
  unknownSite: 1,
  /** A user that was not found, `site` a hash of the user's key. slot: microseconds since 1970 UTC. */
  unknownUser: 2,
  /** A row that only counts for coverage, and is not kept: failed, internal, or outside the days asked for. */
  other: 3,
  /** An unreadable row. */
  bad: 4,
  /** A group of rows whose user or site is not found by the text of the Id. A second pass replaces it. */
  odd: 5,
  /** As `unknownUser`, by a 15-character Id that lacks capitals, or small letters: it may have lost them. Becomes `unknownUser`. */
  caseless: 6
} as const;

/**
 * Reads LoginHistory into the tables `login_groups` and `visits`: kind, user (row number in `users`), site, slot and the days of the month as
 * a mask with bit (day number mod 32), which is unambiguous because no usage month has more than 31 days. Duplicates vanish in the masks.
 */
export async function loadVisits(
  database: Database,
  { LoginHistory: parts, User: users }: Parts,
  rules: VisitRules
): Promise<void> {
  if (!(await placeVisits(database, parts, rules))) {
    // The strict reader throws the first mistake, or restores the Ids.
    await copyPlain(database, parts, LOGIN_HISTORY);
    if (!(await placeVisits(database, parts, rules)))
      throw new InputError(`${parts[0].file}: a UserId, LoginTime or NetworkId is unreadable. Export the file again.`);
  }
  const caseless = await count(database, KIND.caseless);
  if (caseless || (await count(database, KIND.unknownUser)))
    await refuseLostCapitals(database, { logins: parts, users }, caseless > 0);
  await database.run(`UPDATE visits SET kind = ${KIND.unknownUser} WHERE kind = ${KIND.caseless}`);
  await loadUnknownSites(database, parts);
}

/** Makes `login_groups` and `visits` but for the names of unknown sites. @returns false if an Id is unreadable */
async function placeVisits(database: Database, parts: Part[], rules: VisitRules): Promise<boolean> {
  await loadLoginGroups(database, parts, rules);
  await database.run(`CREATE OR REPLACE TABLE visits AS ${placedSql()}`);
  if (await count(database, KIND.odd)) await loadOddVisits(database, parts, rules);
  return !(await count(database, KIND.bad));
}

async function count(database: Database, kind: number): Promise<number> {
  const [{ rows }] = await database.rows<{ rows: number }>(`SELECT count(*) AS rows FROM visits WHERE kind = ${kind}`);
  return rows;
}

/** Assigns the groups to users and sites. A failed login may lack a user. */
function placedSql(): string {
  const kinds = `SELECT CASE WHEN s.hash IS NULL OR (u.hash IS NULL AND (g.user_hash <> ${NO_ID_HASH} OR g.slot & 1 = 0)) THEN ${KIND.odd}
        WHEN u.population IS NULL OR g.slot & 1 = 1 THEN ${KIND.other} ELSE ${KIND.visit} END AS kind,
      u.rowid AS user, s.site, g.slot, g.days
    FROM login_groups g LEFT JOIN users u ON u.hash = g.user_hash LEFT JOIN site_hashes s ON s.hash = g.site_hash`;
  return `SELECT CAST(kind AS UTINYINT) AS kind, CAST(user AS INTEGER) AS user, CAST(site AS BIGINT) AS site,
      CAST(slot // 2 AS BIGINT) AS slot, days FROM (${kinds}) WHERE kind <> ${KIND.other}`;
}

/**
 * Reads LoginHistory again for the rows of odd groups: users and sites that are unknown, or have 15-character Ids in one file and 18-character Ids in
 * another.
 */
async function loadOddVisits(database: Database, parts: Part[], rules: VisitRules): Promise<void> {
  await database.run(`CREATE TABLE odd_groups AS SELECT DISTINCT user_hash, site_hash FROM login_groups g
    WHERE NOT EXISTS (FROM users u WHERE u.hash = g.user_hash) OR NOT EXISTS (FROM site_hashes s WHERE s.hash = g.site_hash)`);
  const odd = (records: string) => `(SELECT r.* FROM (SELECT *, ${hashesSql(rules)} FROM ${records}) r
    SEMI JOIN odd_groups o ON o.user_hash = r.user_hash AND o.site_hash = r.site_hash)`;
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (records) => `CREATE OR REPLACE TABLE odd_visits AS ${visitsSql(odd(records), rules)}`
  );
  await database.run(`CREATE OR REPLACE TABLE visits AS SELECT kind, user, site, slot, bit_or(days) AS days
    FROM (SELECT * FROM visits WHERE kind = ${KIND.visit} UNION ALL SELECT * FROM odd_visits) GROUP BY 1, 2, 3, 4`);
  for (const table of ["odd_groups", "odd_visits"]) await database.run(`DROP TABLE ${table}`);
}

function visitsSql(records: string, rules: VisitRules): string {
  const rows = `SELECT UserId, NetworkId, ${userKeySql("UserId")} AS user_key, ${rules.sitesKnown ? keySql("NetworkId") : "CAST(NULL AS VARCHAR)"} AS site_key,
      Status = 'Success' AS success, ${epochMicrosSql("LoginTime")} AS us,
      ${notUserIdSql("UserId")} OR ${notIdSql("NetworkId")} OR ${notTimestampSql("LoginTime")} AS bad FROM ${records}`;
  const days = `SELECT *, ${localDaySql("us", rules.timeZone)} AS day FROM (${rows})`;
  const kinds = `SELECT CASE WHEN l.bad OR us IS NULL THEN ${KIND.bad}
        WHEN (${countsSql("success", rules)}) IS NOT TRUE THEN ${KIND.other}
        WHEN ${lostCapitalsSql("UserId")} OR ${lostCapitalsSql("NetworkId")} THEN ${KIND.bad}
        WHEN u.key IS NULL THEN CASE WHEN ${oddCharactersSql("user_key")} THEN ${KIND.bad}
          WHEN strlen(UserId) = 15 AND ${lacksCaseSql("user_key")} THEN ${KIND.caseless} ELSE ${KIND.unknownUser} END
        WHEN u.population IS NULL THEN ${KIND.other}
        WHEN s.key IS NULL AND site_key IS NOT NULL
          THEN CASE WHEN ${oddCharactersSql("site_key")} THEN ${KIND.bad} ELSE ${KIND.unknownSite} END
        ELSE ${KIND.visit} END AS kind,
      u.rowid AS user, s.site, user_key, site_key, us, day
    FROM (${days}) l LEFT JOIN users u ON u.key = user_key LEFT JOIN sites s ON s.key = site_key`;
  return `SELECT CAST(kind AS UTINYINT) AS kind,
      CASE WHEN kind <= ${KIND.unknownSite} THEN CAST(user AS INTEGER) END AS user,
      CASE kind WHEN ${KIND.visit} THEN coalesce(site, -1) WHEN ${KIND.unknownSite} THEN ${keyHashSql("site_key")}
        WHEN ${KIND.bad} THEN NULL ELSE ${keyHashSql("coalesce(user_key, '')")} END AS site,
      CASE kind WHEN ${KIND.visit} THEN ${monthSql("day", rules.anchorDay)} WHEN ${KIND.bad} THEN 0 ELSE us END AS slot,
      bit_or(CAST(1 AS UINTEGER) << CAST(day & 31 AS UINTEGER)) AS days
    FROM (${kinds}) WHERE kind <> ${KIND.other} GROUP BY 1, 2, 3, 4`;
}

/** SQL: a number for a key that is in no table. Numbers as keys make the one big GROUP BY faster; 63 bits do not collide in practice. */
function keyHashSql(key: string): string {
  return `CAST(hash(${key}) >> 1 AS BIGINT)`;
}

/**
 * Makes the table `unknown_sites` (site as in `visits`, name = Id). Reads LoginHistory again for the Ids, but only if such sites
 * exist: the counting itself works without texts.
 */
async function loadUnknownSites(database: Database, parts: Part[]): Promise<void> {
  await database.run("CREATE OR REPLACE TABLE unknown_sites (site BIGINT, name VARCHAR)");
  const wanted = `SELECT DISTINCT site FROM visits WHERE kind = ${KIND.unknownSite}`;
  const [{ sites }] = await database.rows<{ sites: number }>(`SELECT count(*) AS sites FROM (${wanted})`);
  if (!sites) return;
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (records) => `CREATE OR REPLACE TABLE unknown_sites AS SELECT site, max(NetworkId) AS name
      FROM (SELECT ${keyHashSql(keySql("NetworkId"))} AS site, NetworkId FROM ${records} WHERE NetworkId IS NOT NULL)
      WHERE site IN (${wanted}) GROUP BY 1`
  );
}
