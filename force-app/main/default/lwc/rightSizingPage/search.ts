import type { GateRow, TierRow } from "c/licenseEngine";

type Named = Pick<TierRow, "license" | "profile">;

/** What a search finds a population by. */
export function nameOfTier({ license, profile }: Named): string {
  return `${profile} ${license}`;
}

/** What a search finds a grant by. */
export function nameOfGrant({ name, license, object }: Pick<GateRow, "name" | "license" | "object">): string {
  return `${name} ${license} ${object}`;
}

/** The rows whose name has every word of a search, whatever its case. */
export function rowsFor(search: string, rows: readonly object[], nameOf: (row: never) => string): readonly object[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const name = nameOf(row as never).toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  });
}
