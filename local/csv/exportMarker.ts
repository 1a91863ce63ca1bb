import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { InputError } from "./inputError.ts";

/** The file by which an export is known. */
export const EXPORT_MARKER = "export.json";

const time = v.pipe(v.string(), v.isoTimestamp());

/** A span of time, `to` excluded; ISO 8601 UTC. */
const Span = v.object({ from: time, to: time });
export type Span = v.InferOutput<typeof Span>;

export const ExportedFile = v.object({
  /** The object, as the first part of the file's name: `LoginHistory`. */
  file: v.pipe(v.string(), v.regex(/^\w+$/)),
  /** The file in the folder, `LoginHistory-202610.csv.gz`; absent in exports before this field, whose files are named `<file>.csv`. */
  name: v.optional(v.pipe(v.string(), v.regex(/^[^./\\][^/\\]*$/))),
  /** Without the header; null if the org lacks the object: there is no file then. */
  rows: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The query of the latest export that wrote the file. */
  query: v.string(),
  api: v.picklist(["bulk", "query"]),
  /** Login history only: the times of which all logins were read. Later logins, up to `exportedAt`, may be there as well. */
  spans: v.optional(v.array(Span))
});
/** One exported object, or one month of the login history. */
export type ExportedFile = v.InferOutput<typeof ExportedFile>;

const ExportMarker = v.object({
  kind: v.literal("export"),
  alias: v.string(),
  /** 18 characters; absent in exports before this field. */
  orgId: v.optional(v.string()),
  /** As the org calls itself. */
  orgName: v.optional(v.string()),
  username: v.optional(v.string()),
  /** True for a sandbox or scratch org; absent otherwise. */
  sandbox: v.optional(v.boolean()),
  /** When the latest export began: logins before it are there. */
  exportedAt: time,
  /** A month of login history that Salesforce no longer has stays listed. */
  files: v.array(ExportedFile),
  /** What the org lacks and what is doubtful, for the user. */
  notes: v.array(v.string())
});
/** Content of `export.json`: the origin of a folder, and every file that the export command wrote into it. */
export type ExportMarker = v.InferOutput<typeof ExportMarker>;

/** Name of a listed file in the folder; null if the org lacks the object. */
export function nameOf({ file, name, rows }: ExportedFile): string | null {
  return rows === null ? null : (name ?? `${file}.csv`);
}

/**
 * Reads the marker of an exported folder.
 *
 * @returns null if there is none
 * @throws InputError if it can't be read: without it nobody knows which files are the export's
 */
export function readExportMarker(folder: string): ExportMarker | null {
  const path = join(folder, EXPORT_MARKER);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new InputError(`${path} can't be read (${code}). Give yourself access to it.`, { cause: error });
  }
  try {
    // Some editors write a byte order mark when a number is corrected.
    return v.parse(ExportMarker, JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${path} is damaged (${reason}), so nobody can tell which files the export wrote. Restore it, or export to a new folder.`,
      { cause: error }
    );
  }
}
