import type { AllocationRow, Finding, LedgerRow, OwnedRow, SumLine, UserFate } from "c/licenseEngine";
import { fill, formatDate, formatNumber, formatPercent, formatPrice, formatSpan } from "c/format";
import { rungWord } from "./costs";
import { monthsText } from "./counts";
import { labels } from "./labels";
import { suggestionWord } from "./users";

/** What happens to a part of the users behind a finding. */
export function fateWord(fate: UserFate): string {
  if (fate === "active" || fate === "needLess" || fate === "others") return labels[`Why_Fate_${fate}`];
  return suggestionWord(fate);
}

/** Fewest and most decimals of a price in a sum. */
const DIGITS = { least: 4, most: 9 };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const cents = (amount: number): string => amount.toFixed(2);

/** Decimals with which a printed product is the printed amount, to the cent. */
function digitsFor(one: number, other: number, amount: number): number {
  for (let digits = DIGITS.least; digits < DIGITS.most; digits += 1)
    if (cents(rounded(one, digits) * rounded(other, digits)) === cents(amount)) return digits;
  return DIGITS.most;
}

/** One line of a sum, with its numbers at the precision at which they compute. */
export function sumText({ code, amount, quantity, price, factor, step }: SumLine, currency: string | null): string {
  if (code === "step") return rungWord(step!);
  if (code === "difference") return labels.Common_Difference;
  if (code === "perMonth") return labels.Sum_perMonth;
  if (code === "share") {
    const before = cents(amount / factor!);
    return fill(labels.Sum_share, { factor: formatNumber(factor, digitsFor(Number(before), factor!, amount)) });
  }
  if (quantity === null || price === null) return labels.Unknown;
  const digits = digitsFor(quantity, price, amount);
  return fill(labels[`Sum_${code}`], {
    quantity: formatNumber(quantity, digits),
    price: formatPrice(price, currency, digits)
  });
}

/** The decision of the family that a finding is part of, in sentences; empty where it promises nothing. */
export function decisionTexts({ family, currency, from, to, seats, pool, cost, promised }: AllocationRow): string[] {
  if (!cost || !promised?.monthly) return [];
  const money = (amount: number): string => formatPrice(amount, currency, 2);
  const difference = rounded(rounded(cost.now, 2) - rounded(cost.plan, 2), 2);
  const share = promised.monthly / difference;
  return [
    fill(labels.Why_Decision, {
      family,
      span: formatSpan({ from, to }),
      now: money(cost.now),
      plan: money(cost.plan),
      seats: formatNumber(seats),
      pool: formatNumber(pool)
    }),
    fill(labels.Why_Promise, {
      difference: money(difference),
      share: formatNumber(share, digitsFor(difference, share, promised.monthly)),
      promised: money(promised.monthly)
    })
  ];
}

/** How far the advice can be trusted: what was measured of it elsewhere, and of the family's own record. */
export function recordTexts({ promised, currency, months, beta }: AllocationRow): string[] {
  const money = (amount: number): string => formatPrice(amount, currency, 2);
  return [
    fill(labels.Why_Months, { months: monthsText(months) }),
    beta === null ? labels.Why_BetaUnknown : fill(labels.Why_Beta, { share: formatPercent(beta) }),
    ...(promised?.monthly
      ? [
          fill(labels.Why_Interval, {
            promised: money(promised.monthly),
            low: money(promised.low),
            high: money(promised.high)
          })
        ]
      : [labels.Why_NoInterval])
  ];
}

/** What applied moves from a license were expected to save and what was counted since; that nothing was measured yet, if so. */
export function measuredTexts(rows: readonly LedgerRow[], license: string): string[] {
  const totals = new Map<string | null, { months: Set<string>; expected: number; counted: number }>();
  for (const { month, fromLicense, currency, expected, counted } of rows) {
    if (fromLicense !== license || expected === null || counted === null) continue;
    const total = totals.get(currency) ?? { months: new Set(), expected: 0, counted: 0 };
    total.months.add(month);
    totals.set(currency, { ...total, expected: total.expected + expected, counted: total.counted + counted });
  }
  if (!totals.size) return [labels.Why_NotMeasured];
  return [...totals].map(([currency, { months, expected, counted }]) =>
    fill(labels.Why_Measured, {
      license,
      months: monthsText(months.size),
      expected: formatPrice(expected, currency, 2),
      counted: formatPrice(counted, currency, 2)
    })
  );
}

/** What the saving of a finding depends on: a right to negotiate, prices of the next term, and when what is owned ends. */
export function dependsTexts({ terms }: Finding, owned: OwnedRow | null, nextPrice: number | null): string[] {
  const until = owned?.until ?? null;
  const price = owned?.price ?? null;
  const dearer = price !== null && nextPrice !== null && nextPrice.toFixed(6) !== price.toFixed(6);
  return [
    ...(owned && until === null ? [labels.Why_NoEnd] : []),
    ...(until === null ? [] : [fill(labels.Why_Until, { date: formatDate(until) })]),
    ...(owned && owned.trueDown !== null ? [owned.trueDown ? labels.Why_TrueDown : labels.Why_NoTrueDown] : []),
    ...terms.map((term) => labels[`Finding_Term_${term}`]),
    ...(dearer
      ? [
          fill(labels.Why_NextPrice, {
            price: formatPrice(price, owned!.currency),
            next: formatPrice(nextPrice, owned!.currency)
          })
        ]
      : [])
  ];
}
