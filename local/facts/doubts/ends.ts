import type { Doubt } from "c/licenseEngine";
import type { LinesOfLicense } from "./contractDoubts.ts";

/** Nobody signs for so many years. */
const MOST_YEARS = 10;

/** A line that ends in a year that nobody means: a digit was mistyped, or it stands for a contract without an end. */
export function endDoubts({ fact, lines }: LinesOfLicense, asOf: string): Doubt[] {
  const latest = `${Number(asOf.slice(0, 4)) + MOST_YEARS}${asOf.slice(4)}`;
  const far = lines.find(({ end }) => end !== null && end >= latest);
  return far ? [{ code: "endFar", names: { license: fact.name }, days: { end: far.end } }] : [];
}
