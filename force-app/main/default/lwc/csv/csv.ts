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
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or CR first) gets an apostrophe in front; numbers never do.
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

function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
