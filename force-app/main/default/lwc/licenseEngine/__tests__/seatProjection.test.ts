import fc from "fast-check";
import type { ReadingFact, SeatProjection } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, addDays } from "c/licenseEngine";
import { seatProjection, theilSen } from "../capacity/seats";

const AS_OF = "2026-11-01";
const reading = (daysAgo: number, used: number | null, license = "A"): ReadingFact => ({
  license,
  day: addDays(AS_OF, -daysAgo),
  total: 1000,
  used,
  monthlyLoginsEntitlement: null,
  monthlyLoginsUsed: null,
  ownLoginDays: null
});
const project = (readings: ReadingFact[] | null, used = 900, total = 1000): SeatProjection =>
  seatProjection({ name: "A", total, used }, readings, AS_OF, DEFAULT_DECISION_SETTINGS);
const steady = (slope: number, days = 60): ReadingFact[] =>
  Array.from({ length: days }, (_, index) => reading(days - index, 900 - slope * (days - index)));

describe("projection of seats", () => {
  it("names the first day on which no seat is left", () => {
    expect(project(steady(2))).toEqual({ readings: 60, days: 59, slope: 2, exhausted: "2026-12-21", reason: null });
  });

  it("is not bent by a single odd day", () => {
    const readings = steady(2).map((row, index) => (index === 30 ? { ...row, used: 0 } : row));
    expect(project(readings).slope).toBeCloseTo(2, 6);
  });

  it("says the as-of day when no seat is left, with no history at all", () => {
    expect(project(null, 1000)).toMatchObject({ exhausted: AS_OF, reason: null });
  });

  it.each([
    ["noFacts", null],
    ["noReadings", []],
    ["noReadings", [reading(5, 900, "B"), reading(4, null)]],
    ["tooFewDays", steady(2, 20)],
    ["tooFewDays", [reading(60, 800), reading(1, 900)]],
    ["notGrowing", steady(0)],
    ["notGrowing", steady(-1)],
    ["beyondHorizon", steady(0.1)]
  ])("has no date and says %s", (reason, readings) => {
    expect(project(readings)).toMatchObject({ exhausted: null, reason });
  });

  it("leaves readings out that are older than the trend or not before the as-of day", () => {
    expect(project([...steady(2), reading(181, 0), reading(0, 5000)])).toMatchObject({ readings: 60, slope: 2 });
  });

  it("takes the median of the slopes of all pairs", () => {
    const points = fc.uniqueArray(fc.record({ day: fc.nat({ max: 400 }), used: fc.nat({ max: 500 }) }), {
      minLength: 2,
      maxLength: 25,
      selector: ({ day }) => day
    });
    fc.assert(
      fc.property(points, (some) => {
        const slope = theilSen(some);
        const pairs = some.flatMap((a) =>
          some.filter((b) => b.day > a.day).map((b) => (b.used - a.used) / (b.day - a.day))
        );
        const half = pairs.length / 2;
        expect(pairs.filter((pair) => pair < slope - 1e-12).length).toBeLessThanOrEqual(half);
        expect(pairs.filter((pair) => pair > slope + 1e-12).length).toBeLessThanOrEqual(half);
      })
    );
  });
});
