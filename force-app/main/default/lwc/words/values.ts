import type { Details } from "c/licenseEngine";
import {
  formatDate,
  formatList,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPrice,
  formatSpan
} from "c/format";

const mapped = <T>(values: Record<string, T> | undefined, text: (value: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, text(value)]));

/** A share below 10 % needs its decimal. */
const percentText = (share: number | null) => formatPercent(share, share !== null && share < 0.1 ? 1 : 0);

const dayText = (day: string | null) => (day === null ? formatNumber(null) : formatDate(day));

/**
 * The values that a sentence can contain, in the user's locale: money at full precision, as in formulas; `{span}` for the days from and to.
 *
 * @param currency ISO 4217, for the amounts
 */
export function valuesOf(details: Details, currency: string | null = null): Record<string, string> {
  const { names, lists, numbers, shares, amounts, days, usageMonths, moments } = details;
  const { from = null, to = null } = days ?? {};
  return {
    ...names,
    ...mapped(lists, formatList),
    ...mapped(numbers, (value) => formatNumber(value, 2)),
    ...mapped(shares, percentText),
    ...mapped(amounts, (value) => formatPrice(value, currency)),
    ...mapped(days, dayText),
    ...mapped(usageMonths, (all) => formatList(all.map(formatMonth))),
    ...mapped(moments, formatMoment),
    ...(from !== null && to !== null ? { span: formatSpan({ from, to }) } : {})
  };
}
