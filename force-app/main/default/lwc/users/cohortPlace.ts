import type { SuggestionFilter } from "c/licenseEngine";
import type { UserCohort } from "./chosenUsers";

/** A group of users as an address has it: `from` is its license, or `*` for all licenses; without it, the address names no group. */
export interface CohortPlace {
  from?: string | null;
  profile?: string | null;
  suggestion?: SuggestionFilter | null;
  search?: string | null;
}

const ALL = "*";

/** What an address has to say to name a group; nothing without one. */
export function placeOfCohort(cohort: UserCohort | undefined): CohortPlace {
  if (!cohort) return {};
  const { license, profile, suggestion, search } = cohort;
  return {
    from: license || ALL,
    profile: profile || null,
    suggestion: suggestion || null,
    search: search.trim() || null
  };
}

/** The group that an address names; null if it names none. */
export function cohortOfPlace({ from, profile, suggestion, search }: CohortPlace): UserCohort | null {
  if (!from) return null;
  return {
    license: from === ALL ? "" : from,
    profile: profile ?? "",
    suggestion: suggestion ?? "",
    search: search ?? ""
  };
}

/** Whether two groups are the same. */
export function sameCohort(one: UserCohort | null | undefined, other: UserCohort | null | undefined): boolean {
  if (!one || !other) return false;
  const texts = ({ license, profile, suggestion, search }: UserCohort) =>
    [license, profile, suggestion, search.trim()].join("\n");
  return texts(one) === texts(other);
}
