import fc from "fast-check";
import { percentileOf, poolOf, ratioFloor } from "c/licenseEngine";
import { ceilPercentile } from "./oracle";

const logins = fc.array(fc.nat({ max: 5_000_000 }), { minLength: 1, maxLength: 24 });

describe("percentileOf", () => {
  // PERCENTILE.INC of spreadsheets.
  it.each([
    [[1, 2, 3, 4], 75, 3.25],
    [[4, 1, 3, 2], 30, 1.9],
    [[7], 75, 7],
    [[1, 3, 2, 4], 0, 1],
    [[1, 3, 2, 4], 100, 4],
    [[0, 100, 200, 300, 400], 97.5, 390]
  ])("of %j at %d is %d", (values, percentile, expected) => {
    expect(percentileOf(values, percentile)).toBe(expected);
  });

  it("leaves its argument as it is", () => {
    const values = [3, 1, 2];
    percentileOf(values, 50);
    expect(values).toEqual([3, 1, 2]);
  });

  it("lies between the smallest and the largest value and grows with the percentile", () => {
    fc.assert(
      fc.property(logins, fc.integer({ min: 0, max: 99 }), (values, percentile) => {
        const result = percentileOf(values, percentile);
        expect(result).toBeGreaterThanOrEqual(Math.min(...values));
        expect(result).toBeLessThanOrEqual(Math.max(...values));
        expect(percentileOf(values, percentile + 1)).toBeGreaterThanOrEqual(result);
      })
    );
  });

  it("refuses an empty list", () => {
    expect(() => percentileOf([], 75)).toThrow("at least one value");
  });

  it.each([-1, 101, NaN])("refuses the percentile %d", (percentile) => {
    expect(() => percentileOf([1], percentile)).toThrow("expected 0 to 100");
  });
});

describe("poolOf", () => {
  it("carries the percentile of the traffic", () => {
    expect(poolOf(100, [10, 11, 12, 13], 75, 20)).toBe(13);
  });

  it("lets the users exist", () => {
    expect(poolOf(2001, [10], 75, 20)).toBe(101);
  });

  it("is not rounded up by the noise of binary fractions", () => {
    fc.assert(
      fc.property(logins, fc.integer({ min: 0, max: 100 }), (values, percentile) => {
        expect(poolOf(0, values, percentile, 20)).toBe(ceilPercentile(values, percentile));
      }),
      { numRuns: 1000 }
    );
  });
});

describe("ratioFloor", () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2]
  ])("of %d users is %d", (users, expected) => {
    expect(ratioFloor(users, 20)).toBe(expected);
  });
});
