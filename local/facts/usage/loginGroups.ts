import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { notIdSql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { epochMicrosSql, notTimestampSql } from "../../csv/timestamps.ts";
import { monthStart } from "./coverage.ts";

/** How the rows of LoginHistory are grouped. */
export interface GroupRules {
  timeZone: string;
  /** False if the sites were unreadable: login rows then name no site. */
  sitesKnown: boolean;
  /** First day (since 1970) of a span, see `originOf`. */
  origin: number;
}

/** SQL: the hash that stands for no Id. */
export const NO_ID_HASH = "hash(CAST(NULL AS VARCHAR))";

/** Days of a span, in words of 64 bits. */
const SPAN = 256;
const WORDS = [0, 1, 2, 3];
/** Days that a mask holds: bit (day number mod 32), which is unambiguous because no usage month has more than 31 days. */
const BLOCK = 32;

/**
 * The origin by which the last half year is within one span, so that a user and site have one group.
 *
 * @param newest the day (since 1970) that is likely the newest
 */
export function originOf(newest: number): number {
  return (Math.floor(newest / BLOCK) + 1) * BLOCK - SPAN;
}

/**
 * Reads LoginHistory once into the table `login_groups`: user_hash and site_hash (of the texts of the Ids), success, span and the days of the span as bits of
 * w0 to w3. A span is 256 days, counted from the origin; null if the time is unreadable: such a file is refused. Numbers as keys make the one big GROUP BY cheap,
 * and each group checks its Ids once; 64 bits do not collide in practice. Which days count, and in which month, is said later: masks cost nothing.
 */
export async function loadLoginGroups(database: Database, parts: Part[], rules: GroupRules): Promise<void> {
  const words = WORDS.map(
    (word) =>
      `bit_or(CASE WHEN (place >> 6) & 3 = ${word} THEN CAST(1 AS UBIGINT) << CAST(place & 63 AS UBIGINT) ELSE 0 END) AS w${word}`
  );
  await runScan(
    database,
    parts,
    LOGIN_HISTORY,
    (
      records
    ) => `CREATE OR REPLACE TABLE login_groups AS SELECT ${hashesSql(rules)}, coalesce(Status = 'Success', false) AS success,
        place >> 8 AS span, ${words.join(", ")}
      FROM (SELECT *, ${localDaySql("us", rules.timeZone)} - ${rules.origin} AS place FROM (
        SELECT UserId, NetworkId, Status,
          CASE WHEN NOT ${notTimestampSql("LoginTime")} THEN ${epochMicrosSql("LoginTime")} END AS us FROM ${records}))
      GROUP BY 1, 2, 3, 4`,
    "SELECT count(*) AS bad FROM login_groups WHERE span IS NULL"
  );
}

/** SQL: user_hash and site_hash of a record. If no sites are known, any readable NetworkId counts as none, and 0 stands for an unreadable one. */
export function hashesSql({ sitesKnown }: Pick<GroupRules, "sitesKnown">): string {
  const site = sitesKnown
    ? "hash(NetworkId)"
    : `CASE WHEN ${notIdSql("NetworkId")} THEN CAST(0 AS UBIGINT) ELSE ${NO_ID_HASH} END`;
  return `hash(UserId) AS user_hash, ${site} AS site_hash`;
}

/** The days (since 1970) with a row of anybody, successful or not, ascending. */
export async function daysWithRows(database: Database, origin: number): Promise<number[]> {
  const blocks = Array.from({ length: SPAN / BLOCK }, (_, block) => `bit_or(${blockSql(block)}) AS b${block}`);
  const spans = await database.rows<Record<string, number>>(
    `SELECT span, ${blocks.join(", ")} FROM login_groups GROUP BY 1 ORDER BY 1`
  );
  return spans.flatMap((row) =>
    Array.from({ length: SPAN }, (_, place) => place)
      .filter((place) => (row[`b${place >> 5}`] >>> (place & 31)) & 1)
      .map((place) => origin + row.span * SPAN + place)
  );
}

/** SQL on `login_groups`: 32 days of a span, as a mask. */
function blockSql(block: number): string {
  const word = `w${block >> 1}`;
  return `CAST(${block & 1 ? `${word} >> 32` : `${word} & CAST(4294967295 AS UBIGINT)`} AS UINTEGER)`;
}

/** The spans that hold some of these days, ascending. */
export function spansOf(days: readonly number[], origin: number): number[] {
  return [...new Set(days.map((day) => spanOf(day, origin)))].sort((a, b) => a - b);
}

function spanOf(day: number, origin: number): number {
  return Math.floor((day - origin) / SPAN);
}

/**
 * SQL on `login_groups`: the days of a period of at most 31 days, as a mask with bit (day number mod 32).
 *
 * @param from first day since 1970
 * @param to first day after it
 */
export function daysMaskSql(from: number, to: number, origin: number): string {
  const blocks = [];
  for (let start = Math.floor(from / BLOCK) * BLOCK; start < to; start += BLOCK) {
    const bits = Array.from({ length: BLOCK }, (_, bit) => start + bit)
      .filter((day) => day >= from && day < to)
      .reduce((sum, day) => sum + 2 ** (day - start), 0);
    const span = spanOf(start, origin);
    const block = (start - origin - span * SPAN) / BLOCK;
    blocks.push(`CASE WHEN span = ${span} THEN ${blockSql(block)} & CAST(${bits} AS UINTEGER) ELSE 0 END`);
  }
  return blocks.join(" | ") || "CAST(0 AS UINTEGER)";
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
