import type { DecisionSettings, SuggestionLicense } from "./decisionsContract";
import { money } from "./money";

/** Bounds on whole login days, by number of own months k = 0..months, so that every host compares integers. */
export interface MoveBounds {
  /** To login basis when the sum of k months is at most lowSum[k] (the mean is below 0.8 x break-even) ... */
  lowSum: number[];
  /** ... and no month is above this (the break-even). */
  peak: number;
  /** To member basis when the sum of k months is at least highSum[k] (the mean is above 1.2 x break-even). */
  highSum: number[];
  /** An upgrade is worth offering when the sum of k months is at least this. */
  upgradeSum: number[];
}

/** Null without a break-even. Products are freed from the noise of binary fractions before they are turned into whole days. */
export function moveBounds(
  { breakEven }: Pick<SuggestionLicense, "breakEven">,
  months: number,
  { hysteresisLow, hysteresisHigh, upgradeLoginDays }: DecisionSettings
): MoveBounds | null {
  if (breakEven === null) return null;
  const sums = (bound: (k: number) => number): number[] => Array.from({ length: months + 1 }, (_, k) => bound(k));
  return {
    lowSum: sums((k) => Math.ceil(money(hysteresisLow * breakEven * k)) - 1),
    peak: Math.floor(money(breakEven)),
    highSum: sums((k) => Math.floor(money(hysteresisHigh * breakEven * k)) + 1),
    upgradeSum: sums((k) => Math.ceil(money(upgradeLoginDays * k)))
  };
}
