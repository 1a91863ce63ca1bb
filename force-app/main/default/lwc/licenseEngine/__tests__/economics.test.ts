import fc from "fast-check";
import type { Basis } from "c/licenseEngine";
import { costCurve } from "../costs/costCurve";
import { breakEvenOf, economics } from "../costs/economics";
import { asFrequencies, problem } from "./arbitraries";
import { frequencies } from "./fixtures";
import type { Case } from "./oracle";
import { solve, thresholds } from "./oracle";
import vectors from "#vectors/License_Economics_Vectors";

const solved = (values: Case) =>
  economics({
    basis: values.basis,
    memberPrice: values.member / 10000,
    loginPrice: values.login / 10000,
    ratio: values.ratio,
    percentile: values.percentile,
    months: values.months.map(asFrequencies)
  });

describe("economics", () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))("agrees with the golden vector: %s", (_, vector) => {
    const { breakEven, ...figures } = economics({
      ...vector.input,
      basis: vector.input.basis as Basis,
      months: vector.input.months.map(asFrequencies)
    });
    const { breakEven: expectedBreakEven, ...expected } = vector.expected;
    expect(figures).toEqual(expected);
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
    const figures = economics({
      basis: "login",
      memberPrice: 5,
      loginPrice: 2,
      ratio: 20,
      percentile: 75,
      months: [unknown]
    });
    expect(figures).toMatchObject({ breakEven: 2.5, memberCost: null, loginPool: null, cheapest: null });
  });

  it("does not need the users of older months who did not come", () => {
    const terms = { memberPrice: 5, loginPrice: 2, ratio: 20, percentile: 100 };
    const curve = costCurve([frequencies({ 3: 4 }, true), frequencies({ 1: 5 })], terms);
    expect(curve?.at(-1)).toMatchObject({ loginUsers: 5, pool: 12 });
  });

  it("has no break-even when logins are free of charge", () => {
    expect(breakEvenOf(5, 0)).toBeNull();
  });
});

describe("costCurve", () => {
  it("has the totals of all 33 thresholds", () => {
    fc.assert(
      fc.property(problem, (values) => {
        const curve = costCurve(values.months.map(asFrequencies), {
          memberPrice: values.member / 10000,
          loginPrice: values.login / 10000,
          ratio: values.ratio,
          percentile: values.percentile
        });
        expect(
          curve?.map(({ threshold, loginUsers, memberUsers, pool, cost }) => [
            threshold,
            loginUsers,
            memberUsers,
            pool,
            cost
          ])
        ).toEqual(
          thresholds(values).map(({ threshold, users, others, pool, cost }) => [
            threshold,
            users,
            others,
            pool,
            cost / 10000
          ])
        );
      })
    );
  });

  it("splits the cost into seats and pool", () => {
    const curve = costCurve([frequencies({ 0: 60, 1: 20, 10: 20 })], {
      memberPrice: 20,
      loginPrice: 8,
      ratio: 20,
      percentile: 75
    });
    expect(curve?.[2]).toEqual({
      threshold: 1,
      loginUsers: 80,
      memberUsers: 20,
      pool: 20,
      memberCost: 400,
      loginCost: 160,
      cost: 560
    });
  });
});
