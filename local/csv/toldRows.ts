import { EXPORT_MARKER, nameOf, readExportMarker } from "./exportMarker.ts";
import { InputError } from "./inputError.ts";

/** Records of each file that `export.json` lists, by the file's name in lower case without `.gz`. */
export type ToldRows = ReadonlyMap<string, number>;

/** How to read a folder all the same. */
const OVERRIDE = "--accept rows (all advice then has low confidence)";
/** Files that people add lines to: there only lost ones are a mistake. */
const GROWING = /^(License_Contract|License_Reading|License_Optimizer_Settings|RecordUse)\b/i;

/**
 * What the marker of an export says about its files; empty without a marker.
 *
 * @param files names of the folder's files
 * @throws InputError if the marker is damaged, or a file with records is gone
 */
export function toldRows(folder: string, files: readonly string[]): ToldRows {
  const told = new Map<string, number>();
  const there = new Set(files.map(keyOf));
  for (const listed of readExportMarker(folder)?.files ?? []) {
    const name = nameOf(listed);
    if (name === null || listed.rows === null) continue;
    told.set(keyOf(name), listed.rows);
    if (listed.rows && !there.has(keyOf(name)))
      throw new InputError(
        `${name}: is not there, though ${EXPORT_MARKER} lists it with ${rowsText(listed.rows)}. Put it back or export again; if you removed it on purpose, remove its entry from ${EXPORT_MARKER}, or turn this check off with ${OVERRIDE}.`
      );
  }
  return told;
}

/** Records that a file should have; null if nothing tells. */
export function rowsOf(told: ToldRows, file: string): number | null {
  return told.get(keyOf(file)) ?? null;
}

/** True if a file may have this many records. */
export function isWhole(file: string, told: number | null, found: number): boolean {
  return told === null || told === found || (found > told && GROWING.test(file));
}

/** The error about a file with other records than the export wrote. */
export function otherRows(file: string, told: number, found: number): InputError {
  return new InputError(
    `${file}: has ${rowsText(found)}, though ${EXPORT_MARKER} lists it with ${rowsText(told)}: it was cut off or changed. Copy it again or export again; if you changed it on purpose, correct the number in ${EXPORT_MARKER}, or turn this check off with ${OVERRIDE}.`
  );
}

function rowsText(rows: number): string {
  return rows === 1 ? "1 row" : `${rows.toLocaleString("en-US")} rows`;
}

function keyOf(file: string): string {
  return file.toLowerCase().replace(/\.gz$/, "");
}
