import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "./inputError.ts";
import { TABLES } from "./tables.ts";

const EXPORT_FILE = new RegExp(`^(${TABLES.map(({ name }) => name).join("|")})(-\\d+)?\\.csv(\\.gz)?$`, "i");

/** A kind of folder that a command writes. */
export interface FolderKind {
  /** Name of the marker file, which identifies the folder. */
  marker: string;
  /** True if this command made the folder with these files and may replace it. */
  mayReplace(names: string[]): boolean;
}

/** True for file names of an export. */
export function isExportFile(name: string): boolean {
  return EXPORT_FILE.test(name);
}

/**
 * Writes a folder as a whole: fills a temporary sibling, which replaces the folder when complete. On any error,
 * the folder stays as it was and the sibling is removed.
 *
 * @param target folder to make; existing content must be `kind.mayReplace`
 * @param kind the kind of the folder
 * @param write fills the temporary folder; its result goes to the marker file as JSON
 * @throws InputError if the folder holds something else
 */
export async function writeFolder<Marker>(
  target: string,
  kind: FolderKind,
  write: (folder: string) => Marker | Promise<Marker>
): Promise<Marker> {
  const place = resolve(target);
  checkReplaceable(place, kind);
  const temporary = join(dirname(place), `.${basename(place)}.part-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  removeLeftovers(place);
  try {
    const result = await write(temporary);
    writeFileSync(join(temporary, kind.marker), `${JSON.stringify(result, null, 2)}\n`);
    replace(temporary, place);
    return result;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Reads the marker file of a folder.
 *
 * @returns null if it is missing or unreadable
 */
export function readMarker(folder: string, marker: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, marker), "utf8")) as unknown;
  } catch {
    return null;
  }
}

/** @throws InputError if the folder holds anything but an earlier run's files */
function checkReplaceable(place: string, { marker, mayReplace }: FolderKind): void {
  if (!existsSync(place)) return;
  let names: string[];
  try {
    names = readdirSync(place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`${place} can't be used as a folder (${code}). Name another one.`, { cause: error });
  }
  if (names.length && !mayReplace(names))
    throw new InputError(
      `${place} is not empty and holds more than an earlier run of this command (${marker}) left there, so it is left alone. Name a new or empty folder.`
    );
}

/** Removes the temporary folders of killed runs. */
function removeLeftovers(place: string): void {
  const prefix = `.${basename(place)}.part-`;
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(prefix)) continue;
    const [, owner, replaced] = /^(\d+)(-old)?$/.exec(name.slice(prefix.length)) ?? [];
    // Between the two renames the old copy is the only content: keep it then.
    if (owner && !isRunning(Number(owner)) && (!replaced || existsSync(place)))
      rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function replace(temporary: string, place: string): void {
  if (!existsSync(place)) {
    renameSync(temporary, place);
    return;
  }
  const old = `${temporary}-old`;
  renameSync(place, old);
  try {
    renameSync(temporary, place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
