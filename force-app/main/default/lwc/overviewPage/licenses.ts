import { licenseDecisions } from "c/licenseEngine";
import type {
  AuditWithDecisions,
  EconomicsRow,
  LicenseDecision,
  LicenseSummary,
  OwnedRow,
  UsageRow
} from "c/licenseEngine";
import type { FactColumn, Span } from "c/factTable";
import { fill, formatNumber, formatPercent } from "c/format";
import { licenseDecisionText } from "c/words";
import { newestComplete } from "c/populationModel";
import { labels } from "./labels";

/** A license with the known numbers. */
export interface LicenseRow {
  license: LicenseSummary;
  /** Active users of the newest complete month. */
  active: string;
  economics: EconomicsRow | undefined;
  owned: OwnedRow | undefined;
  /** Undefined for a license of which nothing says what is owned. */
  decision: LicenseDecision | undefined;
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

/** Used of purchased as a bar, and a mark at what is needed. */
function bulletOf({ license, owned, decision }: LicenseRow): Span | null {
  const needed = decision?.needed ?? null;
  const used = license.basis === "member" ? license.used : license.monthlyLoginsUsed;
  const bought = owned?.quantity ?? null;
  if (used === null || bought === null || needed === null) return null;
  const most = Math.max(1, bought, used, needed);
  return { from: 0, to: used / most, tone: used > bought ? "risk" : "plain", mark: needed / most };
}

const currency = ({ owned }: LicenseRow) => owned?.currency ?? null;

/** Purchased, in use and active for a license, what is paid for it, what its findings save, and the decision. */
export const licenseColumns: FactColumn<LicenseRow>[] = [
  { label: labels.Common_License, value: ({ license }) => license.name, opens: () => true },
  { label: labels.Common_Purchased, type: "number", value: ({ owned }) => owned?.quantity ?? null },
  {
    label: labels.Common_SeatsInUse,
    type: "number",
    value: ({ license: { used } }) => used
  },
  {
    label: labels.Licenses_Needed,
    type: "number",
    value: ({ decision }) => decision?.needed ?? null,
    span: bulletOf,
    width: "8rem"
  },
  { label: labels.Common_Active, type: "number", value: ({ active }) => active },
  { label: labels.Licenses_Logins, type: "number", value: ({ license }) => loginsOf(license) },
  { label: labels.Common_CostPerMonth, type: "money", value: ({ owned }) => owned?.monthly ?? null, currency },
  {
    label: labels.Common_SavingPerMonth,
    type: "money",
    value: ({ economics }) => economics?.monthlySaving ?? null,
    currency
  },
  {
    label: labels.Common_Advice,
    value: ({ decision }) => (decision ? licenseDecisionText(decision) : labels.Licenses_NoAdvice)
  }
];

/** One row per license. */
export function licenseRows(audit: AuditWithDecisions): LicenseRow[] {
  const newest = newestComplete(audit);
  const decisions = licenseDecisions(audit);
  const usage = audit.usage.filter((row) => row.siteId === null && row.month === newest);
  return audit.licenses.map((license) => ({
    license,
    active: activeOf(license.name, usage),
    economics: audit.economics.find((row) => row.profile === null && row.license === license.name),
    owned: audit.owned.find((row) => row.license === license.name),
    decision: decisions.find((row) => row.license === license.name)
  }));
}
