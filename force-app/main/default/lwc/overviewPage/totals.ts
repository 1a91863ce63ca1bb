import type { MoneyTotal } from "c/licenseEngine";
import { formatMoney } from "c/licenseFormat";

/** The amounts of a total, one a currency because currencies are never added up; the word for unknown where there is none. */
export function totalText(total: MoneyTotal): string {
  return (
    total.amounts.map(({ amount, currency }) => formatMoney(amount, currency)).join(" + ") || formatMoney(null, null)
  );
}
