import type { SumLine } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { formatPrice } from "c/format";
import { sumText } from "c/words";
import { labels } from "./labels";

/** The lines of a sum as a table, amounts to the cent. */
export function sumColumns(currency: string | null): FactColumn<SumLine & { key: string }>[] {
  return [
    { label: labels.Why_SumLine, value: (line) => sumText(line, currency), key: ({ key }) => key },
    {
      label: labels.Why_SumAmount,
      type: "number",
      value: ({ amount, less }) => (less ? `-${formatPrice(amount, currency, 2)}` : formatPrice(amount, currency, 2))
    }
  ];
}
