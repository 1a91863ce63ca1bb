import { csvRecords } from "./csvRecords.ts";
import type { CsvRecord } from "./csvRecords.ts";
import { emptyFile, headerOf, isBlank } from "./header.ts";
import type { Header } from "./header.ts";
import type { InputError } from "./inputError.ts";
import { inputErrorAt } from "./inputError.ts";
import { LIMITS } from "./limits.ts";
import type { Part } from "./parts.ts";
import type { Table } from "./tables.ts";
import { isWhole, otherRows } from "./toldRows.ts";
import { readCell } from "./values.ts";

/** A checked record: the text of each of the table's columns by name ("" where empty or not in the file), and its place. */
export interface TableRecord {
  values: Record<string, string>;
  file: string;
  line: number;
}

/**
 * The records of a table, part after part, with every cell checked and in plain form: Ids with their capitals, numbers with a decimal point. Records
 * without any content are left out.
 *
 * @throws InputError at the first mistake: broken quoting, wrong number of columns, missing column, unreadable cell, damaged file, lost records
 */
export async function* tableRecords(parts: Part[], table: Table): AsyncGenerator<TableRecord> {
  for (const part of parts) yield* partRecords(part, table, LIMITS.smallFile);
}

/**
 * The records of one file, as `tableRecords` gives them.
 *
 * @param limit most bytes of its text; lists that are kept in memory have one
 */
export async function* partRecords(part: Part, table: Table, limit?: number): AsyncGenerator<TableRecord> {
  const { file } = part;
  if (part.empty) return;
  let header: Header | null = null;
  let rows = 0;
  for await (const record of csvRecords({ ...part, limit })) {
    const { cells, lines } = record;
    if (isBlank(cells)) continue;
    if (!header) {
      header = headerOf(cells, { part, table, line: lines[0] });
      continue;
    }
    if (cells.length !== header.width) {
      throw inputErrorAt(
        { file, line: lines[0] },
        `expected ${header.width} columns as in the header, found ${cells.length}; a cell with a separator or a line break must be quoted`
      );
    }
    rows += 1;
    yield { values: checkedValues(record, header, part, table), file, line: lines[0] };
  }
  if (!header) throw emptyFile(part, table);
  if (part.rows !== null && !isWhole(file, part.rows, rows)) throw otherRows(file, part.rows, rows);
  part.checked = true;
}

/** True for a record that repeats the header's names. */
function isHeaderAgain(cells: readonly string[], { positions, names }: Header): boolean {
  return positions.every(
    (position, index) => position < 0 || cells[position].trim().toLowerCase() === names[index].toLowerCase()
  );
}

function headerAgain(place: { file: string; line: number }): InputError {
  return inputErrorAt(
    place,
    "the header stands here again: files were put together in one; delete this line, or put each file into the folder under a name of its own (LoginHistory-1.csv, LoginHistory-2.csv)"
  );
}

function checkedValues({ cells, lines }: CsvRecord, header: Header, { file, separator }: Part, table: Table) {
  const values: Record<string, string> = {};
  table.columns.forEach((column, index) => {
    const position = header.positions[index];
    if (position < 0) {
      values[column.name] = "";
      return;
    }
    // Spreadsheets of the regions that write 2,5 separate cells by semicolons, or by tabs.
    const read = readCell(cells[position], column, separator !== undefined && separator !== ",");
    if ("problem" in read) {
      if (isHeaderAgain(cells, header)) throw headerAgain({ file, line: lines[0] });
      throw inputErrorAt({ file, line: lines[position], column: header.names[index] }, read.problem);
    }
    values[column.name] = read.value;
  });
  return values;
}
