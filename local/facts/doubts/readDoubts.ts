import type { Doubt } from "c/licenseEngine";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { Span } from "../usage/coverage.ts";
import { KIND } from "../usage/strangers.ts";
import type { DayColumns } from "../usage/userDays.ts";
import { slotsOf } from "./doubtSlots.ts";
import type { DoubtSlot } from "./doubtSlots.ts";
import { externalDays, externalGap } from "./externalGap.ts";
import { failedDoubts, failedMonths } from "./failedMonths.ts";
import { APART_DAYS, futureUsers, olderUsers, sandboxUsers, usersTwice } from "./userDoubts.ts";
import type { UserSigns } from "./userDoubts.ts";

/** What doubts are looked for in, besides the tables `users`, `strangers` and `user_days`. */
interface DoubtFrame {
  span: Span;
  days: DayColumns;
  logins: Part[];
  anchorDay: number;
  /** True if the user chose the day on which the history ends. */
  ends: boolean;
  signs: UserSigns;
  /** Users whom two rows tell differently. */
  twice: number;
  /** The day (since 1970) that it is. */
  now: number;
  /** Of the spans in `login_groups`. */
  origin: number;
}

/** A share up to this is usual: a user deleted meanwhile, a row that was late. */
const USUAL_SHARE = 0.1;
/** Up to this number, a share says nothing. */
const FEW = 2;
/** Statuses that are named. */
const STATUSES = 4;
/** A larger share of users without a row of their last login: rows are missing, and not only late. */
const LACKING_SHARE = 0.25;

/** Everything in a folder's logins and users that contradicts itself; empty for a normal org. */
export async function readDoubts(database: Database, frame: DoubtFrame): Promise<Doubt[]> {
  const { span, days, signs } = frame;
  const slots = slotsOf(span, frame.anchorDay);
  const came = await externalDays(database, slots);
  const missing = [...noHistory(frame), ...(await missingSuccess(database, frame))];
  return [
    ...missing,
    ...(missing.length ? [] : await otherStatus(database, frame, slots)),
    ...(missing.length ? [] : await missingLast(database, frame, slots)),
    ...span.doubts,
    ...(await externalGap(database, span, { days: came, never: days.never })),
    ...(frame.ends ? [] : await laterUsers(database, frame)),
    ...olderUsers(signs, came.at(-1) ?? null),
    ...sandboxUsers(signs),
    ...(await usersTwiceIn(database, frame)),
    ...(await futureUsers(database, lastDay(frame))),
    ...(await earlierLogins(database, frame, slots)),
    ...(await unplacedLogins(database)),
    ...(await unplacedUsers(database))
  ];
}

/** A history without any row, although users have a last login: whoever exported it came as well. */
function noHistory({ span: { coverage }, signs }: DoubtFrame): Doubt[] {
  return coverage.from === coverage.to && signs.known ? [{ code: "noHistory", numbers: { users: signs.known } }] : [];
}

/** Neither users nor logins can be of a later day: a history in the future has an end of its own. */
function lastDay({ span, now }: DoubtFrame): number {
  return Math.max(now + 1, dayNumber(span.asOf));
}

async function usersTwiceIn(database: Database, { twice }: DoubtFrame): Promise<Doubt[]> {
  if (!twice) return [];
  const [{ all }] = await database.rows<{ all: number }>('SELECT count(*) AS "all" FROM users');
  return usersTwice(twice, all);
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
  return [{ code: "noSuccess", numbers: { users, expected }, lists: { statuses: await statusesOf(database, logins) } }];
}

/** Months in which the rows of most users have another status. */
async function otherStatus(database: Database, frame: DoubtFrame, slots: readonly DoubtSlot[]): Promise<Doubt[]> {
  const months = await failedMonths(database, slots, frame);
  return months.length ? failedDoubts(months, await statusesOf(database, frame.logins)) : [];
}

/** The most frequent statuses with their rows, as the user is shown them. */
async function statusesOf(database: Database, logins: Part[]): Promise<string[]> {
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
  return statuses.map(({ status, n }) => `${status || "-"} (${n})`);
}

/** Users whose last login lies within the days covered, but none of whose rows is of that day or the one beside it: newest rows are missing. */
async function missingLast(
  database: Database,
  { span, days }: DoubtFrame,
  slots: readonly DoubtSlot[]
): Promise<Doubt[]> {
  const { from, to } = span.coverage;
  const bit = (shift: number): string => `days >> CAST((last_login + ${shift}) & 31 AS UINTEGER)`;
  const cases = slots.map(
    ({ slot, start, end }) => `WHEN last_login >= ${start} AND last_login < ${end} THEN ${days.maskOf(slot)}`
  );
  if (!cases.length) return [];
  const [{ expected, users }] = await database.rows<{ expected: number; users: number }>(
    `SELECT count(*) AS expected, count(*) FILTER (((${bit(0)}) | (${bit(1)}) | (${bit(31)})) & 1 = 0) AS users
      FROM (SELECT last_login, CASE ${cases.join(" ")} ELSE CAST(0 AS UINTEGER) END AS days FROM user_days
        WHERE last_login > ${dayNumber(from)} AND last_login < ${dayNumber(to) - 1})`
  );
  return users > FEW && users > LACKING_SHARE * expected ? [{ code: "lastMissing", numbers: { users, expected } }] : [];
}

/** Users who came after the history ends. */
async function laterUsers(database: Database, frame: DoubtFrame): Promise<Doubt[]> {
  const { to } = frame.span.coverage;
  const later = `last_login BETWEEN ${dayNumber(to) + APART_DAYS} AND ${lastDay(frame)}`;
  const [{ users, known }] = await database.rows<{ users: number; known: number }>(
    `SELECT count(*) FILTER (${later}) AS users, count(last_login) AS known FROM user_days`
  );
  return users > FEW && users > USUAL_SHARE * known
    ? [{ code: "laterUsers", numbers: { users }, days: { day: to } }]
    : [];
}

/** Users with login days in whole months before their creation: Created Date is of a copy, or of an import. */
async function earlierLogins(database: Database, { days }: DoubtFrame, slots: readonly DoubtSlot[]): Promise<Doubt[]> {
  const early = slots.map(({ slot, end }) => `(created >= ${end} AND ${days.maskOf(slot)} <> 0)`);
  if (!early.length) return [];
  const [{ users, known }] = await database.rows<{ users: number; known: number }>(
    `SELECT count(*) FILTER (${early.join(" OR ")}) AS users, count(*) FILTER (NOT ${days.never}) AS known FROM user_days`
  );
  const share = users / known;
  return users > FEW && share > USUAL_SHARE ? [{ code: "earlierLogins", numbers: { users }, shares: { share } }] : [];
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
    `SELECT count(DISTINCT (site, slot // 86400000000)) AS logins FROM strangers WHERE kind = ${KIND.unknownUser}`
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
