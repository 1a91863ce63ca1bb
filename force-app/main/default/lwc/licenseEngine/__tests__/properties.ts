import fc from "fast-check";
import type { Org } from "./orgArbitrary";
import { org } from "./orgArbitrary";

declare const process: { env: Record<string, string | undefined> };

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);

/** Holds a property over random orgs; the environment variable `PROPERTY_RUNS` asks for more than the usual number. */
export function holds(check: (some: Org) => void): void {
  fc.assert(fc.property(org, check), { numRuns: RUNS });
}

/** The same of an org and something else that is drawn. */
export function holdsWith<T>(other: fc.Arbitrary<T>, check: (some: Org, drawn: T) => void): void {
  fc.assert(fc.property(org, other, check), { numRuns: RUNS });
}
