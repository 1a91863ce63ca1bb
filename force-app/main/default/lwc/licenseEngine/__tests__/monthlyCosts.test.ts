import fc from "fast-check";
import { monthlyCosts } from "../costs/monthlyCosts";
import { asFrequencies, problem } from "./arbitraries";
import { frequencies } from "./fixtures";
import type { Case } from "./oracle";
import { solve } from "./oracle";
import vectors from "#vectors/License_Economics_Vectors";

const solved = (values: Case) =>
  monthlyCosts({
    memberPrice: values.member / 10000,
    loginPrice: values.login / 10000,
    ratio: values.ratio,
    percentile: values.percentile,
    months: values.months.map(asFrequencies)
  });

describe("the costs of single months", () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))("agrees with the golden vector: %s", (_, vector) => {
    const { breakEven, ...figures } = monthlyCosts({
      ...vector.input,
      months: vector.input.months.map(asFrequencies)
    });
    const { breakEven: expectedBreakEven, ...expected } = vector.expected;
    expect(expected).toMatchObject(figures);
    // The file holds twelve decimals of it.
    expect(breakEven === null ? null : Math.round(breakEven * 1e12) / 1e12).toBe(expectedBreakEven);
  });

  it("has at least twenty golden vectors, each with its reason and whole months", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(20);
    for (const { why, input } of vectors) {
      expect(why).not.toBe("");
      for (const month of input.months) expect(month).toHaveLength(32);
    }
  });

  it("equals brute force over all thresholds", () => {
    fc.assert(
      fc.property(problem, (values) => {
        const { breakEven, ...figures } = solved(values);
        expect(figures).toEqual(solve(values));
        expect(breakEven).toBeCloseTo(values.member / values.login, 9);
      }),
      { numRuns: 500 }
    );
  });

  it("never lets a higher member price lower a cost", () => {
    fc.assert(
      fc.property(problem, fc.nat({ max: 100000 }), (values, rise) => {
        const [before, after] = [solved(values), solved({ ...values, member: values.member + rise })];
        expect(after.memberCost).toBeGreaterThanOrEqual(before.memberCost ?? NaN);
        expect(after.mixCost).toBeGreaterThanOrEqual(before.mixCost ?? NaN);
        expect(after.loginCost).toBe(before.loginCost);
      })
    );
  });

  it("never lets a higher percentile lower the pool", () => {
    fc.assert(
      fc.property(problem, (values) => {
        const largest = solved({ ...values, percentile: 100 });
        expect(largest.loginPool).toBeGreaterThanOrEqual(solved(values).loginPool ?? NaN);
      })
    );
  });

  it("charges seats of two populations together as much as apart", () => {
    fc.assert(
      fc.property(problem, (values) => {
        const twice = { ...values, months: values.months.map((month) => month.map((users) => 2 * users)) };
        expect(solved(twice).memberCost).toBeCloseTo(2 * (solved(values).memberCost ?? NaN), 5);
      })
    );
  });

  it("knows nothing but the break-even when the users of the newest month are unknown", () => {
    const unknown = frequencies({ 3: 4 }, true);
    const figures = monthlyCosts({
      memberPrice: 5,
      loginPrice: 2,
      ratio: 20,
      percentile: 75,
      months: [unknown]
    });
    expect(figures).toMatchObject({ breakEven: 2.5, memberCost: null, loginPool: null, mixCost: null });
  });

  it("does not need the users of older months who did not come", () => {
    const months = [frequencies({ 3: 4 }, true), frequencies({ 1: 5 })];
    const costs = monthlyCosts({ memberPrice: 5, loginPrice: 2, ratio: 20, percentile: 100, months });
    expect(costs).toMatchObject({ memberCost: 25, loginPool: 12 });
  });

  it("has no break-even when logins are free of charge", () => {
    const months = [frequencies({ 1: 5 })];
    expect(monthlyCosts({ memberPrice: 5, loginPrice: 0, ratio: 20, percentile: 75, months }).breakEven).toBeNull();
  });
});
