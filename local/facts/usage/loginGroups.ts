import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { notIdSql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { dayNumber, epochMicrosSql, notTimestampSql } from "../../csv/timestamps.ts";
import { monthStart } from "./coverage.ts";

/** Which rows of LoginHistory count, and how to group days into usage months. */
export interface VisitRules {
  timeZone: string;
  anchorDay: number;
  /** First day, `YYYY-MM-DD`; null for the oldest row's. */
  from: string | null;
  /** First excluded day; null for the day after the newest row's. */
  to: string | null;
  /** False if the sites were unreadable: login rows then name no site. */
  sitesKnown: boolean;
}

/** SQL: the hash that stands for no Id. */
export const NO_ID_HASH = "hash(CAST(NULL AS VARCHAR))";

/**
 * Reads LoginHistory once into the table `login_groups`: user_hash and site_hash (of the texts of the Ids), slot and the days as a mask with
 * bit (day number mod 32). Slot is 2 x the usage month (year * 12 + month - 1) for rows that count, 2 x (day number / 32) + 1 for rows that are failed or outside the
 * days asked for, null if the time is unreadable: such a file is refused. Numbers as keys make the one big GROUP BY cheap, and each group checks its Ids once;
 * 64 bits do not collide in practice.
 */
export async function loadLoginGroups(database: Database, parts: Part[], rules: VisitRules): Promise<void> {
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (records) => `CREATE OR REPLACE TABLE login_groups AS SELECT ${hashesSql(rules)},
        CASE WHEN ${countsSql("Status = 'Success'", rules)} THEN CAST(${monthSql("day", rules.anchorDay)} AS INTEGER) * 2
          ELSE (day >> 5) * 2 + 1 END AS slot,
        bit_or(CAST(1 AS UINTEGER) << CAST(day & 31 AS UINTEGER)) AS days
      FROM (SELECT *, ${localDaySql("us", rules.timeZone)} AS day FROM (
        SELECT UserId, NetworkId, Status,
          CASE WHEN NOT ${notTimestampSql("LoginTime")} THEN ${epochMicrosSql("LoginTime")} END AS us FROM ${records}))
      GROUP BY 1, 2, 3`,
    "SELECT count(*) AS bad FROM login_groups WHERE slot IS NULL"
  );
}

/** SQL: user_hash and site_hash of a record. If no sites are known, any readable NetworkId counts as none, and 0 stands for an unreadable one. */
export function hashesSql({ sitesKnown }: VisitRules): string {
  const site = sitesKnown
    ? "hash(NetworkId)"
    : `CASE WHEN ${notIdSql("NetworkId")} THEN CAST(0 AS UBIGINT) ELSE ${NO_ID_HASH} END`;
  return `hash(UserId) AS user_hash, ${site} AS site_hash`;
}

/** SQL: whether a row counts, by its success and the column `day`. */
export function countsSql(success: string, { from, to }: VisitRules): string {
  return [success, ...(from ? [`day >= ${dayNumber(from)}`] : []), ...(to ? [`day < ${dayNumber(to)}`] : [])].join(
    " AND "
  );
}

/** SQL: usage month of a day as year * 12 + month - 1 of its first day. */
export function monthSql(day: string, anchorDay: number): string {
  const [next, ...starts] = likelyStarts(anchorDay);
  const known = starts.map(({ start, slot }) => `WHEN ${day} >= ${start} THEN ${slot}`);
  return `CASE WHEN ${day} IS NULL OR ${day} >= ${next.start} THEN ${anyMonthSql(day, anchorDay)} ${known.join(" ")} ELSE ${anyMonthSql(day, anchorDay)} END`;
}

/** Months whose first days are told by name, because comparing is much faster than calculating: the newest first. */
const LIKELY_MONTHS = 26;

function likelyStarts(anchorDay: number): { start: number; slot: number }[] {
  const now = new Date();
  const newest = now.getUTCFullYear() * 12 + now.getUTCMonth() + 2;
  return Array.from({ length: LIKELY_MONTHS }, (_, index) => newest - index).map((slot) => ({
    start: monthStart(slot, anchorDay),
    slot
  }));
}

function anyMonthSql(day: string, anchorDay: number): string {
  const date = `(DATE '1970-01-01' + ${day})`;
  const calendar = `(year(${date}) * 12 + month(${date}) - 1)`;
  if (anchorDay === 1) return calendar;
  const anchor = anchorDay <= 28 ? String(anchorDay) : `least(${anchorDay}, day(last_day(${date})))`;
  return `(${calendar} - CAST(day(${date}) < ${anchor} AS INTEGER))`;
}
