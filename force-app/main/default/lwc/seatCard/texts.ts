import type { OwnedRow, SeatRow } from "c/licenseEngine";
import { decisionReason, unitPriceText } from "c/words";
import { fill, formatDate, formatMoney, formatNumber, formatPrice } from "c/format";
import { labels } from "./labels";

/** The numbers of the card, formatted. */
export function seatFacts(row: SeatRow, owned: OwnedRow): { term: string; text: string }[] {
  const trueDown = row.trueDown === null ? "unknown" : row.trueDown ? "yes" : "no";
  return [
    { term: labels.Common_Purchased, text: formatNumber(owned.quantity) },
    { term: labels.Common_InUse, text: formatNumber(row.used) },
    { term: labels.Common_SeatPrice, text: unitPriceText(owned) || formatPrice(null, null) },
    { term: labels.Common_Renewal, text: row.renewal ? formatDate(row.renewal) : labels.Seats_TrueDown_unknown },
    { term: labels.Seats_TrueDown, text: labels[`Seats_TrueDown_${trueDown}`] }
  ];
}

function dropText(seats: number, monthly: number | null, row: SeatRow, priced: string, unpriced: string): string {
  const count = formatNumber(seats);
  return monthly === null
    ? fill(unpriced, { seats: count, reason: decisionReason(row.reason) })
    : fill(priced, { seats: count, saving: formatMoney(monthly, row.currency) });
}

/** What can be dropped at renewal, now and after the planned moves. */
export function renewalTexts(row: SeatRow): string[] {
  const { trueDownSeats, trueDownMonthly, trueDownSeatsMoved, trueDownMonthlyMoved, trueDown } = row;
  const texts: string[] = [];
  if (trueDownSeats)
    texts.push(dropText(trueDownSeats, trueDownMonthly, row, labels.Seats_DropNow, labels.Seats_DropNowUnpriced));
  if (trueDownSeatsMoved > trueDownSeats)
    texts.push(
      dropText(trueDownSeatsMoved, trueDownMonthlyMoved, row, labels.Seats_DropMoved, labels.Seats_DropMovedUnpriced)
    );
  if (!texts.length) return [labels.Seats_DropNone];
  return trueDown === false ? [...texts, labels.Seats_DropForbidden] : texts;
}

/** A part of the seats, as wide as its share. */
export interface SeatPart {
  key: "active" | "dormant" | "never" | "unused";
  count: number;
  width: string;
  text: string;
}

/** Seats by the users who have them; idle users count as in use. */
export function seatParts({ purchased, used, dormant, neverLoggedIn, unused }: SeatRow): SeatPart[] {
  const all = Math.max(purchased, used, 1);
  const part = (key: SeatPart["key"], count: number, label: string): SeatPart => ({
    key,
    count,
    width: `width: ${(100 * count) / all}%`,
    text: fill(label, { count: formatNumber(count) })
  });
  return [
    part("active", Math.max(0, used - dormant - neverLoggedIn), labels.Seats_BarActive),
    part("dormant", dormant, labels.Seats_BarDormant),
    part("never", neverLoggedIn, labels.Seats_BarNever),
    part("unused", unused, labels.Seats_BarUnused)
  ];
}

/** The bar in one sentence. */
export function barSummary(row: SeatRow): string {
  const [active] = seatParts(row);
  return fill(labels.Seats_BarSummary, {
    license: row.license,
    purchased: formatNumber(row.purchased),
    active: formatNumber(active.count),
    dormant: formatNumber(row.dormant),
    never: formatNumber(row.neverLoggedIn),
    unused: formatNumber(row.unused)
  });
}
