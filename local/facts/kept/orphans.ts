import { open, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const KEPT = /-counted\.json$/;
/** Longer than any path. */
const FIRST_LINE = 16_384;

/** File of the kept facts of a data source, beside its state file. */
export function keptPath(state: string): string {
  return state.replace(/\.json$/, "-counted.json");
}

/** File of the list of users that belongs to kept facts. */
export function peoplePath(path: string): string {
  return path.replace(KEPT, "-people.parquet");
}

/** Removes what is kept beside `path` of folders that are gone: who deletes an export deletes its users' names as well. */
export async function removeOrphans(path: string): Promise<void> {
  const place = dirname(path);
  for (const name of await readdir(place)) {
    if (!KEPT.test(name)) continue;
    const file = join(place, name);
    const folder = await folderOf(file).catch(() => null);
    if (folder === null || (await isThere(folder))) continue;
    for (const orphan of [file, peoplePath(file)]) await rm(orphan, { force: true });
  }
}

/** The folder that is named on the first line of kept facts. */
async function folderOf(file: string): Promise<string | null> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0);
    const [first, more] = buffer.toString("utf8", 0, bytesRead).split("\n", 2);
    return more === undefined ? null : (JSON.parse(first) as string);
  } finally {
    await handle.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT"
  );
}
