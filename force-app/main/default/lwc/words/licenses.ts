import type { LicenseDecision, OwnedRow, SeatRow } from "c/licenseEngine";
import { fill, formatDate, formatMoney, formatMonth, formatNumber, formatPrice, plural } from "c/format";
import { decisionReason, priceWords } from "./costs";
import { monthsText, seatsText, usersText } from "./counts";
import { labels } from "./labels";

/** A number of monthly logins with its noun. */
function loginsText(logins: number | null): string {
  const forms = { one: labels.Count_MonthlyLogin, other: labels.Count_MonthlyLogins };
  return fill(logins === null ? forms.other : plural(logins, forms), { count: formatNumber(logins) });
}

/** Seats or monthly logins, by what the license is charged for. */
function quantityText({ basis }: LicenseDecision, quantity: number): string {
  return basis === "member" ? seatsText(quantity) : loginsText(quantity);
}

/** The decision on a license in one line: what happens to the quantity. */
export function licenseDecisionText(decision: LicenseDecision): string {
  const { change, owned, needed } = decision;
  if (change === "unknown" || owned === null || needed === null) return labels.LicenseDecision_unknown;
  const quantity = change === "keep" ? owned : Math.abs(owned - needed);
  return fill(labels[`LicenseDecision_${change}`], { quantity: quantityText(decision, quantity) });
}

/** From when, what has to move before, and what can be done within the contract. */
export function licenseDecisionNotes(decision: LicenseDecision): string[] {
  const { basis, moving, now, currency } = decision;
  const to = basis === "member" ? labels.LicenseDecision_ToLogin : labels.LicenseDecision_ToMember;
  return [
    whenText(decision),
    moving ? fill(to, { users: usersText(moving) }) : "",
    now?.logins
      ? fill(labels.LicenseDecision_NowLogins, {
          users: usersText(now.users),
          logins: formatNumber(now.logins),
          cost: formatMoney(now.cost, currency)
        })
      : "",
    now?.seats
      ? fill(labels.LicenseDecision_NowSeats, { users: usersText(now.users), seats: seatsText(now.seats) })
      : ""
  ].filter(Boolean);
}

function whenText({ change, from, to, needed, negotiate }: LicenseDecision): string {
  if (from === null || to === null) return "";
  const values = { from: formatDate(from), to: formatDate(to), needed: formatNumber(needed) };
  if (change === "more") return fill(labels.LicenseDecision_MoreFrom, values);
  if (from !== to) return fill(labels.LicenseDecision_FromTo, values);
  return fill(negotiate ? labels.LicenseDecision_Negotiate : labels.LicenseDecision_From, values);
}

/** What a seat or a login costs, and where that price comes from; empty without a price. */
export function unitPriceText({ basis, price, priceSource, currency }: OwnedRow): string {
  if (price === null) return "";
  return fill(basis === "member" ? labels.Price_PerSeat : labels.Price_PerLogin, {
    price: formatPrice(price, currency),
    source: priceWords(priceSource)
  });
}

/** Which percentile of monthly logins a figure is: several tables have one, each of its own months. */
export function percentileText(percentile: number, months: readonly string[]): string {
  const last = months.at(-1);
  const name = fill(labels.Common_Percentile, { percentile: formatNumber(percentile, 2) });
  return last === undefined
    ? name
    : fill(labels.Common_PercentileOf, {
        percentile: name,
        months: monthsText(months.length),
        month: formatMonth(last)
      });
}

/** When the seats run out, or why that is unknown. */
export function seatsRunOutText({ projection, purchased, used }: SeatRow): string {
  if (used > purchased) return fill(labels.Seats_Over, { count: formatNumber(used - purchased) });
  if (used === purchased) return labels.Seats_Exhausted;
  const { exhausted, slope, readings, days, reason } = projection;
  if (exhausted === null) return decisionReason(reason);
  return fill(labels.Seats_Exhaust, { slope: formatNumber(slope, 1), date: formatDate(exhausted), readings, days });
}
