import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "./inputError.ts";
import { TABLES } from "./tables.ts";
import type { Table } from "./tables.ts";

/** One CSV file of a table. */
export interface Part {
  /** File name, as messages show it. */
  file: string;
  path: string;
  gzip: boolean;
}

/** The CSV files of a folder by table name; a table without files has an empty list. */
export type Parts = Record<string, Part[]>;

/**
 * Finds the files of every table: `User.csv`, `User.csv.gz`, `User-1.csv`, ... in any case; parts in the order of their numbers.
 *
 * @throws InputError if the folder can't be read or lacks a required file
 */
export async function findParts(folder: string): Promise<Parts> {
  const files = await listFiles(folder);
  const parts: Parts = Object.fromEntries(TABLES.map((table) => [table.name, partsOf(table, folder, files)]));
  const missing = TABLES.filter((table) => table.required && !parts[table.name].length);
  if (missing.length) {
    const names = missing.map((table) => `${table.name}.csv`).join(", ");
    throw new InputError(
      `${folder}: missing ${names}. Export ${missing.length > 1 ? "these objects" : "this object"} as CSV into the folder (docs/export.md shows the query of each file), or run: npm run export -- --target-org ALIAS --out DIR`
    );
  }
  return parts;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const what =
      code === "ENOENT"
        ? "no such folder"
        : code === "ENOTDIR"
          ? "this is a file, not a folder"
          : `can't be read (${code})`;
    throw new InputError(`${folder}: ${what}. Name a folder of CSV exports (LoginHistory.csv, User.csv, ...).`, {
      cause: error
    });
  }
}

function partsOf(table: Table, folder: string, files: string[]): Part[] {
  const pattern = new RegExp(`^${table.name}(?:-(\\d+))?\\.csv(\\.gz)?$`, "i");
  return files
    .map((file) => ({ file, match: pattern.exec(file) }))
    .filter(({ match }) => match)
    .sort((a, b) => Number(a.match![1] ?? 0) - Number(b.match![1] ?? 0) || (a.file < b.file ? -1 : 1))
    .map(({ file, match }) => ({ file, path: join(folder, file), gzip: match![2] !== undefined }));
}
