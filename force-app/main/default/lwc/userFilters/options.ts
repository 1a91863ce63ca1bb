import type { Activity, Audit, PopulationFact, SuggestionFilter } from "c/licenseEngine";
import { activityWord, basisWord, suggestionWord } from "c/words";
import { sitesOf } from "c/populationModel";
import { labels } from "./labels";

type Options = { label: string; value: string }[];

const ACTIVITIES: readonly Activity[] = ["active", "dormant", "never"];
const SUGGESTIONS: readonly SuggestionFilter[] = [
  "toLogin",
  "toLoginIdle",
  "toLoginUsed",
  "toMember",
  "deactivate",
  "upgradePossible",
  "keep",
  "notEnoughData"
];

const all = (options: Options): Options => [{ label: labels.Common_All, value: "" }, ...options];
const names = (found: Iterable<string>): Options =>
  all([...new Set(found)].sort((a, b) => a.localeCompare(b)).map((name) => ({ label: name, value: name })));

export interface FilterOptions {
  licenses: Options;
  sites: Options;
  bases: Options;
  activities: Options;
  suggestions: Options;
}

/** All choices, regardless of the other filters. */
export function filterOptions(audit: Pick<Audit, "licenses" | "usage">): FilterOptions {
  return {
    licenses: names(audit.licenses.map(({ name }) => name)),
    sites: names(sitesOf(audit).values()),
    bases: all((["member", "login"] as const).map((value) => ({ label: basisWord(value), value }))),
    activities: all(ACTIVITIES.map((value) => ({ label: activityWord(value), value }))),
    suggestions: all(SUGGESTIONS.map((value) => ({ label: suggestionWord(value), value })))
  };
}

/** Profiles of a license; all profiles if it is empty. */
export function profileOptions(populations: readonly PopulationFact[], license: string): Options {
  return names(populations.filter((one) => !license || one.license === license).map(({ profile }) => profile));
}
