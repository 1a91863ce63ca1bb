import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Engine } from "../warehouse/engine.ts";
import type { SourceRows } from "./warehouseOrg.ts";

/** An engine in this process. */
export interface TestEngine extends Engine {
  name: string;
  close(): Promise<void>;
}

export async function duckdb(): Promise<TestEngine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    name: "DuckDB",
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
    name: "PostgreSQL",
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

const TYPES: Record<string, string> = {
  is_active: "BOOLEAN",
  created_date: "TIMESTAMP",
  last_login_date: "TIMESTAMP",
  login_time: "TIMESTAMP"
};

/** Makes the tables of the sources. */
export async function load(engine: Engine, sources: SourceRows): Promise<void> {
  for (const [name, { columns, rows }] of Object.entries(sources)) {
    await engine.run(
      `CREATE TABLE ${name} (${columns.map((one) => `${one} ${TYPES[one] ?? "VARCHAR(80)"}`).join(", ")})`
    );
    const values = rows.map((row) => `(${row.map((value, index) => cell(value, TYPES[columns[index]])).join(", ")})`);
    if (values.length) await engine.run(`INSERT INTO ${name} VALUES ${values.join(", ")}`);
  }
}

function cell(value: string | null, type = "VARCHAR(80)"): string {
  if (value === null) return `CAST(NULL AS ${type})`;
  const text = type === "TIMESTAMP" ? value.slice(0, 19).replace("T", " ") : value;
  return type === "BOOLEAN" ? value.toUpperCase() : `CAST('${text}' AS ${type})`;
}

/** Removes all tables, so that the engine can be used again. */
export async function clear(engine: Engine, tables: readonly string[]): Promise<void> {
  for (const table of tables) await engine.run(`DROP TABLE IF EXISTS ${table}`);
}
