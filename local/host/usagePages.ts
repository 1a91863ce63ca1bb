import type { UsageFact, UsagePage } from "c/licenseEngine";

/** Number of rows per page: a few hundred kilobytes of JSON. */
export const PAGE_ROWS = 3000;

/**
 * Orders usage rows by key (month, Ids of profile and site; all sites first), so that they can be read page by page.
 *
 * @returns a function that answers one page: the rows after the key `after`, from the start for null
 */
export function usagePages(usage: readonly UsageFact[]): (after: string | null) => UsagePage {
  const keyed = usage.map((row) => ({ key: keyOf(row), row }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return (after) => {
    const from = after === null ? 0 : firstAfter(keyed, after);
    const page = keyed.slice(from, from + PAGE_ROWS);
    const more = from + page.length < keyed.length;
    return { rows: page.map(({ row }) => row), next: more ? page[page.length - 1]!.key : null };
  };
}

/** Code points sort and compare alike, and all Ids have the same length: each row appears once. */
function keyOf({ month, profileId, siteId }: UsageFact): string {
  return [month, profileId, siteId ?? ""].join("|");
}

/** Index of the first entry with a greater key. */
function firstAfter(keyed: readonly { key: string }[], after: string): number {
  let low = 0;
  let high = keyed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyed[middle]!.key <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
