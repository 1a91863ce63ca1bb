import type { ContractLine } from "c/licenseEngine";
import { openDatabase } from "../csv/database.ts";
import type { Database } from "../csv/database.ts";
import { findFiles } from "../csv/parts.ts";
import { withDownloads } from "./downloads/readDownloads.ts";
import { keeperOf } from "./kept/keptFacts.ts";
import type { Keeper, KeptFacts } from "./kept/keptFacts.ts";
import { keepPeople, loadKeptPeople } from "./kept/keptPeople.ts";
import type { KeptPeople } from "./kept/keptPeople.ts";
import { peoplePath } from "./kept/orphans.ts";
import { sameStamps, stampsOf } from "./kept/stamps.ts";
import type { FactsOptions } from "./options.ts";
import { loadPeople } from "./people/loadPeople.ts";
import { userPages } from "./people/userPages.ts";
import type { UserPages } from "./people/userPages.ts";
import { countFolder, keptOf } from "./readOrg.ts";
import type { OrgFacts } from "./readOrg.ts";
import { upgradeStore } from "./upgrades/upgradeStore.ts";
import type { UpgradeStore } from "./upgrades/upgradeStore.ts";

/** A folder that stays open. It keeps one table of active external users, and loads the upgrade tables on the first request for them. */
export interface OpenStore extends OrgFacts {
  /** All contract lines of the folder; null if it has no file of them. */
  fileLines: ContractLine[] | null;
  userPage: UserPages;
  upgrades: UpgradeStore;
  /** True if a file was changed, added or removed since the reading began, or the folder can't be looked at. */
  hasChanged(): Promise<boolean>;
  close(): Promise<void>;
}

/** Tables that only the facts are made from. */
const DONE_WITH = [
  "login_groups",
  "visits",
  "strangers",
  "user_days",
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
  const stamps = await stampsOf(folder).catch(() => null);
  const keeper = options.keep ? keeperOf(folder, options) : null;
  const kept = await keeper?.found();
  const { database, close } = await openDatabase();
  try {
    const store =
      (kept && (await keptStore(database, { folder, kept, options }))) ??
      (await countedStore(database, { folder, keeper, options }));
    const hasChanged = async () => {
      const now = await stampsOf(folder).catch(() => null);
      return !stamps || !now || !sameStamps(stamps, now);
    };
    return { ...store, hasChanged, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Store = Omit<OpenStore, "close" | "hasChanged">;

/** @returns null if the kept list of users is gone or changed */
async function keptStore(
  database: Database,
  { folder, kept, options }: { folder: string; kept: KeptFacts; options: FactsOptions }
): Promise<Store | null> {
  const { facts, fileLines, decisions, notes } = kept;
  const people = kept.people as KeptPeople | null;
  if (!people || !(await loadKeptPeople(database, peoplePath(options.keep!.path), people))) return null;
  notes.forEach((note) => options.onNote?.(note));
  const { parts: files } = await findFiles(folder, options.accept);
  const parts = await withDownloads(database, files, { loginZone: options.loginZone });
  return {
    facts,
    fileLines,
    decisions,
    userPage: userPages(database, { ...people.folder, facts }, people.frame),
    upgrades: upgradeStore(database, { facts, parts }, options)
  };
}

async function countedStore(
  database: Database,
  { folder, keeper, options }: { folder: string; keeper: Keeper | null; options: FactsOptions }
): Promise<Store> {
  const { loaded, facts, decisions, notes } = await countFolder(database, folder, options);
  options.onProgress?.("Preparing the list of users");
  const frame = await loadPeople(database, loaded);
  for (const table of DONE_WITH) await database.run(`DROP TABLE IF EXISTS ${table}`);
  const { populations, sites, membersKnown } = loaded;
  const people = () =>
    keepPeople(database, peoplePath(options.keep!.path), { frame, folder: { populations, sites, membersKnown } });
  await keeper?.keep({ facts, decisions, notes, people, ...keptOf(loaded) });
  return {
    facts,
    fileLines: loaded.fileLines,
    decisions,
    userPage: userPages(database, loaded, frame),
    upgrades: upgradeStore(database, loaded, options)
  };
}
