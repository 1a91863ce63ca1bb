import {
  addMonths,
  licenseDecisions,
  type AnnualRow,
  type AuditWithDecisions,
  type BurnDownRow,
  type Finding,
  type LicenseDecision,
  type LicenseSummary,
  type OwnedRow,
  type PoolRow,
  type SeatRow
} from "c/licenseEngine";
import { poolMonths } from "./poolMonths";

/** Columns of the small chart of months. */
const MONTHS = 12;

/** A month of a license: logins on login basis, users who logged in on member basis. */
interface CapacityMonth {
  /** First day. */
  month: string;
  /** Null where nothing is known. */
  value: number | null;
  complete: boolean;
}

/** All that is known of a license's pool or seats, with the one decision on it and its money. */
export interface CapacityRow {
  license: LicenseSummary;
  owned: OwnedRow;
  seats: SeatRow;
  /** Login licenses only. */
  pool: PoolRow | null;
  burnDown: BurnDownRow | null;
  annual: AnnualRow | null;
  decision: LicenseDecision;
  /** The last 12 usage months, oldest first; the same ones for every license. */
  months: CapacityMonth[];
  /** Of the money; where no price is known, the one that other licenses have: nothing at risk is nothing in any currency. */
  currency: string | null;
  /** What the findings of the license save per month; null without a decision in money. */
  saving: number | null;
  /** What may have to be paid on top per month; null where its price is unknown. */
  risk: number | null;
  /** The finding with the most money, which explains the decision; null without one. */
  why: string | null;
}

/**
 * One row per license, in the audit's order.
 *
 * @param findings those that count, in the audit's order: most money first
 */
export function capacityRows(audit: AuditWithDecisions, findings: readonly Finding[]): CapacityRow[] {
  const decisions = licenseDecisions(audit);
  const other = audit.owned.find(({ currency }) => currency !== null)?.currency ?? null;
  return audit.licenses.flatMap((license): CapacityRow[] => {
    const find = <Row extends { license: string }>(rows: readonly Row[]): Row | null =>
      rows.find((row) => row.license === license.name) ?? null;
    const [owned, seats, decision] = [find(audit.owned), find(audit.seats), find(decisions)];
    if (!owned || !seats || !decision) return [];
    const pool = find(audit.pools);
    const own = findings.filter((finding) => finding.license === license.name);
    const worth = own.filter((finding) => finding.worth === "saving" || finding.worth === "risk");
    return [
      {
        license,
        owned,
        seats,
        pool,
        burnDown: find(audit.burnDown),
        annual: find(audit.annual),
        decision,
        months: monthsOf(audit, license, pool),
        currency: owned.currency ?? other,
        saving: savingOf(audit, license, own),
        risk: riskOf(own),
        why: worth[0]?.id ?? null
      }
    ];
  });
}

function savingOf(audit: AuditWithDecisions, { family }: LicenseSummary, own: readonly Finding[]): number | null {
  const decided = audit.allocation.some((row) => row.family === family && row.promised !== null);
  const known = own.filter(({ monthlySaving }) => monthlySaving !== null);
  if (!decided && !known.length) return null;
  return known.reduce((sum, { monthlySaving }) => sum + monthlySaving!, 0);
}

/** Findings on capacity whose amount is unknown; others without an amount are no risk. */
const RISKS: readonly Finding["type"][] = ["annualOverage", "seatsExhaust"];

function riskOf(own: readonly Finding[]): number | null {
  if (own.some(({ type, worth }) => worth === "unknown" && RISKS.includes(type))) return null;
  return own.reduce((sum, { monthlyRisk }) => sum + (monthlyRisk ?? 0), 0);
}

function monthsOf(audit: AuditWithDecisions, license: LicenseSummary, pool: PoolRow | null): CapacityMonth[] {
  const known = audit.months.slice(-MONTHS);
  const first = known[0]?.month;
  if (first === undefined) return [];
  const earlier = Array.from({ length: MONTHS - known.length }, (_, i) => ({
    month: addMonths(first, i + known.length - MONTHS),
    value: null,
    complete: false
  }));
  const values = new Map(
    pool
      ? poolMonths(audit, pool).map(({ month, logins }): [string, number] => [month, logins])
      : activeUsers(audit, license)
  );
  return [...earlier, ...known.map(({ month, complete }) => ({ month, value: values.get(month) ?? null, complete }))];
}

function activeUsers({ usage }: AuditWithDecisions, { name }: LicenseSummary): Map<string, number> {
  const active = new Map<string, number>();
  for (const row of usage)
    if (row.license === name && row.siteId === null) active.set(row.month, (active.get(row.month) ?? 0) + row.active);
  return active;
}
