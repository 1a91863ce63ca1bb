import type { Suggestion, SuggestionContext } from "c/licenseEngine";
import { usernamesOf } from "c/licenseEngine";
import { type ChosenUsers, EVERYBODY, MOST_CHOSEN, conditionsOf, readCohort } from "c/users";
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

export interface Cohort {
  license: string;
  profile: string;
  suggestion: Suggestion | "";
}

/** The users of a license, profile and suggestion. */
export async function chooseCohort(
  cohort: Cohort,
  context: SuggestionContext,
  onPart: (users: number) => boolean
): Promise<Choice> {
  const { ids, loginDays, more } = await readCohort(
    conditionsOf({ ...EVERYBODY, ...cohort }, context),
    context.window,
    onPart
  );
  if (!ids.length) return { users: null, said: labels.Chooser_Nobody };
  const parts = [cohort.license, cohort.profile, cohort.suggestion && suggestionWord(cohort.suggestion)];
  const title = parts.filter(Boolean).join(" · ") || labels.Chooser_TitleAll;
  return {
    users: { ids, loginDays, title },
    said: more ? fill(labels.Chooser_TooMany, { most: formatNumber(MOST_CHOSEN) }) : ""
  };
}

/**
 * The users of a pasted list or file; a file that was exported here has its headings in the user's language.
 */
export async function chooseUsernames(text: string): Promise<Choice> {
  const { usernames, problem } = usernamesOf(text, labels.Common_Username);
  if (problem) {
    const values = { row: formatNumber(problem.row), text: problem.text, column: labels.Common_Username };
    return { users: null, said: fill(labels[`Chooser_Problem_${problem.code}`], values) };
  }
  if (!usernames.length) return { users: null, said: labels.Chooser_NoName };
  if (usernames.length > MOST_CHOSEN) {
    const counts = { users: formatNumber(usernames.length), most: formatNumber(MOST_CHOSEN) };
    return { users: null, said: fill(labels.Chooser_TooManyNames, counts) };
  }
  const { ids, missing } = await findUsers(usernames);
  const names = someOf(missing);
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
