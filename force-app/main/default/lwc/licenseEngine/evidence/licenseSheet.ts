import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { PoolRow, SeatRow } from "../contract/capacity";
import type { EconomicsRow, LicenseSummary, Reason } from "../contract/costs";
import type { Finding } from "../contract/findings";
import type { OwnedRow } from "../contract/owned";
import { isOfStep } from "../costs/countedSteps";
import type { CountedStep } from "../costs/countedSteps";

/** One license on half a page: what is owned, who uses it, and what the decision changes. */
export interface LicenseSheet {
  license: LicenseSummary;
  owned: OwnedRow | null;
  seats: SeatRow | null;
  pool: PoolRow | null;
  /** Seats or monthly logins to own after the moves; null without a decision. */
  needed: number | null;
  /** Users whom the decision moves to the other basis; null without one. */
  moving: number | null;
  /** Saved per month by the findings that count; null without a decision. */
  saving: number | null;
  /** The days from which parts of the saving are possible, in order; without what has to be negotiated. */
  days: string[];
  /** Whether a part of the saving needs a right that the contract does not give. */
  negotiated: boolean;
  /** Why there is no decision. */
  reason: Reason | null;
  breakEven: number | null;
  /** The newest complete month with users by login days, 0..31; null without one. */
  distribution: { month: string; frequencies: (number | null)[] } | null;
}

const MOST_DAYS = 32;

/** A sheet for each license, in the audit's order. @param site whose logins the distribution counts; null for all sites */
export function licenseSheets(
  audit: AuditWithDecisions,
  findings: readonly Finding[],
  steps: readonly CountedStep[],
  site: string | null
): LicenseSheet[] {
  return audit.licenses.map((license) => {
    const { name, family, basis } = license;
    const economics = audit.economics.find((row) => row.license === name && row.profile === null);
    const decision = audit.allocation.find((row) => row.family === family && row.promised !== null);
    return {
      license,
      owned: audit.owned.find((row) => row.license === name) ?? null,
      seats: audit.seats.find((row) => row.license === name) ?? null,
      pool: audit.pools.find((row) => row.license === name) ?? null,
      needed: decision ? (basis === "member" ? decision.seats : decision.pool) : null,
      moving: economics?.moving ?? null,
      saving: savingOf(economics, name, findings),
      ...whenOf(name, findings, steps, family),
      reason: economics?.reason ?? null,
      breakEven: economics?.breakEven ?? null,
      distribution: distributionOf(audit, name, site)
    };
  });
}

function savingOf(economics: EconomicsRow | undefined, license: string, findings: readonly Finding[]): number | null {
  if (!economics || economics.monthlySaving === null) return null;
  const own = findings.filter((finding) => finding.license === license);
  return money(own.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0));
}

/** A saving has the days of the steps that its findings are a part of. */
function whenOf(
  license: string,
  findings: readonly Finding[],
  steps: readonly CountedStep[],
  family: string
): Pick<LicenseSheet, "days" | "negotiated"> {
  const saving = findings.filter((finding) => finding.license === license && finding.monthlySaving);
  const own = steps.filter((step) => step.family === family && saving.some((finding) => isOfStep(finding, step)));
  const dated = own.filter(({ kind }) => kind !== "negotiate");
  return { days: [...new Set(dated.map(({ date }) => date))].sort(), negotiated: dated.length < own.length };
}

function distributionOf(
  { usage, months }: AuditWithDecisions,
  license: string,
  site: string | null
): LicenseSheet["distribution"] {
  const month = months.findLast(({ complete }) => complete)?.month;
  const rows = usage.filter((row) => row.license === license && row.site === site && row.month === month);
  if (month === undefined || !rows.length) return null;
  const count = (days: number): number => rows.reduce((sum, { frequencies }) => sum + (frequencies[days] ?? 0), 0);
  return { month, frequencies: Array.from({ length: MOST_DAYS }, (_, days) => count(days)) };
}
