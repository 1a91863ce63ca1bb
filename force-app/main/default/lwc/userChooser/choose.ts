import type { Scope, SuggestionContext } from "c/licenseEngine";
import { userListOf } from "c/licenseEngine";
import {
  type ChosenUsers,
  type UserCohort,
  EVERYBODY,
  MOST_CHOSEN,
  cohortOf,
  conditionsOf,
  readCohort,
  within
} from "c/users";
import { suggestionWord } from "c/words";
import { fill, formatNumber } from "c/format";
import { findUsers } from "c/host";
import { labels } from "./labels";

/** Maximum number of names in a message: enough to see what is wrong. */
const MOST_NAMED = 10;

/** A choice and its description; without users, `said` is the reason. */
export interface Choice {
  users: ChosenUsers | null;
  said: string;
}

/** All users of a group, as far as they are in the filter of all pages. */
export async function chooseCohort(
  wanted: UserCohort,
  scope: Scope,
  context: SuggestionContext,
  onPart: (users: number) => boolean
): Promise<Choice> {
  const filter = within({ ...EVERYBODY, ...wanted }, scope);
  const cohort = cohortOf(filter);
  const { ids, loginDays, more } = await readCohort(conditionsOf(filter, context), context.window, onPart);
  if (!ids.length) return { users: null, said: labels.Chooser_Nobody };
  const { license, profile, suggestion, search } = cohort;
  const parts = [license, scope.site, profile, suggestion && suggestionWord(suggestion), search.trim()];
  const title = parts.filter(Boolean).join(" · ") || labels.Chooser_TitleAll;
  return {
    users: { ids, loginDays, title, cohort },
    said: more ? fill(labels.Chooser_TooMany, { most: formatNumber(MOST_CHOSEN) }) : ""
  };
}

/**
 * The users of a pasted list or file; a file that was exported here has its headings in the user's language. Ids are looked up with the facts of the users.
 */
export async function chooseList(text: string): Promise<Choice> {
  const { usernames, ids: given, problem } = userListOf(text, labels.Common_Username);
  if (problem) {
    const values = { row: formatNumber(problem.row), text: problem.text, column: labels.Common_Username };
    return { users: null, said: fill(labels[`Chooser_Problem_${problem.code}`], values) };
  }
  const count = usernames.length + given.length;
  if (!count) return { users: null, said: labels.Chooser_NoName };
  if (count > MOST_CHOSEN) {
    const counts = { users: formatNumber(count), most: formatNumber(MOST_CHOSEN) };
    return { users: null, said: fill(labels.Chooser_TooManyNames, counts) };
  }
  const { ids: found, missing } = await findUsers(usernames);
  const names = someOf(missing);
  const ids = [...given, ...found];
  if (!ids.length) return { users: null, said: fill(labels.Chooser_NoneFound, { names }) };
  return {
    users: { ids, loginDays: {}, title: labels.Chooser_TitleUsernames },
    said: missing.length ? fill(labels.Chooser_Missing, { users: formatNumber(missing.length), names }) : ""
  };
}

function someOf(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMED).join(", ");
  const more = names.length - MOST_NAMED;
  return more > 0 ? fill(labels.Chooser_More, { names: some, more: formatNumber(more) }) : some;
}
