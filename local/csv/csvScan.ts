import { stat } from "node:fs/promises";
import { join } from "node:path";
import { refuseChanged, unreadable } from "./bytes.ts";
import { CsvFile } from "./csvFile.ts";
import type { Database } from "./database.ts";
import { sqlText, wasInterrupted } from "./database.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./header.ts";
import { InputError } from "./inputError.ts";
import { LIMITS } from "./limits.ts";
import type { Part } from "./parts.ts";
import { partRecords } from "./records.ts";
import type { Table } from "./tables.ts";
import { verify } from "./verify.ts";

/**
 * Runs a statement over the records of all parts of a large table. The records have each column as text under the table's column name,
 * null if the cell is empty or the part lacks the column; each part has its own header.
 *
 * DuckDB reads the files while every byte is checked beside it. If it can't read them, or finds unreadable rows, the strict reader decides: it
 * throws the first mistake, or writes plain copies, which the statement then runs over. So whatever is only unusual is read as it is meant.
 *
 * @param statement builds the statement from the records' SQL; it may run twice, so it replaces what it makes
 * @param unreadableRows SQL: the number of unreadable rows, as `bad`, in what the statement made
 * @throws InputError for a damaged file, an empty one, a missing column, and anything unreadable, with the right line
 */
export async function runScan(
  database: Database,
  parts: Part[],
  table: Table,
  statement: (records: string) => string,
  unreadableRows?: string
): Promise<void> {
  const files = parts.filter(({ empty }) => !empty);
  const scan = { database, files, table, statement, unreadableRows };
  if (files.every(({ plain, copy }) => plain || copy) && (await reads(scan))) return;
  await copyPlain(database, files, table);
  if (!(await reads(scan, "last")))
    throw new InputError(`${files[0].file}: an Id, time or number is unreadable. Export the file again.`);
}

interface Scan {
  database: Database;
  files: Part[];
  table: Table;
  statement(records: string): string;
  unreadableRows: string | undefined;
}

/** Runs the statement beside the checks. @returns false if DuckDB could not read the files, or found unreadable rows */
async function reads({ database, files, table, statement, unreadableRows }: Scan, last?: "last"): Promise<boolean> {
  const selects: string[] = [];
  for (const part of files) {
    await refuseOther(part);
    selects.push(partSql(part, table, await readHeader(part, table)));
  }
  const reading = database.run(statement(`(${selects.join(" UNION ALL ") || nothingSql(table)})`)).then(
    () => null,
    (error: Error) => error
  );
  try {
    await verify(files, table);
  } catch (error) {
    database.interrupt();
    await reading;
    throw error;
  }
  const failure = await reading;
  if (failure) {
    if (/out of memory|no space left|could not (write|allocate)/i.test(failure.message))
      throw new InputError(
        `${files[0].file}: memory or the temporary folder is too small to read it (${failure.message.split("\n")[0]}). Make room and start again.`,
        { cause: failure }
      );
    if (last || wasInterrupted(failure)) throw failure;
    return false;
  }
  if (!unreadableRows) return true;
  const [{ bad }] = await database.rows<{ bad: number }>(unreadableRows);
  return bad === 0;
}

/** @throws InputError if the file is gone or not the one that was found */
async function refuseOther(part: Part): Promise<void> {
  try {
    refuseChanged(part, await stat(part.path));
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(part, error);
  }
}

/**
 * Reads parts strictly and writes copies that DuckDB reads without doubt: commas, the table's columns in their order, Ids and numbers in plain form.
 *
 * @throws InputError of the first mistake
 */
export async function copyPlain(database: Database, parts: readonly Part[], table: Table): Promise<void> {
  for (const part of parts) {
    if (part.copy) continue;
    const { positions } = await readHeader(part, table);
    const columns = table.columns.filter((_, index) => positions[index] >= 0).map(({ name }) => name);
    const path = join(database.folder, `${part.file}.plain.csv`);
    const copy = new CsvFile(path, columns);
    try {
      for await (const { values } of partRecords(part, table)) copy.write(columns.map((name) => values[name]));
    } finally {
      copy.close();
    }
    part.copy = path;
  }
}

function partSql(part: Part, table: Table, header: Header): string {
  const given = header.positions.filter((position) => position >= 0).length;
  const columns = Array.from({ length: part.copy ? given : header.width }, (_, index) => `'c${index}': 'VARCHAR'`);
  let next = 0;
  const selected = table.columns.map(({ name }, index) => {
    const position = header.positions[index];
    if (position < 0) return `CAST(NULL AS VARCHAR) AS "${name}"`;
    return `c${part.copy ? next++ : position} AS "${name}"`;
  });
  const compression = part.gzip && !part.copy ? "gzip" : "none";
  return `SELECT ${selected.join(", ")} FROM read_csv(${sqlText(globEscaped(part.copy ?? part.path))}, auto_detect = false, header = true,
    delim = ${sqlText(part.copy ? "," : (part.separator ?? ","))}, quote = '"', escape = '"', strict_mode = true, compression = '${compression}',
    max_line_size = ${LIMITS.line}, columns = {${columns.join(", ")}})`;
}

function nothingSql(table: Table): string {
  return `SELECT ${table.columns.map(({ name }) => `CAST(NULL AS VARCHAR) AS "${name}"`).join(", ")} WHERE false`;
}

/** read_csv treats a path as a pattern. */
function globEscaped(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}
