import type { Database } from "./database.ts";
import { sqlText } from "./database.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./header.ts";
import type { Part } from "./parts.ts";
import { tableRecords } from "./records.ts";
import type { Table } from "./tables.ts";

/**
 * Runs a statement over the records of all parts of a large table. The records have each column as text under the table's column name,
 * null if the cell is empty or the part lacks the column; each part has its own header.
 *
 * @param statement builds the statement from the records' SQL
 * @throws InputError for an empty file, a missing column, and anything DuckDB can't read, with the right line
 */
export async function runScan(
  database: Database,
  parts: Part[],
  table: Table,
  statement: (records: string) => string
): Promise<void> {
  const headers: Header[] = [];
  for (const part of parts) headers.push(await readHeader(part, table));
  const records = (strict: boolean) =>
    `(${parts.map((part, index) => partSql(part, table, headers[index], strict)).join(" UNION ALL ")})`;
  try {
    await database.run(statement(records(true)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/CSV|gzip|miniz|UTF-8|unicode|decompress/i.test(message)) throw error;
    await throwFirstMistake(parts, table);
    // The file has no mistake of its own: DuckDB's strict mode refuses mixed line ends in one file.
    await database.run(statement(records(false)));
  }
}

function partSql(part: Part, table: Table, header: Header, strict: boolean): string {
  const columns = Array.from({ length: header.width }, (_, index) => `'c${index}': 'VARCHAR'`);
  const selected = table.columns.map(({ name }, index) => {
    const position = header.positions[index];
    return `${position < 0 ? "CAST(NULL AS VARCHAR)" : `c${position}`} AS "${name}"`;
  });
  return `SELECT ${selected.join(", ")} FROM read_csv(${sqlText(globEscaped(part.path))}, auto_detect = false, header = true,
    delim = ',', quote = '"', escape = '"', strict_mode = ${strict}, compression = '${part.gzip ? "gzip" : "none"}',
    columns = {${columns.join(", ")}})`;
}

/** read_csv treats a path as a pattern. */
function globEscaped(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}

/** Reads the parts again, strictly and with line numbers, and throws the InputError of the first mistake, if any. */
export async function throwFirstMistake(parts: Part[], table: Table): Promise<void> {
  for await (const record of tableRecords(parts, table)) void record;
}
