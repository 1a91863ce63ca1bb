import fc from "fast-check";
import type { Frequencies } from "c/licenseEngine";
import type { Case } from "./oracle";

/** Distributions as they are: most counters 0, many users at few login days. */
export const distribution: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.nat({ max: 400 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 31 }), fc.nat({ max: 60 })), { maxLength: 8 })
  )
  .map(([sleepers, groups]) => {
    const counts = new Array<number>(32).fill(0);
    counts[0] = sleepers;
    for (const [days, users] of groups) counts[days] += users;
    return counts;
  });

export const problem: fc.Arbitrary<Case> = fc.record({
  member: fc.integer({ min: 0, max: 500000 }),
  login: fc.integer({ min: 1, max: 200000 }),
  ratio: fc.integer({ min: 1, max: 30 }),
  percentile: fc.integer({ min: 0, max: 100 }),
  months: fc.array(distribution, { minLength: 1, maxLength: 12 })
});

export function asFrequencies(counts: number[]): Frequencies {
  const [none, ...rest] = counts;
  return [none, ...rest];
}
