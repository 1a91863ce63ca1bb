import type { ContractLine } from "c/licenseEngine";
import { openDatabase } from "../csv/database.ts";
import { decisionFacts } from "./decisions/decisionFacts.ts";
import { loadFolder } from "./loadFolder.ts";
import type { FactsOptions } from "./options.ts";
import { userPages } from "./people/userPages.ts";
import type { UserPages } from "./people/userPages.ts";
import type { OrgFacts } from "./readOrg.ts";
import { upgradeStore } from "./upgrades/upgradeStore.ts";
import type { UpgradeStore } from "./upgrades/upgradeStore.ts";

/** A folder that stays open. It keeps one table of active external users, and loads the upgrade tables on the first request for them. */
export interface OpenStore extends OrgFacts {
  /** All contract lines of the folder; null if it has no file of them. */
  fileLines: ContractLine[] | null;
  userPage: UserPages;
  upgrades: UpgradeStore;
  close(): Promise<void>;
}

/** Tables that only the facts are made from. */
const DONE_WITH = [
  "login_groups",
  "visits",
  "user_months",
  "members",
  "site_hashes",
  "users",
  "object_grants",
  "user_sets",
  "held",
  "record_use"
];

/**
 * Reads a folder of CSV exports once and keeps its users ready.
 *
 * @throws InputError for a mistake in the folder or the options, with file, line, column and what is expected
 */
export async function openStore(folder: string, options: FactsOptions = {}): Promise<OpenStore> {
  const { database, close } = await openDatabase();
  try {
    const loaded = await loadFolder(database, folder, options);
    options.onProgress?.("Reading seats, terms and access");
    const decisions = await decisionFacts(database, loaded, options);
    options.onProgress?.("Preparing the list of users");
    const userPage = await userPages(database, loaded);
    for (const table of DONE_WITH) await database.run(`DROP TABLE IF EXISTS ${table}`);
    const { facts, fileLines } = loaded;
    return { facts, fileLines, decisions, userPage, upgrades: upgradeStore(database, loaded, options), close };
  } catch (error) {
    await close();
    throw error;
  }
}
