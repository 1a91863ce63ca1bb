import { MOST_LOGIN_DAYS, activeOf, activeRate, addFrequencies, loginsOf, registeredOf } from "../base/frequencies";
import type { AuditFacts, Frequencies, MonthFact, UsageFact } from "../contract/org";

/** Usage months of one population, by first day. */
type MonthsOfPopulation = Map<string, Frequencies>;

/** Usage facts of one site (or of all sites), by license and profile Id. */
export type UsageIndex = Map<string, Map<string, MonthsOfPopulation>>;

/** A complete usage month with its distribution. */
export interface MonthUsage {
  month: string;
  frequencies: Frequencies;
}

/**
 * Groups the rows of one site (null: the all-sites rows) in one pass.
 *
 * @param siteId Id of the site
 * @throws RangeError for a row without 32 counters
 */
export function indexUsage(usage: readonly UsageFact[], siteId: string | null = null): UsageIndex {
  const index: UsageIndex = new Map();
  for (const row of usage) {
    if (row.siteId !== siteId) continue;
    if (row.frequencies.length !== MOST_LOGIN_DAYS + 1)
      throw new RangeError(
        `Usage of ${row.license}, ${row.profile}, ${row.month}: ${row.frequencies.length} counters, expected ${MOST_LOGIN_DAYS + 1} (0 to 31 login days)`
      );
    let profiles = index.get(row.license);
    if (!profiles) index.set(row.license, (profiles = new Map()));
    let months = profiles.get(row.profileId);
    if (!months) profiles.set(row.profileId, (months = new Map()));
    months.set(row.month, row.frequencies);
  }
  return index;
}

/** The newest `count` complete months, oldest first. */
export function completeMonths(months: readonly MonthFact[], count: number): MonthFact[] {
  const complete = months.filter((month) => month.complete);
  return complete.slice(Math.max(0, complete.length - count));
}

/** The given months in which the population has usage; a month without a row is unknown, not empty. */
export function usageOfProfile(
  index: UsageIndex,
  license: string,
  profileId: string,
  months: readonly { month: string }[]
): MonthUsage[] {
  return usageOfProfiles([index.get(license)?.get(profileId)], months);
}

/** The populations of a license added up, month by month; months without any row are left out. */
export function usageOfLicense(index: UsageIndex, license: string, months: readonly { month: string }[]): MonthUsage[] {
  return usageOfProfiles([...(index.get(license)?.values() ?? [])], months);
}

function usageOfProfiles(
  populations: readonly (MonthsOfPopulation | undefined)[],
  months: readonly { month: string }[]
): MonthUsage[] {
  return months.flatMap(({ month }) => {
    const rows = populations.map((population) => population?.get(month)).filter((row) => row !== undefined);
    if (!rows.length) return [];
    return [{ month, frequencies: rows.length === 1 ? rows[0] : addFrequencies(rows) }];
  });
}

/** A usage month of one population with its sums. */
export interface PopulationMonth extends MonthUsage {
  complete: boolean;
  registered: number | null;
  active: number;
  logins: number;
  /** 0..1, null when unknown. */
  activeRate: number | null;
}

/**
 * Usage of a population month by month, oldest first, including partial months; months without any data are left out.
 *
 * @param profileId null for all populations of the license together
 * @param siteId null for all sites
 */
export function populationMonths(
  { usage, context }: Pick<AuditFacts, "usage" | "context">,
  license: string,
  profileId: string | null = null,
  siteId: string | null = null
): PopulationMonth[] {
  const index = indexUsage(
    usage.filter((row) => row.license === license),
    siteId
  );
  const known =
    profileId === null
      ? usageOfLicense(index, license, context.months)
      : usageOfProfile(index, license, profileId, context.months);
  const complete = new Set(context.months.filter((month) => month.complete).map(({ month }) => month));
  return known.map(({ month, frequencies }) => ({
    month,
    frequencies,
    complete: complete.has(month),
    registered: registeredOf(frequencies),
    active: activeOf(frequencies),
    logins: loginsOf(frequencies),
    activeRate: activeRate(frequencies)
  }));
}
