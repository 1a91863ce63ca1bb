import type { EconomicsRow, LicenseSummary, UsageRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import type { OptimizerModel } from "c/host";
import { fill, formatNumber, formatPercent } from "c/format";
import { basisWord } from "c/words";
import { newestComplete } from "c/populationModel";
import { labels } from "./labels";

/** A license with the known numbers. */
export interface LicenseRow {
  license: LicenseSummary;
  /** Active users of the newest complete month. */
  active: string;
  economics: EconomicsRow | undefined;
}

const share = (part: number, whole: number) => formatPercent(whole ? part / whole : null);

function activeOf(name: string, usage: readonly UsageRow[]): string {
  const rows = usage.filter((row) => row.license === name);
  if (!rows.length) return labels.Unknown;
  const active = rows.reduce((sum, row) => sum + row.active, 0);
  const registered = rows.reduce<number | null>(
    (sum, row) => (sum !== null && row.registered !== null ? sum + row.registered : null),
    0
  );
  return registered
    ? fill(labels.Licenses_WithShare, { part: formatNumber(active), share: share(active, registered) })
    : formatNumber(active);
}

function loginsOf({ basis, monthlyLoginsUsed, monthlyLoginsEntitlement }: LicenseSummary): string {
  if (basis === "member") return labels.Licenses_NoPool;
  if (monthlyLoginsUsed === null || monthlyLoginsEntitlement === null) return labels.Unknown;
  return fill(labels.Licenses_OfTotal, {
    part: formatNumber(monthlyLoginsUsed),
    whole: formatNumber(monthlyLoginsEntitlement),
    share: share(monthlyLoginsUsed, monthlyLoginsEntitlement)
  });
}

function adviceOf(economics: EconomicsRow | undefined): string {
  if (!economics?.cheapest) return labels.Licenses_NoAdvice;
  if (economics.cheapest === "mix") return labels.Licenses_Split;
  const basis = basisWord(economics.cheapest).toLowerCase();
  return fill(economics.cheapest === economics.basis ? labels.Licenses_Keep : labels.Licenses_Move, { basis });
}

const currency = ({ economics }: LicenseRow) => economics?.currency ?? null;

/** Purchased, in use and active for a license, its cost today and at the best split, and advice. */
export const licenseColumns: FactColumn<LicenseRow>[] = [
  { label: labels.Common_License, value: ({ license }) => license.name, opens: () => true },
  { label: labels.Common_Purchased, type: "number", value: ({ license }) => license.total },
  {
    label: labels.Common_InUse,
    type: "number",
    value: ({ license: { used, total } }) =>
      fill(labels.Licenses_WithShare, { part: formatNumber(used), share: share(used, total) })
  },
  { label: labels.Common_Active, type: "number", value: ({ active }) => active },
  { label: labels.Licenses_Logins, type: "number", value: ({ license }) => loginsOf(license) },
  {
    label: labels.Common_CostPerMonth,
    type: "money",
    value: ({ economics }) => economics?.currentCost ?? null,
    currency
  },
  { label: labels.Licenses_Best, type: "money", value: ({ economics }) => economics?.mixCost ?? null, currency },
  { label: labels.Common_Advice, value: ({ economics }) => adviceOf(economics) }
];

/** One row per license. */
export function licenseRows({ audit }: OptimizerModel): LicenseRow[] {
  const newest = newestComplete(audit);
  const usage = audit.usage.filter((row) => row.siteId === null && row.month === newest);
  return audit.licenses.map((license) => ({
    license,
    active: activeOf(license.name, usage),
    economics: audit.economics.find((row) => row.profile === null && row.license === license.name)
  }));
}
