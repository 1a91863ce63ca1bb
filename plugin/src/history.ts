import { join } from "node:path";

/** Below the CLI's data directory. */
const FOLDER = "license-optimizer";

/** Where the history of an org is kept unless the user names a folder. @param orgId of 15 or 18 characters */
export function historyOf(dataDir: string, orgId: string): string {
  return join(dataDir, FOLDER, orgId.slice(0, 15));
}

/** What was entered in the pages, and counted before, of all folders. */
export function stateIn(dataDir: string): string {
  return join(dataDir, FOLDER, "state");
}
