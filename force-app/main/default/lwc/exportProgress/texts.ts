import type { ExportProgress } from "c/userExport";
import { fill, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** How far an export is. */
export function progressText({ users, scanned, total }: ExportProgress): string {
  const written = formatNumber(users);
  return total === null
    ? fill(labels.open, { users: written, scanned: formatNumber(scanned) })
    : fill(labels.counted, { users: written, total: formatNumber(total) });
}
