import { toCsv } from "c/csv";
import { formatDate, formatMoney, formatMonth, formatNumber, formatPercent, formatPrice } from "c/format";
import type { WordedCell, WordedKind, WordedTable } from "./evidence";

type WordedColumn = WordedTable["columns"][number];

const NUMBERS: readonly WordedKind[] = ["integer", "decimal", "money", "price", "share"];

/** Whether cells are numbers, which are right-aligned. */
export function isNumber(kind: WordedKind): boolean {
  return NUMBERS.includes(kind);
}

/** The cells of a row in the user's locale; money in the currency that the row names. */
export function rowTexts({ columns }: Pick<WordedTable, "columns">, row: readonly WordedCell[]): string[] {
  const currencyAt = columns.findIndex(({ kind }) => kind === "currency");
  const currency = currencyAt < 0 ? null : (row[currencyAt] as string | null);
  return row.map((cell, at) => cellText(cell, columns[at], currency));
}

function cellText(cell: WordedCell, { kind, code }: WordedColumn, currency: string | null): string {
  if (cell === null) return formatNumber(null);
  if (cell === "") return cell;
  if (typeof cell === "string" && kind === "date") return code === "month" ? formatMonth(cell) : formatDate(cell);
  if (typeof cell === "string") return cell;
  if (kind === "money") return formatMoney(cell, currency);
  if (kind === "price") return formatPrice(cell, currency);
  if (kind === "share") return formatPercent(cell, 1);
  return formatNumber(cell, kind === "decimal" ? 1 : 0);
}

/** A table of the pack as CSV: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function tableCsv({ columns, rows }: WordedTable): string {
  return toCsv(
    columns.map(({ label }, i) => ({ header: label, value: (row: readonly WordedCell[]) => row[i] })),
    rows,
    { bom: true }
  );
}
