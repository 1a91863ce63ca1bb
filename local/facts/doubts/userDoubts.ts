import type { Doubt } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { dateOf } from "../../csv/timestamps.ts";

/** What the rows of User tell of themselves, before they are compared with logins. */
export interface UserSigns {
  /** The newest last login of an external user (day since 1970); null if nobody has one. */
  newest: number | null;
  /** External users with a last login. */
  known: number;
  /** Active external users with an email address, and those of them whose address ends in `.invalid`. */
  addressed: number;
  invalid: number;
}

/** Files of one export can be days apart. */
export const APART_DAYS = 7;
/** Up to this number, a share says nothing. */
const FEW = 2;
/** A share up to this is usual: parts of an export overlap, and somebody is deactivated in between. */
const TWICE_SHARE = 0.02;
/** Somebody may have addresses that don't exist; a copy of an org has nothing else. */
const INVALID_SHARE = 0.5;

/** Reads what the users tell; to be read before last logins are raised to the logins. */
export async function userSigns(database: Database): Promise<UserSigns> {
  const [signs] = await database.rows<UserSigns>(
    `SELECT max(last_login) AS newest, count(last_login) AS known, count(invalid) FILTER (active) AS addressed,
      count(*) FILTER (active AND invalid) AS invalid
    FROM users WHERE population IS NOT NULL`
  );
  return signs;
}

/** The users are older than the logins: some may be missing, and others may have left. @param newest day on which somebody external came */
export function olderUsers({ newest: last, known }: UserSigns, newest: number | null): Doubt[] {
  if (last === null || newest === null || known <= FEW || newest - last <= APART_DAYS) return [];
  return [
    { code: "olderUsers", numbers: { days: newest - last }, days: { day: dateOf(last), newest: dateOf(newest) } }
  ];
}

/** Most addresses end in `.invalid`, as Salesforce makes them in a sandbox: its logins are those of people who test. */
export function sandboxUsers({ addressed, invalid }: UserSigns): Doubt[] {
  if (invalid <= FEW || invalid <= INVALID_SHARE * addressed) return [];
  return [{ code: "sandbox", numbers: { users: invalid, expected: addressed } }];
}

/** Users whom two rows tell differently: active or not, or on two profiles. */
export function usersTwice(users: number, all: number): Doubt[] {
  if (users <= FEW || users <= TWICE_SHARE * all) return [];
  return [{ code: "usersTwice", numbers: { users }, shares: { share: users / all } }];
}

/** Users with a date after the last day that can be: clocks that were wrong, or day and month that changed places. */
export async function futureUsers(database: Database, last: number): Promise<Doubt[]> {
  const [{ users, day }] = await database.rows<{ users: number; day: number | null }>(
    `SELECT count(*) AS users, max(greatest(created, coalesce(last_login, created))) AS day
      FROM users WHERE population IS NOT NULL AND (created > ${last} OR last_login > ${last})`
  );
  return users > FEW && day !== null ? [{ code: "futureUsers", numbers: { users }, days: { day: dateOf(day) } }] : [];
}
