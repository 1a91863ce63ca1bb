import type { PopulationFact, SuggestionFilter } from "c/licenseEngine";
import { suggestionWord } from "c/words";
import { labels } from "./labels";

type Options = { label: string; value: string }[];

/** How users are chosen: by a group, by a list, or as another page handed them over. */
export type How = "cohort" | "usernames" | "handed";

const SUGGESTIONS: readonly SuggestionFilter[] = [
  "toLogin",
  "toLoginIdle",
  "toLoginUsed",
  "toMember",
  "deactivate",
  "upgradePossible"
];

function named(names: Iterable<string>): Options {
  const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b));
  return [{ label: labels.Common_All, value: "" }, ...sorted.map((name) => ({ label: name, value: name }))];
}

/** Licenses with users. */
export function licenseOptions(populations: readonly PopulationFact[]): Options {
  return named(populations.map(({ license }) => license));
}

/** Profiles of a license; all profiles if it is empty. */
export function profileOptions(populations: readonly PopulationFact[], license: string): Options {
  return named(populations.filter((one) => !license || one.license === license).map(({ profile }) => profile));
}

/** Suggestions that move users. */
export const suggestionOptions: Options = [
  { label: labels.Common_All, value: "" },
  ...SUGGESTIONS.map((value) => ({ label: suggestionWord(value), value }))
];

/** @param handed whether another page handed users over that no group describes */
export function howOptions(handed: boolean): Options {
  const ways: How[] = handed ? ["handed", "cohort", "usernames"] : ["cohort", "usernames"];
  return ways.map((value) => ({ label: labels[`Chooser_How_${value}`], value }));
}
