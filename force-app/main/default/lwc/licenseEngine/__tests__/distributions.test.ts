import fc from "fast-check";
import { activeOf, activeRate, addFrequencies, loginsOf, registeredOf, sparse } from "c/licenseEngine";
import { asFrequencies, distribution } from "./arbitraries";
import { frequencies } from "./fixtures";

const users = distribution.map(asFrequencies);

describe("sums of a distribution", () => {
  it("agree with counting user by user", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 })), (loginDays) => {
        const counts: Record<number, number> = {};
        for (const d of loginDays) counts[d] = (counts[d] ?? 0) + 1;
        const result = frequencies(counts);
        expect(registeredOf(result)).toBe(loginDays.length);
        expect(activeOf(result)).toBe(loginDays.filter((d) => d > 0).length);
        expect(loginsOf(result)).toBe(loginDays.reduce((sum, d) => sum + d, 0));
      })
    );
  });

  it("leave the registered unknown when those who did not come are unknown", () => {
    const unknown = frequencies({ 2: 3 }, true);
    expect(registeredOf(unknown)).toBeNull();
    expect(activeRate(unknown)).toBeNull();
    expect(activeOf(unknown)).toBe(3);
    expect(loginsOf(unknown)).toBe(6);
  });

  it("give an active rate, which nobody registered does not have", () => {
    expect(activeRate(frequencies({ 0: 3, 5: 1 }))).toBe(0.25);
    expect(activeRate(frequencies({}))).toBeNull();
  });
});

describe("addFrequencies", () => {
  it("adds populations, so that every sum adds up too", () => {
    fc.assert(
      fc.property(fc.array(users), (parts) => {
        const sum = addFrequencies(parts);
        expect(sum).toHaveLength(32);
        for (const of of [registeredOf, activeOf, loginsOf])
          expect(of(sum)).toBe(parts.reduce((total, part) => total + (of(part) ?? NaN), 0));
      })
    );
  });

  it("does not know those who did not come when one part does not", () => {
    expect(addFrequencies([frequencies({ 0: 5, 1: 1 }), frequencies({ 1: 2 }, true)]).slice(0, 2)).toEqual([null, 3]);
  });
});

describe("sparse", () => {
  it("leaves out zero counters but for those who did not come", () => {
    expect(sparse(frequencies({ 3: 2 }))).toEqual({ 0: 0, 3: 2 });
  });

  it("leaves out those who did not come when they are unknown", () => {
    expect(sparse(frequencies({ 3: 2 }, true))).toEqual({ 3: 2 });
  });
});
