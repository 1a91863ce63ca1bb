import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../../csv/inputError.ts";

const STEP = 20;
/** A write takes milliseconds: whoever holds the lock longer has gone wrong. */
const PATIENCE = 5000;

/**
 * Runs `work` while no other process does, by a lock file that names its owner. A lock whose owner has died is taken over.
 *
 * @throws InputError when a running process holds the lock for too long
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !(await taken(path)); waited += STEP) {
    if (await abandoned(path)) await rm(path, { force: true });
    else if (waited >= PATIENCE)
      throw new InputError(`Another process is writing: ${path}. If there is none, delete that file and try again.`);
    else await wait(STEP);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new InputError(`${path} cannot be written (${(error as Error).message}). Name another folder with --state.`, {
      cause: error
    });
  }
}

async function abandoned(path: string): Promise<boolean> {
  const owner = await readFile(path, "utf8").catch(() => "");
  // An empty lock was made a moment ago, or its owner died before writing into it: then patience runs out and names the file.
  if (!/^\d+$/.test(owner)) return false;
  try {
    process.kill(Number(owner), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
