import type { ContractLine, Doubt, LicenseFact } from "c/licenseEngine";
import type { Span } from "../usage/coverage.ts";

/** A difference up to this share is usual: Salesforce adds free seats and rounds packages. */
const USUAL_SHARE = 0.25;
/** A quantity of a year instead of a month, or the other way round: 12, within this share. */
const TWELVE_WITHIN = 0.05;

/** Licenses whose lines in force state another quantity than Salesforce; the quotation of a price (quantity 0) states none. */
export function quantityDoubts({
  span,
  contracts,
  licenses
}: {
  span: Pick<Span, "asOf">;
  contracts: readonly ContractLine[];
  licenses: readonly LicenseFact[];
}): Doubt[] {
  return licenses.flatMap(({ name, total, monthlyLoginsEntitlement }) => {
    const lines = contracts.filter((line) => line.license === name && inForce(line, span.asOf));
    const quantity = lines.reduce((sum, line) => sum + (line.quantity ?? 0), 0);
    const basis = lines[0]?.basis;
    const purchased = basis === "login" ? monthlyLoginsEntitlement : total;
    if (!quantity || !purchased || lines.some((line) => line.quantity === null || line.basis !== basis)) return [];
    const ratio = Math.max(quantity, purchased) / Math.min(quantity, purchased);
    if (ratio <= 1 + USUAL_SHARE) return [];
    const twelve = Math.abs(ratio / 12 - 1) <= TWELVE_WITHIN;
    return [
      {
        code: twelve ? "timesTwelve" : "otherQuantity",
        names: { license: name },
        numbers: { quantity, purchased }
      } satisfies Doubt
    ];
  });
}

function inForce({ start, end }: ContractLine, day: string): boolean {
  return (start === null || start <= day) && (end === null || end >= day);
}
