import type { Doubt } from "c/licenseEngine";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { Span } from "../usage/coverage.ts";
import type { DayColumns } from "../usage/userDays.ts";
import { KIND } from "../usage/visits.ts";

/** What doubts are looked for in, besides the tables `users`, `visits` and `user_days`. */
interface DoubtFrame {
  span: Span;
  days: DayColumns;
  logins: Part[];
}

/** A share up to this is usual: a user deleted meanwhile, a row that was late. */
const USUAL_SHARE = 0.1;
/** Up to this number, a share says nothing. */
const FEW = 2;
/** Statuses that are named. */
const STATUSES = 4;

/** Everything in a folder's logins and users that contradicts itself; empty for a normal org. */
export async function readDoubts(database: Database, frame: DoubtFrame): Promise<Doubt[]> {
  return [
    ...(await missingSuccess(database, frame)),
    ...frame.span.doubts,
    ...(await unplacedLogins(database)),
    ...(await unplacedUsers(database))
  ];
}

/**
 * Users whose last login lies within the days covered (not on their first or last day, which may be cut), but who have no success there: only the
 * exporter's own rows, a sandbox, or a status in another language.
 */
async function missingSuccess(database: Database, { span, days, logins }: DoubtFrame): Promise<Doubt[]> {
  const { from, to } = span.coverage;
  const [{ expected, users }] = await database.rows<{ expected: number; users: number }>(
    `SELECT count(*) AS expected, count(*) FILTER (${days.never}) AS users
      FROM user_days WHERE last_login > ${dayNumber(from)} AND last_login < ${dayNumber(to) - 1}`
  );
  if (isUsual(users, expected)) return [];
  await runScan(
    database,
    logins,
    LOGIN_HISTORY,
    (records) =>
      `CREATE OR REPLACE TABLE login_statuses AS SELECT coalesce(Status, '') AS status, count(*) AS n FROM ${records} GROUP BY 1`
  );
  const statuses = await database.rows<{ status: string; n: number }>(
    `SELECT status, n FROM login_statuses ORDER BY n DESC, status LIMIT ${STATUSES}`
  );
  await database.run("DROP TABLE login_statuses");
  const told = statuses.map(({ status, n }) => `${status || "-"} (${n})`);
  return [{ code: "noSuccess", numbers: { users, expected }, lists: { statuses: told } }];
}

/** True if so many of the users who should have a success may lack one. */
export function isUsual(users: number, expected: number): boolean {
  return !users || (users < expected && (users <= FEW || users <= USUAL_SHARE * expected));
}

async function unplacedLogins(database: Database): Promise<Doubt[]> {
  const [{ placed }] = await database.rows<{ placed: number }>(
    "SELECT coalesce(sum(bit_count(days)), 0) AS placed FROM user_months"
  );
  const [{ logins }] = await database.rows<{ logins: number }>(
    `SELECT count(DISTINCT (site, slot // 86400000000)) AS logins FROM visits WHERE kind = ${KIND.unknownUser}`
  );
  return unplaced("unplacedLogins", { logins }, placed);
}

async function unplacedUsers(database: Database): Promise<Doubt[]> {
  const [{ users, placed }] = await database.rows<{ users: number; placed: number }>(
    `SELECT count(*) FILTER (pi IS NULL) AS users, count(*) FILTER (population IS NOT NULL) AS placed FROM users WHERE active`
  );
  return unplaced("unplacedUsers", { users }, placed);
}

/** The doubt that many could not be placed: none for a usual share. */
export function unplaced(code: Doubt["code"], numbers: Record<string, number>, placed: number): Doubt[] {
  const [count] = Object.values(numbers);
  const share = count / (count + placed);
  return count > FEW && share > USUAL_SHARE ? [{ code, numbers, shares: { share } }] : [];
}
