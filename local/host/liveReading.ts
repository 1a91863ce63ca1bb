import type { InputError } from "../csv/inputError.ts";
import type { OpenStore } from "../facts/index.ts";

/** A folder of which the newest reading is answered from. */
export interface LiveReading<Made> {
  /**
   * Reads the folder again if it has changed; calls at the same time share one reading.
   *
   * @throws InputError if it can't be read as it is now; the reading before stays
   */
  renew(): Promise<void>;
  /** Runs work over the newest reading, which stays open until the work is done. */
  use<T>(work: (made: Made) => T | Promise<T>): Promise<T>;
  /** The newest reading. */
  store(): OpenStore;
  /** What was made of it. */
  made(): Made;
  /** Waits for a reading that is under way, and closes the newest one. */
  close(): Promise<void>;
}

/** One reading of the folder. */
interface Reading<Made> {
  store: OpenStore;
  made: Made;
  /** Calls that are not answered yet. */
  calls: number;
}

/**
 * Opens a folder that is read again when its files have changed. A reading is closed once the last call that began with it is answered.
 *
 * @param open reads the folder
 * @param make what calls need of a reading
 * @throws InputError if the first reading fails
 */
export async function liveReading<Made>(
  open: () => Promise<OpenStore>,
  make: (store: OpenStore) => Made
): Promise<LiveReading<Made>> {
  const readingOf = (store: OpenStore): Reading<Made> => ({ store, made: make(store), calls: 0 });
  let current = readingOf(await open());
  let renewal: Promise<void> | null = null;

  async function again(): Promise<void> {
    if (!(await current.store.hasChanged())) return;
    const before = current;
    current = readingOf(await open());
    await closeIfIdle(before);
  }

  async function closeIfIdle(reading: Reading<Made>): Promise<void> {
    if (reading !== current && !reading.calls) await reading.store.close();
  }

  return {
    renew: () => (renewal ??= again().finally(() => (renewal = null))),
    async use(work) {
      const reading = current;
      reading.calls += 1;
      try {
        return await work(reading.made);
      } finally {
        reading.calls -= 1;
        await closeIfIdle(reading);
      }
    },
    store: () => current.store,
    made: () => current.made,
    close: async () => {
      await renewal?.catch(() => undefined);
      await current.store.close();
    }
  };
}

/** Why a folder that has changed is not answered from, and what to do. */
export function unreadable({ message }: InputError): string {
  return `The folder has changed and can't be read as it is now. ${message} Then try again; an export that is still being written needs a moment.`;
}
