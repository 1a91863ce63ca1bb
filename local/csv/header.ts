import { csvRecords } from "./csvRecords.ts";
import type { InputError } from "./inputError.ts";
import { inputErrorAt } from "./inputError.ts";
import type { Part } from "./parts.ts";
import type { Column, Table } from "./tables.ts";
import { shorten } from "./values.ts";

/** The header of one file: the number of columns of a record, and the positions of the table's columns (-1 if the file lacks one). */
export interface Header {
  width: number;
  /** Positions, in the order of `table.columns`. */
  positions: number[];
  /** Headers as the file spells them, in the order of `table.columns`. */
  names: string[];
}

const known = new WeakMap<Part, Promise<Header>>();

/**
 * Reads the first record of a file, once. A file that holds no records lacks every column.
 *
 * @throws InputError for an empty file that is required, and for a missing or duplicate column
 */
export function readHeader(part: Part, table: Table): Promise<Header> {
  const header = known.get(part) ?? firstRecord(part, table);
  known.set(part, header);
  return header;
}

async function firstRecord(part: Part, table: Table): Promise<Header> {
  if (part.empty)
    return { width: 0, positions: table.columns.map(() => -1), names: table.columns.map(({ name }) => name) };
  for await (const { cells, lines } of csvRecords(part))
    if (!isBlank(cells)) return headerOf(cells, { part, table, line: lines[0] });
  throw emptyFile(part, table);
}

/** True for a record without any content: spreadsheets keep rows whose cells were cleared. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** The error about a file without a header. */
export function emptyFile(part: Part, table: Table): InputError {
  return inputErrorAt(
    { file: part.file, line: 1 },
    `the file is empty, expected a header line with ${columnList(table.columns)}; export it again, an export without records still has its header line`
  );
}

/** True if at least one part has an optional column. Errors as for `readHeader`. */
export async function hasColumn(parts: Part[], table: Table, column: string): Promise<boolean> {
  const index = table.columns.findIndex(({ name }) => name === column);
  for (const part of parts) if ((await readHeader(part, table)).positions[index] >= 0) return true;
  return false;
}

/** The files that lack an optional column which others of the table have; empty if none or all lack it. Errors as for `readHeader`. */
export async function filesWithout(parts: readonly Part[], table: Table, column: string): Promise<string[]> {
  const index = table.columns.findIndex(({ name }) => name === column);
  const lacking: string[] = [];
  const whole = parts.filter(({ empty }) => !empty);
  for (const part of whole) if ((await readHeader(part, table)).positions[index] < 0) lacking.push(part.file);
  return lacking.length < whole.length ? lacking : [];
}

/** The header in a file's first record; errors as for `readHeader`. */
export function headerOf(cells: string[], { part, table, line }: { part: Part; table: Table; line: number }): Header {
  const { file } = part;
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const positions = table.columns.map((column) => names.indexOf(column.name.toLowerCase()));
  const missing = table.columns.filter((column, index) => column.required && positions[index] < 0);
  if (missing.length) {
    const reads = positions.every((position) => position < 0) ? ` (it reads "${shorten(cells.join(", "))}")` : "";
    throw inputErrorAt(
      { file, line, column: missing.map((column) => column.name).join(", ") },
      `the header has no such column${reads}, expected ${columnList(table.columns)} in any order, separated by commas, semicolons or tabs; add it to the query and export again`
    );
  }
  const doubled = table.columns.find(
    (column, index) => positions[index] >= 0 && names.lastIndexOf(column.name.toLowerCase()) !== positions[index]
  );
  if (doubled) {
    throw inputErrorAt({ file, line, column: doubled.name }, "the header names this column twice");
  }
  return {
    width: cells.length,
    positions,
    names: positions.map((position, index) => (position < 0 ? table.columns[index].name : cells[position].trim()))
  };
}

function columnList(columns: readonly Column[]): string {
  const names = (required: boolean) => columns.filter((column) => column.required === required).map(({ name }) => name);
  const optional = names(false);
  return names(true).join(", ") + (optional.length ? ` (optional: ${optional.join(", ")})` : "");
}
