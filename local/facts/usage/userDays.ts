import type { Database } from "../../csv/database.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { monthSql } from "./loginGroups.ts";
import { KIND } from "./visits.ts";

/** The meaning of the columns of the table `user_days`. */
export interface DayColumns {
  /** SQL on `user_days`: the user's login days of a usage month, as a mask; 0 without any. */
  maskOf(slot: number): string;
  /** SQL on `user_days`: true for a user who came in none of the months. */
  never: string;
}

/**
 * Makes the table `user_days`, one row per user of a population: user (row number in `users`), key, population, active, created, last_login, and the login
 * days of all sites in each usage month (a day on several sites counts once; logins on sites that were not found are included). Everything that
 * is counted by user is then one pass over this table, without a join.
 *
 * Makes also the view `user_months` of it, one row per user and month with logins: user, population, active, created, slot, days.
 */
export async function loadUserDays(database: Database, timeZone: string, anchorDay: number): Promise<DayColumns> {
  const day = localDaySql("slot", timeZone);
  const rows = `SELECT user, CAST(slot AS INTEGER) AS slot, days FROM visits WHERE kind = ${KIND.visit}
      UNION ALL SELECT user, CAST(${monthSql("day", anchorDay)} AS INTEGER), days FROM (SELECT user, days, ${day} AS day FROM visits WHERE kind = ${KIND.unknownSite})`;
  const found = await database.rows<{ slot: number }>(`SELECT DISTINCT slot FROM (${rows}) ORDER BY 1`);
  const slots = found.map(({ slot }) => slot);
  const masks = slots.map((slot) => `, bit_or(CASE WHEN slot = ${slot} THEN days ELSE 0 END) AS m${slot}`).join("");
  const columns = slots.map((slot) => `, coalesce(d.m${slot}, 0) AS m${slot}`).join("");
  await database.run(
    `CREATE TABLE user_days AS SELECT CAST(u.rowid AS INTEGER) AS user, u.key, CAST(u.population AS INTEGER) AS population, u.active, u.created, u.last_login${columns}
      FROM users u LEFT JOIN (SELECT user${masks} FROM (${rows}) GROUP BY 1) d ON d.user = u.rowid
      WHERE u.population IS NOT NULL`
  );
  const months = slots.map(
    (slot) =>
      `SELECT user, population, active, created, ${slot} AS slot, m${slot} AS days FROM user_days WHERE m${slot} <> 0`
  );
  const none =
    "SELECT user, population, active, created, 0 AS slot, CAST(0 AS UINTEGER) AS days FROM user_days WHERE false";
  await database.run(`CREATE VIEW user_months AS ${months.join(" UNION ALL ") || none}`);
  return {
    maskOf: (slot) => (slots.includes(slot) ? `m${slot}` : "CAST(0 AS UINTEGER)"),
    never: slots.length ? `(${slots.map((slot) => `m${slot}`).join(" | ")}) = 0` : "true"
  };
}
