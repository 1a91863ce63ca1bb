import type { EconomicsRow, LicenseSummary, UsageRow } from "c/licenseEngine";
import type { OptimizerModel } from "c/licenseFacts";
import { fill, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";
import { basisWord } from "c/licenseWords";
import { newestComplete } from "c/populationModel";
import ofTotal from "@salesforce/label/c.LO_Licenses_OfTotal";
import withShare from "@salesforce/label/c.LO_Licenses_WithShare";
import noPool from "@salesforce/label/c.LO_Licenses_NoPool";
import keep from "@salesforce/label/c.LO_Licenses_Keep";
import move from "@salesforce/label/c.LO_Licenses_Move";
import split from "@salesforce/label/c.LO_Licenses_Split";
import noAdvice from "@salesforce/label/c.LO_Licenses_NoAdvice";
import unknown from "@salesforce/label/c.LO_Unknown";

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
  if (!rows.length) return unknown;
  const active = rows.reduce((sum, row) => sum + row.active, 0);
  const registered = rows.reduce<number | null>(
    (sum, row) => (sum !== null && row.registered !== null ? sum + row.registered : null),
    0
  );
  return registered
    ? fill(withShare, { part: formatNumber(active), share: share(active, registered) })
    : formatNumber(active);
}

function loginsOf({ basis, monthlyLoginsUsed, monthlyLoginsEntitlement }: LicenseSummary): string {
  if (basis === "member") return noPool;
  if (monthlyLoginsUsed === null || monthlyLoginsEntitlement === null) return unknown;
  return fill(ofTotal, {
    part: formatNumber(monthlyLoginsUsed),
    whole: formatNumber(monthlyLoginsEntitlement),
    share: share(monthlyLoginsUsed, monthlyLoginsEntitlement)
  });
}

function adviceOf(economics: EconomicsRow | undefined): string {
  if (!economics?.cheapest) return noAdvice;
  if (economics.cheapest === "mix") return split;
  const basis = basisWord(economics.cheapest).toLowerCase();
  return fill(economics.cheapest === economics.basis ? keep : move, { basis });
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
      used: fill(withShare, { part: formatNumber(license.used), share: share(license.used, license.total) }),
      active: activeOf(license.name, usage),
      logins: loginsOf(license),
      cost: formatMoney(economics?.currentCost ?? null, currency),
      best: formatMoney(economics?.mixCost ?? null, currency),
      advice: adviceOf(economics)
    };
  });
}
