import { lock } from "proper-lockfile";
import { InputError } from "../../csv/inputError.ts";

/** A lock is touched while it is held; one that was not touched for so long is of a process that died. */
const STALE_MS = 3000;
/** Tries, each some hundredths of a second after the last: in all longer than a dead process holds a lock. */
const TRIES = { retries: 120, factor: 1, minTimeout: 30, maxTimeout: 90, randomize: true };

/**
 * Runs `work` while nobody else does, in this process or another. A lock whose owner has died is taken over.
 *
 * @param path of the lock, a folder while it is held
 * @throws InputError when somebody holds the lock for too long, or it can't be made
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: STALE_MS,
    retries: TRIES,
    // A machine that slept longer than the lock lives: releasing it fails then, and says so.
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
