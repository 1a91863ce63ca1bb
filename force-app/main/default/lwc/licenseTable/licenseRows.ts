import type { EconomicsRow, LicenseSummary, UsageRow } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { fill, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";
import { basisWord } from "c/licenseWords";
import { newestComplete } from "c/populationModel";
import { labels } from "./labels";

/** The cells of one license, formatted. */
export interface LicenseRow {
  name: string;
  total: string;
  used: string;
  active: string;
  logins: string;
  cost: string;
  best: string;
  advice: string;
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

/** One row a license; active users are those of the newest complete month. */
export function licenseRows({ audit }: OptimizerModel): LicenseRow[] {
  const newest = newestComplete(audit);
  const usage = audit.usage.filter((row) => row.siteId === null && row.month === newest);
  return audit.licenses.map((license) => {
    const economics = audit.economics.find((row) => row.profile === null && row.license === license.name);
    const currency = economics?.currency ?? null;
    return {
      name: license.name,
      total: formatNumber(license.total),
      used: fill(labels.Licenses_WithShare, {
        part: formatNumber(license.used),
        share: share(license.used, license.total)
      }),
      active: activeOf(license.name, usage),
      logins: loginsOf(license),
      cost: formatMoney(economics?.currentCost ?? null, currency),
      best: formatMoney(economics?.mixCost ?? null, currency),
      advice: adviceOf(economics)
    };
  });
}
