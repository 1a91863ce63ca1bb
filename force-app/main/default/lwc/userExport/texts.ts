import type { ExportProgress } from "./exportJob";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";

/** Progress of an export. */
export function progressText({ users, scanned, total }: ExportProgress): string {
  const written = formatNumber(users);
  return total === null
    ? fill(labels.Export_Open, { users: written, scanned: formatNumber(scanned) })
    : fill(labels.Export_Counted, { users: written, total: formatNumber(total) });
}
