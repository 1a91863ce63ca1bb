import type { Doubt } from "c/licenseEngine";
import { readExportMarker } from "../../csv/exportMarker.ts";
import { dayIn } from "../usage/coverage.ts";

/** The day (since 1970) on which the export of a folder began, which was not over then; null without a marker. */
export function exportDayOf(folder: string, timeZone: string): number | null {
  const marker = readExportMarker(folder);
  return marker && dayIn(timeZone, new Date(marker.exportedAt));
}

/** What the marker of an export says of its org: logins of a sandbox are those of people who test. */
export function sandboxOrg(folder: string): Doubt[] {
  return readExportMarker(folder)?.sandbox ? [{ code: "sandboxOrg" }] : [];
}
