import { basename, resolve } from "node:path";
import { EXPORT_MARKER } from "../csv/exportMarker.ts";
import { readMarker } from "../csv/folder.ts";

/** The name of the org that a folder comes from: what the export noted, "Sample org", or else the name of the folder, never its path. */
export function companyName(folder: string): string {
  const marker = readMarker(folder, EXPORT_MARKER) as { orgName?: unknown } | null;
  if (typeof marker?.orgName === "string" && marker.orgName) return marker.orgName;
  return readMarker(folder, "sample.json") === null ? basename(resolve(folder)) : "Sample org";
}
