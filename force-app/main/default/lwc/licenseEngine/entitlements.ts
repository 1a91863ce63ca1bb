import type { Catalog } from "./catalog";
import { addDays, addMonths, dayNumber } from "./days";
import type { EntitlementFact, EntitlementFrequency } from "./decisionsContract";

/** Settings of `TenantUsageEntitlement` seen in live orgs, by the end of their key; the other login licenses' keys are not documented. */
const KNOWN_SETTINGS: Readonly<Record<string, string>> = {
  MaxCustomerNetworkLogins: "Customer Community Login",
  MaxExtIdentityLogins: "External Identity Login"
};

const STEPS: Readonly<Partial<Record<EntitlementFrequency, { days?: number; months?: number }>>> = {
  Daily: { days: 1 },
  Weekly: { days: 7 },
  Fortnightly: { days: 14 },
  Monthly: { months: 1 },
  Quarterly: { months: 3 },
  Yearly: { months: 12 }
};

/** License that an entitlement meters: the admin's mapping, else a known setting, else null. Only licenses of the catalog. */
export function licenseOfEntitlement({ license, setting }: EntitlementFact, catalog: Catalog): string | null {
  const name = license ?? KNOWN_SETTINGS[setting.slice(setting.lastIndexOf(".") + 1)];
  return name === undefined ? null : (catalog.find(name)?.name ?? null);
}

/**
 * The running period of an entitlement, that of the last day before the as-of day: `EndDate` is the contract's end and mostly null, so
 * the start is rolled by the frequency. Null without a start, before it, and for a frequency that is not known.
 */
export function entitlementPeriod(
  { start, frequency, end }: Pick<EntitlementFact, "start" | "frequency" | "end">,
  asOf: string
): { from: string; to: string } | null {
  if (start === null || frequency === null || start >= asOf) return null;
  if (frequency === "Once") return { from: start, to: end === null ? asOf : addDays(end, 1) };
  const step = STEPS[frequency];
  if (!step) return null;
  const boundary = (count: number): string => {
    return step.days ? addDays(start, step.days * count) : addMonths(start, (step.months ?? 0) * count);
  };
  const length = step.days ?? 31 * (step.months ?? 1);
  // Starts not after the period searched for, so that old contracts do not cost a loop over every day since.
  let count = Math.max(0, Math.floor((dayNumber(asOf) - dayNumber(start)) / length) - 1);
  while (boundary(count + 1) < asOf) count += 1;
  return { from: boundary(count), to: boundary(count + 1) };
}
