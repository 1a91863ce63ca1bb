import type { EvidenceKind, EvidenceTable } from "c/licenseEngine";
import { toCsv } from "c/csv";
import type { FactColumn, FactRow } from "c/factTable";
import { formatDate, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";

type Cell = string | number | null;

const NUMBERS: readonly EvidenceKind[] = ["integer", "decimal", "money", "share"];

/** A cell as the locale writes it; money in the currency that its row names. */
export function cellText(cell: Cell, kind: EvidenceKind, currency: string | null): string {
  if (cell === null) return formatNumber(null);
  if (typeof cell === "string") return kind === "date" ? formatDate(cell) : cell;
  if (kind === "money") return formatMoney(cell, currency);
  if (kind === "share") return formatPercent(cell, 1);
  return formatNumber(cell, kind === "decimal" ? 1 : 0);
}

/** A table of the pack, formatted. */
export function formatted({ columns, rows }: EvidenceTable): { columns: FactColumn[]; rows: FactRow[] } {
  const currencyAt = columns.findIndex(({ kind }) => kind === "currency");
  return {
    columns: columns.map(({ label, kind }) => ({ label, number: NUMBERS.includes(kind) })),
    rows: rows.map((row, i) => {
      const currency = currencyAt < 0 ? null : (row[currencyAt] as string | null);
      return { key: String(i), cells: row.map((cell, column) => cellText(cell, columns[column].kind, currency)) };
    })
  };
}

/** A table of the pack as CSV: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function tableCsv({ columns, rows }: EvidenceTable): string {
  return toCsv(
    columns.map(({ label }, i) => ({ header: label, value: (row: readonly Cell[]) => row[i] })),
    rows,
    { bom: true }
  );
}
