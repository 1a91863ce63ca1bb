import { activeRate, addFrequencies } from "../base/frequencies";
import { money } from "../base/numbers";
import { nearlyUsed } from "../capacity/pools";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { AuditFacts } from "../contract/org";
import { completeMonths } from "../org/usage";

/** A sum over licenses. Currencies are never added to one another; the amounts do not include `unknown` licenses. */
export interface MoneyTotal {
  /** One entry per currency, largest first; empty when no license has a known part. */
  amounts: { currency: string; amount: number }[];
  /** Licenses whose part is unknown. */
  unknown: number;
}

/** The tiles of the first page: from what is paid to the best cost. */
export interface Overview {
  /** What is paid per month. */
  costToday: MoneyTotal;
  /** Expected overage of the contract years, as an amount per month. */
  coming: MoneyTotal;
  /** Per month: today plus coming minus the possible saving. */
  costAtBest: MoneyTotal;
  /** 12 times the monthly savings of the findings; without an amount when nothing is decided on any license. */
  savingPerYear: MoneyTotal;
  /** Active share of all external users, 0..1, in the newest complete month; null when unknown. */
  activeRate: number | null;
  /** Mean of the active rates of the window's months. */
  windowActiveRate: number | null;
  /** Login licenses with overage to expect (without a contract year: with too small a pool), nearly used by Salesforce's meter, or exceeded this month. */
  poolsAtRisk: string[];
  /** Login licenses where all of this is unknown; they do not count as at risk. */
  poolsUnknown: string[];
}

/**
 * The totals of an audit.
 *
 * @param findings those that count: without the dismissed ones, whose savings nobody wants
 */
export function overview(
  result: Pick<AuditWithDecisions, "owned" | "ladder" | "allocation" | "pools" | "burnDown">,
  facts: AuditFacts,
  findings: readonly Finding[]
): Overview {
  const { owned, ladder, allocation } = result;
  const unknown = owned.filter(({ monthly }) => monthly === null).length;
  const paid = owned.map(({ currency, monthly }) => ({ currency, amount: monthly }));
  const coming = ladder.map((row) => ({ currency: row.currency, amount: row.coming }));
  const saved = findings.map(({ currency, monthlySaving }) => ({ currency, amount: monthlySaving }));
  const less = saved.map(({ currency, amount }) => ({ currency, amount: amount === null ? null : -amount }));
  const undecided = owned.filter(
    ({ family, monthly }) => monthly === null || !ladder.some((row) => row.family === family)
  ).length;
  const yearly = sumOf(saved).map(({ currency, amount }) => ({ currency, amount: money(12 * amount) }));
  const none = ladder.map(({ currency }) => ({ currency, amount: 0 }));
  const isKnown = allocation.some(({ promised }) => promised !== null) || yearly.some(({ amount }) => amount > 0);
  return {
    costToday: { amounts: sumOf(paid), unknown },
    coming: { amounts: sumOf(coming), unknown },
    costAtBest: { amounts: isKnown ? sumOf([...paid, ...coming, ...less]) : [], unknown },
    savingPerYear: { amounts: isKnown ? (yearly.length ? yearly : sumOf(none)) : [], unknown: undecided },
    ...activeRates(facts),
    ...poolsOf(result, facts)
  };
}

function sumOf(parts: readonly { currency: string | null; amount: number | null }[]): MoneyTotal["amounts"] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of parts)
    if (amount !== null && currency !== null) sums.set(currency, money((sums.get(currency) ?? 0) + amount));
  return [...sums].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount);
}

function activeRates({ context, usage }: AuditFacts): Pick<Overview, "activeRate" | "windowActiveRate"> {
  const rates = completeMonths(context.months, context.settings.window).map(({ month }) =>
    activeRate(
      addFrequencies(usage.filter((row) => row.siteId === null && row.month === month).map((row) => row.frequencies))
    )
  );
  return { activeRate: rates.at(-1) ?? null, windowActiveRate: meanOf(rates) };
}

function poolsOf(
  { owned, pools, burnDown }: Pick<AuditWithDecisions, "owned" | "pools" | "burnDown">,
  { licenses }: AuditFacts
): Pick<Overview, "poolsAtRisk" | "poolsUnknown"> {
  const over = new Set(burnDown.flatMap(({ state, license }) => (state === "over" ? [license] : [])));
  const poolsAtRisk: string[] = [];
  const poolsUnknown: string[] = [];
  for (const { license, advice, decided, recommended, contracted } of pools) {
    const meter = licenses.find(({ name }) => name === license);
    const coming = owned.find((row) => row.license === license)?.coming ?? null;
    // A pool that only has to grow for planned moves is not at risk today.
    const need = recommended ?? decided ?? 0;
    const small = coming ? coming.logins > 0 : advice === "grow" && need > (contracted ?? need);
    if (small || over.has(license) || (meter && nearlyUsed(meter))) poolsAtRisk.push(license);
    else if (advice === null && (meter?.monthlyLoginsUsed ?? null) === null) poolsUnknown.push(license);
  }
  return { poolsAtRisk, poolsUnknown };
}

function meanOf(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null);
  return known.length ? known.reduce((sum, rate) => sum + rate, 0) / known.length : null;
}
