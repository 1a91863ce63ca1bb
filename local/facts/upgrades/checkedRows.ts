import type { Column, Table } from "../../csv/columns.ts";
import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { lostCapitalsSql, notIdSql, notUserIdSql, oddCharactersSql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import type { ValueKind } from "../../csv/values.ts";

const TRUE = "('true', '1')";

/** The kinds of values that SQL can check; the other kinds are not checked here. */
const WRONG: Partial<Record<ValueKind, (name: string) => string>> = {
  id: (name) => `${notIdSql(name)} OR coalesce(${oddCharactersSql(name)}, false) OR ${lostCapitalsSql(name)}`,
  userId: (name) => `${notUserIdSql(name)} OR coalesce(${oddCharactersSql(name)}, false) OR ${lostCapitalsSql(name)}`,
  boolean: (name) => `coalesce(lower(${name}) NOT IN ('true', 'false', '1', '0'), false)`
};

/** SQL: a flag's cell as a boolean, null if it is empty. */
export function flagSql(name: string): string {
  return `lower("${name}") IN ${TRUE}`;
}

/** SQL: the 15 characters that identify a record. */
export function idSql(name: string): string {
  return `substr("${name}", 1, 15)`;
}

/**
 * Makes a table of the wanted records of a large file, with every Id and flag checked.
 *
 * @param into name of the table, replaced if it exists
 * @param columns SQL of the columns to keep
 * @param condition SQL of the rows to keep; unreadable rows are always found
 * @throws InputError at the first unreadable cell, with file, line and column
 */
export async function loadChecked(
  database: Database,
  { parts, table, into }: { parts: Part[]; table: Table; into: string },
  columns: readonly string[],
  condition = "true"
): Promise<void> {
  const bad = unreadableSql(table.columns);
  await runScan(
    database,
    parts,
    table,
    (records) =>
      `CREATE OR REPLACE TABLE ${into} AS SELECT ${columns.join(", ")}, bad
        FROM (SELECT *, ${bad} AS bad FROM ${records}) WHERE bad OR (${condition})`,
    `SELECT count(*) FILTER (bad) AS bad FROM ${into}`
  );
}

function unreadableSql(columns: readonly Column[]): string {
  const tests = columns.flatMap(({ name, kind, filled }) => {
    const wrong = WRONG[kind]?.(`"${name}"`);
    return [...(filled ? [`"${name}" IS NULL`] : []), ...(wrong ? [wrong] : [])];
  });
  return tests.join(" OR ") || "false";
}
