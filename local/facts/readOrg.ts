import type { AuditFacts, DecisionFacts, MovedHabit } from "c/licenseEngine";
import { withDatabase } from "../csv/database.ts";
import type { Database } from "../csv/database.ts";
import { decisionFacts } from "./decisions/decisionFacts.ts";
import { keeperOf } from "./kept/keptFacts.ts";
import type { Counted } from "./kept/keptFacts.ts";
import { loadFolder } from "./loadFolder.ts";
import type { LoadedFolder } from "./loadFolder.ts";
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
  /** Reads the folder if its facts were kept. */
  movedUsers(habits: readonly MovedHabit[]): Promise<MovedUser[]>;
}

/** What was counted in a database. */
export interface CountedFolder extends OrgFacts {
  loaded: LoadedFolder;
  /** What was said about doubtful files. */
  notes: string[];
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
  const keeper = options.keep ? keeperOf(folder, options) : null;
  const kept = await keeper?.found();
  if (kept) {
    kept.notes.forEach((note) => options.onNote?.(note));
    const again = { ...options, keep: undefined, onNote: undefined };
    const { facts, decisions } = kept;
    return work({
      facts,
      decisions,
      movedUsers: (habits) => withOrg(folder, again, (org) => org.movedUsers(habits))
    });
  }
  return withDatabase(async (database) => {
    const { loaded, facts, decisions, notes } = await countFolder(database, folder, options);
    const months = decisions.counters?.months.length ?? 0;
    const result = await work({
      facts,
      decisions,
      // Counters name no users.
      movedUsers: async (habits) => (loaded.counted ? [] : movedUsers(database, loaded.populations, months, habits))
    });
    await keeper?.keep({ facts, decisions, notes, people: null, ...keptOf(loaded) });
    return result;
  });
}

/** Reads a folder into a database and counts everything but single users. */
export async function countFolder(database: Database, folder: string, options: FactsOptions): Promise<CountedFolder> {
  const notes: string[] = [];
  const onNote = (note: string): void => {
    notes.push(note);
    options.onNote?.(note);
  };
  const loaded = await loadFolder(database, folder, { ...options, onNote });
  options.onProgress?.("Reading seats, terms and access");
  return { loaded, facts: loaded.facts, decisions: await decisionFacts(database, loaded, options), notes };
}

/** What a keeper needs of a loaded folder. */
export function keptOf({ fileLines, parts, settled }: LoadedFolder): Pick<Counted, "fileLines" | "parts" | "settled"> {
  return { fileLines, parts, settled };
}
