import { addDays, dayNumber } from "../base/days";
import { money } from "../base/numbers";
import type { SeatProjection, SeatRow } from "../contract/capacity";
import type { ReadingFact } from "../contract/capacityFacts";
import type { DecisionReason } from "../contract/costs";
import type { DecisionSettings } from "../contract/decisionFacts";
import type { ContractLine, LicenseFact } from "../contract/org";
import { linesToday } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import type { FamilyPrices } from "../org/prices";

/** Seats of every external license: purchased, in use, idle, how many can be dropped at renewal, and when they run out. */
export function seatRows(context: DecisionContext): SeatRow[] {
  return context.licenses.map((license) => seatRow(context, license));
}

function seatRow(context: DecisionContext, license: ExternalLicense): SeatRow {
  const { facts, book, pricedMonth, settings, decisions, asOf } = context;
  const { fact, type, family, basis } = license;
  const member = basis === "member";
  const lines = member ? linesToday(context, type, "member") : [];
  const contracted = lines.length ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : null;
  const prices = book.family(type, basis, pricedMonth);
  const seatPrice = member ? prices.memberPrice : null;
  const populations = facts.populations.filter((population) => population.license === fact.name);
  const dormant = populations.reduce((sum, { dormantUsers }) => sum + dormantUsers, 0);
  const neverLoggedIn = populations.reduce((sum, { neverLoggedInUsers }) => sum + neverLoggedInUsers, 0);
  const paid = member ? (contracted ?? fact.total) : 0;
  const trueDownSeats = Math.max(0, paid - fact.used);
  const trueDownSeatsIdle = Math.max(0, paid - Math.max(0, fact.used - dormant - neverLoggedIn));
  const renewal = renewalOf(lines);
  return {
    license: fact.name,
    family,
    basis,
    contracted,
    purchased: fact.total,
    used: fact.used,
    unused: unusedSeats(fact),
    dormant,
    neverLoggedIn,
    seatPrice,
    currency: seatPrice === null ? null : prices.currency,
    priceSource: seatPrice === null ? null : prices.memberSource,
    renewal,
    trueDown: trueDownOf(context, lines, renewal),
    trueDownSeats: member ? trueDownSeats : 0,
    trueDownMonthly: seatPrice === null ? null : money(trueDownSeats * seatPrice),
    trueDownSeatsIdle: member ? trueDownSeatsIdle : 0,
    trueDownMonthlyIdle: seatPrice === null ? null : money(trueDownSeatsIdle * seatPrice),
    reason: member ? priceReason(seatPrice, prices) : "loginBasis",
    projection: seatProjection(fact, decisions?.readings ?? null, asOf, settings)
  };
}

/** Why a member price is null; null when the price is known. */
export function priceReason(price: number | null, { reason }: FamilyPrices): DecisionReason | null {
  if (price !== null) return null;
  return reason === "pricesHidden" || reason === "currencyMismatch" ? reason : "noPrices";
}

/** The earliest last day of the lines; null when all lines are open-ended. */
function renewalOf(lines: readonly ContractLine[]): string | null {
  return lines.reduce<string | null>(
    (first, { end }) => (end !== null && (first === null || end < first) ? end : first),
    null
  );
}

/** False when a line that ends at the renewal forbids fewer seats, true when all of them allow it, else null. */
function trueDownOf(
  { decisions }: DecisionContext,
  lines: readonly ContractLine[],
  renewal: string | null
): boolean | null {
  const rights = lines
    .filter(({ end }) => end === renewal)
    .map(
      ({ license, basis, start }) =>
        decisions?.terms?.find((term) => term.license === license && term.basis === basis && term.start === start)
          ?.trueDown ?? null
    );
  if (rights.includes(false)) return false;
  return rights.length && rights.every((right) => right === true) ? true : null;
}

/** With fewer points, one odd day would decide the trend. */
const MIN_READINGS = 5;

/**
 * When the seats of a license run out at the pace of its readings. The slope is the Theil-Sen estimator, the median of the slopes of all pairs of
 * readings, so a single cleanup or import does not distort it. Without enough days or growth, there is a reason instead of a date.
 *
 * @param readings of any license; null when the host keeps none
 */
export function seatProjection(
  { name, total, used }: Pick<LicenseFact, "name" | "total" | "used">,
  readings: readonly ReadingFact[] | null,
  asOf: string,
  { trendDays, trendMinDays, trendHorizon }: DecisionSettings
): SeatProjection {
  const points = pointsOf(readings ?? [], name, asOf, trendDays);
  const days = points.length ? points[points.length - 1].day - points[0].day : 0;
  const known = { readings: points.length, days };
  const slope = points.length >= MIN_READINGS && days >= trendMinDays ? theilSen(points) : null;
  if (used >= total && used > 0) return { ...known, slope, exhausted: asOf, reason: null };
  const none = { ...known, slope, exhausted: null };
  if (readings === null) return { ...none, reason: "noFacts" };
  if (!points.length) return { ...none, reason: "noReadings" };
  if (slope === null) return { ...none, reason: "tooFewDays" };
  if (slope <= 0) return { ...none, reason: "notGrowing" };
  const left = Math.ceil((total - used) / slope);
  if (left > trendHorizon) return { ...none, reason: "beyondHorizon" };
  return { ...none, exhausted: addDays(asOf, left), reason: null };
}

interface Point {
  day: number;
  used: number;
}

/** The readings of one license in the days before the as-of day, by day. If a day has two readings, the later row counts. */
function pointsOf(readings: readonly ReadingFact[], license: string, asOf: string, trendDays: number): Point[] {
  const end = dayNumber(asOf);
  const byDay = new Map<number, number>();
  for (const reading of readings) {
    if (reading.license !== license || reading.used === null) continue;
    const day = dayNumber(reading.day);
    if (day < end && day >= end - trendDays) byDay.set(day, reading.used);
  }
  return [...byDay].map(([day, used]) => ({ day, used })).sort((a, b) => a.day - b.day);
}

/** Median of the slopes of all pairs of points with different days, at least two points. */
export function theilSen(points: readonly Point[]): number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < points.length; i += 1)
    for (let j = i + 1; j < points.length; j += 1)
      slopes[count++] = (points[j].used - points[i].used) / (points[j].day - points[i].day);
  slopes.sort();
  const middle = count >> 1;
  return count % 2 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}

/** Seats purchased but not assigned; 0 if more are in use than purchased. */
export function unusedSeats({ total, used }: Pick<LicenseFact, "total" | "used">): number {
  return Math.max(0, total - used);
}
