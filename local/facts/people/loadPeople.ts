import { completeMonths } from "c/licenseEngine";
import type { MonthFact } from "c/licenseEngine";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { userKeySql } from "../../csv/ids.ts";
import { USER } from "../../csv/tables.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import { slotOf } from "../usage/usage.ts";

/** Maximum number of months on a page. */
const MOST_MONTHS = 12;
/** Number of sites per mask column. */
export const SITES_PER_MASK = 32;

/** The meaning of the columns of the table `people`. */
export interface PeopleFrame {
  /** Complete months shown, oldest first: columns `d0`, `d1`, ... hold their login days. */
  months: MonthFact[];
  /** Columns `s0`, `s1`, ...: 32 sites each, as bits. */
  masks: number;
}

/**
 * Makes the table `people`, one row per active user of a population, ordered by Id: n (0, 1, ...), key, population, name, username, created and
 * last_login (days since 1970), the login days of each month shown (null if the user was created after its end), of the own months k and their
 * sum as `UserCriterion` defines them, and the user's sites.
 */
export async function loadPeople(database: Database, folder: LoadedFolder): Promise<PeopleFrame> {
  const { facts, days, parts, sites, membersKnown } = folder;
  const { months: all, settings } = facts.context;
  const months = completeMonths(all, MOST_MONTHS);
  const masks = Math.ceil(sites.length / SITES_PER_MASK);
  await runScan(
    database,
    parts.User,
    USER,
    (records) =>
      `CREATE OR REPLACE TABLE person_names AS SELECT u.rowid AS user, any_value(r.Name) AS name, any_value(r.Username) AS username
        FROM ${records} r JOIN (SELECT rowid, key FROM users WHERE active AND population IS NOT NULL) u ON u.key = ${userKeySql("r.Id")}
        GROUP BY 1`
  );
  const counts = months.map(({ month }, index) => `, bit_count(${days.maskOf(slotOf(month))}) AS v${index}`);
  await database.run(`CREATE TABLE person_days AS SELECT user${counts.join("")} FROM user_days WHERE active`);
  await database.run(
    `CREATE TABLE person_sites AS ${sitesSql(
      masks,
      membersKnown,
      completeMonths(all, settings.window).map(({ month }) => days.maskOf(slotOf(month)))
    )}`
  );
  await database.run("SET preserve_insertion_order = true");
  await database.run(`CREATE TABLE people AS ${peopleSql({ months, masks })} ORDER BY n`);
  await database.run("SET preserve_insertion_order = false");
  for (const table of ["person_names", "person_days", "person_sites"]) await database.run(`DROP TABLE ${table}`);
  return { months, masks };
}

/** Members' sites; if membership is unknown, the sites that they logged in to in the window. */
function sitesSql(masks: number, membersKnown: boolean, window: readonly string[]): string {
  const bits = Array.from({ length: masks }, (_, mask) => {
    const [from, to] = [mask * SITES_PER_MASK, (mask + 1) * SITES_PER_MASK];
    return `, bit_or(CASE WHEN site >= ${from} AND site < ${to} THEN CAST(1 AS UINTEGER) << CAST(site & 31 AS UINTEGER) ELSE 0 END) AS s${mask}`;
  }).join("");
  const rows = membersKnown
    ? "SELECT user, site FROM members"
    : `SELECT user, site FROM visits WHERE site >= 0 AND (${window.join(" | ") || "0"}) <> 0`;
  return `SELECT user${bits} FROM (${rows}) GROUP BY 1`;
}

function peopleSql({ months, masks }: PeopleFrame): string {
  const visited = (index: number) => `CAST(coalesce(d.v${index}, 0) AS UTINYINT)`;
  const shown = months.map(
    ({ end }, index) => `, CASE WHEN u.created < ${dayNumber(end)} THEN ${visited(index)} END AS d${index}`
  );
  const own = months.map(({ month }, index) => ({
    here: `u.created <= ${dayNumber(month)}`,
    days: visited(index)
  }));
  const sum = (terms: string[]) => terms.join(" + ") || "0";
  const counted = own.map(({ here, days }) => `CASE WHEN ${here} THEN ${days} ELSE 0 END`);
  const sites = Array.from({ length: masks }, (_, mask) => `, coalesce(s.s${mask}, 0) AS s${mask}`);
  return `SELECT CAST(row_number() OVER (ORDER BY u.key) - 1 AS INTEGER) AS n, u.key, CAST(u.population AS INTEGER) AS population,
      coalesce(p.name, '') AS name, coalesce(p.username, '') AS username, u.created, u.last_login${shown.join("")},
      CAST(${sum(own.map(({ here }) => `CAST(${here} AS INTEGER)`))} AS UTINYINT) AS k,
      CAST(${sum(counted.map((sql) => `CAST(${sql} AS INTEGER)`))} AS USMALLINT) AS total${sites.join("")}
    FROM users u LEFT JOIN person_names p ON p.user = u.rowid LEFT JOIN person_days d ON d.user = u.rowid
      LEFT JOIN person_sites s ON s.user = u.rowid
    WHERE u.active AND u.population IS NOT NULL`;
}
