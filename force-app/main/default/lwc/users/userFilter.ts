import type { Activity, Basis, Scope, SuggestionContext, SuggestionFilter } from "c/licenseEngine";
import { suggestionCriteria } from "c/licenseEngine";
import type { UserConditions } from "c/host";
import type { UserCohort } from "./chosenUsers";

/** The filters that the user chose; an empty text or null does not filter. */
export interface UserFilter {
  search: string;
  license: string;
  profile: string;
  site: string;
  basis: Basis | "";
  activity: Activity | "";
  suggestion: SuggestionFilter | "";
  /** Login days in the newest complete month, inclusive. */
  minDays: number | null;
  maxDays: number | null;
}

export const EVERYBODY: UserFilter = {
  search: "",
  license: "",
  profile: "",
  site: "",
  basis: "",
  activity: "",
  suggestion: "",
  minDays: null,
  maxDays: null
};

/** What a link or another page can ask for: texts, as an address has them. */
type Asked = { [Field in keyof UserFilter]?: UserFilter[Field] | string | null };

/** The most login days a usage month has. */
const MOST_DAYS = 31;

function daysOf(text: number | string | null | undefined): number | null {
  return text === null || text === undefined || text === "" ? null : Number(text);
}

/** The filter that a link or another page asks for; null does not filter. Login days that make no sense are left out. */
export function filterFor(asked: Asked): UserFilter {
  const text = <Field extends keyof UserFilter>(field: Field) => (asked[field] ?? "") as UserFilter[Field];
  const days = { minDays: daysOf(asked.minDays), maxDays: daysOf(asked.maxDays) };
  return {
    search: text("search"),
    license: text("license"),
    profile: text("profile"),
    site: text("site"),
    basis: text("basis"),
    activity: text("activity"),
    suggestion: text("suggestion"),
    ...(validDays(days) ? days : { minDays: null, maxDays: null })
  };
}

function textOf(days: number | null): string | null {
  return days === null ? null : String(days);
}

/** What a link has to say to ask for a filter. */
export function askedBy(filter: UserFilter) {
  return {
    search: filter.search || null,
    license: filter.license || null,
    profile: filter.profile || null,
    site: filter.site || null,
    basis: filter.basis || null,
    activity: filter.activity || null,
    suggestion: filter.suggestion || null,
    minDays: textOf(filter.minDays),
    maxDays: textOf(filter.maxDays)
  };
}

/** A page's filter together with the filter of all pages, which prevails: a profile of another license goes with its license. */
export function within(filter: UserFilter, { license, site }: Scope): UserFilter {
  const other = license !== null && filter.license !== "" && filter.license !== license;
  return {
    ...filter,
    license: license ?? filter.license,
    site: site ?? filter.site,
    profile: other ? "" : filter.profile
  };
}

/** The group that a filter names by license, profile, suggestion and search alone. */
export function cohortOf({ license, profile, suggestion, search }: UserFilter): UserCohort {
  return { license, profile, suggestion, search };
}

/** The group of all users who pass a filter; null for a filter that no group has. */
export function wholeCohortOf(filter: UserFilter): UserCohort | null {
  const cohort = cohortOf(filter);
  const same = JSON.stringify({ ...EVERYBODY, ...cohort }) === JSON.stringify({ ...EVERYBODY, ...filter });
  return same ? cohort : null;
}

/** False for login days out of range, or if the minimum exceeds the maximum. */
export function validDays({ minDays, maxDays }: Pick<UserFilter, "minDays" | "maxDays">): boolean {
  const days = [minDays, maxDays].filter((value) => value !== null);
  return (
    days.every((value) => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS) &&
    (minDays ?? 0) <= (maxDays ?? MOST_DAYS)
  );
}

/** The filter in the form that hosts need: a suggestion becomes the simple conditions that the engine makes from it. */
export function conditionsOf(filter: UserFilter, context: SuggestionContext): UserConditions {
  const { minDays, maxDays, suggestion } = filter;
  return {
    site: filter.site || null,
    profile: filter.profile || null,
    license: filter.license || null,
    basis: filter.basis || null,
    activity: filter.activity || null,
    loginDays: minDays === null && maxDays === null ? null : { min: minDays ?? 0, max: maxDays ?? MOST_DAYS },
    criteria: suggestion ? suggestionCriteria(suggestion, context) : null,
    search: filter.search.trim() || null
  };
}
