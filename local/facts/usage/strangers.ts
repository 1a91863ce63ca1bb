import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { keySql, lostCapitalsSql, notIdSql, notUserIdSql, oddCharactersSql, userKeySql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { epochMicrosSql, notTimestampSql } from "../../csv/timestamps.ts";
import { lacksCaseSql, refuseOtherCase } from "../org/lostCapitals.ts";
import { hashesSql, monthSql } from "./loginGroups.ts";
import type { VisitRules } from "./visits.ts";

/** Kinds of rows of the tables `odd_visits` and `strangers`; `slot` distinguishes the rows of a kind. */
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
  /** As `unknownUser`, by a 15-character Id that lacks capitals, or small letters: it may have lost them. Becomes `unknownUser`. */
  caseless: 6
} as const;

/** The number of strangers of a kind. */
export async function countOf(database: Database, kind: number): Promise<number> {
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM strangers WHERE kind = ${kind}`
  );
  return rows;
}

/** Makes the table `strangers` without rows. */
export async function noStrangers(database: Database): Promise<void> {
  await database.run(
    "CREATE OR REPLACE TABLE strangers (kind UTINYINT, user INTEGER, site BIGINT, slot BIGINT, days UINTEGER)"
  );
}

/**
 * Reads LoginHistory again for the rows of groups whose user or site is not found by the text of the Id: unknown ones, and those that have 15-character Ids in
 * one file and 18-character Ids in another. Makes the table `odd_visits` of them: kind, user (row number in `users`), site, slot and the days of the month as a
 * mask; and the table `strangers` of those that are no visits.
 */
export async function loadStrangers(database: Database, parts: Part[], rules: VisitRules): Promise<void> {
  await database.run(`CREATE OR REPLACE TABLE odd_groups AS SELECT DISTINCT user_hash, site_hash FROM login_groups g
    WHERE NOT EXISTS (FROM users u WHERE u.hash = g.user_hash) OR NOT EXISTS (FROM site_hashes s WHERE s.hash = g.site_hash)`);
  const odd = (records: string) => `(SELECT r.* FROM (SELECT *, ${hashesSql(rules)} FROM ${records}) r
    SEMI JOIN odd_groups o ON o.user_hash = r.user_hash AND o.site_hash = r.site_hash)`;
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (records) => `CREATE OR REPLACE TABLE odd_visits AS ${visitsSql(odd(records), rules)}`
  );
  await database.run(`CREATE OR REPLACE TABLE strangers AS SELECT * FROM odd_visits WHERE kind <> ${KIND.visit}`);
  await database.run("DROP TABLE odd_groups");
}

function visitsSql(records: string, rules: VisitRules): string {
  const rows = `SELECT UserId, NetworkId, ${userKeySql("UserId")} AS user_key, ${rules.sitesKnown ? keySql("NetworkId") : "CAST(NULL AS VARCHAR)"} AS site_key,
      Status = 'Success' AS success, ${epochMicrosSql("LoginTime")} AS us,
      ${notUserIdSql("UserId")} OR ${notIdSql("NetworkId")} OR ${notTimestampSql("LoginTime")} AS bad FROM ${records}`;
  const within = `day BETWEEN ${rules.days[0] ?? "NULL"} AND ${rules.days[rules.days.length - 1] ?? "NULL"}`;
  const days = `SELECT *, ${localDaySql("us", rules.timeZone)} AS day FROM (${rows})`;
  const kinds = `SELECT CASE WHEN l.bad OR us IS NULL THEN ${KIND.bad}
        WHEN (success AND ${within}) IS NOT TRUE THEN ${KIND.other}
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
 * Makes the table `unknown_sites` (site as in `strangers`, name = Id). Reads LoginHistory again for the Ids, but only if such sites
 * exist: the counting itself works without texts.
 *
 * @throws InputError if they are known sites in other capitals
 */
export async function loadUnknownSites(database: Database, parts: Part[]): Promise<void> {
  await database.run("CREATE OR REPLACE TABLE unknown_sites (site BIGINT, name VARCHAR)");
  const wanted = `SELECT DISTINCT site FROM strangers WHERE kind = ${KIND.unknownSite}`;
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
  const unknown = await database.rows<{ name: string }>("SELECT name FROM unknown_sites");
  const known = await database.rows<{ key: string }>("SELECT key FROM sites");
  refuseOtherCase(
    unknown.map(({ name }) => name),
    known.map(({ key }) => key),
    { file: parts[0].file, column: "NetworkId" }
  );
}
