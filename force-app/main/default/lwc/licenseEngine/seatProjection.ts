import type { LicenseFact } from "./contract";
import { addDays, dayNumber } from "./days";
import type { DecisionSettings, ReadingFact, SeatProjection } from "./decisionsContract";

/** Fewer points give a trend that one odd day decides. */
const MIN_READINGS = 5;

/**
 * When the seats of a license run out at the pace of its readings. The slope is Theil-Sen's, the median of the slopes of all pairs of
 * readings, so that a single clean-up or import does not bend it. Without enough days or growth there is no date, and a reason instead.
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

/** The readings of one license in the days before the as-of day, by day. Of two readings of a day the later row counts. */
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
