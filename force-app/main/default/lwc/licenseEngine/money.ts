/**
 * A sum of money without the noise of binary fractions: to the millionth, finer than any price (catalog prices have four decimals), so that equal costs
 * compare as equal, in the engine as in Apex's Decimal. It is not a rounding for display.
 */
export function money(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
