import type { UserFact } from "c/licenseEngine";
import { readUsers, type UserConditions } from "c/host";

/** Users to be checked or moved at once: more would keep a browser busy for too long. */
export const MOST_CHOSEN = 10_000;

/** Users somebody chose, in order. */
export interface ChosenUsers {
  ids: string[];
  /** Login days in each month of the window by user Id; users that are left out are unknown. */
  loginDays: Record<string, (number | null)[]>;
  /** Who they are, for people. */
  title: string;
  /** How many of them each suggestion has, for people; left out where they were not chosen from a list that shows suggestions. */
  suggestions?: string;
}

/** Login days of the months of the window, oldest first; null where the page does not have one of them. */
export function windowDays(
  { loginDays }: Pick<UserFact, "loginDays">,
  months: readonly string[],
  window: readonly string[]
): (number | null)[] | null {
  const places = window.map((month) => months.indexOf(month));
  return places.includes(-1) ? null : places.map((place) => loginDays[place] ?? null);
}

/** Users that were selected in a list, in its order. */
export function chosenRows(
  rows: readonly { user: UserFact; months: readonly string[] }[],
  window: readonly string[],
  title: string
): ChosenUsers {
  const loginDays: ChosenUsers["loginDays"] = {};
  for (const { user, months } of rows) {
    const days = windowDays(user, months, window);
    if (days) loginDays[user.id] = days;
  }
  return { ids: rows.map(({ user }) => user.id), loginDays, title };
}

/**
 * Reads the users of a cohort, at most `MOST_CHOSEN`.
 *
 * @param onPart is told how many users were found so far; reading stops where it returns false
 * @returns the users, and whether there are more than were read
 */
export async function readCohort(
  conditions: UserConditions,
  window: readonly string[],
  onPart: (users: number) => boolean
): Promise<Omit<ChosenUsers, "title"> & { more: boolean }> {
  const ids: string[] = [];
  const loginDays: ChosenUsers["loginDays"] = {};
  let more = false;
  await readUsers(conditions, null, MOST_CHOSEN, ({ users, months, next }) => {
    for (const user of users) {
      ids.push(user.id);
      const days = windowDays(user, months, window);
      if (days) loginDays[user.id] = days;
    }
    more = next !== null;
    return onPart(ids.length);
  });
  return { ids, loginDays, more };
}
