import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ParameterTable } from "./parameters.ts";

const MODELS = join(import.meta.dirname, "models");

/** A counter table: its name, what it holds, and the query that makes it from the tables before it. */
export interface Model {
  name: string;
  /** One line. */
  about: string;
  /** Plain ANSI SQL without an end. */
  query: string;
}

/** The counter tables, in the order in which they are made; the last one is the result, `lo_usage`. */
export function models(): Model[] {
  return readdirSync(MODELS)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const [first, ...query] = readFileSync(join(MODELS, file), "utf8").trim().split("\n");
      return { name: file.replace(/^\d+_|\.sql$/g, ""), about: first.replace(/^-- /, ""), query: query.join("\n") };
    });
}

const TYPES = { text: "VARCHAR(80)", integer: "INTEGER", date: "DATE", timestamp: "TIMESTAMP" };
/** Rows of one INSERT: some engines take no more than 1,000. */
const ROWS = 500;

/** The statements that make and fill the tables of parameters. */
export function parameterStatements(tables: readonly ParameterTable[]): string[] {
  return tables.flatMap(({ name, columns, rows }) => {
    const described = columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(", ");
    const inserts: string[] = [];
    for (let at = 0; at < rows.length; at += ROWS) {
      const values = rows
        .slice(at, at + ROWS)
        .map((row) => `(${row.map((value, index) => literal(value, columns[index].type)).join(", ")})`);
      inserts.push(`INSERT INTO ${name} VALUES\n  ${values.join(",\n  ")}`);
    }
    return [`CREATE TABLE ${name} (${described})`, ...inserts];
  });
}

function literal(value: string | number | null, type: ParameterTable["columns"][number]["type"]): string {
  if (value === null) return `CAST(NULL AS ${TYPES[type]})`;
  if (type === "integer") return String(value);
  const text = `'${String(value).replaceAll("'", "''")}'`;
  return type === "text" ? text : `CAST(${text} AS ${TYPES[type]})`;
}

/** The statements that make the counter tables. */
export function modelStatements(): string[] {
  return models().map(({ name, query }) => `CREATE TABLE ${name} AS\n${query}`);
}
