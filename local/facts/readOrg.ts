import type { AuditFacts, DecisionFacts } from "c/licenseEngine";
import { withDatabase } from "../csv/database.ts";
import { decisionFacts } from "./decisions/decisionFacts.ts";
import { loadFolder } from "./loadFolder.ts";
import type { FactsOptions } from "./options.ts";

/** All facts of a folder but single users. */
export interface OrgFacts {
  facts: AuditFacts;
  decisions: DecisionFacts;
}

/**
 * Reads a folder of CSV exports once into the facts of the audit and of the decisions.
 *
 * @throws InputError for a mistake in the folder or the options, with file, line, column and what is expected
 */
export async function readOrg(folder: string, options: FactsOptions = {}): Promise<OrgFacts> {
  return withDatabase(async (database) => {
    const loaded = await loadFolder(database, folder, options);
    options.onProgress?.("Reading seats, terms and access");
    return { facts: loaded.facts, decisions: await decisionFacts(database, loaded, options) };
  });
}
