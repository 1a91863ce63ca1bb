import { addDays, dayNumber } from "../base/days";
import { money } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { SeatProjection, SeatRow } from "../contract/capacity";
import type { ReadingFact } from "../contract/capacityFacts";
import type { DecisionReason } from "../contract/costs";
import type { DecisionSettings } from "../contract/decisionFacts";
import type { LicenseFact } from "../contract/org";
import type { OwnLine } from "../org/lines";
import { linesToday } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import type { FamilyPrices } from "../org/prices";
import { trueDownOf } from "../org/rights";

/** Seats of every external license: purchased, in use, idle, how many can be dropped at renewal, and when they run out. */
export function seatRows(context: DecisionContext, allocation: readonly AllocationRow[]): SeatRow[] {
  return context.licenses.map((license) => {
    const decision = allocation.find(({ family, promised }) => family === license.family && promised !== null) ?? null;
    return seatRow(context, license, decision);
  });
}

function seatRow(context: DecisionContext, license: ExternalLicense, decision: AllocationRow | null): SeatRow {
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
  const renewal = renewalOf(context, lines);
  // Without a decision, idle users are those who can go.
  const leaving = decision ? decision.users.toLogin - decision.users.toMember : dormant + neverLoggedIn;
  const needed = Math.max(0, fact.used - leaving);
  const now = dropOf(Math.max(0, paid - fact.used), seatPrice, renewal);
  const moved = dropOf(Math.max(0, paid - needed), seatPrice, renewal);
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
    renewal: renewal.day,
    trueDown: trueDownOf(renewal.lines),
    trueDownSeats: member ? now.seats : 0,
    trueDownMonthly: now.monthly,
    trueDownSeatsMoved: member ? moved.seats : 0,
    trueDownMonthlyMoved: moved.monthly,
    reason: member ? priceReason(seatPrice, prices) : "loginBasis",
    projection: seatProjection(fact, decisions?.readings ?? null, asOf, settings)
  };
}

/** Why a member price is null; null when the price is known. */
export function priceReason(price: number | null, { reason }: FamilyPrices): DecisionReason | null {
  if (price !== null) return null;
  return reason === "pricesHidden" || reason === "currencyMismatch" ? reason : "noPrices";
}

/** The first day after which lines are not renewed, and the lines that end then; lines without an end have none. */
interface Renewal {
  day: string | null;
  lines: OwnLine[];
}

function renewalOf({ book }: DecisionContext, lines: readonly OwnLine[]): Renewal {
  const ends = lines.map((line) => ({ line, end: book.lines.until(line) }));
  const [day] = ends.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const first = day ?? null;
  return { day: first, lines: ends.filter(({ end }) => end === first).map(({ line }) => line) };
}

/**
 * Of the seats that are paid but not needed, those that can be dropped at the renewal: at most the seats of the lines that end then and do not forbid it, the
 * most expensive first. Without lines, all of them at the seat price.
 */
function dropOf(
  seats: number,
  seatPrice: number | null,
  { lines }: Renewal
): { seats: number; monthly: number | null } {
  if (!lines.length) return { seats, monthly: seatPrice === null ? null : money(seats * seatPrice) };
  let left = seats;
  let monthly = 0;
  for (const line of [...lines].sort((a, b) => b.unitPrice - a.unitPrice)) {
    const dropped = line.trueDown === false ? 0 : Math.min(left, line.quantity);
    left -= dropped;
    monthly += dropped * line.unitPrice;
  }
  return { seats: seats - left, monthly: seatPrice === null ? null : money(monthly) };
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
function unusedSeats({ total, used }: Pick<LicenseFact, "total" | "used">): number {
  return Math.max(0, total - used);
}
