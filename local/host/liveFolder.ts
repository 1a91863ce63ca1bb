import { InputError } from "../csv/inputError.ts";
import type { OpenStore } from "../facts/index.ts";
import type { Endpoint } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";

/** The call with which each load of the pages begins. */
export const FIRST_CALL = "LicenseFactsController.getFacts";

/** A folder that is read again when its files have changed. */
export interface LiveFolder {
  /** The calls of the pages, each answered from one reading. */
  endpoints: ReadonlyMap<string, Endpoint>;
  /** Tells readings apart; `computedAt` of the facts. */
  snapshot(): string;
  /** Closes the folder once all calls are answered. */
  close(): Promise<void>;
}

/** One reading of the folder. */
interface Reading {
  store: OpenStore;
  endpoints: ReadonlyMap<string, Endpoint>;
  /** Calls that are not answered yet. */
  calls: number;
}

/**
 * Serves the newest reading of a folder. A load of the pages reads it again if files have changed; calls that have begun are answered from the
 * reading with which they began.
 *
 * @param open reads the folder
 * @param endpointsOf the calls over a reading
 * @throws InputError if the first reading fails
 */
export async function liveFolder(
  open: () => Promise<OpenStore>,
  endpointsOf: (store: OpenStore) => ReadonlyMap<string, Endpoint>
): Promise<LiveFolder> {
  const readingOf = (store: OpenStore): Reading => ({ store, endpoints: endpointsOf(store), calls: 0 });
  let current = readingOf(await open());
  let renewal: Promise<void> | null = null;

  async function renew(): Promise<void> {
    if (!(await current.store.hasChanged())) return;
    const before = current;
    current = readingOf(await open());
    await closeIfIdle(before);
  }

  /** Loads at the same time share one reading. */
  async function newest(): Promise<void> {
    renewal ??= renew().finally(() => (renewal = null));
    await renewal.catch(refuse);
  }

  async function closeIfIdle(reading: Reading): Promise<void> {
    if (reading !== current && !reading.calls) await reading.store.close();
  }

  function answering(name: string): Endpoint {
    return async (sent) => {
      if (name === FIRST_CALL) await newest();
      const reading = current;
      reading.calls += 1;
      try {
        return await reading.endpoints.get(name)!(sent);
      } finally {
        reading.calls -= 1;
        await closeIfIdle(reading);
      }
    };
  }

  return {
    endpoints: new Map([...current.endpoints.keys()].map((name) => [name, answering(name)])),
    snapshot: () => current.store.facts.context.computedAt,
    close: async () => {
      await renewal?.catch(() => undefined);
      await current.store.close();
    }
  };
}

/** The old numbers are not shown as if they were the new ones. */
function refuse(error: unknown): never {
  if (!(error instanceof InputError)) throw error;
  throw new RequestError(
    500,
    `The folder has changed and can't be read as it is now. ${error.message} Then try again; an export that is still being written needs a moment.`
  );
}
