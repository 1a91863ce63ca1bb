import { money } from "../base/numbers";
import type { OwnedRow } from "../contract/owned";
import type { DecisionContext } from "../org/orgModel";

/**
 * The price of a license on the first day of a term, per seat or login; today's price if none in its currency is known.
 *
 * @param row a license with a known price
 */
export function termPrice(context: DecisionContext, row: OwnedRow, day: string): number {
  const { type } = context.licenses.find(({ fact }) => fact.name === row.license)!;
  const { memberPrice, loginPrice, currency } = context.book.familyOn(type, row.basis, day);
  const price = row.basis === "member" ? memberPrice : loginPrice;
  return price === null || currency !== row.currency ? (row.price as number) : money(price);
}
