import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance as Instance, JS } from "@duckdb/node-api";

/** An embedded in-memory DuckDB that lives as long as one reading of a folder. */
export interface Database {
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>;
  /** The rows of a query as objects; numbers as numbers (counts stay far below 2^53). */
  rows<Row>(sql: string): Promise<Row[]>;
  /** Ends the statement that runs, which then fails. */
  interrupt(): void;
  /** A folder for temporary files, removed with the database. */
  folder: string;
}

const MEMORY_LIMIT = "1GB";

/** Opens a database for `work`, and always removes it with its temporary files afterwards. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const open = await openDatabase();
  try {
    return await work(open.database);
  } finally {
    await open.close();
  }
}

/** A database that stays open until closed; closing removes it and its temporary files. */
export interface OpenDatabase {
  database: Database;
  close(): Promise<void>;
}

/** Opens an in-memory database with limited memory; the rest goes to temporary files. */
export async function openDatabase(): Promise<OpenDatabase> {
  const spill = await mkdtemp(join(tmpdir(), "license-audit-"));
  let instance: Instance | undefined;
  let connection: DuckDBConnection | undefined;
  const close = async () => {
    connection?.closeSync();
    instance?.closeSync();
    await rm(spill, { recursive: true, force: true });
  };
  try {
    // It takes longer to load than facts that were kept.
    const { DuckDBInstance } = await import("@duckdb/node-api");
    instance = await DuckDBInstance.create(":memory:", {
      memory_limit: MEMORY_LIMIT,
      temp_directory: spill,
      threads: String(Math.min(availableParallelism(), 8)),
      preserve_insertion_order: "false"
    });
    connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    // DuckDB assumes that a CSV file is small and would build hash tables on ten million logins instead of the users, so joins run in written order.
    await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
    return { database: databaseOn(connection, spill), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function databaseOn(connection: DuckDBConnection, folder: string): Database {
  return {
    folder,
    interrupt: () => connection.interrupt(),
    async run(sql) {
      await connection.run(sql);
    },
    async rows<Row>(sql: string) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map((row) => numbersOf(row) as Row);
    }
  };
}

/** 64-bit integers as numbers. */
function numbersOf(row: Record<string, JS>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row)) if (typeof value === "bigint") row[name] = Number(value);
  return row;
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
