import type { PopulationFact, Suggestion } from "c/licenseEngine";
import { suggestionWord } from "c/words";
import { labels } from "./labels";

type Options = { label: string; value: string }[];

const SUGGESTIONS: readonly Suggestion[] = ["toLogin", "toMember", "deactivate", "upgradePossible"];

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

export const howOptions: Options = (["cohort", "usernames"] as const).map((value) => ({
  label: labels[`Chooser_How_${value}`],
  value
}));
