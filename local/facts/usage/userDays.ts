import type { Database } from "../../csv/database.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { monthSql } from "./loginGroups.ts";
import { KIND } from "./strangers.ts";
import { slotsOf } from "./visits.ts";
import type { VisitRules } from "./visits.ts";

/** The meaning of the columns of the table `user_days`. */
export interface DayColumns {
  /** The usage months (year * 12 + month - 1) that have a column, ascending. */
  slots: readonly number[];
  /** SQL on `user_days`: the user's login days of a usage month, as a mask; 0 without any. */
  maskOf(slot: number): string;
  /** SQL on `user_days`: true for a user who came in none of the months. */
  never: string;
}

/**
 * Makes the table `user_days`, one row per user of a population: user (row number in `users`), population, active, created, last_login, and the login
 * days of all sites in each usage month (a day on several sites counts once; logins on sites that were not found are included). Everything that
 * is counted by user is then one pass over this table, without a join.
 *
 * Makes also the view `user_months` of it, one row per user and month with logins: user, population, active, created, slot, days.
 */
export async function loadUserDays(
  database: Database,
  rules: Pick<VisitRules, "timeZone" | "anchorDay" | "days">
): Promise<DayColumns> {
  const slots = slotsOf(rules);
  const day = localDaySql("slot", rules.timeZone);
  const each = (sql: (slot: number) => string) => slots.map((slot) => `, ${sql(slot)} AS m${slot}`).join("");
  const elsewhere = `SELECT user, days, CAST(${monthSql("day", rules.anchorDay)} AS INTEGER) AS month
    FROM (SELECT user, days, ${day} AS day FROM strangers WHERE kind = ${KIND.unknownSite})`;
  const rows = `SELECT user${each((slot) => `m${slot}`)} FROM visits
    UNION ALL SELECT user${each((slot) => `CASE WHEN month = ${slot} THEN days ELSE 0 END`)} FROM (${elsewhere})`;
  await database.run(
    `CREATE TABLE user_days AS SELECT CAST(u.rowid AS INTEGER) AS user, CAST(u.population AS INTEGER) AS population, u.active, u.created, u.last_login${each((slot) => `coalesce(d.m${slot}, 0)`)}
      FROM users u LEFT JOIN (SELECT user${each((slot) => `bit_or(m${slot})`)} FROM (${rows}) GROUP BY 1) d ON d.user = u.rowid
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
    slots,
    maskOf: (slot) => (slots.includes(slot) ? `m${slot}` : "CAST(0 AS UINTEGER)"),
    never: slots.length ? `(${slots.map((slot) => `m${slot}`).join(" | ")}) = 0` : "true"
  };
}
