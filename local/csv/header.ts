import { csvRecords } from "./csvRecords.ts";
import type { InputError } from "./inputError.ts";
import { inputErrorAt } from "./inputError.ts";
import type { Part } from "./parts.ts";
import type { Column, Table } from "./tables.ts";

/** The header of one file: the number of columns of a record, and the positions of the table's columns (-1 if the file lacks one). */
export interface Header {
  width: number;
  /** Positions, in the order of `table.columns`. */
  positions: number[];
  /** Headers as the file spells them, in the order of `table.columns`. */
  names: string[];
}

/**
 * Reads the first line of a file.
 *
 * @throws InputError for an empty file and for a missing or duplicate column
 */
export async function readHeader(part: Part, table: Table): Promise<Header> {
  for await (const record of csvRecords(part)) return headerOf(record.cells, part, table);
  throw emptyFile(part, table);
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

/** The header in a file's first record; errors as for `readHeader`. */
export function headerOf(cells: string[], part: Part, table: Table): Header {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const positions = table.columns.map((column) => names.indexOf(column.name.toLowerCase()));
  const missing = table.columns.filter((column, index) => column.required && positions[index] < 0);
  if (missing.length) {
    throw inputErrorAt(
      { file: part.file, line: 1, column: missing.map((column) => column.name).join(", ") },
      `the header has no such column, expected ${columnList(table.columns)} in any order; add it to the query and export again`
    );
  }
  const doubled = table.columns.find(
    (column, index) => positions[index] >= 0 && names.lastIndexOf(column.name.toLowerCase()) !== positions[index]
  );
  if (doubled) {
    throw inputErrorAt({ file: part.file, line: 1, column: doubled.name }, "the header names this column twice");
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
