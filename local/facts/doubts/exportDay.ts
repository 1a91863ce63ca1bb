import { readExportMarker } from "../../csv/exportMarker.ts";
import { dayIn } from "../usage/coverage.ts";

/** The day (since 1970) on which the export of a folder began, which was not over then; null without a marker. */
export function exportDayOf(folder: string, timeZone: string): number | null {
  const marker = readExportMarker(folder);
  return marker && dayIn(timeZone, new Date(marker.exportedAt));
}
