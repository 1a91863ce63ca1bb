import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { MovePlan, MoveSettings, PlanFile, PlanItem, ProfileMapEntry, ProtectEntry } from "c/licenseEngine";
import { InputError } from "../../csv/inputError.ts";
import { jsonFile, makeFolder, replaceFile } from "./jsonFile.ts";
import type { JsonFile, JsonKind } from "./jsonFile.ts";
import { withLock } from "./lock.ts";

/** What all plans of a data source share. */
export interface MoveRules {
  profileMap: ProfileMapEntry[];
  /** Null: never saved. */
  settings: Pick<MoveSettings, "usersPerRun" | "graceDays" | "notice"> | null;
  /** In no particular order, each kind and value once. */
  protect: ProtectEntry[];
  /** Entries removed from the protect list, oldest first. */
  lifted: LiftedProtection[];
}

/** A former entry of the protect list. */
interface LiftedProtection extends ProtectEntry {
  by: string;
  at: string;
  reason: string | null;
}

/** A plan with its users; progress is counted from them. */
export interface SavedPlan {
  plan: Omit<MovePlan, "progress">;
  /** Ordered by user Id. */
  items: PlanItem[];
}

/** The remembered plans, profile map and settings of one data source. Errors as for `jsonFile`. */
export interface MoveStore {
  rules: JsonFile<MoveRules>;
  /** All plans, in no particular order. */
  plans(): Promise<SavedPlan[]>;
  /** Null if there is no such plan. */
  plan(id: string): Promise<SavedPlan | null>;
  /**
   * Runs `work` while nobody else, in this process or another, changes who is in which plan. Rules across all plans are checked and
   * written inside. Must not be nested.
   */
  alone<R>(work: () => Promise<R>): Promise<R>;
  /** Makes or changes a plan; `change` receives null if there is no plan with that Id. */
  update<R>(id: string, change: (saved: SavedPlan | null) => { value: SavedPlan; result: R }): Promise<R>;
  /** The location of a plan's files. */
  folderOf(id: string): string;
  /** Writes the files of a plan into its folder; removes earlier ones. */
  writeFiles(id: string, files: readonly PlanFile[]): Promise<void>;
}

const RULES: JsonKind<MoveRules> = {
  schema: 1,
  what: "the profile map, the settings of moves and the protect list",
  indent: 2,
  none: () => ({ profileMap: [], settings: null, protect: [], lifted: [] }),
  parse: ({ profileMap, settings, protect, lifted }) =>
    Array.isArray(profileMap) && typeof settings === "object" && Array.isArray(protect) && Array.isArray(lifted)
      ? {
          profileMap: profileMap as ProfileMapEntry[],
          settings: settings as MoveRules["settings"],
          protect: protect as ProtectEntry[],
          lifted: lifted as LiftedProtection[]
        }
      : null
};

/** A missing file: a value of its own, so that a plan can be created under the lock. */
interface PlanFileContent {
  plan: SavedPlan["plan"] | null;
  items: PlanItem[];
}

const PLAN: JsonKind<PlanFileContent> = {
  schema: 1,
  what: "a plan of moves",
  indent: 0,
  none: () => ({ plan: null, items: [] }),
  parse: ({ plan, items }) =>
    typeof plan === "object" &&
    plan !== null &&
    typeof (plan as MovePlan).id === "string" &&
    typeof (plan as MovePlan).totals === "object" &&
    Array.isArray(items)
      ? { plan: dated(plan as SavedPlan["plan"]), items: items as PlanItem[] }
      : null
};

/** A plan saved before it was kept from when it saves does not say it. */
function dated(plan: SavedPlan["plan"]): SavedPlan["plan"] {
  return { ...plan, totals: { ...plan.totals, from: plan.totals.from ?? null } };
}

const ID = /^[0-9a-f-]{36}$/;

/**
 * Keeps plans in a folder: `rules.json`, `<plan>.json`, and `<plan>/` with the files for Data Loader.
 *
 * @param folder created by the first write
 * @param source the data source of the plans, for readers of the files
 */
export function moveState(folder: string, source: string): MoveStore {
  const files = new Map<string, JsonFile<PlanFileContent>>();
  const read = new Map<string, { stamp: string; saved: SavedPlan | null }>();

  /** One handle per file, so that writes are serialized. */
  function fileOf(id: string): JsonFile<PlanFileContent> {
    const file = files.get(id) ?? jsonFile(join(folder, `${id}.json`), source, PLAN);
    files.set(id, file);
    return file;
  }

  /** Every page of users asks for the plans, so a file is read again only after it was replaced. */
  async function plan(id: string): Promise<SavedPlan | null> {
    // Also blocks paths: an Id comes from a page.
    if (!ID.test(id)) return null;
    const stamp = await stampOf(join(folder, `${id}.json`));
    const known = read.get(id);
    if (known?.stamp === stamp) return known.saved;
    const found = savedPlan(await fileOf(id).read());
    read.set(id, { stamp, saved: found });
    return found;
  }

  return {
    rules: jsonFile(join(folder, "rules.json"), source, RULES),
    plan,
    async plans() {
      const ids = (await namesIn(folder)).map((name) => name.replace(/\.json$/, "")).filter((id) => ID.test(id));
      // A folder of files may exist beside its plan.
      const found = await Promise.all([...new Set(ids)].map(plan));
      return found.filter((one) => one !== null);
    },
    async alone(work) {
      await makeFolder(folder);
      return withLock(join(folder, "plans.lock"), work);
    },
    update: (id, change) =>
      fileOf(id).update((before) => {
        const { value, result } = change(savedPlan(before));
        return { value: { plan: value.plan, items: value.items }, result };
      }),
    folderOf: (id) => join(folder, id),
    async writeFiles(id, written) {
      const own = join(folder, id);
      await rm(own, { recursive: true, force: true });
      if (!written.length) return;
      await makeFolder(own);
      for (const { name, text } of written) await replaceFile(join(own, name), text);
    }
  };
}

/** A value that differs after every write, because each write replaces the file. */
async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found ? `${found.ino} ${found.mtimeNs} ${found.size}` : "";
}

function savedPlan({ plan, items }: PlanFileContent): SavedPlan | null {
  return plan && { plan, items };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new InputError(`${folder} can't be read (${(error as Error).message}).`, { cause: error });
  }
}
