import { activeRate, addFrequencies } from "../base/frequencies";
import { money } from "../base/numbers";
import { nearlyUsed } from "../capacity/pools";
import type { Audit } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { AuditFacts } from "../contract/org";
import { completeMonths } from "../org/usage";

/** A sum over licenses. Currencies are never added to one another; the amounts do not include `unknown` licenses. */
export interface MoneyTotal {
  /** One entry per currency, largest first; empty when no license has a known part. */
  amounts: { currency: string; amount: number }[];
  /** Licenses whose part is unknown. */
  unknown: number;
}

/** The tiles of the first page. */
export interface Overview {
  /** Per month. */
  costToday: MoneyTotal;
  /** Per month, every license at its best split. */
  costAtBest: MoneyTotal;
  /** 12 times the monthly savings. */
  savingPerYear: MoneyTotal;
  /** Active share of all external users, 0..1, in the newest complete month; null when unknown. */
  activeRate: number | null;
  /** Mean of the active rates of the window's months. */
  windowActiveRate: number | null;
  /** Login licenses whose pool is too small by the percentile or nearly used by Salesforce's meter. */
  poolsAtRisk: string[];
  /** Login licenses where both are unknown; they do not count as at risk. */
  poolsUnknown: string[];
}

/** Totals over the licenses; population rows are parts of the license rows and are not added. */
export function overview(result: Omit<Audit, "findings">, facts: AuditFacts): Overview {
  const licenses = result.economics.filter(({ profile }) => profile === null);
  const rates = completeMonths(facts.context.months, facts.context.settings.window).map(({ month }) =>
    activeRate(
      addFrequencies(
        facts.usage.filter((row) => row.siteId === null && row.month === month).map((row) => row.frequencies)
      )
    )
  );
  const meters = new Map(facts.licenses.map((license) => [license.name, license]));
  const poolsAtRisk: string[] = [];
  const poolsUnknown: string[] = [];
  for (const pool of result.pools) {
    const license = meters.get(pool.license);
    if (pool.advice === "grow" || (license && nearlyUsed(license))) poolsAtRisk.push(pool.license);
    else if (pool.advice === null && (license?.monthlyLoginsUsed ?? null) === null) poolsUnknown.push(pool.license);
  }
  return {
    costToday: total(licenses, (row) => row.currentCost),
    costAtBest: total(licenses, (row) => row.mixCost),
    savingPerYear: total(licenses, (row) => (row.monthlySaving === null ? null : 12 * row.monthlySaving)),
    activeRate: rates.at(-1) ?? null,
    windowActiveRate: meanOf(rates),
    poolsAtRisk,
    poolsUnknown
  };
}

function total(rows: readonly EconomicsRow[], part: (row: EconomicsRow) => number | null): MoneyTotal {
  const sums = new Map<string, number>();
  let unknown = 0;
  for (const row of rows) {
    const amount = part(row);
    if (amount === null || row.currency === null) unknown += 1;
    else sums.set(row.currency, money((sums.get(row.currency) ?? 0) + amount));
  }
  const amounts = [...sums].map(([currency, amount]) => ({ currency, amount }));
  return { amounts: amounts.sort((a, b) => b.amount - a.amount), unknown };
}

function meanOf(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null);
  return known.length ? known.reduce((sum, rate) => sum + rate, 0) / known.length : null;
}
