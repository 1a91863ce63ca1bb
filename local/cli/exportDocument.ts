import { resolve } from "node:path";
import { nameOf } from "../csv/exportMarker.ts";
import type { ExportMarker } from "../csv/exportMarker.ts";

/**
 * An export for other programs, as `ExportDocument` of bin/commands.d.mts says.
 *
 * @param warning logins of others are missing, or may be; null if all is well
 */
export function exportDocument(out: string, marker: ExportMarker, warning: string | null) {
  const { alias, username = "", orgId = "", exportedAt, notes } = marker;
  const files = marker.files.map((file) => ({ object: file.file, name: nameOf(file), rows: file.rows }));
  return { directory: resolve(out), alias, username, orgId, exportedAt, files, notes, warning };
}
