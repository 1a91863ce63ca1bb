import type { UserFact, UserQuery } from "c/licenseEngine";
import { callHost } from "./callHost";

/** The conditions that users must meet: a query without its position in the list. */
export type UserConditions = Omit<UserQuery, "after" | "limit">;

/** Maximum number of rows per call. */
const MOST = 2000;

/** One call's answer while a list is read: its users, and the progress of the reading. */
export interface UserPart {
  months: string[];
  users: UserFact[];
  /** Where the remaining users start; null at the end. */
  next: string | null;
  /** Users checked so far, matching or not. */
  scanned: number;
  /** Users who match on all pages; null if the host does not count them. */
  total: number | null;
}

/**
 * Reads matching users from a cursor on until `wanted` are found or the list ends. A host can limit the number of users it checks per call, so this takes
 * as many calls as needed. Each answer is passed on at once, so that the page need not wait for the last one.
 *
 * @param onPart receives every answer; reading stops when it returns false
 * @throws what the host throws; see `reduceErrors`
 */
export async function readUsers(
  conditions: UserConditions,
  after: string | null,
  wanted: number,
  onPart: (part: UserPart) => boolean
): Promise<void> {
  let cursor = after;
  let found = 0;
  let scanned = 0;
  do {
    const limit = Math.min(MOST, wanted - found);
    // Each call starts where the previous one ended.
    // eslint-disable-next-line no-await-in-loop
    const page = await callHost("LicenseUsersController.getUserPage", {
      query: { ...conditions, after: cursor, limit }
    });
    found += page.rows.length;
    scanned += page.scanned;
    cursor = page.next;
    const { months, rows: users, next, total } = page;
    if (!onPart({ months, users, next, total, scanned })) return;
  } while (cursor !== null && found < wanted);
}
