import { access, constants, readdir, stat } from "node:fs/promises";
import type { Stats } from "node:fs";
import { join } from "node:path";
import { unreadable } from "./bytes.ts";
import type { CsvSource } from "./bytes.ts";
import { EXPORT_MARKER } from "./exportMarker.ts";
import { refuseForeign } from "./foreignFile.ts";
import { InputError } from "./inputError.ts";
import { readLayout } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { missingFiles } from "./missingFiles.ts";
import { partsNamed, unreadFiles } from "./partNames.ts";
import type { NamedPart } from "./partNames.ts";
import { rowsOf, toldRows } from "./toldRows.ts";
import type { ToldRows } from "./toldRows.ts";
import { BESIDE_USAGE, LOGIN_HISTORY, TABLES, USAGE, USER } from "./tables.ts";
import type { Table } from "./tables.ts";

/** One CSV file of a table. */
export interface Part extends CsvSource, Pick<Layout, "plain" | "empty"> {
  /** Records that the export wrote; null if nothing tells. */
  rows: number | null;
  /** True once every byte was checked. */
  checked: boolean;
  /** What tells its content apart (content.ts), once the bytes were checked beside DuckDB; null before. */
  content: string | null;
  /** False if the last line has no end: the file may have been cut off. */
  complete: boolean;
  /** A plain copy with the table's columns, for DuckDB; null if the file itself is read. */
  copy: string | null;
}

/** The CSV files of a folder by table name; a table without files has an empty list. */
export type Parts = Record<string, Part[]>;

/** The files of a folder. */
export interface FoundFiles {
  parts: Parts;
  /** Names of files that look like an export but are not read. */
  unread: string[];
}

/**
 * Finds the files of every table: `User.csv`, `User.csv.gz`, `User-1.csv`, `User (1).csv`, `User_2.csv`, ... in any case; parts in the order of
 * their numbers. Optional files without records stay in the lists, marked as empty.
 *
 * @param accept `rows`: files may have other rows than `export.json` lists
 * @throws InputError if the folder can't be read, lacks a required file or one that `export.json` lists, or holds something else in a file's place
 */
export async function findFiles(folder: string, accept?: "rows"): Promise<FoundFiles> {
  const names = await listFiles(folder);
  if (names.includes(EXPORT_MARKER)) await regularFile(folder, EXPORT_MARKER);
  const told: ToldRows = accept === "rows" ? new Map() : toldRows(folder, names);
  const parts: Parts = {};
  for (const table of TABLES) {
    parts[table.name] = [];
    for (const named of partsNamed(table, names)) parts[table.name].push(await partOf(folder, named, table, told));
  }
  const unread = unreadFiles(names);
  if (parts[USAGE.name].length) return besideUsage(folder, parts, { names, unread });
  const missing = TABLES.filter((table) => table.required && !parts[table.name].length);
  if (missing.length) throw await missingFiles(folder, missing, { names, unread });
  return { parts, unread };
}

/** The files of a folder with counters: those about single users are named as not read. */
async function besideUsage(
  folder: string,
  parts: Parts,
  { names, unread }: { names: readonly string[]; unread: readonly string[] }
): Promise<FoundFiles> {
  const [usage] = parts[USAGE.name];
  const both = [LOGIN_HISTORY, USER].flatMap(({ name }) => parts[name]).map(({ file }) => file);
  if (both.length)
    throw new InputError(
      `${folder}: ${usage.file} stands in place of LoginHistory and User, but ${both.join(", ")} ${both.length > 1 ? "are" : "is"} there, too. Keep one: the counters of your warehouse, or the export.`
    );
  const missing = BESIDE_USAGE.filter((table) => table.required && !parts[table.name].length);
  if (missing.length) throw await missingFiles(folder, missing, { names, unread });
  const others = TABLES.filter((table) => !BESIDE_USAGE.includes(table));
  const left = others.flatMap(({ name }) => parts[name]).map(({ file }) => file);
  const none = Object.fromEntries(others.map(({ name }) => [name, []]));
  return { parts: { ...parts, ...none }, unread: [...unread, ...left].sort() };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
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

async function partOf(folder: string, { file, gzip }: NamedPart, table: Table, told: ToldRows): Promise<Part> {
  const { size, mtimeMs } = await regularFile(folder, file);
  const source: CsvSource = { file, path: join(folder, file), gzip, stamp: { size, mtimeMs } };
  await refuseForeign(source);
  const { separator, hinted, plain, empty } = await readLayout(source, table);
  return {
    ...source,
    separator,
    hinted,
    plain,
    // A required file without a header is refused where it is read.
    empty: empty && !table.required,
    rows: rowsOf(told, file),
    checked: false,
    content: null,
    complete: true,
    copy: null
  };
}

/** @throws InputError for anything but a readable file: reading a pipe or a device would never end */
async function regularFile(folder: string, file: string): Promise<Stats> {
  const path = join(folder, file);
  let found: Stats;
  try {
    found = await stat(path);
    if (found.isFile()) await access(path, constants.R_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new InputError(`${file}: is a link to a file that is not there. Put the file itself into the folder.`, {
        cause: error
      });
    throw unreadable({ file, gzip: false }, error);
  }
  if (found.isFile()) return found;
  throw new InputError(`${file}: is a ${kindOf(found)}, not a file. Put the CSV file itself in its place.`);
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return "folder";
  if (found.isFIFO()) return "named pipe";
  return found.isSocket() ? "socket" : "device";
}
