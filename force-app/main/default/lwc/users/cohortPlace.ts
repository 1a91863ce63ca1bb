import type { SuggestionFilter } from "c/licenseEngine";
import type { ChosenUsers, UserCohort } from "./chosenUsers";
import { labels } from "./labels";

/** A group of users as an address has it: `from` is its license, or `*` for all licenses; without it, the address names no group. */
export interface CohortPlace {
  from?: string | null;
  profile?: string | null;
  suggestion?: SuggestionFilter | null;
  search?: string | null;
  /** Ids of users who were chosen one by one. */
  people?: string | null;
}

const ALL = "*";

/** Users chosen one by one that an address names: it must stay short enough to be copied. */
export const MOST_LINKED = 50;
/** Ids never contain it, and an address need not encode it. */
const BETWEEN = ".";
const USER_ID = /^005\w{1,15}$/;

/** What an address has to say to name the chosen users: their group, or each of a few. Nothing for more than that. */
export function placeOfUsers(chosen: ChosenUsers | null): CohortPlace {
  if (!chosen || chosen.cohort) return placeOfCohort(chosen?.cohort);
  return isLinked(chosen) ? { people: chosen.ids.join(BETWEEN) } : {};
}

/** Whether an address can name the chosen users. */
export function isLinked({ cohort, ids }: ChosenUsers): boolean {
  return cohort !== undefined || (ids.length > 0 && ids.length <= MOST_LINKED);
}

/** The users whom an address names one by one, without what is known of them; null if it names none. */
export function usersOfPlace({ people }: CohortPlace): ChosenUsers | null {
  const ids = (people ?? "").split(BETWEEN).filter((id) => USER_ID.test(id));
  return ids.length ? { ids: ids.slice(0, MOST_LINKED), loginDays: {}, title: labels.Users_LinkedTitle } : null;
}

/** Whether these are the same users, in the same order. */
export function sameUsers(one: ChosenUsers | null, other: ChosenUsers | null): boolean {
  return one !== null && other !== null && one.ids.join() === other.ids.join();
}

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
