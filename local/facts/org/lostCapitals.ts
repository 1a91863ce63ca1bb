import type { Table } from "../../csv/columns.ts";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { InputError } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";

/** The error about 15-character Ids that name records only if capitals are ignored. */
export function lostCapitals(file: string, column: string): InputError {
  return new InputError(
    `${file}, column ${column}: the Ids have lost their capitals, so they name records only if capitals are ignored, and some would be taken for others. Export the file again with Ids of 18 characters, which keep what they mean.`
  );
}

/**
 * Refuses Ids that were not found although one of the same letters is known.
 *
 * @param unknown Ids, or the first 15 characters of them, that were not found
 * @param known the first 15 characters of those that are
 * @throws InputError naming the file of the unknown Ids
 */
export function refuseOtherCase(
  unknown: Iterable<string>,
  known: Iterable<string>,
  { file, column }: { file: string; column: string }
): void {
  const folded = new Set([...known].map((key) => key.toLowerCase()));
  for (const id of unknown) if (folded.has(id.slice(0, 15).toLowerCase())) throw lostCapitals(file, column);
}

/** SQL: true for a text that lacks capitals, or small letters, altogether, but has letters. */
export function lacksCaseSql(text: string): string {
  return `(lower(${text}) <> upper(${text}) AND ${text} IN (lower(${text}), upper(${text})))`;
}

/** Share of the unknown records of one case whose Ids are those of known ones in the other: fewer are coincidence. */
export const SHARE = 0.5;

/** SQL: true for an Id of 15 characters that may have lost its capitals. */
export function mayBeLostSql(id: string): string {
  return `(strlen(${id}) = 15 AND ${lacksCaseSql(`substr(${id}, 4)`)})`;
}

/**
 * Refuses a large file whose 15-character Ids are those of known records in other capitals: all its rows would be left out as those of others.
 *
 * @param columns for each column with Ids, SQL of its record's key and the table that knows such keys in its column `key`
 * @throws InputError naming file and column
 */
export async function refuseLost(
  database: Database,
  parts: Part[],
  table: Table,
  columns: readonly { name: string; key: (column: string) => string; known: string }[]
): Promise<void> {
  const names = columns.map(({ name }) => name);
  await runScan(
    database,
    parts,
    table,
    (records) =>
      `CREATE OR REPLACE TABLE lost_rows AS SELECT DISTINCT ${names.join(", ")} FROM ${records} WHERE ${names.map(mayBeLostSql).join(" OR ")}`
  );
  const found: string[] = [];
  for (const { name, key, known } of columns) {
    const [{ all, matching }] = await database.rows<{ all: number; matching: number }>(
      `SELECT count(*) AS "all", count(*) FILTER (lower(key) IN (SELECT lower(key) FROM ${known})) AS matching
        FROM (SELECT DISTINCT ${key(name)} AS key FROM lost_rows WHERE ${mayBeLostSql(name)}) r ANTI JOIN ${known} k USING (key)`
    );
    if (matching && matching >= SHARE * all) found.push(name);
  }
  await database.run("DROP TABLE lost_rows");
  if (found.length) throw lostCapitals(parts[0].file, found[0]);
}
