/** JavaScript has no normal distribution; this is the part that pools need. */

const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI;
}

/** Share of a standard normal below `z`; error below 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    normalDensity(z) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/**
 * The value below which a share `p` of a standard normal lies; by bisection, to 1e-9.
 *
 * @param p above 0 and below 1
 * @throws RangeError outside
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Quantile of ${p}: expected a share above 0 and below 1`);
  let low = -9;
  let high = 9;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The expected amount by which a normal variable exceeds `limit`; never below 0, although the share is an approximation. */
export function expectedExcess(mean: number, deviation: number, limit: number): number {
  if (deviation <= 0) return Math.max(0, mean - limit);
  const z = (limit - mean) / deviation;
  return Math.max(0, deviation * normalDensity(z) + (mean - limit) * (1 - normalShare(z)));
}
