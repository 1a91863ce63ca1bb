import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { contentOf } from "../../csv/content.ts";
import { EXPORT_MARKER } from "../../csv/exportMarker.ts";
import { partsNamed, unreadFiles } from "../../csv/partNames.ts";
import { TABLES } from "../../csv/tables.ts";

/** A file of a folder as the file system tells it: whoever writes to it, replaces or moves it changes one of these. */
export interface Stamp {
  file: string;
  size: string;
  /** Nanoseconds since 1970. */
  modified: string;
  /** Nanoseconds since 1970, of the last change of content, name or owner; no program can set it. */
  changed: string;
  /** Device and number of the file on it. */
  place: string;
}

/** The files that a reading of the folder depends on, by name: those that are read, the marker, and those that are named as not read. */
export async function stampsOf(folder: string): Promise<Stamp[]> {
  const names = await readdir(folder);
  const read = TABLES.flatMap((table) => partsNamed(table, names)).map(({ file }) => file);
  const marker = names.filter((name) => name === EXPORT_MARKER);
  const wanted = [...new Set([...read, ...marker, ...unreadFiles(names)])].sort();
  return Promise.all(wanted.map((file) => stampOf(folder, file)));
}

async function stampOf(folder: string, file: string): Promise<Stamp> {
  const { size, mtimeNs, ctimeNs, ino, dev } = await stat(join(folder, file), { bigint: true });
  return { file, size: `${size}`, modified: `${mtimeNs}`, changed: `${ctimeNs}`, place: `${dev} ${ino}` };
}

/** True for the same files in the same state. */
export function sameStamps(a: readonly Stamp[], b: readonly Stamp[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The coarsest clock of a file system: FAT tells times in steps of two seconds. */
const TICK_NS = 3_000_000_000n;

/**
 * Whether the stamp will tell every later change. A file that changed just before it was looked at could change again within the same tick of the
 * clock, and have the same stamp.
 *
 * @param moment when it was looked at, in milliseconds since 1970
 */
export function isSettled({ modified, changed }: Stamp, moment: number): boolean {
  const before = BigInt(moment) * 1_000_000n - TICK_NS;
  return BigInt(modified) < before && BigInt(changed) < before;
}

/** The content of a file (csv/content.ts). @throws InputError for a damaged or unreadable one */
export function contentIn(folder: string, file: string): Promise<string> {
  return contentOf({ file, path: join(folder, file), gzip: /\.csv\.gz$/i.test(file) });
}
