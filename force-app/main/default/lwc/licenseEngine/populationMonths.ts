import type { AuditFacts } from "./contract";
import { activeOf, activeRate, loginsOf, registeredOf } from "./distributions";
import type { MonthUsage } from "./usageIndex";
import { indexUsage, usageOfLicense, usageOfProfile } from "./usageIndex";

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
 * Usage of a population month by month, oldest first, partial months too; months that nothing is known of are left out.
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
