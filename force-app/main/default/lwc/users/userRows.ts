import type { SuggestionContext, UserFact, UserSuggestion } from "c/licenseEngine";
import { suggest } from "c/licenseEngine";

/** A user with the months of the login days, and the engine's suggestion for the user. */
export interface UserRow {
  user: UserFact;
  months: readonly string[];
  advice: UserSuggestion;
}

/**
 * One row per user.
 * @throws RangeError if the months of the page do not include the whole window
 */
export function userRows(users: readonly UserFact[], months: readonly string[], context: SuggestionContext): UserRow[] {
  return users.map((user) => ({ user, months, advice: suggest(user, months, context) }));
}
