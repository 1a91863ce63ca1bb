import type { TierRow } from "c/licenseEngine";

/** Holding and use of one object by one population. */
export interface AccessCell {
  object: string;
  grantedByProfile: boolean;
  holders: number;
  /** Null where use could not be read. */
  users: number | null;
  /** users / holders; null without holders. */
  share: number | null;
}

export interface AccessRow {
  key: string;
  license: string;
  profile: string;
  activeUsers: number;
  /** In the order of the matrix's objects; null where the object was not counted for the row's license. */
  cells: (AccessCell | null)[];
}

export interface Matrix {
  objects: string[];
  rows: AccessRow[];
}

/** Profiles by objects, for populations of which something is known; most users first. */
export function accessMatrix(tiers: readonly TierRow[]): Matrix {
  const known = tiers.filter((tier) => tier.objects.length > 0);
  const objects = [...new Set(known.flatMap((tier) => tier.objects.map(({ object }) => object)))].sort((a, b) =>
    a.localeCompare(b)
  );
  const rows = known.map(({ license, profile, activeUsers, objects: found }) => ({
    key: `${license}|${profile}`,
    license,
    profile,
    activeUsers,
    cells: objects.map((object) => found.find((cell) => cell.object === object) ?? null)
  }));
  return { objects, rows: rows.sort((a, b) => b.activeUsers - a.activeUsers) };
}

/** Populations with somebody for whom a lower family would do; the largest saving, then the most users first. */
export function oversized(tiers: readonly TierRow[]): TierRow[] {
  const weight = (row: TierRow) => (row.downgradeCandidates ?? 0) + (row.inflationCases ?? 0);
  const saving = (row: TierRow) => row.monthlySavingInflation ?? row.monthlySaving ?? 0;
  return tiers
    .filter((row) => row.targetFamily !== null && weight(row) > 0)
    .sort((a, b) => saving(b) - saving(a) || weight(b) - weight(a));
}
