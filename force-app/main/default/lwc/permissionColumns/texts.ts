import type { PermissionDifference, PermissionRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { fill, formatList, formatNumber } from "c/format";
import { labels } from "./labels";

/** Maximum rows per column on the page: search or the file shows the rest. */
const MOST = 100;

type Change = "lost" | "gained" | "kept";
const CHANGES: readonly Change[] = ["lost", "gained", "kept"];
const HEADINGS: Record<Change, string> = {
  lost: labels.Permissions_Lost,
  gained: labels.Permissions_Gained,
  kept: labels.Permissions_Kept
};

/** The permission in words. */
function nameOf({ name, right }: PermissionRow): string {
  return right ? fill(labels.Permissions_Row, { name, right: labels[`Permissions_Right_${right}`] }) : name;
}

/** Lost, gained and kept permissions whose name or source contains the text. */
export function permissionLists(difference: PermissionDifference, search: string): object[] {
  const part = search.trim().toLowerCase();
  return CHANGES.map((change) => {
    const rows = difference[change].filter((row) =>
      [nameOf(row), ...row.before, ...row.after].some((text) => text.toLowerCase().includes(part))
    );
    return {
      change,
      heading: fill(HEADINGS[change], { count: formatNumber(rows.length) }),
      none: rows.length === 0,
      rows: rows.slice(0, MOST).map((row) => ({
        key: `${row.kind} ${row.name} ${row.right}`,
        name: nameOf(row),
        kind: labels[`Permissions_Kind_${row.kind}`],
        by: fill(labels.Permissions_By, { names: formatList(change === "lost" ? row.before : row.after) })
      })),
      more: rows.length > MOST ? fill(labels.Permissions_More, { count: formatNumber(rows.length - MOST) }) : ""
    };
  });
}

/** What could not be compared; empty if everything was compared. */
export function notReadText({ notRead }: PermissionDifference): string {
  if (!notRead.length) return "";
  const names = notRead.map(({ source, kind }) =>
    fill(labels.Permissions_NotReadOne, { source, kind: labels[`Permissions_Kind_${kind}`] })
  );
  return fill(labels.Permissions_NotRead, { names: formatList(names) });
}

const COLUMNS: readonly CsvColumn<{ change: Change; row: PermissionRow }>[] = [
  { header: labels.Permissions_Change, value: ({ change }) => labels[`Permissions_Change_${change}`] },
  { header: labels.Common_Kind, value: ({ row }) => labels[`Permissions_Kind_${row.kind}`] },
  { header: labels.Permissions_Name, value: ({ row }) => row.name },
  { header: labels.Common_Access, value: ({ row }) => row.right && labels[`Permissions_Right_${row.right}`] },
  { header: labels.Permissions_GrantedBefore, value: ({ row }) => row.before.join("; ") },
  { header: labels.Permissions_GrantedAfter, value: ({ row }) => row.after.join("; ") }
];

/** The whole difference as a file. */
export function differenceCsv(difference: PermissionDifference): string {
  const rows = CHANGES.flatMap((change) => difference[change].map((row) => ({ change, row })));
  return toCsv(COLUMNS, rows, { bom: true });
}
