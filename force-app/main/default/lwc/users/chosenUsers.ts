import type { SuggestionFilter, UserFact } from "c/licenseEngine";
import { readUsers, type UserConditions } from "c/host";

/** Maximum number of users to check or move at once: more would keep a browser busy for too long. */
export const MOST_CHOSEN = 10_000;

/** A group of users by filters; an empty text does not filter. */
export interface UserCohort {
  license: string;
  profile: string;
  suggestion: SuggestionFilter | "";
  /** Part of name or username. */
  search: string;
}

/** Users that somebody chose, in order. */
export interface ChosenUsers {
  ids: string[];
  /** Login days in each month of the window by user Id; unknown for users that are left out. */
  loginDays: Record<string, (number | null)[]>;
  /** Description of the users for people. */
  title: string;
  /** Number of users per suggestion, for people; omitted if they do not come from a list with suggestions. */
  suggestions?: string;
  /** The group that they are all of; omitted if they were chosen one by one. */
  cohort?: UserCohort;
}

/** Login days of the months of the window, oldest first; null if the page lacks one of them. */
export function windowDays(
  { loginDays }: Pick<UserFact, "loginDays">,
  months: readonly string[],
  window: readonly string[]
): (number | null)[] | null {
  const places = window.map((month) => months.indexOf(month));
  return places.includes(-1) ? null : places.map((place) => loginDays[place] ?? null);
}

/** Users selected in a list, in the list's order. */
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
 * Reads the users of a group, at most `MOST_CHOSEN`.
 *
 * @param onPart receives the number of users found so far; reading stops when it returns false
 * @param keeps which of the users that meet the conditions belong to the group; omitted for all
 * @returns the users, and whether there are more than that
 */
export async function readCohort(
  conditions: UserConditions,
  window: readonly string[],
  onPart: (users: number) => boolean,
  keeps: (user: UserFact) => boolean = () => true
): Promise<Omit<ChosenUsers, "title"> & { more: boolean }> {
  const ids: string[] = [];
  const loginDays: ChosenUsers["loginDays"] = {};
  let more = false;
  await readUsers(conditions, null, Infinity, ({ users, months, next }) => {
    const own = users.filter(keeps);
    const space = MOST_CHOSEN - ids.length;
    for (const user of own.slice(0, space)) {
      ids.push(user.id);
      const days = windowDays(user, months, window);
      if (days) loginDays[user.id] = days;
    }
    more = next !== null || own.length > space;
    return onPart(ids.length) && ids.length < MOST_CHOSEN;
  });
  return { ids, loginDays, more };
}
