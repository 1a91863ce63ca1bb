import { expectedExcess } from "../base/normal";
import { money } from "../base/numbers";
import type { AnnualRow } from "../contract/capacity";
import type { Settlement } from "../contract/org";
import { meanOfLines, overagePriceOf } from "../org/lines";
import type { OwnLine } from "../org/lines";
import { settlementOf } from "../org/rights";

/** With fewer known months, a contract year is not projected. */
const PROJECTION_MONTHS = 3;
/** Standard deviation of the remaining months as a share of their expected logins, where nothing better is known. */
const COMING_VARIATION = 0.1;
/** Price of a login beyond the pool where the contract does not state one: this many login prices. */
const UNKNOWN_OVERAGE = 2;

export type Month = AnnualRow["months"][number];

/**
 * Settled over the year, `ceil((used - baseline) / 12)` more monthly logins are needed above `baseline`, the entitlements of all months. With 2,000 in each
 * of 12 months, 30,000 used logins mean 500 more. Settled by month, each month's excess counts, and the largest one is how many more are needed. A month
 * without a count keeps its entitlement but adds nothing to `used`.
 */
export function yearFigures(
  months: readonly Pick<Month, "logins" | "entitlement">[],
  settlement: Settlement = "year"
): Pick<
  AnnualRow,
  "baseline" | "known" | "used" | "projected" | "overage" | "extraMonthlyLogins" | "projectedExtraMonthlyLogins"
> & { baseline: number } {
  const baseline = months.reduce((sum, { entitlement }) => sum + entitlement, 0);
  const counted = months.flatMap(({ logins, entitlement }) => (logins === null ? [] : [{ logins, entitlement }]));
  const known = counted.length;
  const used = known ? counted.reduce((sum, { logins }) => sum + logins, 0) : null;
  const excesses = counted.map(({ logins, entitlement }) => Math.max(0, logins - entitlement));
  const byMonth = settlement === "month";
  const beyond = byMonth ? excesses.reduce((sum, excess) => sum + excess, 0) : Math.max(0, (used ?? 0) - baseline);
  const projected = used !== null && known >= PROJECTION_MONTHS ? (used * months.length) / known : null;
  const extra = (logins: number): number => Math.max(0, Math.ceil(logins / 12));
  return {
    baseline,
    known,
    used,
    projected,
    overage: used === null ? null : beyond,
    extraMonthlyLogins: used === null ? null : byMonth ? Math.max(...excesses) : extra(beyond),
    projectedExtraMonthlyLogins: projected === null ? null : extra(money(projected - baseline))
  };
}

/** The expected excess of the year over its baseline, or of its months over their entitlements. Months vary, so the range widens with the logins that remain. */
export function comingOf(months: readonly Month[], terms: YearTerms): AnnualRow["coming"] {
  const { used, projected, baseline, known, overage } = yearFigures(months, terms.settlement);
  if (used === null || projected === null || overage === null) return null;
  const mean = used / known;
  const ofMonth = (entitlement: number): number => expectedExcess(mean, deviationOf(months, mean), entitlement);
  const left = months.filter(({ logins }) => logins === null);
  const logins =
    terms.settlement === "month"
      ? left.reduce((sum, { entitlement }) => sum + ofMonth(entitlement), overage)
      : expectedExcess(projected, COMING_VARIATION * (projected - used), baseline);
  const rounded = Math.round(logins);
  return { logins: rounded, cost: money(rounded * terms.overagePrice), priceStated: terms.priceStated };
}

/** Standard deviation of the known months, at least the share of their mean that is assumed where nothing better is known. */
function deviationOf(months: readonly Month[], mean: number): number {
  const squares = months.flatMap(({ logins }) => (logins === null ? [] : [(logins - mean) ** 2]));
  const variance = squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length - 1);
  return Math.max(COMING_VARIATION * mean, Math.sqrt(variance));
}

/** What the lines of a contract year say of logins beyond the pool. */
export interface YearTerms {
  settlement: Settlement;
  /** The mean of the lines that state one; otherwise twice the mean login price. */
  overagePrice: number;
  priceStated: boolean;
}

/** The terms of lines in force, at least one. */
export function yearTerms(lines: readonly OwnLine[]): YearTerms {
  const stated = overagePriceOf(lines);
  return {
    settlement: settlementOf(lines),
    overagePrice: stated ?? UNKNOWN_OVERAGE * meanOfLines(lines, ({ unitPrice }) => unitPrice),
    priceStated: stated !== null
  };
}

/** Null if the contract does not state a price. */
export function overageCost(logins: number, { overagePrice, priceStated }: YearTerms): number | null {
  return priceStated ? money(logins * overagePrice) : null;
}
