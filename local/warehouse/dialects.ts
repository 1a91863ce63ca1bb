import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParameterTable } from "./parameters.ts";

type ColumnType = ParameterTable["columns"][number]["type"];

/** An engine's own SQL. */
export interface EngineDialect {
  /** As the command names it. */
  name: string;
  /** As people call it. */
  title: string;
  /** Whether this project's tests execute the statements. */
  executed: boolean;
  types: Record<ColumnType, string>;
  /** Makes a table of a query. */
  create(name: string, query: string): string;
  /** The type of a text that may be null, for a cast. */
  textOrNull: string;
  /** Statements before everything else: each script runs in a session of its own. */
  preamble: readonly string[];
}

const TYPES = { text: "VARCHAR(80)", integer: "INTEGER", date: "DATE", timestamp: "TIMESTAMP" };

function engine(name: string, title: string, more: Partial<EngineDialect> = {}): EngineDialect {
  return {
    name,
    title,
    executed: false,
    types: TYPES,
    create: (table, query) => `CREATE TABLE ${table} AS\n${query}`,
    textOrNull: (more.types ?? TYPES).text,
    preamble: [],
    ...more
  };
}

/**
 * The engines for which the statements are kept, executed ones first. The session is in UTC where an engine would compare times that carry a zone by
 * the zone of the session: such times then count right, too.
 */
export const DIALECTS: readonly EngineDialect[] = [
  engine("duckdb", "DuckDB", { executed: true, preamble: ["SET TimeZone = 'UTC'"] }),
  engine("postgres", "PostgreSQL and Citus", { executed: true, preamble: ["SET TIME ZONE 'UTC'"] }),
  engine("clickhouse", "ClickHouse", {
    executed: true,
    types: {
      text: "String",
      integer: "Nullable(Int32)",
      date: "Date",
      timestamp: "Nullable(DateTime('UTC'))"
    },
    textOrNull: "Nullable(String)",
    create(table, query) {
      // Types take no NULL unless they say so, and a time has the date of its column's zone.
      const own = query
        .replaceAll("CAST(NULL AS DATE)", "CAST(NULL AS Nullable(Date))")
        .replace(/CAST\((\w+\.\w+) AS DATE\)/g, "toDate($1, 'UTC')");
      return `CREATE TABLE ${table} ENGINE = MergeTree ORDER BY tuple() AS\n${own}`;
    },
    // A missing row of an outer join is NULL, and so is the greatest of nothing, as everywhere else.
    preamble: [
      "SET session_timezone = 'UTC'",
      "SET use_variant_as_common_type = 0",
      "SET join_use_nulls = 1",
      "SET aggregate_functions_null_for_empty = 1"
    ]
  }),
  engine("snowflake", "Snowflake", {
    types: { ...TYPES, timestamp: "TIMESTAMP_NTZ" },
    preamble: ["ALTER SESSION SET TIMEZONE = 'UTC'"]
  }),
  engine("bigquery", "BigQuery", {
    types: { text: "STRING", integer: "INT64", date: "DATE", timestamp: "DATETIME" }
  }),
  engine("spark", "Databricks and Spark", {
    types: { text: "STRING", integer: "INT", date: "DATE", timestamp: "TIMESTAMP" },
    preamble: ["SET TIME ZONE 'UTC'"]
  }),
  engine("redshift", "Redshift", { preamble: ["SET timezone TO 'UTC'"] }),
  engine("trino", "Trino and Athena", {
    types: { text: "VARCHAR", integer: "INTEGER", date: "DATE", timestamp: "TIMESTAMP(0)" }
  })
];

/** Rows of one INSERT: some engines take no more than 1,000. */
const ROWS = 500;

/** The statements that make and fill the tables of parameters. */
export function parameterStatements({ types, preamble }: EngineDialect, tables: readonly ParameterTable[]): string[] {
  const made = tables.flatMap(({ name, columns, rows }) => {
    const described = columns.map((column) => `${column.name} ${types[column.type]}`).join(", ");
    const inserts: string[] = [];
    for (let at = 0; at < rows.length; at += ROWS) {
      const values = rows
        .slice(at, at + ROWS)
        .map((row) => `(${row.map((value, index) => literal(value, types, columns[index].type)).join(", ")})`);
      inserts.push(`INSERT INTO ${name} VALUES\n  ${values.join(",\n  ")}`);
    }
    const ending = types.text === "String" ? " ENGINE = MergeTree ORDER BY tuple()" : "";
    return [`CREATE TABLE ${name} (${described})${ending}`, ...inserts];
  });
  return [...preamble, ...made];
}

function literal(value: string | number | null, types: EngineDialect["types"], type: ColumnType): string {
  if (value === null) return `CAST(NULL AS ${types[type]})`;
  if (type === "integer") return String(value);
  const text = `'${String(value).replaceAll("'", "''")}'`;
  return type === "text" ? text : `CAST(${text} AS ${types[type]})`;
}

/** The statements that make the counter tables, `lo_usage` last, as they are kept for the engine. */
export function countingStatements({ name }: EngineDialect): string[] {
  return countingScript(name)
    .replace(/^--.*\n/gm, "")
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

/** The same as a script with comments. */
export function countingScript(name: string): string {
  return readFileSync(join(import.meta.dirname, "sql", `${name}.sql`), "utf8");
}
