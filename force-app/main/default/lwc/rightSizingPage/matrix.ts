import type { FactColumn } from "c/factTable";
import type { TierRow } from "c/licenseEngine";
import { fill, formatNumber, formatPercent } from "c/format";
import { labels } from "./labels";

/** Access to and use of one object by one population. */
interface AccessCell {
  object: string;
  grantedByProfile: boolean;
  holders: number;
  /** Null if use could not be read. */
  users: number | null;
  /** users / holders; null without holders. */
  share: number | null;
}

export interface AccessRow {
  key: string;
  license: string;
  profile: string;
  activeUsers: number;
  /** In the order of the matrix's objects; null if the object was not counted for the row's license. */
  cells: (AccessCell | null)[];
}

export interface Matrix {
  objects: string[];
  rows: AccessRow[];
}

/** Profiles by objects, for populations with known data; most users first. */
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

const rate = (part: number | null, whole: number) => (part && whole ? part / whole : 0);

function usesText({ holders, users, share }: AccessCell): string {
  if (users === null) return labels.Matrix_UsesUnknown;
  if (!users) return holders ? labels.Matrix_UsesNone : "";
  return fill(labels.Matrix_Uses, { users: formatNumber(users), share: formatPercent(share, 1) });
}

function holdsText({ holders }: AccessCell, activeUsers: number): string {
  const counts = { holders: formatNumber(holders), users: formatNumber(activeUsers) };
  return holders ? fill(labels.Matrix_Holds, counts) : labels.Matrix_Nobody;
}

/** One column per object: who has access to it, who uses it, and whether the profile grants it. */
export function matrixColumns(objects: readonly string[]): FactColumn<AccessRow>[] {
  return [
    {
      label: labels.Common_Profile,
      key: ({ key }) => key,
      value: ({ profile }) => profile,
      strong: true,
      notes: ({ license }) => [license]
    },
    ...objects.map((object, place): FactColumn<AccessRow> => {
      const cellOf = ({ cells }: AccessRow) => cells[place];
      return {
        label: object,
        value: (row) => cellOf(row) && holdsText(cellOf(row)!, row.activeUsers),
        dash: labels.Matrix_Other,
        shares: (row) => [rate(cellOf(row)!.holders, row.activeUsers), rate(cellOf(row)!.users, row.activeUsers)],
        notes: (row) => {
          const cell = cellOf(row);
          if (!cell) return [];
          const granted = cell.grantedByProfile ? labels.Common_GrantedByProfile : labels.Matrix_NotGranted;
          return [usesText(cell), granted].filter(Boolean);
        }
      };
    })
  ];
}
