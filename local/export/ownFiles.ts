import { join } from "node:path";
import { nameOf } from "../csv/exportMarker.ts";
import type { ExportMarker } from "../csv/exportMarker.ts";
import { InputError } from "../csv/inputError.ts";
import { isMonthFile } from "./historyPlan.ts";
import { EXPORT_OBJECTS, LOGIN_HISTORY } from "./objects.ts";

/** Files that users may keep of their own beside an export: theirs count then, and the org's are not written. */
const OWN_RECORDS = [...EXPORT_OBJECTS.filter(({ ownRecords }) => ownRecords).map(({ file }) => file), "RecordUse"];
const OBJECTS = [...EXPORT_OBJECTS.map(({ file }) => file), LOGIN_HISTORY.file, "RecordUse"];

/** What a file system puts into its root. */
const OF_THE_DISK = ["lost+found", "System Volume Information", "$RECYCLE.BIN"];

/**
 * Finds the user's own files: those that no export wrote.
 *
 * @param names of the folder's files
 * @returns the objects that the user keeps, and the names of the files
 * @throws InputError if the folder is for something else, or a file would be read together with the export's of the same object, so that
 * every row counts twice
 */
export function ownFiles(folder: string, names: readonly string[], marker: ExportMarker | null): Map<string, string[]> {
  const listed = new Set(
    marker?.files
      .map(nameOf)
      .filter((name) => name !== null)
      .map((name) => name.toLowerCase())
  );
  const own = new Map<string, string[]>();
  const refused: string[] = [];
  const others = names.filter((name) => objectOf(name) === null && !OF_THE_DISK.includes(name));
  if (!marker && others.length)
    throw new InputError(
      `${folder} is not empty and no export: it holds ${listOf(others)}. It is left alone; name a new or empty folder by --out.`
    );
  for (const name of names) {
    const object = objectOf(name);
    if (object === null || listed.has(name.toLowerCase())) continue;
    if (OWN_RECORDS.includes(object)) own.set(object, [...(own.get(object) ?? []), name]);
    // Older logins that the user keeps are read beside the export's.
    else if (object !== LOGIN_HISTORY.file || isMonthFile(name)) refused.push(name);
  }
  if (refused.length)
    throw new InputError(
      `${folder} holds ${listOf(refused)}, which no export wrote here and which would be read together with the export. Move ${refused.length > 1 ? "them" : "it"} away, or name another folder by --out.`
    );
  return own;
}

/** The object of a file by its name, as the reader takes it: `User.csv`, `User-2.csv.gz`, `user (1).csv`. */
function objectOf(name: string): string | null {
  const base = /^([a-z_]+?)(?:[-_]\d+| ?\(\d+\))?\.csv(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return OBJECTS.find((object) => object.toLowerCase() === base) ?? null;
}

function listOf(names: string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
}

/** @throws InputError if the folder has an export of another org */
export function checkSameOrg(folder: string, marker: ExportMarker | null, org: { alias: string; orgId: string }): void {
  if (!marker) return;
  const same = marker.orgId === undefined ? marker.alias === org.alias : marker.orgId === org.orgId;
  if (same) return;
  const whose = marker.orgId === undefined ? marker.alias : `${marker.alias} (${marker.orgId})`;
  throw new InputError(
    `${folder} holds an export of ${whose}, and ${org.alias} is another org (${org.orgId}). Name another folder by --out; ${join(folder, "export.json")} tells where an export comes from.`
  );
}
