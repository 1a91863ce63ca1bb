import { csvRecords } from "./csvRecords.ts";
import { emptyFile, headerOf } from "./header.ts";
import type { Header } from "./header.ts";
import { inputErrorAt } from "./inputError.ts";
import type { Part } from "./parts.ts";
import type { Table } from "./tables.ts";
import { problemOf } from "./values.ts";

/** A checked record: the text of each of the table's columns by name ("" where empty or not in the file), and its place. */
export interface TableRecord {
  values: Record<string, string>;
  file: string;
  line: number;
}

/**
 * The records of a table, part after part, with every cell checked. Small tables use them directly; for a large table
 * the call only finds the first mistake, and its result is ignored.
 *
 * @throws InputError at the first mistake: broken quoting, wrong number of columns, missing column, unreadable cell
 */
export async function* tableRecords(parts: Part[], table: Table): AsyncGenerator<TableRecord> {
  for (const part of parts) {
    let header: Header | null = null;
    for await (const { cells, lines } of csvRecords(part)) {
      if (!header) {
        header = headerOf(cells, part, table);
        continue;
      }
      if (cells.length !== header.width) {
        throw inputErrorAt(
          { file: part.file, line: lines[0] },
          `expected ${header.width} columns as in the header, found ${cells.length}; a cell with a comma or a line break must be quoted`
        );
      }
      yield { values: checkedValues(cells, lines, header, part, table), file: part.file, line: lines[0] };
    }
    if (!header) throw emptyFile(part, table);
  }
}

function checkedValues(cells: string[], lines: number[], header: Header, part: Part, table: Table) {
  const values: Record<string, string> = {};
  table.columns.forEach((column, index) => {
    const position = header.positions[index];
    const text = position < 0 ? "" : cells[position];
    const problem = position < 0 ? null : problemOf(text, column);
    if (problem) throw inputErrorAt({ file: part.file, line: lines[position], column: header.names[index] }, problem);
    values[column.name] = text;
  });
  return values;
}
