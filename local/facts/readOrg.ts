import type { AuditFacts, DecisionFacts, MovedHabit } from "c/licenseEngine";
import { withDatabase } from "../csv/database.ts";
import { decisionFacts } from "./decisions/decisionFacts.ts";
import { loadFolder } from "./loadFolder.ts";
import type { FactsOptions } from "./options.ts";
import { movedUsers } from "./usage/movedUsers.ts";
import type { MovedUser } from "./usage/movedUsers.ts";

/** All facts of a folder except single users. */
export interface OrgFacts {
  facts: AuditFacts;
  decisions: DecisionFacts;
}

/** Facts of a folder that is still open, so that callers can ask for the users behind a decision. */
export interface OpenOrg extends OrgFacts {
  movedUsers(habits: readonly MovedHabit[]): Promise<MovedUser[]>;
}

/**
 * Reads a folder of CSV exports once into the facts of the audit and of the decisions.
 *
 * @throws InputError for a mistake in the folder or the options, with file, line, column and what is expected
 */
export async function readOrg(folder: string, options: FactsOptions = {}): Promise<OrgFacts> {
  return withOrg(folder, options, async ({ facts, decisions }) => ({ facts, decisions }));
}

/** As `readOrg`; runs `work` while the folder is open. */
export async function withOrg<T>(
  folder: string,
  options: FactsOptions,
  work: (org: OpenOrg) => Promise<T>
): Promise<T> {
  return withDatabase(async (database) => {
    const loaded = await loadFolder(database, folder, options);
    options.onProgress?.("Reading seats, terms and access");
    const decisions = await decisionFacts(database, loaded, options);
    const months = decisions.counters?.months.length ?? 0;
    return work({
      facts: loaded.facts,
      decisions,
      movedUsers: (habits) => movedUsers(database, loaded.populations, months, habits)
    });
  });
}
