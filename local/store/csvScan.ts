import type { Database } from "./database.ts";
import { sqlText } from "./database.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./header.ts";
import { InputError } from "./inputError.ts";
import type { Part } from "./parts.ts";
import { tableRecords } from "./records.ts";
import type { Table } from "./tables.ts";

/**
 * SQL: the records of all parts of a large table, each column a text by the table's column name, null where the cell is empty or
 * the part lacks the column. Each part has its own header.
 *
 * @throws InputError for an empty file or a missing column
 */
export async function scanSql(parts: Part[], table: Table): Promise<string> {
  const scans = [];
  for (const part of parts) scans.push(partSql(part, table, await readHeader(part, table)));
  return `(${scans.join(" UNION ALL ")})`;
}

function partSql(part: Part, table: Table, header: Header): string {
  const columns = Array.from({ length: header.width }, (_, index) => `'c${index}': 'VARCHAR'`);
  const selected = table.columns.map(({ name }, index) => {
    const position = header.positions[index];
    return `${position < 0 ? "CAST(NULL AS VARCHAR)" : `c${position}`} AS "${name}"`;
  });
  return `SELECT ${selected.join(", ")} FROM read_csv(${sqlText(globEscaped(part.path))}, auto_detect = false, header = true,
    delim = ',', quote = '"', escape = '"', strict_mode = true, compression = '${part.gzip ? "gzip" : "none"}',
    columns = {${columns.join(", ")}})`;
}

/** read_csv takes a path for a pattern. */
function globEscaped(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}

/** Runs a statement that scans a table; a file that DuckDB cannot read becomes an InputError with the right line. */
export async function runScan(database: Database, sql: string, parts: Part[], table: Table): Promise<void> {
  try {
    await database.run(sql);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/CSV|gzip|miniz|UTF-8|unicode|decompress/i.test(message)) throw error;
    await throwFirstMistake(parts, table);
    const files = parts.map((part) => part.file).join(", ");
    throw new InputError(`${files}: cannot be read as CSV. ${message.split("\n")[0]}`, { cause: error });
  }
}

/** Reads the parts again, strictly and with line numbers, and throws the InputError of the first mistake, if there is one. */
export async function throwFirstMistake(parts: Part[], table: Table): Promise<void> {
  for await (const record of tableRecords(parts, table)) void record;
}
