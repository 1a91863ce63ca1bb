import type { Table } from "./columns.ts";
import { TABLES } from "./tables.ts";

/** How a part may be numbered after the object's name: `-1`, `_2`, ` (3)`, `-2026-05`, `_part4`. */
const NUMBERS = "(?:[-_. (]*(?:part[-_. (]*)?\\d+(?!\\d)\\)?)*";

/** A file of a table by its name. */
export interface NamedPart {
  file: string;
  gzip: boolean;
}

/** The files of a table among those of a folder, in the order of their numbers. */
export function partsNamed(table: Table, files: readonly string[]): NamedPart[] {
  const pattern = new RegExp(`^${table.name}${NUMBERS}\\.csv(\\.gz)?$`, "i");
  return files
    .filter((file) => pattern.test(file))
    .sort((a, b) => byNumbers(numbersOf(a), numbersOf(b)) || (a < b ? -1 : 1))
    .map((file) => ({ file, gzip: /\.gz$/i.test(file) }));
}

/**
 * Files that look like an export but are not read: a copy, a ZIP archive, a workbook, a text file. Whoever put them there may believe that they
 * count.
 */
export function unreadFiles(files: readonly string[]): string[] {
  const read = new Set(TABLES.flatMap((table) => partsNamed(table, files)).map(({ file }) => file));
  const names = TABLES.map(({ name }) => name).join("|");
  // After the name stands no letter: UserRole is no part of User.
  const similar = new RegExp(`^\\s*(${names})(?![a-z]).*\\.(csv|txt|tsv|xlsx?|zip|gz|7z|json|ods|parquet)$`, "i");
  return files.filter((file) => similar.test(file) && !read.has(file)).sort();
}

function numbersOf(file: string): number[] {
  return [...file.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function byNumbers(a: number[], b: number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
