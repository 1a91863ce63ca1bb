/** A value of a cell. Null and undefined are unknown and give an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** One column: its heading and the value it shows for a row. */
export interface CsvColumn<Row> {
  header: string;
  value(row: Row): CsvValue;
}

export interface CsvOptions {
  /** The byte order mark makes Excel read the file as UTF-8. */
  bom?: boolean;
}

/**
 * Rows as CSV text by RFC 4180: comma, CRLF after every line, quotes where needed. Numbers have a decimal point and no grouping in every locale. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers never do. The forms are those of OWASP's page on CSV injection: `=`, `+`, `-`,
 * `@` in any width, first or after blanks, unseen characters or the separator of another region, and tab, line break or NUL first.
 *
 * @throws RangeError for a number that is not finite, naming column and row
 */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  { bom = false }: CsvOptions = {}
): string {
  const lines = [columns.map(({ header }) => quoted(neutral(header))).join(",")];
  rows.forEach((row, index) => lines.push(columns.map((column) => cell(column, row, index)).join(",")));
  return `${bom ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

function cell<Row>(column: CsvColumn<Row>, row: Row, index: number): string {
  const value = column.value(row);
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return quoted(neutral(value));
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`Column "${column.header}", row ${index + 1}: ${value} is no number that a file can hold`);
  return String(value);
}

/** Starts of a formula: the ASCII forms, their full-width and small twins, and the minus sign. */
const FORMULA = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
/** Blanks and characters that are not shown, which a spreadsheet passes over. */
const UNSEEN = "\\s\\p{Cc}\\p{Cf}\\p{Z}\u2800\u3164\uFFA0";
/** A spreadsheet of another region separates cells and lines by these, quoted or not. */
const SEPARATORS = ";|\\t\\r\\n";

const LIVE = new RegExp(`^(?:[\\t\\r\\n\\0]|[${UNSEEN}${SEPARATORS}]*[${FORMULA}])`, "u");
const AFTER_SEPARATOR = new RegExp(`([${UNSEEN}${SEPARATORS}"]+)([${FORMULA}]?)`, "gu");

/** Text that no spreadsheet runs, neither as a cell nor as the cells that another separator makes of it. */
function neutral(text: string): string {
  const inside = text.replace(AFTER_SEPARATOR, (all: string, gap: string, sign: string) => {
    const isCell = sign !== "" && /[;|\t\r\n]/.test(gap);
    return isCell ? `${gap}'${sign}` : all;
  });
  return LIVE.test(text) ? `'${inside}` : inside;
}

function quoted(text: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
