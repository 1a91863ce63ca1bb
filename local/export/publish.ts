import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { EXPORT_MARKER, nameOf, readExportMarker } from "../csv/exportMarker.ts";
import type { ExportMarker } from "../csv/exportMarker.ts";

/**
 * Moves the files of a draft into its folder, each in one step, and last of all the marker. From the moment that the marker lies in the
 * draft the export is complete: whoever finds it there, after a power cut for example, finishes the move.
 */
export function publish(folder: string, draft: string, marker: ExportMarker): void {
  writeDurably(join(draft, EXPORT_MARKER), `${JSON.stringify(marker, null, 2)}\n`);
  finishPublishing(folder, draft);
}

/** Finishes a move that was interrupted; does nothing if the draft is not complete. */
export function finishPublishing(folder: string, draft: string): void {
  const marker = readExportMarker(draft);
  if (!marker) return;
  const names = namesIn(marker);
  for (const name of names) if (existsSync(join(draft, name))) renameSync(join(draft, name), join(folder, name));
  for (const name of namesIn(readExportMarker(folder)))
    if (!names.includes(name)) rmSync(join(folder, name), { force: true });
  renameSync(join(draft, EXPORT_MARKER), join(folder, EXPORT_MARKER));
  syncFolder(folder);
  rmSync(draft, { recursive: true, force: true });
}

function namesIn(marker: ExportMarker | null): string[] {
  return (marker?.files ?? []).map(nameOf).filter((name) => name !== null);
}

/** Writes a file so that it is whole or not there, also after a power cut. */
export function writeDurably(path: string, text: string): void {
  const handle = openSync(`${path}.part`, "w", 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${path}.part`, path);
}

/** Not every file system can; then the system decides when. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows opens no folders.
  }
}
