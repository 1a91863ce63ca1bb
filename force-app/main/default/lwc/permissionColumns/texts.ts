import type { PermissionDifference, PermissionRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { fill, formatList, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** Rows of a column on the page: the rest is found by search, or in the file. */
const MOST = 100;

type Change = "lost" | "gained" | "kept";
const CHANGES: readonly Change[] = ["lost", "gained", "kept"];

/** The permission in words. */
function nameOf({ name, right }: PermissionRow): string {
  return right ? fill(labels.row, { name, right: labels[`right_${right}`] }) : name;
}

/** Lost, gained and kept permissions whose name or source has the text. */
export function permissionLists(difference: PermissionDifference, search: string): object[] {
  const part = search.trim().toLowerCase();
  return CHANGES.map((change) => {
    const rows = difference[change].filter((row) =>
      [nameOf(row), ...row.before, ...row.after].some((text) => text.toLowerCase().includes(part))
    );
    return {
      change,
      heading: fill(labels[change], { count: formatNumber(rows.length) }),
      none: rows.length === 0,
      rows: rows.slice(0, MOST).map((row) => ({
        key: `${row.kind} ${row.name} ${row.right}`,
        name: nameOf(row),
        kind: labels[`kind_${row.kind}`],
        by: fill(labels.by, { names: formatList(change === "lost" ? row.before : row.after) })
      })),
      more: rows.length > MOST ? fill(labels.more, { count: formatNumber(rows.length - MOST) }) : ""
    };
  });
}

/** What could not be compared; empty when everything was. */
export function notReadText({ notRead }: PermissionDifference): string {
  if (!notRead.length) return "";
  const names = notRead.map(({ source, kind }) => fill(labels.notReadOne, { source, kind: labels[`kind_${kind}`] }));
  return fill(labels.notRead, { names: formatList(names) });
}

const COLUMNS: readonly CsvColumn<{ change: Change; row: PermissionRow }>[] = [
  { header: labels.change, value: ({ change }) => labels[`change_${change}`] },
  { header: labels.kind, value: ({ row }) => labels[`kind_${row.kind}`] },
  { header: labels.name, value: ({ row }) => row.name },
  { header: labels.right, value: ({ row }) => row.right && labels[`right_${row.right}`] },
  { header: labels.grantedBefore, value: ({ row }) => row.before.join("; ") },
  { header: labels.grantedAfter, value: ({ row }) => row.after.join("; ") }
];

/** The whole difference as a file. */
export function differenceCsv(difference: PermissionDifference): string {
  const rows = CHANGES.flatMap((change) => difference[change].map((row) => ({ change, row })));
  return toCsv(COLUMNS, rows, { bom: true });
}
