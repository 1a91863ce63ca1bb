import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { lostCapitalsSql, notUserIdSql, oddCharactersSql, userKeySql } from "../../csv/ids.ts";
import { inputErrorAt } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { RECORD_USE } from "../../csv/tables.ts";
import { DASHBOARD, REPORT } from "./plan.ts";
import type { AccessPlan } from "./plan.ts";

/**
 * Makes the table `record_use` (user = row number in `users`, used = objects as bits) of the users of populations, and returns which objects the
 * file covers. It covers every real object, except those that a row without user and number marks as unreadable. It covers reports and
 * dashboards only if rows name them, because no query tells who ran them.
 *
 * @returns objects as bits: `readable` (0 without a file), and those that a row marks as unreadable
 */
export async function loadUse(
  database: Database,
  parts: Part[],
  { objects }: AccessPlan
): Promise<{ readable: number; refused: number }> {
  await runScan(
    database,
    parts,
    RECORD_USE,
    (records) =>
      `CREATE OR REPLACE TABLE record_use AS SELECT CAST(u.rowid AS INTEGER) AS user, bit_or(coalesce(g.bit, 0)) AS named,
          bit_or(CASE WHEN r.amount > 0 THEN coalesce(g.bit, 0) ELSE 0 END) AS used,
          bit_or(CASE WHEN r.UserId IS NULL AND r.Records IS NULL THEN coalesce(g.bit, 0) ELSE 0 END) AS unread,
          bool_or(r.SobjectType IS NULL OR coalesce(${notUserIdSql("r.UserId")}, false) OR (r.Records IS NOT NULL AND r.amount IS NULL)
            OR CASE WHEN hash(r.UserId) = u.hash THEN false ELSE coalesce(${oddCharactersSql("r.UserId")}, false) OR ${lostCapitalsSql("r.UserId")} END) AS bad,
          bool_or(r.UserId IS NOT NULL AND r.Records IS NULL) AS numberless
        FROM (SELECT UserId, SobjectType, Records, CASE WHEN Records SIMILAR TO '-?[0-9]{1,15}(\\.0)?' THEN CAST(Records AS DOUBLE) END AS amount
          FROM ${records}) r
        LEFT JOIN gating g ON g.name = lower(r.SobjectType)
        LEFT JOIN (SELECT rowid, key, hash FROM users WHERE active AND population IS NOT NULL) u ON u.key = ${userKeySql("r.UserId")}
        GROUP BY 1`,
    "SELECT count(*) FILTER (bad) AS bad FROM record_use"
  );
  const [{ numberless, named, unread }] = await database.rows<{
    numberless: number;
    named: number | null;
    unread: number | null;
  }>(
    "SELECT count(*) FILTER (numberless) AS numberless, bit_or(named) AS named, bit_or(unread) AS unread FROM record_use"
  );
  if (numberless) await refuseNumberless(parts);
  if (parts.every(({ empty }) => empty)) return { readable: 0, refused: 0 };
  const readable = objects.reduce((mask, name, index) => {
    const bit = 1 << index;
    const pseudo = name === REPORT || name === DASHBOARD;
    return (unread ?? 0) & bit || (pseudo && !((named ?? 0) & bit)) ? mask : mask | bit;
  }, 0);
  return { readable, refused: unread ?? 0 };
}

/** @throws InputError at the first row that names a user and no number */
async function refuseNumberless(parts: Part[]): Promise<void> {
  for await (const { values, file, line } of tableRecords(parts, RECORD_USE))
    if (values.UserId && !values.Records)
      throw inputErrorAt(
        { file, line, column: "Records" },
        "a row with a UserId has no number of Records; write 0 where the user has none, or leave the row out"
      );
}
