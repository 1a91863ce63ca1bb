/**
 * A sum of money without binary rounding noise: rounded to the millionth, finer than any price (catalog prices have four decimals). Equal costs
 * compare as equal, in the engine and in Apex's Decimal. Never -0. This is not a rounding for display.
 */
export function money(amount: number): number {
  return Math.round(amount * 1e6) / 1e6 + 0;
}

/** Items by key, groups in the order of their first item. (The oldest supported runtime lacks `Map.groupBy`.) */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// Four decimals of the percentile keep ranks in whole millionths and the interpolation exact.
const RANK_UNIT = 1_000_000;

/**
 * Percentile by linear interpolation between closest ranks, like PERCENTILE.INC in spreadsheets.
 *
 * @param values whole numbers, any order, at least one
 * @param percentile 0..100, used to four decimals
 * @throws RangeError without values or outside 0..100
 */
export function percentileOf(values: readonly number[], percentile: number): number {
  return millionths(values, percentile) / RANK_UNIT;
}

/**
 * Monthly logins to buy: `max(ceil(P), ceil(users / ratio))`, where P is the percentile of the monthly logins. The pool must cover the monthly logins and the
 * user limit (20 users per purchased monthly login).
 *
 * @param monthlyLogins login days of each month, at least one month
 */
export function poolOf(users: number, monthlyLogins: readonly number[], percentile: number, ratio: number): number {
  const logins = Math.ceil(millionths(monthlyLogins, percentile) / RANK_UNIT);
  return Math.max(logins, ratioFloor(users, ratio));
}

/** Monthly logins required by the user limit: ceil(users / ratio). */
export function ratioFloor(users: number, ratio: number): number {
  return Math.ceil(users / ratio);
}

/** The percentile in millionths, a whole number. Plain interpolation can end just above a whole number, and rounding up would then add one. */
function millionths(unsorted: readonly number[], percentile: number): number {
  if (!unsorted.length) throw new RangeError("A percentile needs at least one value");
  if (!(percentile >= 0 && percentile <= 100)) throw new RangeError(`Percentile ${percentile}: expected 0 to 100`);
  const values = sorted(unsorted);
  const rank = Math.round(percentile * (RANK_UNIT / 100)) * (values.length - 1);
  const lower = Math.floor(rank / RANK_UNIT);
  const value = values[lower];
  const next = lower + 1 < values.length ? values[lower + 1] : value;
  return RANK_UNIT * value + (rank - lower * RANK_UNIT) * (next - value);
}

/** Ascending, by insertion: a window has about a dozen months, and calling the built-in sort costs more than sorting them. */
function sorted(unsorted: readonly number[]): number[] {
  const values = unsorted.slice();
  for (let i = 1; i < values.length; i += 1) {
    const value = values[i];
    let j = i;
    for (; j > 0 && values[j - 1] > value; j -= 1) values[j] = values[j - 1];
    values[j] = value;
  }
  return values;
}
