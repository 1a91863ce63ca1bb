import { toCsv } from "c/csv";
import { fill, formatDate, formatMoney, formatMonth, formatNumber, formatPercent, formatPrice } from "c/format";
import { labels } from "./labels";
import type { WordedCell, WordedKind, WordedTable } from "./evidence";

type WordedColumn = WordedTable["columns"][number];

/** What a column of days has besides words. */
const DAY = /^\d{4}-/;

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
  if (typeof cell === "string" && kind === "date" && DAY.test(cell))
    return code === "month" ? formatMonth(cell) : formatDate(cell);
  if (typeof cell === "string") return cell;
  if (kind === "money") return formatMoney(cell, currency);
  if (kind === "price") return formatPrice(cell, currency);
  if (kind === "share") return formatPercent(cell, 1);
  return formatNumber(cell, kind === "decimal" ? 1 : 0);
}

/** Columns whose heading alone does not say the unit of a bare number. */
const UNITS: Partial<Record<NonNullable<WordedColumn["code"]>, string>> = {
  costToday: labels.Csv_PerMonth,
  memberCost: labels.Csv_PerMonth,
  loginCost: labels.Csv_PerMonth,
  bestCost: labels.Csv_PerMonth,
  scenarioCost: labels.Csv_PerMonth,
  overage: labels.Csv_PerMonth,
  coming: labels.Csv_PerMonth,
  price: labels.Csv_Price,
  breakEven: labels.Csv_LoginDays
};

function csvHeader({ label, kind, code }: WordedColumn): string {
  const unit = kind === "share" ? labels.Csv_Fraction : code && UNITS[code];
  return unit ? fill(unit, { column: label }) : label;
}

/** The value without what binary fractions add to it. */
function csvValue(cell: WordedCell): WordedCell {
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

/** A table of the pack as CSV: unrounded numbers with their units in the headers, unknown ones as empty cells, a byte order mark for Excel. */
export function tableCsv({ columns, rows }: WordedTable): string {
  return toCsv(
    columns.map((column, i) => ({
      header: csvHeader(column),
      value: (row: readonly WordedCell[]) => csvValue(row[i])
    })),
    rows,
    { bom: true }
  );
}
