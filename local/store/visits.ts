import { runScan, throwFirstMistake } from "./csvScan.ts";
import type { Database } from "./database.ts";
import { notIdSql, notUserIdSql, oddCharactersSql, userKeySql } from "./ids.ts";
import { InputError } from "./inputError.ts";
import type { Part } from "./parts.ts";
import { LOGIN_HISTORY } from "./tables.ts";
import { dayNumber, epochMicrosSql, notTimestampSql } from "./timestamps.ts";
import { localDaySql } from "./timeZone.ts";

/** Kinds of rows of the table `visits`; `slot` is what the rows of a kind are told apart by. */
export const KIND = {
  /** A user of a population and a known site (site -1: none named). slot: usage month as year * 12 + month - 1. */
  visit: 0,
  /** A user of a population on a site that was not found, `site` a hash of its key. slot: microseconds since 1970 UTC. */
  unknownSite: 1,
  /** A user that was not found, `site` a hash of the user's key. slot: microseconds since 1970 UTC. */
  unknownUser: 2,
  /** A row that counts for coverage only: failed, internal, or outside the days asked for. slot: day. */
  other: 3,
  /** An unreadable row. */
  bad: 4
} as const;

/** Which rows of LoginHistory count, and how days fall into usage months. */
export interface VisitRules {
  timeZone: string;
  anchorDay: number;
  /** First day, `YYYY-MM-DD`; null for the oldest row's. */
  from: string | null;
  /** First day that is not included; null for the day after the newest row's. */
  to: string | null;
  /** False when the sites could not be read: login rows then name no site. */
  sitesKnown: boolean;
}

/**
 * Reads LoginHistory once into the table `visits`: kind, user (row number in `users`), site, slot and the days of the month as
 * a mask with bit (day number mod 32), which is unambiguous because no usage month has more than 31 days. Duplicates vanish in the masks.
 */
export async function loadVisits(database: Database, parts: Part[], rules: VisitRules): Promise<void> {
  await runScan(database, parts, LOGIN_HISTORY, (records) => `CREATE TABLE visits AS ${visitsSql(records, rules)}`);
  const [{ bad }] = await database.rows<{ bad: number }>(
    `SELECT count(*) AS n_bad FROM visits WHERE kind = ${KIND.bad}`
  );
  if (!bad) return loadUnknownSites(database, parts);
  await throwFirstMistake(parts, LOGIN_HISTORY);
  throw new InputError(`${parts[0].file}: a UserId, LoginTime or NetworkId is unreadable.`);
}

function visitsSql(records: string, rules: VisitRules): string {
  const rows = `SELECT ${userKeySql("UserId")} AS user_key, ${rules.sitesKnown ? userKeySql("NetworkId") : "CAST(NULL AS VARCHAR)"} AS site_key,
      Status = 'Success' AS success, ${epochMicrosSql("LoginTime")} AS us,
      ${notUserIdSql("UserId")} OR ${notIdSql("NetworkId")} OR ${notTimestampSql("LoginTime")} AS bad FROM ${records}`;
  const days = `SELECT *, ${localDaySql("us", rules.timeZone)} AS day FROM (${rows})`;
  const inside = [
    "success",
    ...(rules.from ? [`day >= ${dayNumber(rules.from)}`] : []),
    ...(rules.to ? [`day < ${dayNumber(rules.to)}`] : [])
  ].join(" AND ");
  const kinds = `SELECT CASE WHEN l.bad OR us IS NULL THEN ${KIND.bad}
        WHEN (${inside}) IS NOT TRUE THEN ${KIND.other}
        WHEN u.key IS NULL THEN CASE WHEN ${oddCharactersSql("user_key")} THEN ${KIND.bad} ELSE ${KIND.unknownUser} END
        WHEN u.population IS NULL THEN ${KIND.other}
        WHEN s.key IS NULL AND site_key IS NOT NULL
          THEN CASE WHEN ${oddCharactersSql("site_key")} THEN ${KIND.bad} ELSE ${KIND.unknownSite} END
        ELSE ${KIND.visit} END AS kind,
      u.rowid AS user, s.site, user_key, site_key, us, day
    FROM (${days}) l LEFT JOIN users u ON u.key = user_key LEFT JOIN sites s ON s.key = site_key`;
  return `SELECT CAST(kind AS UTINYINT) AS kind,
      CASE WHEN kind <= ${KIND.unknownSite} THEN CAST(user AS INTEGER) END AS user,
      CASE kind WHEN ${KIND.visit} THEN coalesce(site, -1) WHEN ${KIND.unknownSite} THEN ${keyHashSql("site_key")}
        WHEN ${KIND.unknownUser} THEN ${keyHashSql("coalesce(user_key, '')")} END AS site,
      CASE kind WHEN ${KIND.visit} THEN ${monthSql("day", rules.anchorDay)} WHEN ${KIND.other} THEN day
        WHEN ${KIND.bad} THEN 0 ELSE us END AS slot,
      bit_or(CAST(1 AS UINTEGER) << CAST(day & 31 AS UINTEGER)) AS days
    FROM (${kinds}) GROUP BY 1, 2, 3, 4`;
}

/** SQL: a number for a key that is in no table. Numbers as keys make the one big GROUP BY faster; 63 bits do not collide in practice. */
function keyHashSql(key: string): string {
  return `CAST(hash(${key}) >> 1 AS BIGINT)`;
}

/**
 * Makes the table `unknown_sites` (site as in `visits`, name = Id). Only where there are such sites, LoginHistory is read again for
 * their Ids: the counting itself goes without texts.
 */
async function loadUnknownSites(database: Database, parts: Part[]): Promise<void> {
  await database.run("CREATE TABLE unknown_sites (site BIGINT, name VARCHAR)");
  const wanted = `SELECT DISTINCT site FROM visits WHERE kind = ${KIND.unknownSite}`;
  const [{ sites }] = await database.rows<{ sites: number }>(`SELECT count(*) AS n_sites FROM (${wanted})`);
  if (!sites) return;
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (records) => `INSERT INTO unknown_sites SELECT site, max(NetworkId)
      FROM (SELECT ${keyHashSql(userKeySql("NetworkId"))} AS site, NetworkId FROM ${records} WHERE NetworkId IS NOT NULL)
      WHERE site IN (${wanted}) GROUP BY 1`
  );
}

/** SQL: usage month of a day as year * 12 + month - 1 of its first day. */
export function monthSql(day: string, anchorDay: number): string {
  const date = `(DATE '1970-01-01' + ${day})`;
  const calendar = `(year(${date}) * 12 + month(${date}) - 1)`;
  if (anchorDay === 1) return calendar;
  const anchor = anchorDay <= 28 ? String(anchorDay) : `least(${anchorDay}, day(last_day(${date})))`;
  return `(${calendar} - CAST(day(${date}) < ${anchor} AS INTEGER))`;
}
