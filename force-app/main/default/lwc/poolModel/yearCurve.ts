import type { AnnualRow } from "c/licenseEngine";

/** Logins of the contract year from its start to the end of each month; months without a count continue at the mean of the counted ones. */
export function yearCurve({ months, used, known }: Pick<AnnualRow, "months" | "used" | "known">): number[] {
  const mean = known ? (used ?? 0) / known : 0;
  let sum = 0;
  return [0, ...months.map(({ logins }) => (sum += logins ?? mean))];
}
