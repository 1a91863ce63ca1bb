import type { SuggestionContext, UserFact, UserSuggestion } from "c/licenseEngine";
import { suggest } from "c/licenseEngine";

/** A user with the months that the login days belong to, and the engine's word on the user. */
export interface UserRow {
  user: UserFact;
  months: readonly string[];
  advice: UserSuggestion;
}

/**
 * One row a user.
 * @throws RangeError when the months of the page do not hold all of the window
 */
export function userRows(users: readonly UserFact[], months: readonly string[], context: SuggestionContext): UserRow[] {
  return users.map((user) => ({ user, months, advice: suggest(user, months, context) }));
}
