import type { AuditFacts } from "c/licenseEngine";
import { withDatabase } from "../csv/database.ts";
import { loadFolder } from "./loadFolder.ts";
import type { FactsOptions } from "./options.ts";

/**
 * Reads a folder of CSV exports into the facts that the engine decides on. Facts that the folder lacks are null and named in
 * `unknowns`; nothing is guessed.
 *
 * @param folder path of the folder; files are named after the object (`LoginHistory.csv`, `User-2.csv.gz`, ...)
 * @throws InputError for a mistake in the folder or the options, with file, line, column and what is expected
 */
export async function readFacts(folder: string, options: FactsOptions = {}): Promise<AuditFacts> {
  return withDatabase(async (database) => (await loadFolder(database, folder, options)).facts);
}
