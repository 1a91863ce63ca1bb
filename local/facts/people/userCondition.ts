import { basisOf, catalogOf } from "c/licenseEngine";
import type { Activity, UserCriterion, UserQuery } from "c/licenseEngine";
import { sqlText } from "../../csv/database.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import { SITES_PER_MASK } from "./loadPeople.ts";
import type { PeopleFrame } from "./loadPeople.ts";

/** The input of conditions on the table `people`. */
export type ConditionFrame = Pick<LoadedFolder, "facts" | "populations" | "sites"> & { people: PeopleFrame };

type Filters = Omit<UserQuery, "after" | "limit">;

/** SQL condition on a row of `people`: true if the row meets all filters of a query. */
export function userCondition(query: Filters, frame: ConditionFrame): string {
  const { site, profile, license, basis, activity, loginDays, criteria, search } = query;
  const conditions = [populationCondition({ profile, license, basis }, frame)];
  if (site !== null) conditions.push(siteCondition(site, frame));
  if (activity !== null) conditions.push(activityCondition(activity, frame));
  if (loginDays !== null) conditions.push(loginDaysCondition(loginDays, frame));
  if (criteria !== null) conditions.push(anyOf(criteria.map((criterion) => criterionCondition(criterion, frame))));
  if (search !== null) {
    const text = `lower(${sqlText(search)})`;
    conditions.push(`(contains(lower(name), ${text}) OR contains(lower(username), ${text}))`);
  }
  return conditions.join(" AND ");
}

function populationCondition(
  { profile, license, basis }: Pick<Filters, "profile" | "license" | "basis">,
  { facts, populations }: ConditionFrame
): string {
  if (profile === null && license === null && basis === null) return "true";
  const catalog = catalogOf(facts.catalog);
  const bases = new Map(facts.licenses.map((fact) => [fact.name, basisOf(catalog.find(fact.name)!, fact)]));
  const wanted = populations.flatMap((population, index) =>
    (profile === null || population.profile === profile) &&
    (license === null || population.license === license) &&
    (basis === null || bases.get(population.license) === basis)
      ? [index]
      : []
  );
  return inList("population", wanted);
}

/** Several sites may share a name: the platform forbids it, but files may contain it. */
function siteCondition(name: string, { sites }: ConditionFrame): string {
  const found = sites.flatMap((site, index) => (site.name === name ? [index] : []));
  return anyOf(found.map((site) => `((s${Math.floor(site / SITES_PER_MASK)} >> ${site % SITES_PER_MASK}) & 1) = 1`));
}

function activityCondition(activity: Activity, { facts }: ConditionFrame): string {
  const { asOf, settings } = facts.context;
  const before = dayNumber(asOf) - settings.dormantDays;
  if (activity === "dormant") return `coalesce(last_login < ${before}, false)`;
  if (activity === "never") return `(last_login IS NULL AND created < ${before})`;
  return `coalesce(last_login, created) >= ${before}`;
}

function loginDaysCondition({ min, max }: { min: number; max: number }, { people }: ConditionFrame): string {
  if (!people.months.length) return "false";
  return `coalesce(d${people.months.length - 1} BETWEEN ${min} AND ${max}, false)`;
}

function criterionCondition(criterion: UserCriterion, frame: ConditionFrame): string {
  const { license, activity, minMonths, maxMonths, sumMin, sumMax } = criterion;
  const conditions = [
    populationCondition({ profile: null, license, basis: null }, frame),
    activityCondition(activity, frame),
    `k >= ${minMonths}`
  ];
  if (maxMonths !== null) conditions.push(`k <= ${maxMonths}`);
  if (sumMin !== null) conditions.push(`coalesce(total >= ${byMonths(sumMin)}, false)`);
  if (sumMax !== null) conditions.push(`coalesce(total <= ${byMonths(sumMax)}, false)`);
  return `(${conditions.join(" AND ")})`;
}

/** The limit of a user's number of own months. */
function byMonths(bounds: readonly number[]): string {
  return bounds.length ? `CASE k ${bounds.map((bound, k) => `WHEN ${k} THEN ${bound}`).join(" ")} END` : "NULL";
}

function anyOf(conditions: string[]): string {
  return conditions.length ? `(${conditions.join(" OR ")})` : "false";
}

function inList(column: string, values: readonly number[]): string {
  return values.length ? `${column} IN (${values.join(", ")})` : "false";
}
