import type { UserFact, UserQuery } from "c/licenseEngine";
import { callHost } from "./callHost";

/** What narrows users down: a query without its place in the list. */
export type UserConditions = Omit<UserQuery, "after" | "limit">;

/** Rows a call may ask for. */
const MOST = 2000;

/** One call's answer while a list is read: its users, and how far reading has come. */
export interface UserPart {
  months: string[];
  users: UserFact[];
  /** Where the rest starts; null at the end. */
  next: string | null;
  /** Users looked at so far, matching or not. */
  scanned: number;
  /** Users who match on all pages; null where the host does not count them. */
  total: number | null;
}

/**
 * Reads matching users from a cursor on until `wanted` are found or the list ends. A host may look at a bounded number of users per call, so it takes as many
 * calls as needed; each answer is handed on at once, so that nobody waits for the last one.
 *
 * @param onPart is told every answer; reading stops where it returns false
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
    // Each call starts where the one before ended.
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
