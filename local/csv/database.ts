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
  /** Ends the statement that runs, which then fails (see `wasInterrupted`). */
  interrupt(): void;
  /** Lends the same database for statements that run beside those of this one. */
  beside<T>(work: (database: Database) => Promise<T>): Promise<T>;
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
    const opened = await DuckDBInstance.create(":memory:", {
      memory_limit: MEMORY_LIMIT,
      temp_directory: spill,
      threads: String(Math.min(availableParallelism(), 8)),
      preserve_insertion_order: "false"
    });
    instance = opened;
    connection = await connect(opened);
    return { database: databaseOn(opened, connection, spill), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(instance: Instance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  // DuckDB assumes that a CSV file is small and would build hash tables on ten million logins instead of the users, so joins run in written order.
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  return connection;
}

/**
 * Runs two parts at once, of which none needs the other: what one leaves of the processors, and its single-threaded ends, the other fills.
 *
 * @throws the error of the first part, which ends the second, or else that of the second; never while one still runs
 */
export async function together<A, B>(
  database: Database,
  first: (database: Database) => Promise<A>,
  second: (database: Database) => Promise<B>
): Promise<[A, B]> {
  return database.beside(async (other) => {
    let ended = false;
    const one = first(database);
    one.catch(() => {
      ended = true;
      other.interrupt();
    });
    const run = (sql: string) => (ended ? Promise.reject(new Error(INTERRUPTED)) : other.run(sql));
    const [a, b] = await Promise.allSettled([one, second({ ...other, run })]);
    if (a.status === "rejected") throw a.reason;
    if (b.status === "rejected") throw b.reason;
    return [a.value, b.value];
  });
}

const INTERRUPTED = "INTERRUPT";

/** True for the error of a statement that was ended. */
export function wasInterrupted(error: Error): boolean {
  return error.message.startsWith(INTERRUPTED);
}

function databaseOn(instance: Instance, connection: DuckDBConnection, folder: string): Database {
  return {
    folder,
    interrupt: () => connection.interrupt(),
    async beside(work) {
      const other = await connect(instance);
      try {
        return await work(databaseOn(instance, other, folder));
      } finally {
        other.closeSync();
      }
    },
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
