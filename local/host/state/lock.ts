import { lock } from "proper-lockfile";
import { InputError } from "../../csv/inputError.ts";

/** The holder touches a lock regularly; a lock untouched for this long belongs to a dead process. */
const STALE_MS = 3000;
/** Number of tries, some hundredths of a second apart: in total longer than a dead process holds a lock. */
const TRIES = { retries: 120, factor: 1, minTimeout: 30, maxTimeout: 90, randomize: true };

/**
 * Runs `work` exclusively, in this process and all others. Takes over a lock whose owner has died.
 *
 * @param path of the lock; a folder exists there while the lock is held
 * @throws InputError if somebody holds the lock for too long, or it can't be made
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: STALE_MS,
    retries: TRIES,
    // A machine that slept longer than the lock lives: releasing the lock then fails, and reports it.
    onCompromised: () => undefined
  }).catch((error: unknown) => refuse(path, error));
  try {
    return await work();
  } finally {
    await release().catch((error: unknown) => refuse(path, error));
  }
}

function refuse(path: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ELOCKED" || code === "ERELEASED" || code === "ENOTACQUIRED")
    throw new InputError(`Another process is writing: ${path}. Look at what is there now and try again.`, {
      cause: error
    });
  throw new InputError(`${path} can't be written (${message}). Name another folder with --state.`, { cause: error });
}
