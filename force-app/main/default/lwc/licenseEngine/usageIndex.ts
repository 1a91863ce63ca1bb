import type { Frequencies, MonthFact, UsageFact } from "./contract";
import { MOST_LOGIN_DAYS, addFrequencies } from "./distributions";

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

/** Those of the given months that the population has usage of; a month without a row is unknown, not empty. */
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
