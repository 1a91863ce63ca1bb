import { priceReason } from "../capacity/seats";
import type { DecisionReason, PriceSource } from "../contract/costs";
import type { LicenseType } from "../contract/org";
import type { DecisionContext } from "../org/orgModel";
import type { PopulationNeed } from "./population";

/** How much less a seat of the sufficient license costs per month. */
export interface SeatDifference {
  difference: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Why there is no difference. */
  reason: DecisionReason | null;
}

/** Seat price minus that of the target; null on login basis, where seats are free, and if the target is not cheaper. */
export function seatDifference(
  context: DecisionContext,
  { license: { type, basis }, target }: Pick<PopulationNeed, "license" | "target">
): SeatDifference {
  const none = (reason: DecisionReason | null): SeatDifference => {
    return { difference: null, currency: null, priceSource: null, reason };
  };
  if (basis === "login") return none("loginBasis");
  const own = seatPrice(context, type);
  const other = target && seatPrice(context, target);
  if (own.memberPrice === null || !other || other.memberPrice === null)
    return none(priceReason(own.memberPrice, own) ?? (other && priceReason(other.memberPrice, other)));
  if (own.currency !== other.currency) return none("currencyMismatch");
  if (own.memberPrice <= other.memberPrice) return none("notCheaper");
  return {
    difference: own.memberPrice - other.memberPrice,
    currency: own.currency,
    priceSource: own.memberSource === other.memberSource ? own.memberSource : "mixed",
    reason: null
  };
}

/** Only the seat's price: a login price in another currency does not make it unknown. */
function seatPrice({ book, pricedMonth }: DecisionContext, type: LicenseType) {
  return book.family({ ...type, counterpart: null }, "member", pricedMonth);
}
