import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { DIALECTS } from "../warehouse/dialects.ts";
import type { EngineDialect } from "../warehouse/dialects.ts";
import type { Engine } from "../warehouse/engine.ts";
import type { SourceRows } from "./warehouseOrg.ts";

/** An engine in this process. */
export interface TestEngine extends Engine {
  dialect: EngineDialect;
  close(): Promise<void>;
}

export async function duckdb(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    dialect: dialectOf("duckdb"),
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

export async function postgres(): Promise<TestEngine> {
  const database = await PGlite.create();
  return {
    dialect: dialectOf("postgres"),
    async run(sql) {
      await database.exec(sql);
    },
    async rows(sql) {
      return (await database.query<Record<string, unknown>>(`SELECT row_to_json(r) AS r FROM (${sql}) AS r`)).rows.map(
        ({ r }) => r as Record<string, unknown>
      );
    },
    close: () => database.close()
  };
}

/** ClickHouse, which comes with `npm install --no-save chdb`; null without it. */
export async function clickhouse(): Promise<TestEngine | null> {
  // Not among the dependencies: it is larger than all of them together.
  const name = "chdb";
  const chdb = (await import(name).catch(() => null)) as { Session: new () => ClickHouseSession } | null;
  if (!chdb) return null;
  const session = new chdb.Session();
  session.query("CREATE DATABASE counting");
  session.query("USE counting");
  return {
    dialect: dialectOf("clickhouse"),
    async run(sql) {
      session.query(sql);
    },
    async rows(sql) {
      const lines = session.query(sql, "JSONEachRow").split("\n").filter(Boolean);
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    async close() {
      session.cleanup();
    }
  };
}

interface ClickHouseSession {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

function dialectOf(name: string): EngineDialect {
  return DIALECTS.find((one) => one.name === name)!;
}

const KINDS: Record<string, "timestamp" | "boolean"> = {
  is_active: "boolean",
  created_date: "timestamp",
  last_login_date: "timestamp",
  login_time: "timestamp"
};

/** Makes the tables of the sources. @param timestamp the type of times, unless it is that of the parameters */
export async function load(
  engine: TestEngine,
  sources: SourceRows,
  timestamp = engine.dialect.types.timestamp
): Promise<void> {
  const typeOf = (column: string): string =>
    KINDS[column] === "timestamp" ? timestamp : sourceType(engine.dialect, KINDS[column]);
  const ending = engine.dialect.name === "clickhouse" ? " ENGINE = MergeTree ORDER BY tuple()" : "";
  for (const [name, { columns, rows }] of Object.entries(sources)) {
    await engine.run(`CREATE TABLE ${name} (${columns.map((one) => `${one} ${typeOf(one)}`).join(", ")})${ending}`);
    const values = rows.map((row) => `(${row.map((value, index) => cell(value, typeOf(columns[index]))).join(", ")})`);
    if (values.length) await engine.run(`INSERT INTO ${name} VALUES ${values.join(", ")}`);
  }
}

function sourceType({ name, types }: EngineDialect, kind: "timestamp" | "boolean" | undefined): string {
  if (kind === "boolean") return "BOOLEAN";
  return name === "clickhouse" ? "Nullable(String)" : types.text;
}

function cell(value: string | null, type: string): string {
  if (value === null) return `CAST(NULL AS ${type})`;
  if (type === "BOOLEAN") return value.toUpperCase();
  return `CAST('${/TIME/i.test(type) ? value.slice(0, 19).replace("T", " ") : value}' AS ${type})`;
}

/** Removes all tables, so that the engine can be used again. */
export async function clear(engine: Engine, tables: readonly string[]): Promise<void> {
  for (const table of tables) await engine.run(`DROP TABLE IF EXISTS ${table}`);
}
