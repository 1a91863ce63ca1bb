import { runScan, throwFirstMistake } from "./csvScan.ts";
import type { Database } from "./database.ts";
import { notIdSql, notUserIdSql, oddCharactersSql, userKeySql } from "./ids.ts";
import { InputError } from "./inputError.ts";
import type { Part } from "./parts.ts";
import { LOGIN_HISTORY } from "./tables.ts";
import { dayNumber, epochMicrosSql } from "./timestamps.ts";
import { localDaySql } from "./timeZone.ts";

/** Kinds of rows of the table `visits`; `slot` is what the rows of a kind are told apart by. */
export const KIND = {
  /** A user of a population and a known site (site -1: none named). slot: usage month as year * 12 + month - 1. */
  visit: 0,
  /** A user of a population on a site that was not found, `id` its Id. slot: microseconds since 1970 UTC. */
  unknownSite: 1,
  /** A user that was not found, `id` the user key. slot: microseconds since 1970 UTC. */
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
 * Reads LoginHistory once into the table `visits`: kind, user (row number in `users`), site, id, slot and the days of the month as
 * a mask with bit (day number mod 32), which is unambiguous because no usage month has more than 31 days. Duplicates vanish in the masks.
 */
export async function loadVisits(database: Database, parts: Part[], rules: VisitRules): Promise<void> {
  await runScan(database, parts, LOGIN_HISTORY, (records) => `CREATE TABLE visits AS ${visitsSql(records, rules)}`);
  const [{ bad }] = await database.rows<{ bad: number }>(
    `SELECT count(*) AS n_bad FROM visits WHERE kind = ${KIND.bad} OR ${oddCharactersSql("id")}`
  );
  if (!bad) return;
  await throwFirstMistake(parts, LOGIN_HISTORY);
  throw new InputError(`${parts[0].file}: a UserId, LoginTime or NetworkId is unreadable.`);
}

function visitsSql(records: string, rules: VisitRules): string {
  const site = rules.sitesKnown ? siteKeySql("NetworkId") : "CAST(NULL AS VARCHAR)";
  const rows = `SELECT ${userKeySql("UserId")} AS user_key, ${site} AS site_key, NetworkId, Status = 'Success' AS success,
      ${epochMicrosSql("LoginTime")} AS us,
      ${notUserIdSql("UserId")} IS TRUE OR ${notIdSql("NetworkId")} IS TRUE AS bad FROM ${records}`;
  const days = `SELECT *, ${localDaySql("us", rules.timeZone)} AS day FROM (${rows})`;
  const inside = [
    "success",
    ...(rules.from ? [`day >= ${dayNumber(rules.from)}`] : []),
    ...(rules.to ? [`day < ${dayNumber(rules.to)}`] : [])
  ].join(" AND ");
  const kinds = `SELECT CASE WHEN l.bad OR l.us IS NULL THEN ${KIND.bad}
        WHEN NOT coalesce(${inside}, false) THEN ${KIND.other}
        WHEN u.key IS NULL THEN ${KIND.unknownUser}
        WHEN u.population IS NULL THEN ${KIND.other}
        WHEN s.key IS NULL AND l.site_key IS NOT NULL THEN ${KIND.unknownSite}
        ELSE ${KIND.visit} END AS kind,
      CAST(u.rowid AS INTEGER) AS user, s.site, l.user_key, l.NetworkId, l.us, l.day
    FROM (${days}) l LEFT JOIN users u ON u.key = l.user_key LEFT JOIN sites s ON s.key = l.site_key`;
  return `SELECT CAST(kind AS UTINYINT) AS kind,
      CASE WHEN kind <= ${KIND.unknownSite} THEN user END AS user,
      CASE WHEN kind = ${KIND.visit} THEN coalesce(site, -1) END AS site,
      CASE kind WHEN ${KIND.unknownSite} THEN NetworkId WHEN ${KIND.unknownUser} THEN coalesce(user_key, '') END AS id,
      CASE kind WHEN ${KIND.visit} THEN ${monthSql("day", rules.anchorDay)} WHEN ${KIND.other} THEN day
        WHEN ${KIND.bad} THEN 0 ELSE us END AS slot,
      bit_or(CAST(1 AS UINTEGER) << CAST(day & 31 AS UINTEGER)) AS days
    FROM (${kinds}) GROUP BY 1, 2, 3, 4, 5`;
}

/** Rows of a login outside of any site name the empty Id. */
function siteKeySql(column: string): string {
  return `CASE WHEN NOT starts_with(${column}, '000000000000000') THEN ${userKeySql(column)} END`;
}

/** SQL: usage month of a day as year * 12 + month - 1 of its first day. */
export function monthSql(day: string, anchorDay: number): string {
  const date = `(DATE '1970-01-01' + ${day})`;
  const calendar = `(year(${date}) * 12 + month(${date}) - 1)`;
  if (anchorDay === 1) return calendar;
  const anchor = anchorDay <= 28 ? String(anchorDay) : `least(${anchorDay}, day(last_day(${date})))`;
  return `(${calendar} - CAST(day(${date}) < ${anchor} AS INTEGER))`;
}
