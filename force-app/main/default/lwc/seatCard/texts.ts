import type { SeatRow } from "c/licenseEngine";
import { decisionReason, priceWords } from "c/decisionWords";
import { fill, formatDate, formatMoney, formatNumber, formatPrice } from "c/licenseFormat";
import { labels } from "./labels";

/** The numbers of the card, formatted. */
export function seatFacts(row: SeatRow): { term: string; text: string }[] {
  const source = priceWords(row.priceSource);
  const trueDown = row.trueDown === null ? "unknown" : row.trueDown ? "yes" : "no";
  const facts = [
    { term: labels.purchased, text: formatNumber(row.contracted ?? row.purchased) },
    { term: labels.used, text: formatNumber(row.used) }
  ];
  if (row.basis === "login") return facts;
  const price = formatPrice(row.seatPrice, row.currency);
  return [
    ...facts,
    { term: labels.price, text: source ? `${price} (${source})` : price },
    { term: labels.renewal, text: row.renewal ? formatDate(row.renewal) : labels.trueDown_unknown },
    { term: labels.trueDown, text: labels[`trueDown_${trueDown}`] }
  ];
}

function dropText(seats: number, monthly: number | null, row: SeatRow, priced: string, unpriced: string): string {
  const count = formatNumber(seats);
  return monthly === null
    ? fill(unpriced, { seats: count, reason: decisionReason(row.reason) })
    : fill(priced, { seats: count, saving: formatMoney(monthly, row.currency) });
}

/** What can go at renewal, now and once idle users are deactivated; on login basis a seat costs nothing. */
export function renewalTexts(row: SeatRow): string[] {
  if (row.basis === "login") return [decisionReason("loginBasis")];
  const { trueDownSeats, trueDownMonthly, trueDownSeatsIdle, trueDownMonthlyIdle, trueDown } = row;
  const texts: string[] = [];
  if (trueDownSeats) texts.push(dropText(trueDownSeats, trueDownMonthly, row, labels.dropNow, labels.dropNowUnpriced));
  if (trueDownSeatsIdle > trueDownSeats)
    texts.push(dropText(trueDownSeatsIdle, trueDownMonthlyIdle, row, labels.dropIdle, labels.dropIdleUnpriced));
  if (!texts.length) return [labels.dropNone];
  return trueDown === false ? [...texts, labels.dropForbidden] : texts;
}

/** When the seats run out, or why that is not known. */
export function exhaustText({ projection, purchased, used }: SeatRow): string {
  if (used > purchased) return fill(labels.over, { count: formatNumber(used - purchased) });
  if (used === purchased) return labels.exhausted;
  const { exhausted, slope, readings, days, reason } = projection;
  if (exhausted === null) return decisionReason(reason);
  return fill(labels.exhaust, { slope: formatNumber(slope, 1), date: formatDate(exhausted), readings, days });
}

/** A part of the seats, as wide as its share. */
export interface SeatPart {
  key: "active" | "dormant" | "never" | "unused";
  count: number;
  width: string;
  text: string;
}

/** Seats by who sits on them; idle users are among those in use. */
export function seatParts({ purchased, used, dormant, neverLoggedIn, unused }: SeatRow): SeatPart[] {
  const all = Math.max(purchased, used, 1);
  const part = (key: SeatPart["key"], count: number, label: string): SeatPart => ({
    key,
    count,
    width: `width: ${(100 * count) / all}%`,
    text: fill(label, { count: formatNumber(count) })
  });
  return [
    part("active", Math.max(0, used - dormant - neverLoggedIn), labels.barActive),
    part("dormant", dormant, labels.barDormant),
    part("never", neverLoggedIn, labels.barNever),
    part("unused", unused, labels.barUnused)
  ];
}

/** The bar in one sentence. */
export function barSummary(row: SeatRow): string {
  const [active] = seatParts(row);
  return fill(labels.barSummary, {
    license: row.license,
    purchased: formatNumber(row.purchased),
    active: formatNumber(active.count),
    dormant: formatNumber(row.dormant),
    never: formatNumber(row.neverLoggedIn),
    unused: formatNumber(row.unused)
  });
}
